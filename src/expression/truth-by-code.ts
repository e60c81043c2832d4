import type { Evaluate } from './evaluate.ts';
import { EvaluationError } from './evaluation-error.ts';
import type { ExactInputs, ExactTruth, FieldOrAggregate } from './exact-inputs.ts';
import { buffer, unknown } from './exact-loops.ts';
import { type Expression, partsOf } from './expression.ts';

/** A condition of one column of listed texts and nothing else is worked out once a text, when that first comes. */
export function truthByCode(condition: Expression, { columnOf, evaluate }: ExactInputs): ExactTruth | undefined {
  const [column, ...others] = new Set([...varying(condition)].map((part) => part && columnOf(part)));
  if (column?.form !== 'list' || others.length > 0) return undefined;
  const is = evaluate(condition);
  let known: Uint8Array | undefined;
  const out = buffer(Uint8Array);
  return (count) => {
    known ??= new Uint8Array(column.list.length).fill(unseen);
    const truths = out(count);
    const { codes, nulls } = column;
    for (let i = 0; i < count; i++) {
      const code = codes[i] as number;
      if (nulls?.[i] === 1) truths[i] = unknown;
      else {
        if (known[code] === unseen) known[code] = truthOf(is, i);
        truths[i] = known[code] as number;
      }
    }
    return truths;
  };
}

const unseen = 255;

function truthOf(is: Evaluate, position: number): number {
  try {
    const value = is(position);
    return value === null ? unknown : Number(value);
  } catch (error) {
    if (error instanceof EvaluationError) return unknown;
    throw error;
  }
}

/** What of an expression differs from row to row; undefined stands for what is no function of one row. */
function* varying(expression: Expression): Generator<FieldOrAggregate | undefined> {
  if (expression.kind === 'field' || (expression.kind === 'aggregate' && expression.dataset !== null)) yield expression;
  else if (expression.kind === 'aggregate' || expression.kind === 'unique') yield undefined;
  else {
    if (expression.kind === 'in-dataset') yield undefined;
    for (const part of partsOf(expression)) yield* varying(part);
  }
}
