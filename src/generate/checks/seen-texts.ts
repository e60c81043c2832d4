import type { HashStorage } from './scratch.ts';
import { SeenHashes } from './seen-hashes.ts';
import { TextHash } from './text-hash.ts';

/** Which rows have a text that a row before them has. No text is kept: hashes in memory, and in a file where they are too many. */
export class SeenTexts {
  readonly #hash = new TextHash();
  readonly #seen: SeenHashes;

  constructor(storage: HashStorage) {
    this.#seen = new SeenHashes(storage);
  }

  /** What the file takes up. */
  get bytes(): number {
    return this.#seen.bytes;
  }

  /** Whether the text is new; undefined: that will be known in the end. */
  add(text: string, row: number): boolean | undefined {
    return this.#seen.add(this.#hash.of(text), row);
  }

  /** Tells whether the texts of the rows that were left open are new, each row once, in no order; then it is over. */
  end(tell: (row: number, isNew: boolean) => void): void {
    this.#seen.end(tell);
  }
}
