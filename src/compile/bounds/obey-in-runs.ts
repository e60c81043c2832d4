import type { Expression } from '../../expression/expression.ts';

import type { ConstraintDraft, FieldDraft } from '../draft.ts';
import { fieldNamed, withVariants } from '../draft-fields.ts';
import { groupOf } from '../groups.ts';

import { isOfRow } from './conjuncts.ts';
import { holdingRuns, unitsAt } from './holding-runs.ts';
import { isFreeOfNulls } from './obey-alone.ts';
import type { Obeying } from './obeying.ts';
import type { FieldRange, Ranges } from './ranges.ts';
import { soleField } from './sole-field.ts';

/**
 * Keeps a field's values to those for which a condition on it alone holds, where they lie in several runs of its range:
 * `n <> 5`, `day NOT IN (…)`, `extract(hour from at) BETWEEN 9 AND 16`. What moves for other fields, or tells rows apart,
 * stays as it is: then it is checked.
 */
export function obeyInRuns(condition: Expression, constraint: ConstraintDraft, obeying: Obeying): boolean {
  const { ranges, evaluation } = obeying;
  const { draft } = constraint;
  const field = soleField(condition, constraint);
  if (!field || !isOfRow(condition) || field !== fieldNamed(draft, field.name)) return false;
  if (!isFreeOfNulls(condition, field, constraint, obeying)) return false;
  const isPlain = withVariants(field).length === 1 && !field.apart && !field.bounds && !groupOf(draft, field);
  const range = ranges.of(draft, field);
  if (!isPlain || !range || !ranges.canMove(draft, field)) return false;
  const found = holdingRuns(condition, range, evaluation);
  if (!found || found.length === 0) return false;
  const own = found.map(({ first, last }) => ({ first: unitsAt(range, first), last: unitsAt(range, last) }));
  return keepToRuns(field, range, own, constraint, ranges);
}

/** Leaves of a field's values those in some runs, of those that are left; false, and reported, where that is none. */
export function keepToRuns(
  field: FieldDraft,
  range: FieldRange,
  own: readonly Run[],
  constraint: ConstraintDraft,
  ranges: Ranges,
  isNear = false,
): boolean {
  const before = field.runs;
  const runs = before ? meeting(before.runs, own) : own;
  if (runs.length === 0) {
    ranges.reportNothing(range, [...(before?.constraints ?? []), constraint]);
    return false;
  }
  field.runs = { runs, constraints: [...(before?.constraints ?? []), constraint], ...(isNear && { isNear }) };
  return true;
}

type Run = { readonly first: bigint; readonly last: bigint };

/** What lies in both, each in its order. */
function meeting(one: readonly Run[], other: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [a, b] = [one[i] as Run, other[j] as Run];
    const first = a.first > b.first ? a.first : b.first;
    const last = a.last < b.last ? a.last : b.last;
    if (first <= last) found.push({ first, last });
    if (a.last < b.last) i++;
    else j++;
  }
  return found;
}
