import { powerOfTen } from '../base/power-of-ten.ts';

import type { Decimal } from '../values/decimal.ts';

import { divisionByZero, EvaluationError, outOfRange } from './evaluation-error.ts';

/** Arithmetic of PostgreSQL's numeric: exact, with its scales of results (src/backend/utils/adt/numeric.c). */
const mostScale = 16_383;
const mostWholeDigits = 131_072;
/** NUMERIC_MIN_SIG_DIGITS: what division and roots give at least. */
const significantDigits = 16;
/** NUMERIC_MAX_DISPLAY_SCALE. */
const mostDisplayed = 1000;

function align(left: Decimal, right: Decimal): readonly [bigint, bigint, number] {
  const scale = Math.max(left.scale, right.scale);
  return [left.unscaled * powerOfTen(scale - left.scale), right.unscaled * powerOfTen(scale - right.scale), scale];
}

/** By their values: 1.0 and 1.00 are the same. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const [a, b] = align(left, right);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Exact, with as many digits behind the point as the one of more. */
export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const [a, b, scale] = align(left, right);
  return { unscaled: a + b, scale };
}

/** The scale stays, as in PostgreSQL. */
export function negateDecimal({ unscaled, scale }: Decimal): Decimal {
  return { unscaled: -unscaled, scale };
}

/** Exact, as long as PostgreSQL has room for all digits behind the point; else rounded to those. Throws beyond its range. */
export function multiplyDecimals(left: Decimal, right: Decimal): Decimal {
  const product = { unscaled: left.unscaled * right.unscaled, scale: left.scale + right.scale };
  if (wholeDigits(product) > mostWholeDigits) outOfRange('numeric');
  return product.scale > mostScale ? roundDecimal(product, mostScale) : product;
}

/** With as many digits behind the point as PostgreSQL has of a quotient; throws for a divisor of 0. */
export function divideDecimals(left: Decimal, right: Decimal): Decimal {
  if (right.unscaled === 0n) divisionByZero();
  const scale = quotientScale(left, right);
  // One more digit than is kept tells which way to round; what is cut off cannot make it a half.
  const shift = scale + 1 - left.scale + right.scale;
  const numerator = shift >= 0 ? left.unscaled * powerOfTen(shift) : left.unscaled;
  const denominator = shift >= 0 ? right.unscaled : right.unscaled * powerOfTen(-shift);
  return roundDecimal({ unscaled: numerator / denominator, scale: scale + 1 }, scale);
}

/** select_div_scale: at least 16 significant digits, estimated from the first digits in base 10,000. */
function quotientScale(left: Decimal, right: Decimal): number {
  const a = firstDigit(left);
  const b = firstDigit(right);
  const weight = a.weight - b.weight - (a.digit <= b.digit ? 1 : 0);
  return Math.min(Math.max(significantDigits - weight * 4, left.scale, right.scale, 0), mostDisplayed);
}

/** The first digit in base 10,000 that is not zero, and its power. Zero has weight 0 and digit 0. */
function firstDigit({ unscaled, scale }: Decimal): { weight: number; digit: number } {
  if (unscaled === 0n) return { weight: 0, digit: 0 };
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString();
  const exponent = digits.length - 1 - scale;
  const weight = Math.floor(exponent / 4);
  const count = exponent - weight * 4 + 1;
  return { weight, digit: Number(digits.slice(0, count).padEnd(count, '0')) };
}

/** What is left of a division that is cut off: it has the sign of `left`. Throws for a divisor of 0. */
export function remainderOfDecimals(left: Decimal, right: Decimal): Decimal {
  const [a, b, scale] = align(left, right);
  if (b === 0n) divisionByZero();
  return { unscaled: a % b, scale };
}

/** Halves go away from zero. A negative scale rounds before the point. */
export function roundDecimal(value: Decimal, scale: number): Decimal {
  const { unscaled } = value;
  return cut(value, scale, (quotient, rest, unit) => {
    const size = rest < 0n ? -rest : rest;
    return size * 2n >= unit ? quotient + (unscaled < 0n ? -1n : 1n) : quotient;
  });
}

/** Towards zero; a scale below 0 cuts off digits before the point. */
export function truncateDecimal(value: Decimal, scale: number): Decimal {
  return cut(value, scale, (quotient) => quotient);
}

/** The greatest whole number that is not above the value, at scale 0. */
export function floorDecimal(value: Decimal): Decimal {
  return { ...cut({ ...value }, 0, (quotient, rest) => (rest < 0n ? quotient - 1n : quotient)), scale: 0 };
}

function cut(
  value: Decimal,
  wanted: number,
  rounding: (quotient: bigint, rest: bigint, unit: bigint) => bigint,
): Decimal {
  const scale = Math.max(-mostWholeDigits, Math.min(wanted, mostScale));
  if (scale >= value.scale) return { unscaled: value.unscaled * powerOfTen(scale - value.scale), scale };
  const unit = powerOfTen(value.scale - scale);
  const rounded = rounding(value.unscaled / unit, value.unscaled % unit, unit);
  return scale >= 0 ? { unscaled: rounded, scale } : { unscaled: rounded * powerOfTen(-scale), scale: 0 };
}

/** With as many digits as PostgreSQL has of one; throws for a number below 0. */
export function squareRoot(value: Decimal): Decimal {
  if (value.unscaled < 0n) throw new EvaluationError('cannot take square root of a negative number');
  const scale = rootScale(value);
  // Halves away from zero: floor(2 √x · 10^scale) + 1, halved.
  const twice = integerRoot(shifted(value.unscaled * 4n, scale * 2 - value.scale));
  return { unscaled: (twice + 1n) / 2n, scale };
}

function shifted(value: bigint, exponent: number): bigint {
  return exponent >= 0 ? value * powerOfTen(exponent) : value / powerOfTen(-exponent);
}

function rootScale(value: Decimal): number {
  const { weight } = firstDigit(value);
  const half = weight >= 0 ? weight * 2 + 1 : 1 - (1 - weight * 4) / 2;
  return Math.min(Math.max(significantDigits - Math.trunc(half), value.scale, 0), mostDisplayed);
}

/** The greatest integer whose square is not above, by Newton's method from above. */
function integerRoot(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

function wholeDigits({ unscaled, scale }: Decimal): number {
  return unscaled === 0n ? 0 : (unscaled < 0n ? -unscaled : unscaled).toString().length - scale;
}

/** Fits `numeric(precision, scale)`, rounding what is too fine. */
export function fitDecimal(value: Decimal, precision: number, scale: number): Decimal {
  const fitted = roundDecimal(value, scale);
  const digits = (fitted.unscaled < 0n ? -fitted.unscaled : fitted.unscaled).toString().length;
  if (fitted.unscaled !== 0n && digits > precision) throw new EvaluationError('numeric field overflow');
  return fitted;
}
