import { Rows } from '../random/rows.ts';

import type { RowReader } from './row-reader.ts';

/** Visits all rows of a dataset, a batch at a time. */
export function forEachBatch({ dataset, environment }: RowReader, visit: (rows: Rows, start: number) => void): void {
  const rows = new Rows(environment.capacity);
  for (let start = 0; start < dataset.rows; start += rows.capacity) {
    rows.setRange(start, Math.min(rows.capacity, dataset.rows - start));
    visit(rows, start);
  }
}
