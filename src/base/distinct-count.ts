import { type HashTable, hashTable } from './hash-table.ts';
import type { TextsToHash } from './kernel-room.ts';

/** As many different values are counted one by one. */
export const exactlyCounted = 65_536;

/** Of more, one in two, then one in four, and so on stand for the others: as many of them at most. */
const mostSampled = exactlyCounted / 2;

/** What a count has kept: plain data, which threads hand on. */
export interface CountedHashes {
  readonly mask: number;
  readonly hashes: BigUint64Array;
}

/**
 * Counts different values by their hashes, in flat memory: exactly up to `exactlyCounted`, beyond that with a standard error below
 * 0.7 % (adaptive sampling: Wegman; Flajolet 1990: 1.2 to the root of what is kept at most). What it comes to follows from the values
 * alone, never from their order, or from how they were shared out among counts that are merged.
 */
export class DistinctCount {
  /** Hashes are kept whose low bits, so many of them, are zero. */
  #mask = 0;
  readonly #table: HashTable = hashTable();

  /** Adds the first `count` texts, but for those under a null. */
  addTexts(texts: TextsToHash, count: number, nulls: Uint8Array | null): void {
    for (let at = 0; at < count; this.#fit())
      at = this.#table.addTexts(texts, at, count, nulls, this.#mask, this.#most);
  }

  /** Adds what another one has counted. */
  merge({ mask, hashes }: CountedHashes): void {
    if (mask > this.#mask) {
      this.#mask = mask;
      this.#table.thinOut(mask, mostSampled);
    }
    for (let at = 0; at < hashes.length; this.#fit()) at = this.#table.addHashes(hashes, at, this.#mask, this.#most);
    this.#fit();
  }

  get hashes(): CountedHashes {
    return { mask: this.#mask, hashes: this.#table.hashes() };
  }

  get count(): number {
    return this.#table.size * (this.#mask + 1);
  }

  get #most(): number {
    return this.#mask === 0 ? exactlyCounted : mostSampled;
  }

  #fit(): void {
    while (this.#table.size > this.#most) {
      this.#mask = (this.#mask << 1) | 1;
      this.#table.thinOut(this.#mask, mostSampled);
    }
  }
}
