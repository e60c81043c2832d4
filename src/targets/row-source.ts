import type { Column } from '../values/column.ts';

import type { DatasetPlan } from '../plan/plan.ts';

/** A dataset's rows for a target: columns that are filled a batch at a time, nothing kept. */
export interface RowSource {
  readonly dataset: DatasetPlan;
  /** In the order of the dataset's fields; encoders are bound to them once. */
  readonly columns: readonly Column[];
  /** The indexes of the rows: `start` included, `end` not. */
  readonly start: number;
  readonly end: number;
  /** The most rows of a batch. */
  readonly capacity: number;
  /** Fills the columns with `count` rows from `at` on. */
  read(at: number, count: number): void;
  /** Told when a batch has been handed over: progress. */
  readonly handedOver: (rows: number) => void;
}
