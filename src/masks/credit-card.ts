import type { ValueHashes } from './hashed.ts';
import { mapHashed } from './map-hashed.ts';
import { startOf } from './map-texts.ts';
import { defineMask } from './mask.ts';

/** By length: the first six digits of numbers that payment processors publish for tests (Stripe, Adyen, PayPal). */
const heads: Readonly<Record<number, readonly string[]>> = {
  14: ['305693', '385200'],
  15: ['371449', '378282'],
  16: ['411111', '424242', '510510', '555555'],
};
const otherHeads = ['411111'];

/** What numbers of so many digits begin with that stand for others. */
export function testHeads(length: number): readonly string[] {
  return heads[length] ?? otherHeads;
}

export const maskCreditCard = defineMask({
  name: 'mask_credit_card',
  summary: 'a card number out of test ranges that Luhn’s check accepts, or stars and the last four digits',
  version: 1,
  class: 'keyed',
  classWith: ({ show_last_4 }) => (show_last_4 ? 'partial' : undefined),
  parameters: {
    show_last_4: {
      type: 'boolean',
      summary: 'whether the last four digits stay, and all others are stars',
      default: false,
    },
  },
  accepts: ['text'],
  suits: ['credit_card'],
  unique: ({ show_last_4 }) => (show_last_4 ? 'lossy' : 2_000_000_000),
  wants: () => ({ what: 'a card number', conforms: (text) => /^[ -]*(?:[0-9][ -]*){12,19}$/.test(text), always: true }),
  bind({ show_last_4 }, context) {
    const digits = new Uint8Array(longest);
    return mapHashed(context, (texts, i, hashes, bytes, at) => {
      const start = startOf(texts.ends, i);
      const end = texts.ends[i] as number;
      const length = Math.min(longest, digitsIn(texts.bytes, start, end));
      if (show_last_4) lastFour(texts.bytes, start, end, length, digits);
      else testNumber(length, i, hashes, digits);
      return writeLike(texts.bytes, start, end, digits, bytes, at);
    });
  },
});

/** More digits than any number has. */
const longest = 64;
const star = 0x2a;
const zero = 0x30;

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= 0x39;
}

function digitsIn(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isDigit(bytes[at] as number)) count += 1;
  return count;
}

/** Writes signs in the places of digits. Whatever is no digit stays where it stood, as far as it is a blank or a dash. */
function writeLike(
  from: Uint8Array,
  start: number,
  end: number,
  digits: Uint8Array,
  out: Uint8Array,
  to: number,
): number {
  let at = to;
  let next = 0;
  for (let read = start; read < end; read++) {
    const byte = from[read] as number;
    if ((byte & 0xc0) === 0x80) continue;
    out[at++] = isDigit(byte) ? (digits[next++] ?? star) : byte === 0x20 || byte === 0x2d ? byte : star;
  }
  return at;
}

function lastFour(bytes: Uint8Array, start: number, end: number, length: number, out: Uint8Array): void {
  out.fill(star, 0, length);
  for (let at = end - 1, place = length - 1; at >= start && place >= length - 4 && place >= 0; at--)
    if (isDigit(bytes[at] as number)) out[place--] = bytes[at] as number;
}

function testNumber(length: number, i: number, hashes: ValueHashes, out: Uint8Array): void {
  const own = testHeads(length);
  const head = own[hashes.below(i, own.length, 0)] as string;
  for (let at = 0; at < length; at++)
    out[at] = at < head.length ? head.charCodeAt(at) : zero + hashes.below(i, 10, at - head.length + 1);
  if (length > head.length) out[length - 1] = zero + luhnDigit(out, length - 1);
}

/** The digit that Luhn's check (ISO/IEC 7812-1) wants behind some others. */
function luhnDigit(digits: Uint8Array, length: number): number {
  let sum = 0;
  for (let at = length - 1, factor = 2; at >= 0; at--, factor = 3 - factor) {
    const digit = ((digits[at] as number) - zero) * factor;
    sum += digit > 9 ? digit - 9 : digit;
  }
  return (10 - (sum % 10)) % 10;
}
