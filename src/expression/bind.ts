import type { Rows } from '../random/rows.ts';

import type { Column } from '../values/column.ts';
import { Misfit } from '../values/misfit.ts';
import type { Source } from '../values/source.ts';
import type { FieldType } from '../values/type.ts';

import { compileExpression, type Evaluate, type SpecialExpression, type Surroundings } from './evaluate.ts';
import { EvaluationError } from './evaluation-error.ts';
import type { Expression } from './expression.ts';
import { readColumn } from './read-column.ts';
import { scaleOf } from './scale-of.ts';
import type { Value } from './value.ts';
import { columnWriter } from './write-column.ts';

/** What an expression is bound to. */
export interface Binding extends Pick<Surroundings, 'asOf' | 'special'> {
  /** Where the cells of a field come from. Asked once a path; `read` is called once a batch. */
  source(path: readonly string[]): { readonly type: FieldType; readonly source: Source };
  /** The cells of an aggregate over child rows. Absent: the expression has none. */
  aggregate?(expression: Extract<SpecialExpression, { kind: 'aggregate' }>): Source;
  /** The most rows of a batch. */
  readonly capacity: number;
}

/** The expression's values as cells; throws a Misfit with the row where one cannot be computed. */
export function bindExpression(expression: Expression, binding: Binding): Source {
  const { inputs, evaluate } = bindInputs(expression, binding);
  const writer = columnWriter(expression.type, binding.capacity, scaleOf(expression));
  const column: Column = writer.column;
  return {
    column,
    read(rows) {
      for (const input of inputs) input.read(rows);
      writer.reset();
      for (let at = 0; at < rows.length; at++) writer.write(at, valueAt(evaluate, rows, at));
    },
  };
}

/** Values that are looked at one by one, and not kept. */
export interface BoundValues {
  read(rows: Rows): void;
  /** The value of the row at a position of the batch that was read last; throws a Misfit with the row where there is none. */
  at(rows: Rows, position: number): Value;
}

export function bindValues(expression: Expression, binding: Binding): BoundValues {
  const { inputs, evaluate } = bindInputs(expression, binding);
  return {
    read(rows) {
      for (const input of inputs) input.read(rows);
    },
    at: (rows, position) => valueAt(evaluate, rows, position),
  };
}

/** A condition over the rows of a batch. A row fails on false, and where nothing can be computed: null lets it pass. */
export interface Condition {
  /** Reads the batch, and calls back for each row that fails, with its position in the batch. */
  check(rows: Rows, failed: (position: number) => void): void;
}

export function bindCondition(expression: Expression, binding: Binding): Condition {
  const { inputs, evaluate } = bindInputs(expression, binding);
  return {
    check(rows, failed) {
      for (const input of inputs) input.read(rows);
      for (let at = 0; at < rows.length; at++) if (fails(evaluate, at)) failed(at);
    },
  };
}

function bindInputs(expression: Expression, binding: Binding): { inputs: readonly Source[]; evaluate: Evaluate } {
  const inputs = new Map<string, { source: Source; evaluate: Evaluate }>();
  const field = (path: readonly string[]): Evaluate => {
    const key = JSON.stringify(path);
    const known = inputs.get(key);
    if (known) return known.evaluate;
    const { type, source } = binding.source(path);
    const evaluate = readColumn(source.column, type);
    inputs.set(key, { source, evaluate });
    return evaluate;
  };
  const special = (part: SpecialExpression): Evaluate => {
    if (part.kind !== 'aggregate' || part.dataset === null || !binding.aggregate) return otherwise(part);
    const source = binding.aggregate(part);
    const evaluate = readColumn(source.column, part.type);
    inputs.set(`aggregate ${inputs.size}`, { source, evaluate });
    return evaluate;
  };
  const otherwise = (part: SpecialExpression): Evaluate => {
    if (!binding.special) throw new Error(`\`${part.kind}\` is no function of one row`);
    return binding.special(part);
  };
  const evaluate = compileExpression(expression, { ...binding, field, special });
  return { inputs: [...inputs.values()].map(({ source }) => source), evaluate };
}

function valueAt(evaluate: Evaluate, rows: Rows, at: number): Value {
  try {
    return evaluate(at);
  } catch (error) {
    throw error instanceof EvaluationError ? misfitOf(error, rows.at(at)) : error;
  }
}

/** A database would refuse a row for which a CHECK divides by zero, too. */
function fails(evaluate: Evaluate, at: number): boolean {
  try {
    return evaluate(at) === false;
  } catch (error) {
    if (error instanceof EvaluationError) return true;
    throw error;
  }
}

function misfitOf(error: EvaluationError, row: number): Misfit {
  return new Misfit(error.message, row, { cause: error });
}
