import type { Expression } from '../../expression/expression.ts';

import type { DatasetDraft } from '../draft.ts';

import { casesOf, type RowCase, truthIn } from './questions.ts';

/** Whether a row can meet all of some conditions, as far as which values fields have says; where it does not, it can. */
export function canAllHold(conditions: readonly Expression[], draft: DatasetDraft): boolean {
  const cases = casesOf(conditions, draft);
  return cases?.some((row) => conditions.every((condition) => truthIn(condition, row) === true)) ?? true;
}

/** Whether a condition holds in every row in which the others do: no row fails it alone. */
export function isImplied(condition: Expression, others: readonly Expression[], draft: DatasetDraft): boolean {
  const near = others.filter((each) => each !== condition);
  const together = casesOf([condition, ...near], draft);
  const fails = (row: RowCase, asked: readonly Expression[]) => asked.some((each) => truthIn(each, row) === false);
  if (together) return together.every((row) => !fails(row, [condition]) || fails(row, near));
  // Too many rows to tell apart: it may hold in all of them by itself.
  return casesOf([condition], draft)?.every((row) => !fails(row, [condition])) ?? false;
}
