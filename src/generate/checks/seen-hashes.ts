import { allParts, HashFile } from './hash-file.ts';
import { HashSet } from './hash-set.ts';
import type { HashStorage } from './scratch.ts';

/** Which rows have a hash that a row before them has: hashes in memory, and in a file where they are too many. Their first word is never zero. */
export class SeenHashes {
  readonly #known = new HashSet();
  readonly #others: HashFile;

  constructor(private readonly storage: HashStorage) {
    this.#others = new HashFile(storage, 6);
  }

  /** What the file takes up. */
  get bytes(): number {
    return this.#others.bytes;
  }

  /** Whether the hash is known to be one of an earlier row; of those in the file that is not known yet. */
  has(hashes: Uint32Array, from = 0): boolean {
    return this.#known.has(hashes, from);
  }

  /** Whether the hash that stands in `hashes[from .. from + 4)` is new; undefined: that will be known in the end. */
  add(hashes: Uint32Array, row: number, from = 0): boolean | undefined {
    if (this.#known.size < this.storage.held) return this.#known.add(hashes, from);
    if (this.#known.size > 0 && this.#known.has(hashes, from)) return false;
    this.#others.add(hashes, from, row % 0x1_0000_0000, row / 0x1_0000_0000);
    return undefined;
  }

  /** Tells whether the hashes of the rows that were left open are new, each row once, in no order; then it is over. */
  end(tell: (row: number, isNew: boolean) => void): void {
    for (const part of allParts) {
      if (this.#others.count(part) === 0) continue;
      const records = this.#others.all(part);
      // Equal ones stand in the order of their rows.
      const known = new HashSet(records.length / 6);
      for (let at = 0; at < records.length; at += 6) {
        const row = (records[at + 4] as number) + (records[at + 5] as number) * 0x1_0000_0000;
        tell(row, known.add(records, at));
      }
    }
    this.#others.close();
  }
}
