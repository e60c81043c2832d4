import type { Column } from '../../values/column.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import type { RowEncoder } from '../format.ts';

import { cellEncoder } from './cells.ts';
import { addBytes, addRows, nullMarks, type RowSum } from './row-sums.ts';

/**
 * A dataset's content as one number, printed as 16 hexadecimal digits: the sum modulo 2^64 over its rows of
 * `hashtextextended(last, … hashtextextended(second, hashtextextended(first, 0)))`, the fields' texts in their order, a null's
 * being empty; the nth field's being null turns the bits of `hashtextextended('', n)` around. Rows have no order in it, so parts
 * add up, and a server can work it out without putting a row's text together.
 */
export class ContentHash {
  readonly #cells: RowEncoder;
  readonly #marks: BigUint64Array;
  readonly #sum: RowSum = new BigUint64Array(1);

  /** `columns` are in the order of the dataset's fields. */
  constructor({ fields }: DatasetPlan, columns: readonly Column[]) {
    this.#cells = cellEncoder(fields, columns);
    this.#marks = nullMarks(fields.length);
  }

  /** Takes in the batch that the columns hold now. */
  add(count: number): void {
    addRows(this.#sum, this.#cells.encode(0, count), count, this.#marks);
  }

  toString(): string {
    return hashText(this.#sum[0] as bigint);
  }
}

/** The sum over rows that are bytes, whatever spells them. */
export class RowHash {
  readonly #sum: RowSum = new BigUint64Array(1);

  /** Takes in the row `bytes[start .. end)`. */
  add(bytes: Uint8Array, start: number, end: number): void {
    addBytes(this.#sum, bytes, start, end);
  }

  toString(): string {
    return hashText(this.#sum[0] as bigint);
  }
}

/** A sum as it is printed, and recorded. */
export function hashText(sum: bigint): string {
  return BigInt.asUintN(64, sum).toString(16).padStart(16, '0');
}

/** The hash of no rows. */
export const emptyHash = hashText(0n);

/** The hash of two sets of rows together. */
export function mergeContentHashes(first: string, second: string): string {
  return hashText(BigInt(`0x${first}`) + BigInt(`0x${second}`));
}
