import type { Decimal } from '../values/decimal.ts';
import type { Interval } from '../values/interval.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import type { Expression } from './expression.ts';
import { addIntervals, divideInterval } from './interval.ts';
import { addDecimals, divideDecimals } from './numeric.ts';
import { comparisonOf, type Value } from './value.ts';

type AggregateExpression = Extract<Expression, { kind: 'aggregate' }>;

/** An aggregate's value so far. Nulls are not added. */
export interface Accumulator {
  add(value: Exclude<Value, null>): void;
  result(): Value;
}

/** What an aggregate makes of values, one after another, as PostgreSQL does: null of none, but for COUNT. */
export function accumulator({ name, type, operand }: AggregateExpression): Accumulator {
  if (name === 'count' || !operand) return counter();
  if (name === 'min' || name === 'max') return extremum(operand.type, name === 'min' ? -1 : 1);
  return summing(operand.type, type, name === 'avg');
}

function counter(): Accumulator {
  let count = 0n;
  return {
    add() {
      count++;
    },
    result: () => count,
  };
}

function extremum(type: FieldType, sign: 1 | -1): Accumulator {
  const compare = comparisonOf(type);
  let best: Value = null;
  return {
    add(value) {
      if (best === null || compare(value, best) * sign > 0) best = value;
    },
    result: () => best,
  };
}

function summing(type: FieldType, result: FieldType, isMean: boolean): Accumulator {
  const { start, add, divide, end } = sums(type, result);
  let count = 0;
  let sum = start;
  return {
    add(value) {
      count++;
      sum = add(sum, value);
    },
    result: () => (count === 0 ? null : isMean ? divide(sum, count) : end(sum)),
  };
}

interface Sums {
  readonly start: Exclude<Value, null>;
  readonly add: (sum: Exclude<Value, null>, value: Exclude<Value, null>) => Exclude<Value, null>;
  readonly divide: (sum: Exclude<Value, null>, count: number) => Value;
  readonly end: (sum: Exclude<Value, null>) => Value;
}

function sums(type: FieldType, result: FieldType): Sums {
  switch (familyOf(type)) {
    case 'interval':
      return {
        start: { months: 0, days: 0, micros: 0 },
        add: (sum, value) => addIntervals(sum as Interval, value as Interval),
        divide: (sum, count) => divideInterval(sum as Interval, count),
        end: (sum) => sum,
      };
    case 'float':
      return {
        start: 0,
        add: (sum, value) => (sum as number) + (value as number),
        divide: (sum, count) => (sum as number) / count,
        end: (sum) => (result.name === 'real' ? Math.fround(sum as number) : sum),
      };
    default:
      return {
        start: { unscaled: 0n, scale: 0 },
        add: (sum, value) => addDecimals(sum as Decimal, decimalOf(value)),
        divide: (sum, count) => divideDecimals(sum as Decimal, decimalOf(count)),
        end: (sum) => (result.name === 'bigint' ? (sum as Decimal).unscaled : sum),
      };
  }
}

function decimalOf(value: Exclude<Value, null>): Decimal {
  return typeof value === 'number' || typeof value === 'bigint'
    ? { unscaled: BigInt(value), scale: 0 }
    : (value as Decimal);
}
