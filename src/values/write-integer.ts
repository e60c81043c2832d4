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

export function writeTwoDigits(buffer: Uint8Array, at: number, value: number): number {
  buffer[at] = digitPairs[value * 2] as number;
  buffer[at + 1] = digitPairs[value * 2 + 1] as number;
  return at + 2;
}

export function writeBigInteger(buffer: Uint8Array, at: number, value: bigint): number {
  return writeAscii(buffer, at, value.toString());
}

export function writeAscii(buffer: Uint8Array, at: number, text: string): number {
  for (let index = 0; index < text.length; index++) buffer[at + index] = text.charCodeAt(index);
  return at + text.length;
}

function writeUint31(buffer: Uint8Array, at: number, value: number): number {
  const end = at + digitCount(value);
  let index = end;
  let rest = value;
  while (rest >= 100) {
    const next = (rest / 100) | 0;
    const pair = (rest - next * 100) * 2;
    buffer[--index] = digitPairs[pair + 1] as number;
    buffer[--index] = digitPairs[pair] as number;
    rest = next;
  }
  if (rest >= 10) buffer[--index] = digitPairs[rest * 2 + 1] as number;
  buffer[--index] = digitPairs[rest < 10 ? rest * 2 + 1 : rest * 2] as number;
  return end;
}

function digitCount(value: number): number {
  if (value < 10_000) return value < 100 ? (value < 10 ? 1 : 2) : value < 1000 ? 3 : 4;
  if (value < 100_000_000) return value < 1_000_000 ? (value < 100_000 ? 5 : 6) : value < 10_000_000 ? 7 : 8;
  return value < 1_000_000_000 ? 9 : 10;
}
