import { againRows, type WholeRow } from './masked-again.ts';
import { own, rowAt } from './row-batch.ts';
import type { PairedBatch } from './row-pairs.ts';

/** Rows from all parts of a table: what was masked otherwise somewhere behind is among them, too. */
export class SpreadRows {
  readonly rows: WholeRow[] = [];
  readonly #step: number;
  #at = 0;

  /** `count`: how many rows there are, or fewer. */
  constructor(count: number) {
    this.#step = Math.max(1, Math.ceil(count / againRows));
  }

  look({ output, source, hasSource }: PairedBatch): void {
    for (let i = 0; i < output.count && this.rows.length < againRows; i++) {
      if (hasSource[i] !== 1) continue;
      if (this.#at++ % this.#step === 0)
        this.rows.push({ output: own(rowAt(output, i)), source: own(rowAt(source, i)) });
    }
  }
}
