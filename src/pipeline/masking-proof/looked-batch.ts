import { type CellTable, cellTable } from './cell-columns.ts';
import type { RowPair } from './row-pairs.ts';
import type { Row } from './row-tables.ts';

/** Rows that are looked at in several ways, taken apart once: their values stand in columns. */
export interface LookedBatch {
  readonly output: readonly Row[];
  readonly after: CellTable;
  /** Of the rows that they came from; whose is not known has no cells here. */
  readonly before: CellTable;
  /** The last row before each of which one came from the source is known; -1: none in this batch. */
  readonly previous: Int32Array;
  /** The last of all; -1: of none it is known. */
  readonly last: number;
}

export function lookedBatch(pairs: readonly RowPair[]): LookedBatch {
  const previous = new Int32Array(pairs.length);
  let last = -1;
  for (const [row, { source }] of pairs.entries()) {
    previous[row] = last;
    if (source) last = row;
  }
  const output = pairs.map((each) => each.output);
  return { output, after: cellTable(output), before: cellTable(pairs.map(({ source }) => source)), previous, last };
}
