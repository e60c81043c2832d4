import type { FieldType } from '../../values/type.ts';

import { type CellTable, cellTable } from './cell-columns.ts';
import type { RowBatch } from './row-batch.ts';
import type { PairedBatch } from './row-pairs.ts';

/** Rows that are looked at in several ways, taken apart once: their values stand in columns. */
export interface LookedBatch {
  readonly output: RowBatch;
  readonly after: CellTable;
  /** Of the rows that they came from; whose is not known has no cells here. */
  readonly before: CellTable;
  /** Of each row, whether the one that it came from is known. */
  readonly hasSource: Uint8Array;
  /** The last row before each of which one came from the source is known; -1: none in this batch. */
  readonly previous: Int32Array;
  /** The last of all; -1: of none it is known. */
  readonly last: number;
}

/** `types`: of columns, as far as they are known. */
export function lookedBatch(
  { output, source, hasSource }: PairedBatch,
  types: ReadonlyMap<string, FieldType>,
): LookedBatch {
  const previous = new Int32Array(output.count);
  let last = -1;
  for (let row = 0; row < output.count; row++) {
    previous[row] = last;
    if (hasSource[row] === 1) last = row;
  }
  return {
    output,
    after: cellTable(output, { types }),
    before: cellTable(source, { types }),
    hasSource,
    previous,
    last,
  };
}
