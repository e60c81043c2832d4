import { compress, initialState, schedule } from './sha256.ts';
import { sha256Lanes } from './sha256-lanes.ts';

// HMAC-SHA256 (RFC 2104) with both key blocks compressed beforehand: a short text is two compressions, and no call into
// node:crypto, which costs as much as both.

const blockBytes = 64;

/** HMAC-SHA256 of many texts under one key. */
export class HmacSha256 {
  readonly #inner: Int32Array;
  readonly #outer: Int32Array;
  #block = new Uint8Array(4 * blockBytes);
  #view = new DataView(this.#block.buffer);

  constructor(key: Uint8Array) {
    const short = key.length > blockBytes ? digestBytes(key) : key;
    this.#inner = keyed(short, 0x36);
    this.#outer = keyed(short, 0x5c);
  }

  /** The digest of `bytes[start .. end)` as eight big-endian words in `out`. */
  digest(bytes: Uint8Array, start: number, end: number, out: Int32Array): void {
    out.set(this.#inner);
    this.#absorb(bytes, start, end, out);
    schedule.set(out);
    schedule[8] = 0x8000_0000 | 0;
    schedule.fill(0, 9, 15);
    schedule[15] = (blockBytes + 32) * 8;
    out.set(this.#outer);
    compress(out);
  }

  /** The digests of many texts, eight words each in `out`: text i is `bytes[ends[i - 1] .. ends[i])`, text 0 begins at 0. */
  digests(bytes: Uint8Array, ends: Uint32Array, count: number, out: Int32Array): void {
    const begun = { state: this.#inner, before: blockBytes, prefix: noPrefix, outer: this.#outer };
    if (sha256Lanes(begun, bytes, ends, count, out)) return;
    for (let i = 0, start = 0; i < count; i++) {
      const end = ends[i] as number;
      this.digest(bytes, start, end, out.subarray(i * 8, i * 8 + 8));
      start = end;
    }
  }

  /** What follows the key's block, with the padding that ends a message. */
  #absorb(bytes: Uint8Array, start: number, end: number, state: Int32Array): void {
    const length = end - start;
    const size = ((length + 72) >>> 6) << 6;
    if (size > this.#block.length) this.#reserve(size);
    const block = this.#block;
    for (let i = 0; i < length; i++) block[i] = bytes[start + i] as number;
    block[length] = 0x80;
    block.fill(0, length + 1, size - 8);
    const view = this.#view;
    view.setInt32(size - 8, (length + blockBytes) / 0x2000_0000);
    view.setInt32(size - 4, (length + blockBytes) << 3);
    for (let offset = 0; offset < size; offset += blockBytes) {
      for (let word = 0; word < 16; word++) schedule[word] = view.getInt32(offset + word * 4);
      compress(state);
    }
  }

  #reserve(size: number): void {
    this.#block = new Uint8Array(size * 2);
    this.#view = new DataView(this.#block.buffer);
  }
}

const noPrefix = new Uint8Array(0);

function keyed(key: Uint8Array, pad: number): Int32Array {
  const state = Int32Array.from(initialState);
  for (let word = 0; word < 16; word++) {
    let value = 0;
    for (let byte = 0; byte < 4; byte++) value = (value << 8) | ((key[word * 4 + byte] ?? 0) ^ pad);
    schedule[word] = value;
  }
  compress(state);
  return state;
}

/** SHA-256 as bytes. */
function digestBytes(message: Uint8Array): Uint8Array {
  const state = Int32Array.from(initialState);
  const size = ((message.length + 72) >>> 6) << 6;
  const block = new DataView(new ArrayBuffer(size));
  new Uint8Array(block.buffer).set(message);
  block.setUint8(message.length, 0x80);
  block.setUint32(size - 4, message.length * 8);
  for (let offset = 0; offset < size; offset += blockBytes) {
    for (let word = 0; word < 16; word++) schedule[word] = block.getInt32(offset + word * 4);
    compress(state);
  }
  return wordBytes(state);
}

function wordBytes(words: Int32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  words.forEach((word, index) => {
    view.setInt32(index * 4, word);
  });
  return new Uint8Array(view.buffer);
}

/** HMAC-SHA256 of one message, as 32 bytes. */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const out = new Int32Array(8);
  new HmacSha256(key).digest(message, 0, message.length, out);
  return wordBytes(out);
}

/** HKDF-SHA256 (RFC 5869): `length` bytes, at most 8,160, that follow from a secret, one for each `info`. */
export function hkdfSha256(secret: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Uint8Array {
  const extracted = hmacSha256(salt.length > 0 ? salt : new Uint8Array(32), secret);
  const out = new Uint8Array(Math.ceil(length / 32) * 32);
  let last = new Uint8Array(0);
  for (let block = 0; block * 32 < length; block++) {
    last = Uint8Array.from(hmacSha256(extracted, Uint8Array.from([...last, ...info, block + 1])));
    out.set(last, block * 32);
  }
  return out.subarray(0, length);
}
