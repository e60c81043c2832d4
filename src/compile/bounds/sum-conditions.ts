import type { Decimal } from '../../values/decimal.ts';
import { familyOf } from '../../values/type.ts';

import { type Expression, walk } from '../../expression/expression.ts';
import { addDecimals } from '../../expression/numeric.ts';

import type { DatasetDraft } from '../draft.ts';
import { readFields } from '../expressions/read-fields.ts';

import { type Linear, type LinearCondition, linearConditions } from './linear.ts';
import type { Obeying } from './obeying.ts';

/**
 * A comparison of sums as conditions that hold together. Sums of floating-point numbers are rounded at each step, so that
 * of those it is asked with as much to spare as rounding can take; none where that is not known, or both sides shall be equal.
 */
export function sumConditions(
  condition: Expression,
  draft: DatasetDraft,
  drafts: readonly DatasetDraft[],
  obeying: Obeying,
): readonly LinearCondition[] {
  const conditions = linearConditions(condition, obeying.evaluation);
  const [only, second] = conditions;
  if (!only || condition.kind !== 'apply' || !condition.args.some(({ type }) => familyOf(type) === 'float'))
    return conditions;
  const most = second ? undefined : magnitudeOf(only, draft, drafts, obeying);
  if (most === undefined) return [];
  const spare = spareOf(condition, most * BigInt(only.terms.size + 1));
  return [{ ...only, plus: addDecimals(only.plus, { ...spare, unscaled: -spare.unscaled }) }];
}

/** What the terms add up to at most, whatever their signs; undefined where one has no range. */
function magnitudeOf(
  { plus, terms }: Linear,
  draft: DatasetDraft,
  drafts: readonly DatasetDraft[],
  { ranges }: Obeying,
): bigint | undefined {
  let sum = ceiling(plus);
  for (const { times, expression } of terms.values()) {
    const [read] = expression.kind === 'field' ? readFields(expression, draft, drafts) : [];
    const range = read && ranges.relied(read.draft, read.field);
    if (!range) return undefined;
    const ends = [range.least, range.greatest].map((unscaled) => ceiling({ unscaled, scale: range.counted.scale }));
    sum += ceiling(times) * ends.reduce((a, b) => (a > b ? a : b));
  }
  return sum;
}

/** The next whole number away from 0, without its sign. */
function ceiling({ unscaled, scale }: Decimal): bigint {
  const power = 10n ** BigInt(scale);
  const size = unscaled < 0n ? -unscaled : unscaled;
  return (size + power - 1n) / power;
}

/** Digits that a number of the type has for sure, one less than it may have for the digits lost in reading it. */
const digits = { double: 15, real: 6 };

function spareOf(condition: Expression, most: bigint): Decimal {
  const isReal = [...walk(condition)].some(({ type }) => type.name === 'real');
  const places = (isReal ? digits.real : digits.double) - String(most).length;
  return places >= 0 ? { unscaled: 1n, scale: places } : { unscaled: 10n ** BigInt(-places), scale: 0 };
}
