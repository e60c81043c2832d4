import { hashBytes } from '../../random/hash-bytes.ts';
import { type Key, rootKey } from '../../random/key.ts';

/** The most members: their hashes take 512 MB then, in a table that is half full. */
export const mostMembers = 16_777_216;

/** Texts by their 128-bit hashes, 16 bytes a slot: no text is kept. Two in 10^20 pairs of texts would be taken for one. */
export class HashSet {
  #slots = 1024;
  #words = new Uint32Array(this.#slots * 4);
  #size = 0;
  readonly #key: Key = rootKey('members');
  readonly #hash = new Uint32Array(4);
  #bytes = new Uint8Array(256);

  get size(): number {
    return this.#size;
  }

  has(text: string): boolean {
    return this.#words[this.#find(this.#hashed(text), this.#words, this.#slots)] !== 0;
  }

  /** False where it was there already. */
  add(text: string): boolean {
    const hash = this.#hashed(text);
    const at = this.#find(hash, this.#words, this.#slots);
    if (this.#words[at] !== 0) return false;
    this.#words.set(hash, at);
    this.#size++;
    if (this.#size * 2 > this.#slots) this.#grow();
    return true;
  }

  #hashed(text: string): Uint32Array {
    if (this.#bytes.length < text.length * 3) this.#bytes = new Uint8Array(text.length * 6);
    const { written } = encoder.encodeInto(text, this.#bytes);
    hashBytes(this.#key, this.#bytes, 0, written, this.#hash);
    // A first word of zero marks an empty slot.
    if (this.#hash[0] === 0) this.#hash[0] = 1;
    return this.#hash;
  }

  /** Where the hash stands, or the empty slot where it would. */
  #find(hash: Uint32Array, words: Uint32Array, slots: number): number {
    for (let slot = (hash[1] as number) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const at = slot * 4;
      const first = words[at];
      if (
        first === 0 ||
        (first === hash[0] && words[at + 1] === hash[1] && words[at + 2] === hash[2] && words[at + 3] === hash[3])
      )
        return at;
    }
  }

  #grow(): void {
    const slots = this.#slots * 2;
    const words = new Uint32Array(slots * 4);
    for (let at = 0; at < this.#words.length; at += 4) {
      if (this.#words[at] === 0) continue;
      const hash = this.#words.subarray(at, at + 4);
      words.set(hash, this.#find(hash, words, slots));
    }
    this.#slots = slots;
    this.#words = words;
  }
}

const encoder = new TextEncoder();
