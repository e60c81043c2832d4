// AES (FIPS 197) of single blocks in plain JavaScript: one through node:crypto costs a microsecond, nearly all of it the call, and
// FF1 needs ten of them one after another. By tables, as the proposal's section 5.2.1 has them: not for keys whose owner shares
// the processor's cache with an enemy while rows are masked.

const sbox = new Uint8Array(256);
/** Of a byte: its part in the word that MixColumns makes, for each of the four places. */
const tables = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)] as const;

fillTables();

function fillTables(): void {
  const double = (x: number) => ((x << 1) ^ (x >> 7 ? 0x11b : 0)) & 0xff;
  // Powers of 3 reach every byte but 0; those of its inverse go the other way round.
  let p = 1;
  let q = 1;
  do {
    p = (p ^ double(p)) & 0xff;
    q ^= q << 1;
    q ^= q << 2;
    q ^= q << 4;
    q &= 0xff;
    if (q & 0x80) q ^= 0x09;
    const turned = q ^ turn(q, 1) ^ turn(q, 2) ^ turn(q, 3) ^ turn(q, 4);
    sbox[p] = turned ^ 0x63;
  } while (p !== 1);
  sbox[0] = 0x63;
  for (let x = 0; x < 256; x++) {
    const s = sbox[x] as number;
    const word = (double(s) << 24) | (s << 16) | (s << 8) | (double(s) ^ s);
    for (const [place, table] of tables.entries())
      table[x] = place === 0 ? word : (word >>> (8 * place)) | (word << (32 - 8 * place));
  }
}

function turn(x: number, by: number): number {
  return ((x << by) | (x >> (8 - by))) & 0xff;
}

/** AES under a key of 16, 24 or 32 bytes. */
export class Aes {
  readonly #keys: Int32Array;
  readonly #rounds: number;

  constructor(key: Uint8Array) {
    if (![16, 24, 32].includes(key.length)) throw new RangeError(`AES has no keys of ${key.length} bytes`);
    this.#rounds = key.length / 4 + 6;
    this.#keys = expanded(key, this.#rounds);
  }

  /** Encrypts a block of four big-endian words where it lies. */
  encrypt(block: Int32Array): void {
    const k = this.#keys;
    const [t0, t1, t2, t3] = tables;
    let a = (block[0] as number) ^ (k[0] as number);
    let b = (block[1] as number) ^ (k[1] as number);
    let c = (block[2] as number) ^ (k[2] as number);
    let d = (block[3] as number) ^ (k[3] as number);
    let at = 4;
    for (let round = 1; round < this.#rounds; round++, at += 4) {
      const w = (t0[a >>> 24] as number) ^ (t1[(b >>> 16) & 255] as number) ^ (t2[(c >>> 8) & 255] as number);
      const x = (t0[b >>> 24] as number) ^ (t1[(c >>> 16) & 255] as number) ^ (t2[(d >>> 8) & 255] as number);
      const y = (t0[c >>> 24] as number) ^ (t1[(d >>> 16) & 255] as number) ^ (t2[(a >>> 8) & 255] as number);
      const z = (t0[d >>> 24] as number) ^ (t1[(a >>> 16) & 255] as number) ^ (t2[(b >>> 8) & 255] as number);
      const last = t3[d & 255] as number;
      d = z ^ (t3[c & 255] as number) ^ (k[at + 3] as number);
      c = y ^ (t3[b & 255] as number) ^ (k[at + 2] as number);
      b = x ^ (t3[a & 255] as number) ^ (k[at + 1] as number);
      a = w ^ last ^ (k[at] as number);
    }
    block[0] = substituted(a, b, c, d) ^ (k[at] as number);
    block[1] = substituted(b, c, d, a) ^ (k[at + 1] as number);
    block[2] = substituted(c, d, a, b) ^ (k[at + 2] as number);
    block[3] = substituted(d, a, b, c) ^ (k[at + 3] as number);
  }
}

/** The last round's word: a byte of each, through the S-box. */
function substituted(a: number, b: number, c: number, d: number): number {
  return (
    ((sbox[a >>> 24] as number) << 24) |
    ((sbox[(b >>> 16) & 255] as number) << 16) |
    ((sbox[(c >>> 8) & 255] as number) << 8) |
    (sbox[d & 255] as number)
  );
}

function expanded(key: Uint8Array, rounds: number): Int32Array {
  const size = key.length / 4;
  const words = new Int32Array(4 * (rounds + 1));
  const view = new DataView(key.buffer, key.byteOffset, key.length);
  for (let i = 0; i < size; i++) words[i] = view.getInt32(4 * i);
  let constant = 1;
  for (let i = size; i < words.length; i++) {
    let word = words[i - 1] as number;
    if (i % size === 0) {
      word = (word << 8) | (word >>> 24);
      word = substituted(word, word, word, word) ^ (constant << 24);
      constant = (constant << 1) ^ (constant >> 7 ? 0x11b : 0);
    } else if (size > 6 && i % size === 4) word = substituted(word, word, word, word);
    words[i] = (words[i - size] as number) ^ word;
  }
  return words;
}
