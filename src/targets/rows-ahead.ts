import type { Column } from '../values/column.ts';

import type { DatasetPlan } from '../plan/plan.ts';

/**
 * Rows that are written while others are still made, before it is known whether they will be loaded: nobody else sees them. A
 * load of the very same rows need not write them again; any other, and whoever ends without one, lets go of them.
 */
export interface RowsAhead {
  /** Begins a table: its rows come in these columns, a batch at a time. One after another. */
  table(dataset: DatasetPlan, columns: readonly Column[]): Promise<TableAhead>;
  /** All rows of all tables are there. Resolves when what follows from them alone has begun: it is done while the load is prepared. */
  end(): Promise<void>;
  /** The rows are not to be used. */
  fail(): void;
}

export interface TableAhead {
  /** The first `count` rows of the columns: they may be overwritten once it resolves. */
  add(count: number): Promise<void>;
  end(): Promise<void>;
}
