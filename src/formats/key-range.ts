import type { BigColumn, Column, NumberColumn } from '../values/column.ts';
import { familyOf } from '../values/type.ts';

import type { DatasetPlan } from '../plan/plan.ts';

/** The lowest and the highest key of the rows that it was shown; of keys that are one integer. */
export class KeyRange {
  #first: number | bigint | undefined;
  #last: number | bigint | undefined;
  readonly #column: NumberColumn | BigColumn | undefined;

  /** `columns` are in the order of the dataset's fields. */
  constructor({ key, fields }: DatasetPlan, columns: readonly Column[]) {
    const position = fields.findIndex((field) => field.name === key[0]);
    const field = key.length === 1 ? fields[position] : undefined;
    const column = columns[position];
    const counts = field && familyOf(field.type) === 'integer' && !field.type.array;
    if (counts && (column?.form === 'number' || column?.form === 'big')) this.#column = column;
  }

  /** Takes in the batch that the columns hold now. */
  add(count: number): void {
    for (let row = 0; this.#column && row < count; row++) {
      const value = this.#column.values[row] as number | bigint;
      if (this.#first === undefined || value < this.#first) this.#first = value;
      if (this.#last === undefined || value > this.#last) this.#last = value;
    }
  }

  /** Absent where there are no rows or the key has no order of numbers. */
  get range(): { first: string; last: string } | undefined {
    if (this.#first === undefined) return undefined;
    return { first: String(this.#first), last: String(this.#last) };
  }
}

type Range = KeyRange['range'];

/** The range of all keys together. */
export function mergeKeyRanges(ranges: readonly Range[]): Range {
  const known = ranges.filter((each) => each !== undefined);
  const firsts = known.map(({ first }) => BigInt(first));
  const lasts = known.map(({ last }) => BigInt(last));
  if (known.length === 0) return undefined;
  const first = firsts.reduce((least, each) => (each < least ? each : least));
  return { first: `${first}`, last: `${lasts.reduce((most, each) => (each > most ? each : most))}` };
}
