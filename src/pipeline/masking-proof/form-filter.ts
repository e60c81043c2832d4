/** Bits for each form: of those that were not added one in fifty passes, or fewer. */
const bitsEach = 8;
/** 128 kB, and 64 MiB: more would be worth little, for hashes of 32 bits. */
const [leastBits, mostBits] = [0x10_0000, 0x2000_0000];

/** What a form's hash is a number in: that of a run inside of a text comes out of what its beginnings come to, forwards or backwards. */
export const formBase = 0x9e37_79b1;

/** The hash of a form: its code units as the digits of a number, of which 32 bits are left. */
export function formHash(form: string): number {
  let hash = 0;
  for (let i = 0; i < form.length; i++) hash = (Math.imul(hash, formBase) + form.charCodeAt(i)) | 0;
  return hash;
}

/** Tells most forms that are none of those added, before anything dearer is asked (Bloom 1970, with two hashes). */
export class FormFilter {
  readonly #words: Int32Array;
  /** By how much a stirred hash is shifted to be one of the bits. */
  readonly #shift: number;

  /** `count`: how many forms there are. */
  constructor(count: number) {
    let bits = leastBits;
    while (bits < mostBits && bits < count * bitsEach) bits *= 2;
    this.#words = new Int32Array(bits / 32);
    this.#shift = Math.clz32(bits) + 1;
  }

  add(hash: number): void {
    const words = this.#words;
    const one = firstOf(hash) >>> this.#shift;
    const other = secondOf(hash) >>> this.#shift;
    words[one >>> 5] = (words[one >>> 5] as number) | (1 << (one & 31));
    words[other >>> 5] = (words[other >>> 5] as number) | (1 << (other & 31));
  }

  /** Whether a form of this hash may have been added; false: it never was. */
  mayHold(hash: number): boolean {
    const one = firstOf(hash) >>> this.#shift;
    if ((((this.#words[one >>> 5] as number) >>> (one & 31)) & 1) === 0) return false;
    const other = secondOf(hash) >>> this.#shift;
    return (((this.#words[other >>> 5] as number) >>> (other & 31)) & 1) === 1;
  }
}

/** All of a hash's bits stirred into the high ones, in two ways (constants of MurmurHash3's finalizers). */
function firstOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b);
}

function secondOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
}
