/** Hashes of 128 bits, 16 bytes a slot of a table that is half full at most. */
export class HashSet {
  #slots = 1024;
  #words = new Uint32Array(this.#slots * 4);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(hash: Uint32Array): boolean {
    return this.#words[this.#find(hash, this.#words, this.#slots)] !== 0;
  }

  /** False where it was there already. */
  add(hash: Uint32Array): boolean {
    const at = this.#find(hash, this.#words, this.#slots);
    if (this.#words[at] !== 0) return false;
    this.#words.set(hash, at);
    this.#size++;
    if (this.#size * 2 > this.#slots) this.#grow();
    return true;
  }

  /** Where the hash stands, or the empty slot where it would. A first word of zero marks an empty slot. */
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
