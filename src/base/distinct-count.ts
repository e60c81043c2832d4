/** As many different values are counted one by one; of more, one in two, then one in four, and so on stand for the others. */
export const exactlyCounted = 65_536;

/** Words of a table that is never too full. */
const mostSlots = exactlyCounted * 4;

/** What a count has kept: plain data, which threads hand on. */
export interface CountedHashes {
  readonly mask: number;
  /** Low and high word of each hash. */
  readonly words: Uint32Array;
}

/**
 * Counts different values by their hashes, in flat memory: exactly up to `exactlyCounted`, beyond that with a standard error below
 * 0.6 % (adaptive sampling: Wegman; Flajolet 1990). What it comes to follows from the values alone, never from their order, or from
 * how they were shared out among counts that are merged.
 */
export class DistinctCount {
  /** Hashes are kept whose low bits, so many of them, are zero. */
  #mask = 0;
  /** How many hashes each of those that are kept stands for. */
  #weight = 1;
  /** Low and high word of each slot of a table that is half full at most; two zeros mark an empty one. */
  #slots = new Uint32Array(2048);
  #size = 0;
  #hasZero = false;

  /** 64 bits of a hash, as two words: the low one says whether it is kept. */
  add(low: number, high: number): void {
    if ((low & this.#mask) !== 0) return;
    if (low === 0 && high === 0) this.#hasZero = true;
    else if (!this.#put(low, high)) return;
    this.#fit();
  }

  /** Adds the first `count` of many, but for those under a null. */
  addAll(low: Uint32Array, high: Uint32Array, count: number, nulls: Uint8Array | null): void {
    for (let i = 0; i < count; i++)
      if (((low[i] as number) & this.#mask) === 0 && nulls?.[i] !== 1) this.add(low[i] as number, high[i] as number);
  }

  /** Bits that low words of hashes have to have none of: what has one is not counted. */
  get mask(): number {
    return this.#mask;
  }

  /** Adds hashes as low word and high word: as `add` does, without looking at all else for each. */
  addPairs(words: Uint32Array): void {
    for (let at = 0; at < words.length; this.#fit()) at = this.#addSome(words, at);
  }

  /** Adds as many as there is room for, and one; returns where the others begin. */
  #addSome(words: Uint32Array, from: number): number {
    const slots = this.#slots;
    const last = slots.length - 2;
    const mask = this.#mask;
    const most = Math.min(exactlyCounted - (this.#hasZero ? 1 : 0), slots.length / 4);
    let size = this.#size;
    let at = from;
    for (; at < words.length && size <= most; at += 2) {
      const low = words[at] as number;
      const high = words[at + 1] as number;
      if ((low & mask) !== 0) continue;
      if (low === 0 && high === 0) {
        this.#hasZero = true;
        continue;
      }
      for (let slot = (high << 1) & last; ; slot = (slot + 2) & last) {
        const first = slots[slot];
        const second = slots[slot + 1];
        if (first === low && second === high) break;
        if (first !== 0 || second !== 0) continue;
        slots[slot] = low;
        slots[slot + 1] = high;
        size++;
        break;
      }
    }
    this.#size = size;
    return at;
  }

  /** Adds what another one has counted. */
  merge({ mask, words }: CountedHashes): void {
    while (this.#mask < mask) this.#thinOut();
    this.addPairs(words);
  }

  get hashes(): CountedHashes {
    const words = new Uint32Array(this.#kept * 2);
    let end = 0;
    const slots = this.#slots;
    for (let at = 0; at < slots.length; at += 2)
      if (slots[at] !== 0 || slots[at + 1] !== 0) {
        words[end++] = slots[at] as number;
        words[end++] = slots[at + 1] as number;
      }
    return { mask: this.#mask, words };
  }

  get count(): number {
    return this.#kept * this.#weight;
  }

  get #kept(): number {
    return this.#size + (this.#hasZero ? 1 : 0);
  }

  /** Whether it was not there. */
  #put(low: number, high: number): boolean {
    const slots = this.#slots;
    const last = slots.length - 2;
    // Low bits are alike in all that are kept.
    for (let at = (high << 1) & last; ; at = (at + 2) & last) {
      const first = slots[at];
      const second = slots[at + 1];
      if (first === low && second === high) return false;
      if (first !== 0 || second !== 0) continue;
      slots[at] = low;
      slots[at + 1] = high;
      this.#size++;
      return true;
    }
  }

  #fit(): void {
    while (this.#kept > exactlyCounted) this.#thinOut();
    // A table of four times the size is filled a third as often in all.
    if (this.#size * 4 > this.#slots.length) this.#fill(Math.min(this.#slots.length * 4, mostSlots));
  }

  #thinOut(): void {
    this.#weight *= 2;
    this.#mask = (this.#mask << 1) | 1;
    this.#fill(this.#slots.length);
  }

  /** Puts what is still to be kept into a new table. */
  #fill(length: number): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(length);
    this.#size = 0;
    for (let at = 0; at < old.length; at += 2) {
      const low = old[at] as number;
      const high = old[at + 1] as number;
      if ((low !== 0 || high !== 0) && (low & this.#mask) === 0) this.#put(low, high);
    }
  }
}
