import { Rows } from '../random/rows.ts';

import type { Reference } from '../plan/plan.ts';

import type { DatasetReader } from './dataset-reader.ts';

/** The index of the parent row that a row refers to; undefined where it refers to none, or its value is given. */
export function parentRowOf(reader: DatasetReader, reference: Reference, row: number): number | undefined {
  const first = reference.fields[0] as string;
  const field = reader.dataset.fields.find((each) => each.name === first);
  if (field?.source.kind !== 'reference') return undefined;
  const rows = new Rows(1);
  rows.setRange(row, 1);
  const { source } = reader.field(first);
  source.read(rows);
  return source.column.nulls?.[0] === 1 ? undefined : reader.parent(reference).parentRows(rows).at(0);
}
