/**
 * The digits of floats as PostgreSQL prints them: the shortest decimal that lies strictly between the midpoints to
 * the neighbours (Ryu without its bounds). JavaScript's own shortest form may be a midpoint itself: 1e23 is one.
 */

/** 2^128: what would follow the largest float. */
const afterLastReal = 3.402_823_669_209_384_6e38;

const bits = new DataView(new ArrayBuffer(8));

/** `d.ddde±x` of a finite double from 0 on. */
export function shortestDouble(value: number): string {
  const text = value.toExponential();
  // Midpoints of smaller doubles have more digits than the shortest form.
  if (value < 9_007_199_254_740_992 || !isMidpoint(value, text)) return text;
  for (let digits = 0; digits < 16; digits++) {
    const longer = value.toExponential(digits);
    if (Number(longer) === value && !isMidpoint(value, longer)) return longer;
  }
  return value.toExponential(16);
}

/** `d.ddde±x` of a finite single-precision float from 0 on: nine digits tell any two apart. */
export function shortestReal(value: number): string {
  if (value === 0) return '0e0';
  const low = (value + neighbour(value, -1)) / 2;
  const high = (value + neighbour(value, 1)) / 2;
  for (let digits = 0; digits < 8; digits++) {
    const nearest = rounded(value, digits);
    if (Number(nearest) > low && Number(nearest) < high) return nearest;
    // Below a power of two the midpoint is nearer than above it.
    const above = nextDecimal(nearest, 1);
    if (Number(above) > value && Number(above) < high) return above;
  }
  return rounded(value, 8);
}

/** As `toExponential`, but a half goes to the even digit. */
function rounded(value: number, digits: number): string {
  const text = value.toExponential(digits);
  const odd = /[13579](?=e)/.test(text);
  return odd && isHalf(value, digits) ? nextDecimal(text, -1) : text;
}

function isHalf(value: number, digits: number): boolean {
  const [mantissa = ''] = value.toExponential(digits + 40).split('e');
  return /^50*$/.test(mantissa.replace('.', '').slice(digits + 1));
}

/** Adds to the last digit of `d.ddde±x`. */
function nextDecimal(text: string, step: number): string {
  const [mantissa = '', power] = text.split('e');
  const digits = mantissa.replace('.', '');
  const next = String(Number(digits) + step);
  return `${next.charAt(0)}.${next.slice(1)}e${Number(power) + next.length - digits.length}`;
}

function neighbour(single: number, step: 1 | -1): number {
  bits.setFloat32(0, single);
  bits.setInt32(0, bits.getInt32(0) + step);
  const next = bits.getFloat32(0);
  return next === Number.POSITIVE_INFINITY ? afterLastReal : next;
}

/** Whether the text is as far from the next double as from this one; both are integers. */
function isMidpoint(value: number, text: string): boolean {
  const [mantissa = '', power] = text.split('e');
  const digits = mantissa.replace('.', '');
  const exact = BigInt(digits) * 10n ** BigInt(Number(power) - digits.length + 1);
  const distance = exact - BigInt(value);
  if (distance === 0n) return false;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (distance > 0n ? 1n : -1n));
  const next = bits.getFloat64(0);
  return Number.isFinite(next) && exact * 2n === BigInt(value) + BigInt(next);
}
