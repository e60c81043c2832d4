import type { Rows } from '../../random/rows.ts';

import type { CellKeys } from './cell-keys.ts';
import { NumberRun } from './number-run.ts';
import type { HashStorage } from './scratch.ts';
import { SeenHashes } from './seen-hashes.ts';

/** Which rows have values together that a row before them has; nulls are equal to nothing. */
export class SeenKeys {
  readonly #run = new NumberRun();
  readonly #seen: SeenHashes;
  #isRun = true;

  constructor(
    private readonly keys: CellKeys,
    storage: HashStorage,
    private readonly failed: (row: number) => void,
  ) {
    this.#seen = new SeenHashes(storage);
  }

  /** What the file takes up. */
  get bytes(): number {
    return this.#seen.bytes;
  }

  add(rows: Rows): void {
    const { keys } = this;
    keys.read(rows);
    for (let at = 0; at < rows.length; at++) {
      if (keys.isNull(at)) continue;
      const value = keys.integer(at);
      if (value !== undefined && this.#goesOn(value)) continue;
      const isOld = value !== undefined && this.#run.has(value);
      if (isOld || this.#seen.add(keys.hashes, rows.at(at), at * 4) === false) this.failed(rows.at(at));
    }
  }

  end(): void {
    this.#seen.end((row, isNew) => isNew || this.failed(row));
  }

  /** As long as all integers so far are one run. */
  #goesOn(value: number): boolean {
    this.#isRun &&= this.#run.extend(value);
    return this.#isRun;
  }
}
