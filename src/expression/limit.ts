import type { Decimal } from '../values/decimal.ts';
import { microsecondsPerDay } from '../values/moment.ts';
import { type FieldType, familyOf, type TypeFamily } from '../values/type.ts';
import { floatOf, unitsOf } from '../values/value-range.ts';

import type { Value } from './value.ts';

export type Comparator = '<' | '<=' | '>' | '>=';

/** What a comparison is once its sides are exchanged: `a < b` is `b > a`. */
export const turned: Readonly<Record<string, string> & Record<Comparator, Comparator>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '=': '=',
};

/** Types of a field, and those that its values are compared as without being rounded. */
const compared: Readonly<Partial<Record<TypeFamily, readonly TypeFamily[]>>> = {
  integer: ['integer', 'decimal'],
  decimal: ['decimal'],
  date: ['date', 'timestamp', 'timestamptz'],
  time: ['time'],
  timestamp: ['timestamp', 'timestamptz'],
  timestamptz: ['timestamptz'],
  float: ['float'],
};

/** Whether a field's values keep their order, and every value its place, where they are compared as values of a type. */
export function keepsOrder(field: FieldType, as: FieldType): boolean {
  return !field.array && !as.array && (compared[familyOf(field)]?.includes(familyOf(as)) ?? false);
}

/** A field as its column counts: decimals times 10^scale, dates in days. */
export interface Counted {
  readonly type: FieldType;
  readonly scale: number;
}

/**
 * The limit that `field operator value` sets to the field's values as its column has them: the least of them where it is
 * a lower one, else the greatest. `value` is of the type that the field is compared as.
 */
export function limitOf(
  operator: Comparator,
  value: Exclude<Value, null>,
  as: FieldType,
  field: Counted,
): number | bigint {
  if (typeof value === 'bigint') return exclusive[operator] === 0 ? value : value + BigInt(exclusive[operator]);
  if (typeof value === 'number' && familyOf(field.type) === 'float') return ofFloat(operator, value, field);
  if (typeof value === 'number') {
    const days = familyOf(field.type) === 'date' && familyOf(as) !== 'date';
    return ofNumber(operator, days ? value / microsecondsPerDay : value);
  }
  return ofDecimal(operator, value as Decimal, field.scale);
}

/** Of a whole number, what is added to it. */
const exclusive: Readonly<Record<Comparator, number>> = { '<': -1, '<=': 0, '>': 1, '>=': 0 };

function ofNumber(operator: Comparator, value: number): number {
  switch (operator) {
    case '>=':
      return Math.ceil(value) + 0;
    case '>':
      return Math.floor(value) + 1;
    case '<=':
      return Math.floor(value) + 0;
    case '<':
      return Math.ceil(value) - 1;
  }
}

/** By comparing the numbers themselves: beside a decimal lie others. */
function ofFloat(operator: Comparator, value: number, { type, scale }: Counted): number {
  // What is beyond all numbers of the range limits as its end does; NaN is greater than any.
  if (!(Math.abs(value) < farthest)) return value < 0 ? -Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
  const keeps = (units: number) => {
    const own = floatOf(units, scale, type);
    return { '<': own < value, '<=': own <= value, '>': own > value, '>=': own >= value }[operator];
  };
  const step = operator.startsWith('>') ? 1 : -1;
  let units = Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, unitsOf(value, scale)));
  for (let tries = 0; tries < 8 && !keeps(units); tries++) units += step;
  for (let tries = 0; tries < 8 && keeps(units - step); tries++) units -= step;
  return units;
}

const farthest = 1e15;

function ofDecimal(operator: Comparator, { unscaled, scale }: Decimal, wanted: number): bigint {
  if (wanted >= scale) return unscaled * 10n ** BigInt(wanted - scale) + BigInt(exclusive[operator]);
  const unit = 10n ** BigInt(scale - wanted);
  const rest = unscaled % unit;
  const floor = unscaled / unit - (rest < 0n ? 1n : 0n);
  const isWhole = rest === 0n;
  if (operator === '<=') return floor;
  if (operator === '>') return floor + 1n;
  if (operator === '<') return isWhole ? floor - 1n : floor;
  return isWhole ? floor : floor + 1n;
}

/** A value as an expression has it, from one as a column has it. */
export function valueOfCounted(units: bigint, { type, scale }: Counted): Exclude<Value, null> {
  if (familyOf(type) === 'decimal') return { unscaled: units, scale };
  if (familyOf(type) === 'float') return floatOf(Number(units), scale, type);
  return type.name === 'bigint' ? units : Number(units);
}
