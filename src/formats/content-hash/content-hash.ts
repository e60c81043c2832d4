import type { Column } from '../../values/column.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import type { RowEncoder } from '../format.ts';
import { rowEncoder } from '../row-encoder.ts';

import { hashBytes } from './lookup3.ts';
import { recordSpelling } from './record-spelling.ts';

/**
 * A dataset's content as one number: the sum modulo 2^64 over its rows of `hashtextextended(row::text, seed)` for
 * seeds 0 and 1, printed as 32 hexadecimal digits. Rows have no order in it, so parts add up, and a server can work it out.
 */
export class ContentHash {
  readonly #records: RowEncoder;
  readonly #hash = new RowHash();

  /** `columns` are in the order of the dataset's fields. */
  constructor(dataset: DatasetPlan, columns: readonly Column[]) {
    this.#records = recordEncoder(dataset, columns);
  }

  /** Takes in the batch that the columns hold now. */
  add(count: number): void {
    const bytes = this.#records.encode(0, count);
    const { ends } = this.#records;
    let start = 0;
    for (let row = 0; row < count; row++) {
      const end = ends[row] as number;
      this.#hash.add(bytes, start, end);
      start = end;
    }
  }

  toString(): string {
    return this.#hash.toString();
  }
}

/** The sums over rows that are bytes, whatever spells them. */
export class RowHash {
  readonly #sums = [new Sum64(), new Sum64()] as const;

  /** Takes in the row `bytes[start .. end)`. */
  add(bytes: Uint8Array, start: number, end: number): void {
    this.#sums[0].add(bytes, start, end, 0);
    this.#sums[1].add(bytes, start, end, 1);
  }

  toString(): string {
    return this.#sums.join('');
  }
}

/** Rows as `row::text` has them, one after another. */
export function recordEncoder(dataset: DatasetPlan, columns: readonly Column[]): RowEncoder {
  return rowEncoder(dataset.fields, columns, {
    spelling: recordSpelling,
    before: (_, position) => (position === 0 ? '(' : ','),
    after: ')',
  });
}

/** The hash of two sets of rows together. */
export function mergeContentHashes(first: string, second: string): string {
  const halves = [0, 16].map((at) => {
    const sum = BigInt(`0x${first.slice(at, at + 16)}`) + BigInt(`0x${second.slice(at, at + 16)}`);
    return BigInt.asUintN(64, sum).toString(16).padStart(16, '0');
  });
  return halves.join('');
}

class Sum64 {
  #high = 0;
  #low = 0;
  readonly #hash = new Uint32Array(2);

  add(bytes: Uint8Array, start: number, end: number, seed: number): void {
    hashBytes(bytes, start, end, seed, this.#hash);
    const low = this.#low + (this.#hash[1] as number);
    this.#low = low >>> 0;
    this.#high = (this.#high + (this.#hash[0] as number) + (low > 0xffff_ffff ? 1 : 0)) >>> 0;
  }

  toString(): string {
    return [this.#high, this.#low].map((word) => word.toString(16).padStart(8, '0')).join('');
  }
}
