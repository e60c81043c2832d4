/** Different hashes of 128 bits, numbered as they came, with a count of each. Their first word is never zero. */
export class HashCounts {
  #slots = 1024;
  /** The number of each plus one; 0: free. */
  #numbers = new Uint32Array(this.#slots);
  #words = new Uint32Array(this.#slots * 2);
  #counts = new Float64Array(this.#slots / 2);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The counts by number. */
  get counts(): Float64Array {
    return this.#counts.subarray(0, this.#size);
  }

  /** The number of the hash that stands in `records[at .. at + 4)`, which is known now: its count is 0 where it was not. */
  add(records: Uint32Array, at: number): number {
    const slot = this.#find(records, at);
    const known = this.#numbers[slot] as number;
    if (known > 0) return known - 1;
    const number = this.#size++;
    this.#numbers[slot] = number + 1;
    for (let i = 0; i < 4; i++) this.#words[number * 4 + i] = records[at + i] as number;
    if (this.#size * 2 >= this.#slots) this.#grow();
    return number;
  }

  /** -1: the hash is not known. */
  find(records: Uint32Array, at: number): number {
    return (this.#numbers[this.#find(records, at)] as number) - 1;
  }

  countOf(number: number): number {
    return this.#counts[number] as number;
  }

  count(number: number): void {
    this.#counts[number] = (this.#counts[number] as number) + 1;
  }

  #find(records: Uint32Array, at: number): number {
    const words = this.#words;
    const [a, b, c, d] = [records[at], records[at + 1] as number, records[at + 2], records[at + 3]];
    for (let slot = b & (this.#slots - 1); ; slot = (slot + 1) & (this.#slots - 1)) {
      const own = ((this.#numbers[slot] as number) - 1) * 4;
      if (own < 0 || (words[own] === a && words[own + 1] === b && words[own + 2] === c && words[own + 3] === d))
        return slot;
    }
  }

  #grow(): void {
    const slots = this.#slots * 2;
    const [words, counts] = [this.#words, this.#counts];
    this.#slots = slots;
    this.#words = new Uint32Array(slots * 2);
    this.#words.set(words);
    this.#counts = new Float64Array(slots / 2);
    this.#counts.set(counts);
    this.#numbers = new Uint32Array(slots);
    for (let number = 0; number < this.#size; number++) this.#numbers[this.#find(this.#words, number * 4)] = number + 1;
  }
}
