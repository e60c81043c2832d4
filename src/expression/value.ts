import type { Decimal } from '../values/decimal.ts';
import type { Interval } from '../values/interval.ts';
import type { FieldType } from '../values/type.ts';

import { compareIntervals } from './interval.ts';
import { compareDecimals } from './numeric.ts';

/**
 * One value while it is computed. smallint, integer, real, double: number; bigint: bigint; decimal: Decimal; date: days and
 * time, timestamp, timestamptz: microseconds since 1970-01-01, as columns have them; interval: Interval; bytea: `\x` and digits in
 * lower case; all else: the text.
 */
export type Value = null | boolean | number | bigint | string | Decimal | Interval;

/** Negative, 0 or positive, in the order of PostgreSQL's btree. Both of the same type, and not null. */
export type Comparison = (left: never, right: never) => number;

/** How values of a type are ordered; of texts by their code points, as COLLATE "C" does. */
export function comparisonOf(type: FieldType): (left: Value, right: Value) => number {
  return (byType[type.name] ?? compareTexts) as (left: Value, right: Value) => number;
}

const byType: Partial<Record<string, Comparison>> = {
  smallint: compareNumbers,
  integer: compareNumbers,
  bigint: (left: bigint, right: bigint) => (left < right ? -1 : left > right ? 1 : 0),
  decimal: compareDecimals,
  real: compareNumbers,
  'double precision': compareNumbers,
  boolean: (left: boolean, right: boolean) => Number(left) - Number(right),
  char: (left: string, right: string) => compareTexts(left.replace(/ +$/, ''), right.replace(/ +$/, '')),
  date: compareNumbers,
  time: compareNumbers,
  timestamp: compareNumbers,
  timestamptz: compareNumbers,
  interval: compareIntervals,
};

/** NaN equals itself and is greater than all else. */
function compareNumbers(left: number, right: number): number {
  if (left < right) return -1;
  if (left > right) return 1;
  return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
}

/** By code points: UTF-16 puts those beyond 0xFFFF before U+E000. */
function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  const end = Math.min(left.length, right.length);
  let at = 0;
  while (at < end && left.charCodeAt(at) === right.charCodeAt(at)) at++;
  if (at === end) return left.length - right.length;
  const a = left.charCodeAt(at);
  const b = right.charCodeAt(at);
  return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
