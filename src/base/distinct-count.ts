/** As many different values are counted one by one; of more, one in two, then one in four, and so on stand for the others. */
export const exactlyCounted = 65_536;

/**
 * Counts different values by their hashes, in flat memory: exactly up to `exactlyCounted`, beyond that with a standard error below
 * 0.6 % (adaptive sampling: Wegman; Flajolet 1990).
 */
export class DistinctCount {
  readonly #kept = new Set<number>();
  /** Hashes are kept whose low bits, so many of them, are zero. */
  #mask = 0;
  /** How many hashes each of those that are kept stands for. */
  #weight = 1;

  /** 53 bits of a hash, as two words: the low one says whether it is kept. */
  add(low: number, high: number): void {
    if ((low & this.#mask) !== 0) return;
    this.#kept.add((high & 0x1f_ffff) * 0x1_0000_0000 + (low >>> 0));
    while (this.#kept.size > exactlyCounted) this.#thinOut();
  }

  #thinOut(): void {
    this.#weight *= 2;
    this.#mask = (this.#mask << 1) | 1;
    for (const each of this.#kept) if (((each % 0x1_0000_0000) & this.#mask) !== 0) this.#kept.delete(each);
  }

  get count(): number {
    return this.#kept.size * this.#weight;
  }
}
