import type { Expression } from '../../expression/expression.ts';

import type { DatasetDraft } from '../draft.ts';

import { casesOf, truthIn } from './questions.ts';

/** Whether a row can meet all of some conditions, as far as which values fields have says; where it does not, it can. */
export function canAllHold(conditions: readonly Expression[], draft: DatasetDraft): boolean {
  const cases = casesOf(conditions, draft);
  return cases?.some((row) => conditions.every((condition) => truthIn(condition, row) === true)) ?? true;
}

/** Whether a condition holds in every row in which the others do: no row fails it alone. */
export function isImplied(condition: Expression, others: readonly Expression[], draft: DatasetDraft): boolean {
  const near = others.filter((each) => each !== condition);
  const cases = casesOf([condition, ...near], draft) ?? casesOf([condition], draft);
  const asked = casesOf([condition, ...near], draft) ? near : [];
  return (
    cases?.every((row) => truthIn(condition, row) !== false || asked.some((each) => truthIn(each, row) === false)) ??
    false
  );
}
