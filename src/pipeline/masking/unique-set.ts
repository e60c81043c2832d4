import type { HashStorage } from '../../generate/checks/scratch.ts';
import { SeenHashes } from '../../generate/checks/seen-hashes.ts';

import { type Ascending, type RowHashes, untold } from './block-facts.ts';

/** Hashes of rows, and which row they begin with. */
export interface HashedRows {
  readonly hashes: RowHashes;
  readonly first: number;
}

/** Finds the first row that is like one before it in some fields. Of rows that all ascend nothing is kept. */
export class UniqueSet {
  #seen: SeenHashes;
  #first: number | undefined;
  /** The last value, as long as all rows ascend. */
  #most = Number.NEGATIVE_INFINITY;
  #hasAscending = false;
  #hasHashes = false;
  /** Whether what was kept does not say it. */
  #isOpen = false;

  constructor(private readonly storage: HashStorage) {
    this.#seen = new SeenHashes(storage);
  }

  /** Of rows that nothing was told of all are looked at in the end. */
  add(rows: RowHashes | Ascending | typeof untold, first: number): void {
    if (rows === untold) this.#isOpen = true;
    else if (rows instanceof Uint32Array) {
      this.#hasHashes = true;
      if (!this.#hasAscending) this.#addHashes({ hashes: rows, first });
    } else {
      this.#isOpen ||= rows.least <= this.#most;
      this.#hasAscending = true;
      this.#most = rows.most;
    }
  }

  has(hashes: RowHashes, at: number): boolean {
    return hashes[at] !== 0 && this.#seen.has(hashes, at);
  }

  /**
   * `all` makes the hashes of all rows: for those of which nothing was told, or that ascend in parts alone. `differ` says, for less, that
   * no two of them are alike; false: that they may be.
   */
  end(all: () => Iterable<HashedRows>, differ: () => boolean): number | undefined {
    if (this.#isOpen || (this.#hasAscending && this.#hasHashes)) {
      this.#close();
      this.#seen = new SeenHashes(this.storage);
      this.#first = undefined;
      if (!differ()) for (const rows of all()) this.#addHashes(rows);
    }
    this.#close();
    return this.#first;
  }

  /** A null is like nothing. */
  #addHashes({ hashes, first }: HashedRows): void {
    for (let at = 0, row = first; at < hashes.length; at += 4, row++) {
      if (hashes[at] === 0) continue;
      if (this.#seen.add(hashes, row, at) === false) this.#tell(row);
    }
  }

  #close(): void {
    this.#seen.end((row, isNew) => {
      if (!isNew) this.#tell(row);
    });
  }

  #tell(row: number): void {
    if (this.#first === undefined || row < this.#first) this.#first = row;
  }
}
