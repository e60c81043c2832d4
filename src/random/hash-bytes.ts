import type { Key } from './key.ts';
import { mix } from './mix.ts';

/** Where `hashBytes` leaves its 128 bits. */
export type Hash128 = Uint32Array;

/**
 * A keyed 128-bit hash of `bytes[start .. end)`: MurmurHash3 x86_128 with the key's words as the four initial states.
 * For synthetic values only: it hides nothing from somebody who has the key and is no defence against one who looks
 * for it. Real values need HMAC.
 */
export function hashBytes(key: Key, bytes: Uint8Array, start: number, end: number, out: Hash128): void {
  let a = key[0] as number;
  let b = key[1] as number;
  let c = key[2] as number;
  let d = key[3] as number;
  let at = start;
  for (; at + 16 <= end; at += 16) {
    a ^= scramble(word(bytes, at), 0x239b961b, 15, 0xab0e9789);
    a = (Math.imul(rotate(a, 19) + b, 5) + 0x561ccd1b) | 0;
    b ^= scramble(word(bytes, at + 4), 0xab0e9789, 16, 0x38b34ae5);
    b = (Math.imul(rotate(b, 17) + c, 5) + 0x0bcaa747) | 0;
    c ^= scramble(word(bytes, at + 8), 0x38b34ae5, 17, 0xa1e38b93);
    c = (Math.imul(rotate(c, 15) + d, 5) + 0x96cd1c35) | 0;
    d ^= scramble(word(bytes, at + 12), 0xa1e38b93, 18, 0x239b961b);
    d = (Math.imul(rotate(d, 13) + a, 5) + 0x32ac3b17) | 0;
  }
  if (at + 12 < end) d ^= scramble(tail(bytes, at + 12, end), 0xa1e38b93, 18, 0x239b961b);
  if (at + 8 < end) c ^= scramble(tail(bytes, at + 8, end), 0x38b34ae5, 17, 0xa1e38b93);
  if (at + 4 < end) b ^= scramble(tail(bytes, at + 4, end), 0xab0e9789, 16, 0x38b34ae5);
  if (at < end) a ^= scramble(tail(bytes, at, end), 0x239b961b, 15, 0xab0e9789);
  finish(a, b, c, d, end - start, out);
}

function finish(h1: number, h2: number, h3: number, h4: number, length: number, out: Hash128): void {
  let b = h2 ^ length;
  let c = h3 ^ length;
  let d = h4 ^ length;
  let a = ((h1 ^ length) + b + c + d) | 0;
  b = avalanche(b + a);
  c = avalanche(c + a);
  d = avalanche(d + a);
  a = avalanche(a);
  a = (a + b + c + d) | 0;
  out[0] = a;
  out[1] = b + a;
  out[2] = c + a;
  out[3] = d + a;
}

function avalanche(value: number): number {
  let x = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

function scramble(value: number, first: number, turn: number, second: number): number {
  return Math.imul(rotate(Math.imul(value, first), turn), second);
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function word(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

/** Up to four bytes, little-endian, those past the end as zero. */
function tail(bytes: Uint8Array, at: number, end: number): number {
  let value = 0;
  for (let i = Math.min(end, at + 4) - 1; i >= at; i--) value = (value << 8) | (bytes[i] as number);
  return value;
}

/** 64 bits as one more draw from a hash, for what needs more than it has. */
export function furtherBits(hash: Hash128, draw: number): number {
  return mix((hash[draw & 3] as number) + Math.imul(draw + 1, 0x9e3779b9));
}
