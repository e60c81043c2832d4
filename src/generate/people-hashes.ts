import { TextHash } from './checks/text-hash.ts';

/** 64 bits of each, in a table that is half full at most. */
const wordsEach = 2;

/**
 * Names of people as hashes: no text is held, and 16 to 32 bytes for each different name, and as much for each different word that one
 * begins with. The table lies in memory that threads share. One in 10^12 other texts would be taken for one of ten million names.
 */
export class PeopleHashes {
  readonly #hash = new TextHash();
  #slots: number;
  #size = 0;

  /** `table`: of names that another thread has gathered. */
  constructor(private words = new Uint32Array(new SharedArrayBuffer(1024 * wordsEach * 4))) {
    this.#slots = words.length / wordsEach;
  }

  /** What another thread makes the same of. */
  get table(): Uint32Array<SharedArrayBuffer> {
    return this.words as Uint32Array<SharedArrayBuffer>;
  }

  /** Takes a name by the forms of its words. One word alone is none: it may mean anything. */
  add(forms: readonly string[]): void {
    if (forms.length < 2) return;
    this.#add(`^${forms[0]}`);
    this.#add(forms.join(' '));
  }

  begins(form: string): boolean {
    return this.#has(`^${form}`);
  }

  has(forms: string): boolean {
    return this.#has(forms);
  }

  #has(text: string): boolean {
    const [a = 0, b = 0] = this.#hash.of(text);
    return this.words[this.#find(a, b, this.words, this.#slots)] !== 0;
  }

  #add(text: string): void {
    const [a = 0, b = 0] = this.#hash.of(text);
    const at = this.#find(a, b, this.words, this.#slots);
    if (this.words[at] !== 0) return;
    this.words[at] = a;
    this.words[at + 1] = b;
    this.#size += 1;
    if (this.#size * 2 > this.#slots) this.#grow();
  }

  /** Where a hash stands, or would: a first word of zero marks an empty slot. */
  #find(a: number, b: number, words: Uint32Array, slots: number): number {
    for (let slot = b & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const at = slot * wordsEach;
      if (words[at] === 0 || (words[at] === a && words[at + 1] === b)) return at;
    }
  }

  #grow(): void {
    const slots = this.#slots * 2;
    const words = new Uint32Array(new SharedArrayBuffer(slots * wordsEach * 4));
    for (let at = 0; at < this.words.length; at += wordsEach) {
      if (this.words[at] === 0) continue;
      const to = this.#find(this.words[at] as number, this.words[at + 1] as number, words, slots);
      words[to] = this.words[at] as number;
      words[to + 1] = this.words[at + 1] as number;
    }
    this.#slots = slots;
    this.words = words;
  }
}
