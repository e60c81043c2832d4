import { shortestDouble, shortestReal } from './shortest-float.ts';
import { writeAscii, writeDigits, writeNatural } from './write-integer.ts';

const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;

/** From which power of ten on PostgreSQL writes an exponent: DBL_DIG and FLT_DIG. */
const doubleDigits = 15;
const realDigits = 6;

/** Writes the shortest decimal that reads back as this double, in PostgreSQL's spelling. At most 24 bytes. */
export function writeDouble(buffer: Uint8Array, at: number, value: number): number {
  if (value >= 1e-4 && value < 1e9) {
    const millionths = Math.round(value * 1e6);
    // A decimal of up to 15 digits that reads as this double is the only one of that length, so it is the shortest.
    if (millionths / 1e6 === value) return writeMillionths(buffer, at, millionths);
  }
  if (!Number.isFinite(value)) return writeAscii(buffer, at, String(value));
  const start = writeSign(buffer, at, value);
  return writeScientific(buffer, start, shortestDouble(Math.abs(value)), doubleDigits);
}

/** Writes the shortest decimal that reads back as this single-precision float; a double is rounded to one first. */
export function writeReal(buffer: Uint8Array, at: number, value: number): number {
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return writeAscii(buffer, at, String(single));
  const start = writeSign(buffer, at, single);
  return writeScientific(buffer, start, shortestReal(Math.abs(single)), realDigits);
}

function writeMillionths(buffer: Uint8Array, at: number, millionths: number): number {
  const whole = Math.floor(millionths / 1e6);
  const fraction = millionths - whole * 1e6;
  let end = writeNatural(buffer, at, whole);
  if (fraction === 0) return end;
  buffer[end] = point;
  end = writeDigits(buffer, end + 1, fraction, 6);
  while (buffer[end - 1] === zero) end--;
  return end;
}

function writeSign(buffer: Uint8Array, at: number, value: number): number {
  if (value > 0 || Object.is(value, 0)) return at;
  buffer[at] = minus;
  return at + 1;
}

/** Lays out `d.ddde±x`, without an exponent from 10^-4 up to 10^`limit`. */
function writeScientific(buffer: Uint8Array, at: number, text: string, limit: number): number {
  const [mantissa = '', power] = text.split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '') || '0';
  return writeAscii(buffer, at, layOut(digits, Number(power), limit));
}

function layOut(digits: string, exponent: number, limit: number): string {
  if (exponent < -4 || exponent >= limit) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    const power = String(Math.abs(exponent)).padStart(2, '0');
    return `${digits.charAt(0)}${fraction}e${exponent < 0 ? '-' : '+'}${power}`;
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return digits.length > exponent + 1 ? `${whole}.${digits.slice(exponent + 1)}` : whole;
}
