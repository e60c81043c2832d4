import { writeAscii, writeDigits, writeNatural, writeTwoDigits } from './write-integer.ts';

const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;

/** Powers of ten that divide exactly: a double's 53 bits hold no more digits. */
const powers = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));

/** Writes `value / 10^scale` with all digits of its scale; `value` is an integer within ±(2^53 - 1). */
export function writeDecimal(buffer: Uint8Array, at: number, value: number, scale: number): number {
  if (scale === 2 && value >= 0 && value < 0x8000_0000) return writeHundredths(buffer, at, value | 0);
  let start = at;
  let size = value;
  if (value < 0) {
    buffer[start++] = minus;
    size = -value;
  }
  if (scale === 0) return writeNatural(buffer, start, size);
  if (scale > 15) return writeBigDecimal(buffer, at, BigInt(value), scale);
  const power = powers[scale] as number;
  let whole = Math.floor(size / power);
  // The quotient may have been rounded up to the next integer.
  if (whole * power > size) whole--;
  start = writeNatural(buffer, start, whole);
  buffer[start] = point;
  return writeFraction(buffer, start + 1, size - whole * power, scale);
}

/** Money in everyday amounts: small integers throughout. */
function writeHundredths(buffer: Uint8Array, at: number, value: number): number {
  const whole = (value / 100) | 0;
  const end = writeNatural(buffer, at, whole);
  buffer[end] = point;
  return writeTwoDigits(buffer, end + 1, value - whole * 100);
}

function writeFraction(buffer: Uint8Array, at: number, value: number, digits: number): number {
  if (digits <= 9) return writeDigits(buffer, at, value, digits);
  const high = Math.floor(value / 1e9);
  return writeDigits(buffer, writeDigits(buffer, at, high, digits - 9), value - high * 1e9, 9);
}

/** The same for any size. */
export function writeBigDecimal(buffer: Uint8Array, at: number, value: bigint, scale: number): number {
  if (scale === 0) return writeAscii(buffer, at, value.toString());
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const whole = digits.length - scale;
  const sign = value < 0n ? '-' : '';
  return writeAscii(buffer, at, `${sign}${digits.slice(0, whole)}.${digits.slice(whole)}`);
}

/** Gives a decimal that was written with `scale` digits after the point `wanted` of them. */
export function padDecimal(buffer: Uint8Array, at: number, scale: number, wanted: number): number {
  let end = at;
  if (scale === 0 && wanted > 0) buffer[end++] = point;
  for (let digit = scale; digit < wanted; digit++) buffer[end++] = zero;
  return end;
}
