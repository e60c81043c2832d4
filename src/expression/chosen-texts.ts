import type { Rows } from '../random/rows.ts';

import type { ListColumn } from '../values/column.ts';
import { TextList } from '../values/text-list.ts';
import { familyOf } from '../values/type.ts';

import { compileExpression, type Evaluate } from './evaluate.ts';
import { EvaluationError } from './evaluation-error.ts';
import type { ExactInputs, Part } from './exact-inputs.ts';
import { exactBranch, noBranch } from './exact-number.ts';
import type { Expression, Literal } from './expression.ts';
import { textOfValue } from './text-forms.ts';
import type { Value } from './value.ts';

/** A CASE whose results are texts that stand in it: its cells are picks of a list. */
export interface ChosenTexts {
  readonly column: ListColumn;
  /** Picks for rows whose fields have been read; `valueAt` asks the evaluator, with the errors that it has for a row. */
  read(rows: Rows, valueAt: (evaluate: Evaluate, rows: Rows, at: number) => Value): void;
}

/** Undefined where an expression is no such CASE. The casts around it are done once a text. */
export function chosenTexts(expression: Expression, inputs: ExactInputs, capacity: number): ChosenTexts | undefined {
  if (familyOf(expression.type) !== 'text' || expression.type.array) return undefined;
  const choice = within(expression);
  const texts = choice && textsOf(expression, choice);
  if (!choice || !texts) return undefined;
  const column: ListColumn = {
    form: 'list',
    codes: new Uint32Array(capacity),
    list: new TextList(texts.map((text) => text ?? '')),
    nulls: texts.includes(null) ? new Uint8Array(capacity) : null,
  };
  const pick = exactBranch(choice.branches, inputs);
  const evaluate = inputs.evaluate(branchNumber(choice));
  const isNull = texts.map((text) => Number(text === null));
  return {
    column,
    read(rows, valueAt) {
      const { codes, nulls } = column;
      const picks = pick?.(rows.length);
      for (let i = 0; i < rows.length; i++) {
        const code = picks?.[i] ?? noBranch;
        codes[i] = code === noBranch ? (valueAt(evaluate, rows, i) as number) : code;
      }
      if (nulls) for (let i = 0; i < rows.length; i++) nulls[i] = isNull[codes[i] as number] as number;
    },
  };
}

type Case = Part<'case'>;

/** The CASE inside of casts among texts. */
function within(expression: Expression): Case | undefined {
  if (expression.kind === 'cast' && familyOf(expression.operand.type) === 'text') return within(expression.operand);
  return expression.kind === 'case' ? expression : undefined;
}

/** What each branch gives, the one behind the last too; undefined where one is no literal, or the casts refuse it. */
function textsOf(expression: Expression, choice: Case): (string | null)[] | undefined {
  const results = [...choice.branches.map(({ result }) => result), choice.otherwise];
  if (!results.every((each) => each.kind === 'literal')) return undefined;
  try {
    return results.map((result) => {
      const value = compileExpression(replaced(expression, choice, result), { asOf: 0, field: noField })(0);
      return value === null ? null : textOfValue(expression.type, value);
    });
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}

function replaced(expression: Expression, part: Expression, by: Expression): Expression {
  if (expression === part) return by;
  return expression.kind === 'cast' ? { ...expression, operand: replaced(expression.operand, part, by) } : expression;
}

function noField(): never {
  throw new Error('a literal has no fields');
}

/** The same conditions, with the position of the branch for its result. */
function branchNumber({ branches }: Case): Expression {
  const type = { name: 'integer' } as const;
  const numbered = (index: number): Literal => ({ kind: 'literal', type, value: String(index) });
  return {
    kind: 'case',
    type,
    branches: branches.map(({ when }, index) => ({ when, result: numbered(index) })),
    otherwise: numbered(branches.length),
  };
}
