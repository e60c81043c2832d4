/** Hashes of 128 bits, 16 bytes a slot of a table that is half full at most. */
export class HashSet {
  #slots = 1024;
  #words: Uint32Array;
  #size = 0;

  /** With room for as many as are expected; it grows where there are more. */
  constructor(expected = 0) {
    while (this.#slots <= expected * 2) this.#slots *= 2;
    this.#words = new Uint32Array(this.#slots * 4);
  }

  get size(): number {
    return this.#size;
  }

  /** Whether the hash is there that stands in `hashes[from .. from + 4)`. */
  has(hashes: Uint32Array, from = 0): boolean {
    return this.#words[this.#find(hashes, from, this.#words, this.#slots)] !== 0;
  }

  /** False where it was there already. */
  add(hashes: Uint32Array, from = 0): boolean {
    const at = this.#find(hashes, from, this.#words, this.#slots);
    if (this.#words[at] !== 0) return false;
    for (let i = 0; i < 4; i++) this.#words[at + i] = hashes[from + i] as number;
    this.#size++;
    if (this.#size * 2 > this.#slots) this.#grow();
    return true;
  }

  /** Where the hash stands, or the empty slot where it would. A first word of zero marks an empty slot. */
  #find(hashes: Uint32Array, from: number, words: Uint32Array, slots: number): number {
    const a = hashes[from];
    const b = hashes[from + 1] as number;
    const c = hashes[from + 2];
    const d = hashes[from + 3];
    for (let slot = b & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const at = slot * 4;
      const first = words[at];
      if (first === 0 || (first === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d)) return at;
    }
  }

  #grow(): void {
    const slots = this.#slots * 2;
    const words = new Uint32Array(slots * 4);
    for (let at = 0; at < this.#words.length; at += 4) {
      if (this.#words[at] === 0) continue;
      const to = this.#find(this.#words, at, words, slots);
      for (let i = 0; i < 4; i++) words[to + i] = this.#words[at + i] as number;
    }
    this.#slots = slots;
    this.#words = words;
  }
}
