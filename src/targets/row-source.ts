import type { Column } from '../values/column.ts';

import type { DatasetPlan } from '../plan/plan.ts';

import type { Format, FormatOptions } from '../formats/format.ts';

/** A dataset's rows for a target: columns that are filled a batch at a time, nothing kept. */
export interface RowSource {
  readonly dataset: DatasetPlan;
  /** In the order of the dataset's fields; encoders are bound to them once. */
  readonly columns: readonly Column[];
  /** The indexes of the rows, or their places in `listed`: `start` included, `end` not. */
  readonly start: number;
  readonly end: number;
  /** The indexes of rows that are some out of many, in their order. */
  readonly listed?: Float64Array;
  /** The most rows of a batch. */
  readonly capacity: number;
  /** Fills the columns with `count` rows from `at` on. */
  read(at: number, count: number): void;
  /** Told when a batch has been handed over: progress. */
  readonly handedOver: (rows: number) => void;
  /** Another source of the same dataset: fewer fields, or rows that are picked by their indexes. */
  readonly some: (choice: RowChoice) => RowSource;
  /**
   * The rows encoded by others, who make them ahead: asked for once, in place of `read`, and of all sources of a load in
   * their order. Absent: whoever reads encodes.
   */
  readonly encoded?: (format: Format, options: FormatOptions) => Promise<EncodedRows>;
}

export interface RowChoice {
  /** By name; absent: all. */
  readonly fields?: readonly string[];
  /** By index, in their order; absent: all. */
  readonly listed?: Float64Array;
}

/** The index of the row at a place of a source. */
export function rowIndex({ listed }: Pick<RowSource, 'listed'>, place: number): number {
  return listed ? (listed[place] as number) : place;
}

/** Rows as bytes, and what is told of all of them once they have gone by. */
export interface EncodedRows {
  /** Bytes hold until the next are asked for. */
  readonly batches: AsyncIterable<{ readonly bytes: Uint8Array; readonly rows: number }>;
  facts(): {
    readonly contentHash: string;
    readonly keyRange: { readonly first: string; readonly last: string } | undefined;
  };
}
