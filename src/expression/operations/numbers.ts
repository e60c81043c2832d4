import type { Decimal } from '../../values/decimal.ts';
import { roundHalfEven } from '../../values/round-half-even.ts';
import type { TypeName } from '../../values/type.ts';

import { divisionByZero, EvaluationError, outOfRange } from '../evaluation-error.ts';
import {
  addDecimals,
  divideDecimals,
  floorDecimal,
  multiplyDecimals,
  negateDecimal,
  remainderOfDecimals,
  roundDecimal,
  squareRoot,
  truncateDecimal,
} from '../numeric.ts';

import { call, type Operation, operator } from './operation.ts';

/** −0 is no integer: adding 0 makes it 0. */
function fitting(type: TypeName, limit: number): (value: number) => number {
  return (value) => (value >= -limit && value < limit ? value + 0 : outOfRange(type, value));
}

function integers(type: TypeName, limit: number): Operation[] {
  const within = fitting(type, limit);
  const two = [type, type];
  const divide = (a: number, b: number) => (b === 0 ? divisionByZero() : within(Math.trunc(a / b)));
  const remainder = (a: number, b: number) => (b === 0 ? divisionByZero() : (a % b) + 0);
  return [
    operator('+', two, type, (a: number, b: number) => within(a + b)),
    operator('-', two, type, (a: number, b: number) => within(a - b)),
    operator('*', two, type, (a: number, b: number) => within(a * b)),
    operator('/', two, type, divide),
    operator('%', two, type, remainder),
    operator('-', [type], type, (a: number) => within(-a)),
    operator('+', [type], type, (a: number) => a),
    call('mod', two, type, remainder),
    call('abs', [type], type, (a: number) => within(Math.abs(a))),
  ];
}

function fitBigint(value: bigint): bigint {
  return value >= -(2n ** 63n) && value < 2n ** 63n ? value : outOfRange('bigint', value);
}

const two: readonly TypeName[] = ['bigint', 'bigint'];
const remainderOfBigints = (a: bigint, b: bigint) => (b === 0n ? divisionByZero() : a % b);

const bigints: readonly Operation[] = [
  operator('+', two, 'bigint', (a: bigint, b: bigint) => fitBigint(a + b)),
  operator('-', two, 'bigint', (a: bigint, b: bigint) => fitBigint(a - b)),
  operator('*', two, 'bigint', (a: bigint, b: bigint) => fitBigint(a * b)),
  operator('/', two, 'bigint', (a: bigint, b: bigint) => (b === 0n ? divisionByZero() : fitBigint(a / b))),
  operator('%', two, 'bigint', remainderOfBigints),
  operator('-', ['bigint'], 'bigint', (a: bigint) => fitBigint(-a)),
  operator('+', ['bigint'], 'bigint', (a: bigint) => a),
  call('mod', two, 'bigint', remainderOfBigints),
  call('abs', ['bigint'], 'bigint', (a: bigint) => fitBigint(a < 0n ? -a : a)),
];

const decimal2: readonly TypeName[] = ['decimal', 'decimal'];
const absolute = (a: Decimal): Decimal => (a.unscaled < 0n ? negateDecimal(a) : a);
const ceiling = (a: Decimal): Decimal => negateDecimal(floorDecimal(negateDecimal(a)));

