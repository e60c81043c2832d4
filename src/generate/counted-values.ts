import { parseCell } from '../values/cell.ts';
import type { Decimal } from '../values/decimal.ts';
import type { Interval } from '../values/interval.ts';
import { microsecondsPerDay } from '../values/moment.ts';
import { type FieldType, familyOf, type TypeFamily } from '../values/type.ts';

import { compareDecimals } from '../expression/numeric.ts';
import { valueOfText } from '../expression/text-forms.ts';
import type { Value } from '../expression/value.ts';

import { type Atom, type Between, constant, type Sum, whole } from './sums.ts';

// Values as what they count: numbers as they are, days, instants and spans of time in microseconds.

/** What has a time of day. */
export const instants: ReadonlySet<TypeFamily> = new Set(['timestamp', 'timestamptz']);

/** Whether its values are days or instants. */
export function isMoment(family: TypeFamily): boolean {
  return family === 'date' || instants.has(family);
}

/** What a column counts, in numbers or microseconds; undefined: it is no exact number. */
export function unitOf(type: FieldType): bigint | undefined {
  const family = familyOf(type);
  if (family === 'date') return BigInt(microsecondsPerDay);
  return family === 'integer' || family === 'decimal' || instants.has(family) ? 1n : undefined;
}

/** Between which of its texts a field lies that has no others; undefined where one of them is no exact number. */
export function amongTexts(texts: readonly string[], type: FieldType): Omit<Atom, 'key'> | undefined {
  const numbers = texts.map((text) => {
    const cell = parseCell(type, text);
    return 'error' in cell ? undefined : numberOf(valueOfText(type, cell.text), type);
  });
  if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
  const known = numbers as Decimal[];
  const end = (sign: number) => known.reduce((a, b) => (compareDecimals(a, b) * sign > 0 ? a : b));
  return { least: end(-1), greatest: end(1), digits: Math.max(...known.map(({ scale }) => scale)) };
}

/** A constant of a type. */
export function ofText(text: string, type: FieldType): Sum | undefined {
  const number = numberOf(valueOfText(type, text), type);
  return number && constant(number);
}

/** A value as a number, or in microseconds. */
function numberOf(value: Value, type: FieldType): Decimal | undefined {
  if (familyOf(type) === 'interval') {
    const { months, days, micros } = value as Interval;
    return months === 0 ? whole(BigInt(days) * BigInt(microsecondsPerDay) + BigInt(micros)) : undefined;
  }
  const by = unitOf(type);
  if (by === undefined) return undefined;
  if (typeof value === 'bigint' || typeof value === 'number')
    return Number.isFinite(Number(value)) ? whole(BigInt(value) * by) : undefined;
  return typeof value === 'object' && value !== null && 'unscaled' in value ? value : undefined;
}

/** From year 1 to year 9999, in microseconds. */
const moments: Between = { least: whole(-62_135_596_800_000_000n), greatest: whole(253_402_214_400_000_000n) };
const safely: Between = { least: whole(Number.MIN_SAFE_INTEGER), greatest: whole(Number.MAX_SAFE_INTEGER) };

/** What a type holds for sure. */
export function limitsOf(type: FieldType): Between | undefined {
  const { name, precision, scale = 0 } = type;
  const bits = { smallint: 16, integer: 32, bigint: 64 }[name as string];
  if (bits !== undefined)
    return { least: whole(-(2n ** BigInt(bits - 1))), greatest: whole(2n ** BigInt(bits - 1) - 1n) };
  const family = familyOf(type);
  if (isMoment(family)) return moments;
  if (family === 'interval' || family === 'float' || (family === 'decimal' && precision === undefined)) return safely;
  if (family !== 'decimal' || precision === undefined) return undefined;
  const most = 10n ** BigInt(precision) - 1n;
  return { least: { unscaled: -most, scale }, greatest: { unscaled: most, scale } };
}
