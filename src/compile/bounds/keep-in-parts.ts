import { microsecondsPerDay } from '../../values/moment.ts';
import { familyOf } from '../../values/type.ts';

import { truncateInstant } from '../../expression/calendar.ts';

import { isFirstTime } from '../../generators/row-times.ts';

import type { ConstraintDraft, DatasetDraft, FieldDraft } from '../draft.ts';
import { withVariants } from '../draft-fields.ts';
import { groupOf } from '../groups.ts';

import type { Inequality } from './inequality.ts';
import { keepToRuns } from './obey-in-runs.ts';
import { finestUnit } from './offsets.ts';
import { type FieldRange, floorDivide, type Ranges } from './ranges.ts';
import type { Unknown } from './unknowns.ts';

/** The most parts that a plan lists. */
const mostParts = 4096;

/**
 * Keeps a field to the parts of its range in which an inequality holds that reads it alone, and what its moments are cut to:
 * of `date_trunc('day', s) + 1 day > s + 1 hour` all but the last hours of days. False where the field is not free to be.
 */
export function keepInParts(draft: DatasetDraft, unknown: Unknown, inequality: Inequality, ranges: Ranges): boolean {
  const { field } = unknown;
  const range = field && ranges.of(draft, field);
  if (!field || !range || !isPlain(draft, field) || !ranges.canMove(draft, field)) return false;
  // Others of the row go along with it, all of them later: what goes a little earlier stays before them.
  const isNear = groupOf(draft, field) !== undefined;
  const runs = partsOf(unknown, inequality, range);
  if (!runs || runs.length === 0 || (isNear && !isNearlyAll(runs, range))) return false;
  const constraints = [...new Set(inequality.causes.map(({ constraint }): ConstraintDraft => constraint))];
  return constraints.every((constraint) => keepToRuns(field, range, runs, constraint, ranges, isNear));
}

function isPlain(draft: DatasetDraft, field: FieldDraft): boolean {
  return (
    withVariants(field).length === 1 &&
    !field.apart &&
    !field.bounds &&
    !field.written?.edge_cases &&
    isFirst(draft, field)
  );
}

/** Whether no other field of the row goes before a field that goes along with others. */
function isFirst(draft: DatasetDraft, field: FieldDraft): boolean {
  const group = groupOf(draft, field);
  return group === undefined || (group.role !== undefined && isFirstTime(group.role));
}

/** Whether so little of a range is left out that what is moved out of it is not seen: less than a thousandth. */
function isNearlyAll(runs: readonly Run[], { least, greatest, whole: { step } }: FieldRange): boolean {
  const left = runs.reduce((sum, { first, last }) => sum + (last - first) / step + 1n, 0n);
  const all = (greatest - least) / step + 1n;
  return (all - left) * 1000n < all;
}

interface Run {
  readonly first: bigint;
  readonly last: bigint;
}

/** As numbers of the field's column. Between two of the moments that cutting leaves, an inequality is about the field alone. */
function partsOf(
  unknown: Unknown,
  inequality: Inequality,
  { least, greatest, counted }: FieldRange,
): Run[] | undefined {
  const followers = [...inequality.terms].filter(([each]) => each !== unknown);
  const unit = finestUnit(followers.map(([each]) => each.expression));
  if (unit === undefined) return undefined;
  const size = familyOf(counted.type) === 'date' ? BigInt(microsecondsPerDay) : 1n;
  const own = inequality.terms.get(unknown) ?? 0n;
  const numberOf = (value: bigint) => floorDivide(value - unknown.start, unknown.step);
  const runs: Run[] = [];
  for (let at = least, cells = 0; at <= greatest; cells++) {
    const next = BigInt(nextStart(unit, Number(at * size))) / size;
    const [from, to] = [numberOf(at), numberOf(next - 1n < greatest ? next - 1n : greatest)];
    if (cells > mostParts || next <= at) return undefined;
    let plus = inequality.plus;
    for (const [each, times] of followers) {
      const [first, last] = [from, to].map((number) => each.end(true, new Map([[unknown, number]])));
      if (first === undefined || first !== last) return undefined;
      plus += times * first;
    }
    const run = solved(plus, own, inequality.isStrict, from, to);
    if (run)
      runs.push({ first: unknown.start + unknown.step * run.first, last: unknown.start + unknown.step * run.last });
    at = next;
  }
  return runs;
}

/** Of whole numbers from one to another those with `plus + own · number >= 0`. */
function solved(plus: bigint, own: bigint, isStrict: boolean, from: bigint, to: bigint): Run | undefined {
  const enough = isStrict ? plus - 1n : plus;
  if (from > to) return undefined;
  if (own === 0n) return enough >= 0n ? { first: from, last: to } : undefined;
  if (own > 0n) {
    const first = -floorDivide(enough, own);
    return first <= to ? { first: first > from ? first : from, last: to } : undefined;
  }
  const last = floorDivide(enough, -own);
  return last >= from ? { first: from, last: last < to ? last : to } : undefined;
}

/** Where the next unit begins, in microseconds. */
function nextStart(unit: string, instant: number): number {
  const start = truncateInstant(unit, instant);
  // Well into the next one, however long this one is.
  const beyond: Readonly<Record<string, number>> = { month: 32, quarter: 95, year: 370, week: 7, day: 1 };
  const days = beyond[unit];
  const clock: Readonly<Record<string, number>> = { hour: 3_600_000_000, minute: 60_000_000, second: 1_000_000 };
  return truncateInstant(unit, start + (days === undefined ? (clock[unit] as number) : days * microsecondsPerDay));
}
