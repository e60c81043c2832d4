const zero = 0x30;
const minus = 0x2d;

/** The two digits of 0 to 99, one after another. */
export const digitPairs = Uint8Array.from(
  { length: 200 },
  (_, index) => zero + (index % 2 === 0 ? Math.floor(index / 20) : (index >> 1) % 10),
);

/** Writes an integer from -(2^53 - 1) to 2^53 - 1: at most 17 bytes. Returns where it ends, as all writers do. */
export function writeInteger(buffer: Uint8Array, at: number, value: number): number {
  if (value >= 0 && value < 0x8000_0000) return writeUint31(buffer, at, value | 0);
  if (value < 0) {
    buffer[at] = minus;
    return writeNatural(buffer, at + 1, -value);
  }
  return writeNatural(buffer, at, value);
}

/** Writes an integer from 0 to 2^53 - 1. */
export function writeNatural(buffer: Uint8Array, at: number, value: number): number {
  if (value < 0x8000_0000) return writeUint31(buffer, at, value | 0);
  const high = Math.floor(value / 1e8);
  return writeDigits(buffer, writeNatural(buffer, at, high), value - high * 1e8, 8);
}

/** Writes exactly `count` digits of an integer from 0 to 2^31 - 1, zeros in front. */
export function writeDigits(buffer: Uint8Array, at: number, value: number, count: number): number {
  let rest = value | 0;
  for (let index = at + count - 1; index >= at; index--) {
    const next = (rest / 10) | 0;
    buffer[index] = zero + rest - next * 10;
    rest = next;
  }
  return at + count;
}

/** Writes a whole number from 0 to 99 with two digits; returns where it ends. */
export function writeTwoDigits(buffer: Uint8Array, at: number, value: number): number {
  buffer[at] = digitPairs[value * 2] as number;
  buffer[at + 1] = digitPairs[value * 2 + 1] as number;
  return at + 2;
}

/** Writes a text of ASCII, a byte a character; returns where it ends. */
export function writeAscii(buffer: Uint8Array, at: number, text: string): number {
  for (let index = 0; index < text.length; index++) buffer[at + index] = text.charCodeAt(index);
  return at + text.length;
}

/** The four digits of each number below 10,000. */
export const quads = fourDigits();

function fourDigits(): Uint8Array {
  const digits = new Uint8Array(40_000).fill(zero);
  // Numbers with one place more are those before them with one digit changed: every start makes them, before V8 has compiled this.
  for (let place = 3, known = 1; place >= 0; place--, known *= 10)
    for (let digit = 1; digit < 10; digit++) {
      const first = digit * known;
      digits.copyWithin(4 * first, 0, 4 * known);
      for (let value = first; value < first + known; value++) digits[4 * value + place] = zero + digit;
    }
  return digits;
}

function writeUint31(buffer: Uint8Array, at: number, value: number): number {
  if (value < 10_000) return writeBelow10000(buffer, at, value);
  const high = (value / 10_000) | 0;
  const end =
    high < 10_000
      ? writeBelow10000(buffer, at, high)
      : writeQuad(buffer, writeBelow10000(buffer, at, (high / 10_000) | 0), high % 10_000);
  return writeQuad(buffer, end, value - high * 10_000);
}

/** Writes the four digits of an integer below 10,000, zeros in front. */
export function writeQuad(buffer: Uint8Array, at: number, value: number): number {
  const from = value << 2;
  buffer[at] = quads[from] as number;
  buffer[at + 1] = quads[from + 1] as number;
  buffer[at + 2] = quads[from + 2] as number;
  buffer[at + 3] = quads[from + 3] as number;
  return at + 4;
}

/** Without zeros in front. */
function writeBelow10000(buffer: Uint8Array, at: number, value: number): number {
  const from = value << 2;
  let end = at;
  if (value >= 1000) buffer[end++] = quads[from] as number;
  if (value >= 100) buffer[end++] = quads[from + 1] as number;
  if (value >= 10) buffer[end++] = quads[from + 2] as number;
  buffer[end] = quads[from + 3] as number;
  return end + 1;
}
