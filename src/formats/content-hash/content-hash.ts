import type { Column } from '../../values/column.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import type { RowEncoder } from '../format.ts';
import { rowEncoder } from '../row-encoder.ts';

import { recordSpelling } from './record-spelling.ts';
import { addRow, addRows, type RowSums } from './row-sums.ts';

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
    this.#hash.addRows(this.#records.encode(0, count), this.#records.ends, count);
  }

  toString(): string {
    return this.#hash.toString();
  }
}

/** The sums over rows that are bytes, whatever spells them. */
export class RowHash {
  readonly #sums: RowSums = new BigUint64Array(2);

  /** Takes in the row `bytes[start .. end)`. */
  add(bytes: Uint8Array, start: number, end: number): void {
    addRow(this.#sums, bytes, start, end);
  }

  /** Takes in rows that lie one behind the other: row i ends at `ends[i]`. */
  addRows(bytes: Uint8Array, ends: Uint32Array, count: number): void {
    addRows(this.#sums, bytes, ends, count);
  }

  toString(): string {
    return Array.from(this.#sums, (sum) => sum.toString(16).padStart(16, '0')).join('');
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
