import { limitOf, valueOfCounted } from '../../expression/limit.ts';
import type { Value } from '../../expression/value.ts';

import type { Place } from '../cell-cycles.ts';
import type { BoundDraft, DatasetDraft } from '../draft.ts';

import { extreme, type Slope, type Slopes, slopesOf } from './monotone.ts';
import type { Obeying } from './obey-alone.ts';
import type { FieldRange } from './ranges.ts';
import { terrainOf } from './terrain.ts';

interface RowBound {
  readonly range: FieldRange;
  readonly bound: BoundDraft;
}

/**
 * Makes the ranges of fields smaller that bound other fields of their row, so that every row leaves those a value: of
 * `end > start` over equal ranges, `start` ends a step earlier. A parent's fields stay what they are.
 */
export function fitTogether(drafts: readonly DatasetDraft[], obeying: Obeying): void {
  const bounds = drafts.flatMap((draft) => draft.fields.flatMap((field) => boundsOf({ draft, field }, obeying)));
  // Ranges become smaller along chains of fields, which are no longer than there are bounds.
  for (let pass = 0; pass <= bounds.length; pass++) {
    if (bounds.map((each) => giveWay(each, obeying)).every((changed) => !changed)) return;
  }
}

function boundsOf({ draft, field }: Place, { ranges }: Obeying): RowBound[] {
  const range = ranges.of(draft, field);
  return range ? (field.bounds ?? []).map((bound) => ({ range, bound })) : [];
}

/** Whether a range became smaller. */
function giveWay({ range, bound }: RowBound, obeying: Obeying): boolean {
  const { evaluation } = obeying;
  const slopes = slopesOf(bound.expression, terrainOf(bound.reads, obeying));
  if (!slopes) return false;
  const isLower = bound.operator.startsWith('>');
  const leaves = (at?: ReadonlyMap<string, Value>, worst = isLower) =>
    leavesValue(range, bound, extreme(bound.expression, slopes, worst, evaluation, at));
  if (leaves()) return false;
  if (!leaves(new Map(), !isLower)) {
    obeying.ranges.reportNothing(range, bound.constraint);
    return false;
  }
  const slope = soleOwnSlope(slopes, range);
  if (!slope) return false;
  const path = slope.read.path.join('.');
  const holds = (units: bigint) => leaves(new Map([[path, valueOfCounted(units, slope.range.counted)]]));
  return shrink(slope, isLower, holds, bound, obeying);
}

/** Whether a limit leaves something of a range; what cannot be computed is taken for fine. */
function leavesValue(
  { least, greatest, counted }: FieldRange,
  { operator, expression }: BoundDraft,
  value: Value | undefined,
) {
  if (value === undefined || value === null) return true;
  const limit = limitOf(operator, value, expression.type, counted);
  return operator.startsWith('>') ? limit <= greatest : limit >= least;
}

/** The one field of the same row that can give way. */
function soleOwnSlope(slopes: Slopes, { draft }: FieldRange): Slope | undefined {
  const own = [...slopes.values()].filter(
    ({ read, range }) => read.draft === draft && range.field === read.field && read.path.length === 1,
  );
  return own.length === 1 ? own[0] : undefined;
}

/** Finds by halves the last value of the bounding field that leaves something, and ends its range there. */
function shrink(
  { range, direction }: Slope,
  isLower: boolean,
  holds: (units: bigint) => boolean,
  { constraint }: BoundDraft,
  { ranges }: Obeying,
): boolean {
  const { step } = range.whole;
  // From the end that leaves most to the one that leaves nothing.
  const fromLeast = (direction === 1) === isLower;
  const at = (index: bigint) => (fromLeast ? range.least + index * step : range.greatest - index * step);
  let good = 0n;
  let bad = (range.greatest - range.least) / step;
  if (!holds(at(good))) return false;
  while (bad - good > 1n) {
    const middle = (good + bad) / 2n;
    if (holds(at(middle))) good = middle;
    else bad = middle;
  }
  return ranges.limit(range, !fromLeast, at(good), constraint);
}
