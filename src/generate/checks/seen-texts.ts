import { allParts, HashFile } from './hash-file.ts';
import { HashSet } from './hash-set.ts';
import type { HashStorage } from './scratch.ts';
import { TextHash } from './text-hash.ts';

/** Which rows have a text that a row before them has. No text is kept: hashes in memory, and in a file where they are too many. */
export class SeenTexts {
  readonly #hash = new TextHash();
  readonly #known = new HashSet();
  readonly #others: HashFile;

  constructor(private readonly storage: HashStorage) {
    this.#others = new HashFile(storage, 6);
  }

  /** What the file takes up. */
  get bytes(): number {
    return this.#others.bytes;
  }

  /** Whether the text is known to be one of an earlier row; of those in the file that is not known yet. */
  has(text: string): boolean {
    return this.#known.has(this.#hash.of(text));
  }

  /** Whether the text is new; undefined: that will be known in the end. */
  add(text: string, row: number): boolean | undefined {
    const hash = this.#hash.of(text);
    if (this.#known.size < this.storage.held) return this.#known.add(hash);
    if (this.#known.has(hash)) return false;
    this.#others.add(hash, row % 0x1_0000_0000, row / 0x1_0000_0000);
    return undefined;
  }

  /** Tells whether the texts of the rows that were left open are new, each row once, in no order; then it is over. */
  end(tell: (row: number, isNew: boolean) => void): void {
    for (const part of allParts) {
      const records = this.#others.read(part, 0, this.#others.count(part));
      // Those of one text stand in the order of their rows.
      const known = new HashSet();
      for (let at = 0; at < records.length; at += 6) {
        const row = (records[at + 4] as number) + (records[at + 5] as number) * 0x1_0000_0000;
        tell(row, known.add(records.subarray(at, at + 4)));
      }
    }
    this.#others.close();
  }
}
