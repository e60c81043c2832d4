import { drawsKernel } from './draws-kernel.ts';
import type { Key } from './key.ts';

/** Where `hashBytes` leaves its 128 bits. */
export type Hash128 = Uint32Array;

/** The 128 bits of each of many texts: bit 0 to 31 of text i are `a[i]`, and so on. */
export interface HashColumns {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly c: Uint32Array;
  readonly d: Uint32Array;
}

/**
 * A keyed 128-bit hash of `bytes[start .. end)`: MurmurHash3 x86_128 with the key's words as the four initial states.
 * For synthetic values only: it hides nothing from somebody who has the key and is no defence against one who looks
 * for it. Real values need HMAC.
 */
export function hashBytes(key: Key, bytes: Uint8Array, start: number, end: number, out: Hash128): void {
  onlyEnd[0] = end;
  hashTexts(key, bytes, start, onlyEnd, 1, only);
  out[0] = only.a[0] as number;
  out[1] = only.b[0] as number;
  out[2] = only.c[0] as number;
  out[3] = only.d[0] as number;
}

const onlyEnd = new Uint32Array(1);
const only: HashColumns = hashColumns(1);

/** Room for the hashes of so many rows, 128 bits each. */
export function hashColumns(capacity: number): HashColumns {
  return {
    a: new Uint32Array(capacity),
    b: new Uint32Array(capacity),
    c: new Uint32Array(capacity),
    d: new Uint32Array(capacity),
  };
}

/**
 * The same hash of `count` texts that lie one behind the other: the first is `bytes[start .. ends[0])`. In one loop,
 * its state in local variables: a call a text costs as much as hashing twenty bytes.
 */
export function hashTexts(
  key: Key,
  bytes: Uint8Array,
  start: number,
  ends: Uint32Array,
  count: number,
  out: HashColumns,
): void {
  if (start === 0 && hashedByKernel(key, bytes, ends, count, out)) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const k0 = key[0] as number;
  const k1 = key[1] as number;
  const k2 = key[2] as number;
  const k3 = key[3] as number;
  let at = start;
  for (let i = 0; i < count; i++) {
    const end = ends[i] as number;
    const length = end - at;
    let a = k0;
    let b = k1;
    let c = k2;
    let d = k3;
    for (; at + 16 <= end; at += 16) {
      a ^= scramble(view.getInt32(at, true), 0x239b961b, 15, 0xab0e9789);
      a = (Math.imul(rotate(a, 19) + b, 5) + 0x561ccd1b) | 0;
      b ^= scramble(view.getInt32(at + 4, true), 0xab0e9789, 16, 0x38b34ae5);
      b = (Math.imul(rotate(b, 17) + c, 5) + 0x0bcaa747) | 0;
      c ^= scramble(view.getInt32(at + 8, true), 0x38b34ae5, 17, 0xa1e38b93);
      c = (Math.imul(rotate(c, 15) + d, 5) + 0x96cd1c35) | 0;
      d ^= scramble(view.getInt32(at + 12, true), 0xa1e38b93, 18, 0x239b961b);
      d = (Math.imul(rotate(d, 13) + a, 5) + 0x32ac3b17) | 0;
    }
    if (at + 12 < end) d ^= scramble(tail(view, at + 12, end), 0xa1e38b93, 18, 0x239b961b);
    if (at + 8 < end) c ^= scramble(tail(view, at + 8, end), 0x38b34ae5, 17, 0xa1e38b93);
    if (at + 4 < end) b ^= scramble(tail(view, at + 4, end), 0xab0e9789, 16, 0x38b34ae5);
    if (at < end) a ^= scramble(tail(view, at, end), 0x239b961b, 15, 0xab0e9789);
    at = end;
    b ^= length;
    c ^= length;
    d ^= length;
    a = ((a ^ length) + b + c + d) | 0;
    b = avalanche(b + a);
    c = avalanche(c + a);
    d = avalanche(d + a);
    a = avalanche(a);
    a = (a + b + c + d) | 0;
    out.a[i] = a;
    out.b[i] = b + a;
    out.c[i] = c + a;
    out.d[i] = d + a;
  }
}

/** The same by the kernel; false where it does not run. */
function hashedByKernel(key: Key, bytes: Uint8Array, ends: Uint32Array, count: number, out: HashColumns): boolean {
  const size = count === 0 ? 0 : (ends[count - 1] as number);
  const textsAt = count * 20;
  // A tail may be read up to four bytes beyond the end.
  const own = drawsKernel(count, textsAt + size + 4);
  if (!own) return false;
  own.words.set(ends.subarray(0, count), count * 4);
  own.bytes.set(bytes.subarray(0, size), textsAt);
  const [k0, k1, k2, k3] = key as unknown as [number, number, number, number];
  own.kernel.texts(count, k0, k1, k2, k3, count * 16, textsAt, 0);
  out.a.set(own.words.subarray(0, count));
  out.b.set(own.words.subarray(count, count * 2));
  out.c.set(own.words.subarray(count * 2, count * 3));
  out.d.set(own.words.subarray(count * 3, count * 4));
  return true;
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

/** Up to four bytes, little-endian, those past the end as zero. */
function tail(view: DataView, at: number, end: number): number {
  const missing = at + 4 - end;
  if (missing <= 0) return view.getInt32(at, true);
  if (at + 4 <= view.byteLength) return view.getInt32(at, true) & (-1 >>> (missing << 3));
  let value = 0;
  for (let i = end - 1; i >= at; i--) value = (value << 8) | view.getUint8(i);
  return value;
}
