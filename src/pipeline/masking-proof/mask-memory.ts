import type { HashColumns } from '../../random/hash-bytes.ts';

/** How many originals of a column are remembered with their masks. */
const remembered = 100_000;

/** Which mask each original of a column has, both by their hashes: 64 bits of each, so that two of a million are taken for one once in 10^7 columns. */
export class MaskMemory {
  #slots = 1024;
  #words = new Uint32Array(this.#slots * 4);
  #size = 0;
  /** How many originals stood there with another mask than before. */
  torn = 0;

  get size(): number {
    return this.#size;
  }

  /** Whether no more originals are remembered: of those that are not known nothing is looked at. */
  get isFull(): boolean {
    return this.#size === remembered;
  }

  /** Whether an original is remembered. */
  knows(originals: HashColumns, i: number): boolean {
    const [first, second] = [originals.a[i] as number, originals.b[i] as number];
    return this.#words[this.#find(first, second, this.#words, this.#slots)] !== 0;
  }

  look(originals: HashColumns, i: number, masks: HashColumns, j: number): void {
    const [first, second] = [originals.a[i] as number, originals.b[i] as number];
    const words = this.#words;
    const at = this.#find(first, second, words, this.#slots);
    const [own, more] = [masks.a[j] as number, masks.b[j] as number];
    if (words[at] !== 0) {
      if (words[at + 2] !== own || words[at + 3] !== more) this.torn += 1;
      return;
    }
    if (this.isFull) return;
    words.set([first, second, own, more], at);
    this.#size += 1;
    if (this.#size * 2 > this.#slots) this.#grow();
  }

  /** Where an original stands, or would: a first word is never zero. */
  #find(first: number, second: number, words: Uint32Array, slots: number): number {
    for (let slot = second & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const at = slot * 4;
      if (words[at] === 0 || (words[at] === first && words[at + 1] === second)) return at;
    }
  }

  #grow(): void {
    const slots = this.#slots * 2;
    const words = new Uint32Array(slots * 4);
    for (let at = 0; at < this.#words.length; at += 4) {
      if (this.#words[at] === 0) continue;
      const to = this.#find(this.#words[at] as number, this.#words[at + 1] as number, words, slots);
      words.set(this.#words.subarray(at, at + 4), to);
    }
    this.#slots = slots;
    this.#words = words;
  }
}
