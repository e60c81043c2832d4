import type { Rows } from '../random/rows.ts';

import type { Column } from './column.ts';

/** Something bound that makes the cells of any rows, a batch at a time, in any order. */
export interface Source {
  /** The same object for the source's lifetime; what it holds is what was read last. */
  readonly column: Column;
  /** Fills the column's first `rows.length` cells. */
  read(rows: Rows): void;
}
