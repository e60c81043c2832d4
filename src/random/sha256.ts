import { sha256Lanes } from './sha256-lanes.ts';

// SHA-256 (FIPS 180-4) in plain JavaScript: a digest of a short text costs a third of a call into node:crypto,
// and a mask needs one a row.

const roundConstants = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

/** The state that a hash begins in. */
export const initialState: Readonly<Int32Array> = Int32Array.from([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);

/** The block that `compress` folds: sixteen big-endian words, and room for those that follow from them. */
export const schedule = new Int32Array(64);

function sum0(x: number): number {
  return ((x >>> 2) | (x << 30)) ^ ((x >>> 13) | (x << 19)) ^ ((x >>> 22) | (x << 10));
}

function sum1(x: number): number {
  return ((x >>> 6) | (x << 26)) ^ ((x >>> 11) | (x << 21)) ^ ((x >>> 25) | (x << 7));
}

/** Fills the schedule's other places from its first sixteen. */
function extendSchedule(): void {
  const w = schedule;
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] as number;
    const y = w[i - 2] as number;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0;
  }
}

/** Folds one 64-byte block, given as 16 big-endian words in the schedule's first places, into the state. */
export function compress(state: Int32Array): void {
  extendSchedule();
  const w = schedule;
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  // Eight rounds a turn: each takes the next letter's part, so that nothing has to be moved.
  for (let i = 0; i < 64; i += 8) {
    h = (h + (roundConstants[i] as number) + (w[i] as number) + sum1(e) + (g ^ (e & (f ^ g)))) | 0;
    d = (d + h) | 0;
    h = (h + sum0(a) + ((a & b) | (c & (a | b)))) | 0;
    g = (g + (roundConstants[i + 1] as number) + (w[i + 1] as number) + sum1(d) + (f ^ (d & (e ^ f)))) | 0;
    c = (c + g) | 0;
    g = (g + sum0(h) + ((h & a) | (b & (h | a)))) | 0;
    f = (f + (roundConstants[i + 2] as number) + (w[i + 2] as number) + sum1(c) + (e ^ (c & (d ^ e)))) | 0;
    b = (b + f) | 0;
    f = (f + sum0(g) + ((g & h) | (a & (g | h)))) | 0;
    e = (e + (roundConstants[i + 3] as number) + (w[i + 3] as number) + sum1(b) + (d ^ (b & (c ^ d)))) | 0;
    a = (a + e) | 0;
    e = (e + sum0(f) + ((f & g) | (h & (f | g)))) | 0;
    d = (d + (roundConstants[i + 4] as number) + (w[i + 4] as number) + sum1(a) + (c ^ (a & (b ^ c)))) | 0;
    h = (h + d) | 0;
    d = (d + sum0(e) + ((e & f) | (g & (e | f)))) | 0;
    c = (c + (roundConstants[i + 5] as number) + (w[i + 5] as number) + sum1(h) + (b ^ (h & (a ^ b)))) | 0;
    g = (g + c) | 0;
    c = (c + sum0(d) + ((d & e) | (f & (d | e)))) | 0;
    b = (b + (roundConstants[i + 6] as number) + (w[i + 6] as number) + sum1(g) + (a ^ (g & (h ^ a)))) | 0;
    f = (f + b) | 0;
    b = (b + sum0(c) + ((c & d) | (e & (c | d)))) | 0;
    a = (a + (roundConstants[i + 7] as number) + (w[i + 7] as number) + sum1(f) + (h ^ (f & (g ^ h)))) | 0;
    e = (e + a) | 0;
    a = (a + sum0(b) + ((b & c) | (d & (b | c)))) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

/** SHA-256 of texts that begin with the same bytes, such as a key: up to 55 bytes in all are a single compression. */
export class PrefixedSha256 {
  #block: Uint8Array;
  #view: DataView;

  constructor(private readonly prefix: Uint8Array) {
    this.#block = new Uint8Array(64);
    this.#view = new DataView(this.#block.buffer);
    this.#reserve(prefix.length);
  }

  /** The digest of the prefix followed by `bytes[start .. end)`, as eight big-endian words in `out`. */
  digest(bytes: Uint8Array, start: number, end: number, out: Int32Array): void {
    const length = this.prefix.length + end - start;
    const size = ((length + 72) >>> 6) << 6;
    if (size > this.#block.length) this.#reserve(size);
    const block = this.#block;
    let at = copyBytes(block, this.prefix.length, bytes, start, end);
    block[at++] = 0x80;
    block.fill(0, at, size - 8);
    this.#view.setInt32(size - 8, length / 0x2000_0000);
    this.#view.setInt32(size - 4, length << 3);
    out.set(initialState);
    for (let offset = 0; offset < size; offset += 64) {
      for (let word = 0; word < 16; word++) schedule[word] = this.#view.getInt32(offset + word * 4);
      compress(out);
    }
  }

  /**
   * The digests of many texts, eight words each in `out`: text i is `bytes[ends[i - 1] .. ends[i])`, text 0 begins
   * at 0.
   */
  digests(bytes: Uint8Array, ends: Uint32Array, count: number, out: Int32Array): void {
    if (sha256Lanes({ state: initialState, before: 0, prefix: this.prefix }, bytes, ends, count, out)) return;
    for (let i = 0, start = 0; i < count; i++) {
      const end = ends[i] as number;
      this.digest(bytes, start, end, out.subarray(i * 8, i * 8 + 8));
      start = end;
    }
  }

  #reserve(size: number): void {
    this.#block = new Uint8Array(Math.ceil((size + 72) / 64) * 64);
    this.#block.set(this.prefix);
    this.#view = new DataView(this.#block.buffer);
  }
}

function copyBytes(target: Uint8Array, at: number, source: Uint8Array, from: number, to: number): number {
  const shift = at - from;
  for (let i = from; i < to; i++) target[i + shift] = source[i] as number;
  return at + to - from;
}

const bare = new PrefixedSha256(new Uint8Array(0));

/** The digest of a message as eight big-endian words. */
export function sha256(message: Uint8Array): Int32Array {
  const out = new Int32Array(8);
  bare.digest(message, 0, message.length, out);
  return out;
}
