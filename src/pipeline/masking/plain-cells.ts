import { daysFromCivil, microsecondsPerDay } from '../../values/moment.ts';
import type { FieldType } from '../../values/type.ts';

/**
 * Reads a number of the commonest spellings where it lies, in the terms of a column of doubles. NaN: it is spelled otherwise, or is
 * none, which a closer look will tell.
 */
export type PlainNumber = (bytes: Uint8Array, start: number, end: number) => number;

/** How a type's numbers are read; undefined: each takes a closer look. */
export function plainNumber({ name, precision, scale }: FieldType): PlainNumber | undefined {
  switch (name) {
    case 'smallint':
      return within(0x8000);
    case 'integer':
      return within(0x8000_0000);
    case 'bigint':
      return (bytes, start, end) => plainDecimal(bytes, start, end, 15, 0);
    case 'decimal':
      return scale === undefined
        ? undefined
        : (bytes, start, end) => plainDecimal(bytes, start, end, Math.min(precision ?? 15, 15) - scale, scale);
    case 'boolean':
      return plainBoolean;
    case 'date':
      return (bytes, start, end) => (end - start === 10 ? plainDay(bytes, start) : Number.NaN);
    case 'timestamp':
    case 'timestamptz':
      return plainMoment;
    default:
      return undefined;
  }
}

function within(limit: number): PlainNumber {
  return (bytes, start, end) => {
    const value = plainDecimal(bytes, start, end, 10, 0);
    return value < limit && value >= -limit ? value : Number.NaN;
  };
}

const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;

/** Up to so many digits before the point and behind it, without zeros in front, times 10^scale. */
function plainDecimal(bytes: Uint8Array, start: number, end: number, whole: number, scale: number): number {
  let at = start;
  const isNegative = bytes[at] === minus;
  if (isNegative) at++;
  const from = at;
  let value = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - zero;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  const digits = at - from;
  if (digits === 0 || digits > whole || (digits > 1 && bytes[from] === zero)) return Number.NaN;
  let fraction = 0;
  if (at < end) {
    if (bytes[at++] !== point || at === end || end - at > scale) return Number.NaN;
    for (; at < end; at++, fraction++) {
      const digit = (bytes[at] as number) - zero;
      if (digit < 0 || digit > 9) return Number.NaN;
      value = value * 10 + digit;
    }
  }
  for (; fraction < scale; fraction++) value *= 10;
  return isNegative ? 0 - value : value;
}

const [letterT, letterF] = Buffer.from('tf') as unknown as [number, number];

/** As a server's COPY and its casts spell them; all other spellings begin otherwise, or mean the same. */
function plainBoolean(bytes: Uint8Array, start: number, end: number): number {
  const isWhole = end - start === 1;
  if (bytes[start] === letterT && (isWhole || isWord(bytes, start, end, 'true'))) return 1;
  return bytes[start] === letterF && (isWhole || isWord(bytes, start, end, 'false')) ? 0 : Number.NaN;
}

function isWord(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** `2026-01-31`. */
function plainDay(bytes: Uint8Array, at: number): number {
  if (bytes[at + 4] !== minus || bytes[at + 7] !== minus) return Number.NaN;
  const year = two(bytes, at) * 100 + two(bytes, at + 2);
  return daysFromCivil(year, two(bytes, at + 5), two(bytes, at + 8)) ?? Number.NaN;
}

/** `2026-01-31 10:30:00`, a fraction of up to six digits and `+00` behind it or not. */
function plainMoment(bytes: Uint8Array, start: number, end: number): number {
  let last = end;
  if (bytes[end - 3] === 0x2b && bytes[end - 2] === zero && bytes[end - 1] === zero) last -= 3;
  const digits = last - start - 20;
  if (digits > 6 || digits === 0 || digits < -1) return Number.NaN;
  const [blank, firstColon, secondColon] = [bytes[start + 10], bytes[start + 13], bytes[start + 16]];
  if (blank !== 0x20 || firstColon !== 0x3a || secondColon !== 0x3a) return Number.NaN;
  const hour = two(bytes, start + 11);
  const minute = two(bytes, start + 14);
  const second = two(bytes, start + 17);
  if (!(hour < 24 && minute < 60 && second < 60)) return Number.NaN;
  const fraction = digits < 0 ? 0 : plainFraction(bytes, start + 19, digits);
  return plainDay(bytes, start) * microsecondsPerDay + (hour * 3600 + minute * 60 + second) * 1e6 + fraction;
}

/** Millionths of a second. */
function plainFraction(bytes: Uint8Array, at: number, digits: number): number {
  if (bytes[at] !== point) return Number.NaN;
  let value = 0;
  for (let i = 1; i <= 6; i++) {
    const digit = i > digits ? 0 : (bytes[at + i] as number) - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Two digits, or NaN. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - zero;
  const ones = (bytes[at + 1] as number) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