const decimals: readonly Operation[] = [
  operator('+', decimal2, 'decimal', addDecimals),
  operator('-', decimal2, 'decimal', (a: Decimal, b: Decimal) => addDecimals(a, negateDecimal(b))),
  operator('*', decimal2, 'decimal', multiplyDecimals),
  operator('/', decimal2, 'decimal', divideDecimals),
  operator('%', decimal2, 'decimal', remainderOfDecimals),
  operator('-', ['decimal'], 'decimal', negateDecimal),
  operator('+', ['decimal'], 'decimal', (a: Decimal) => a),
  call('mod', decimal2, 'decimal', remainderOfDecimals),
  call('abs', ['decimal'], 'decimal', absolute),
  call('round', ['decimal'], 'decimal', (a: Decimal) => roundDecimal(a, 0)),
  call('round', ['decimal', 'integer'], 'decimal', roundDecimal),
  call('trunc', ['decimal'], 'decimal', (a: Decimal) => truncateDecimal(a, 0)),
  call('trunc', ['decimal', 'integer'], 'decimal', truncateDecimal),
  call('floor', ['decimal'], 'decimal', floorDecimal),
  call('ceil', ['decimal'], 'decimal', ceiling),
  call('sqrt', ['decimal'], 'decimal', squareRoot),
  call('sign', ['decimal'], 'decimal', (a: Decimal) => ({
    unscaled: a.unscaled > 0n ? 1n : a.unscaled < 0n ? -1n : 0n,
    scale: 0,
  })),
];

/** A result that left the range although its operands were in it is an error, as in PostgreSQL. */
function inRange(result: number, finite: boolean, vanished: boolean): number {
  if (finite && !Number.isFinite(result)) throw new EvaluationError('value out of range: overflow');
  if (vanished && result === 0) throw new EvaluationError('value out of range: underflow');
  return result;
}

type FloatOperator = readonly [name: string, compute: (a: number, b: number) => number, vanishes: boolean];

const floatOperators: readonly FloatOperator[] = [
  ['+', (a, b) => a + b, false],
  ['-', (a, b) => a - b, false],
  ['*', (a, b) => a * b, true],
  ['/', (a, b) => (b === 0 && !Number.isNaN(a) ? divisionByZero() : a / b), true],
];

function floatPair(left: TypeName, right: TypeName): Operation[] {
  const result: TypeName = left === 'real' && right === 'real' ? 'real' : 'double precision';
  const rounded = result === 'real' ? Math.fround : (value: number) => value;
  return floatOperators.map(([name, compute, vanishes]) =>
    operator(name, [left, right], result, (a: number, b: number) => {
      const nonzero = a !== 0 && (name === '/' ? Number.isFinite(b) : b !== 0);
      return inRange(rounded(compute(a, b)), Number.isFinite(a) && Number.isFinite(b), vanishes && nonzero);
    }),
  );
}

function floats(type: TypeName): Operation[] {
  return [
    operator('-', [type], type, (a: number) => -a),
    operator('+', [type], type, (a: number) => a),
    call('abs', [type], type, (a: number) => Math.abs(a)),
  ];
}

const double: readonly TypeName[] = ['double precision'];
const doubles: readonly Operation[] = [
  call('round', double, 'double precision', (a: number) =>
    Math.abs(a) < 4_503_599_627_370_496 ? roundedDouble(a) : a,
  ),
  call('trunc', double, 'double precision', (a: number) => Math.trunc(a)),
  call('floor', double, 'double precision', (a: number) => Math.floor(a)),
  call('ceil', double, 'double precision', (a: number) => Math.ceil(a)),
  call('sign', double, 'double precision', (a: number) => (a > 0 ? 1 : a < 0 ? -1 : 0)),
  call('sqrt', double, 'double precision', (a: number) => {
    if (a < 0) throw new EvaluationError('cannot take square root of a negative number');
    return Math.sqrt(a);
  }),
];

/** Keeps the sign of zero: `round(-0.4)` is −0. */
function roundedDouble(value: number): number {
  const rounded = roundHalfEven(value);
  return rounded === 0 && (value < 0 || Object.is(value, -0)) ? -0 : rounded;
}

export const numberOperations: readonly Operation[] = [
  ...integers('smallint', 32_768),
  ...integers('integer', 2_147_483_648),
  ...bigints,
  ...decimals,
  ...floatPair('real', 'real'),
  ...floatPair('real', 'double precision'),
  ...floatPair('double precision', 'real'),
  ...floatPair('double precision', 'double precision'),
  ...floats('real'),
  ...floats('double precision'),
  ...doubles,
];
