import { Rows } from '../random/rows.ts';

import type { Reference } from '../plan/plan.ts';

import type { DatasetReader } from './dataset-reader.ts';

/** The index of the parent row that a row refers to; undefined where it refers to none, or its value is given. */
export function parentRowOf(reader: DatasetReader, reference: Reference, row: number): number | undefined {
  if (reference.draw.kind === 'given') return undefined;
  const rows = new Rows(1);
  rows.setRange(row, 1);
  const parents = reader.parentRows(reference);
  parents.read(rows);
  return parents.none?.[0] === 1 ? undefined : parents.rows.at(0);
}
