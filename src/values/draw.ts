import type { Rows } from '../random/rows.ts';

/** One of the things that a field draws: an integer from 0 up to a size for each row of a batch. */
export interface Draw {
  readonly values: Float64Array;
  /** Draws for the batch. */
  read(rows: Rows): void;
}
