import { Rows } from '../random/rows.ts';

import { cellReader } from '../values/cell-text.ts';

import { hasInverse } from '../plan/held-indexes.ts';
import type { Reference } from '../plan/plan.ts';

import { childrenOf } from './child-index.ts';
import { DatasetReader } from './dataset-reader.ts';
import type { Environment } from './environment.ts';
import { RowNumbers } from './rows-below.ts';

/** A row that owns rows of other datasets. */
export interface Tenant {
  readonly row: number;
  /** Its key, as text. */
  readonly value: string;
}

/** The row of a dataset whose field has this text; undefined where none has. */
export function findTenant(
  environment: Environment,
  dataset: string,
  field: string,
  value: string,
): Tenant | undefined {
  const reader = new DatasetReader(environment, environment.dataset(dataset));
  const [row] = rowsWith(reader, field, value, 1);
  return row === undefined ? undefined : { row, value };
}

/** The rows of a dataset that a tenant owns, by the position of the reference that says so. */
export function rowsOfTenant(
  environment: Environment,
  dataset: string,
  position: number,
  tenant: Tenant,
): Float64Array {
  const reader = new DatasetReader(environment, environment.dataset(dataset));
  const reference = reader.dataset.references[position] as Reference;
  if (reference.draw.kind === 'given') return rowsWith(reader, reference.fields[0] as string, tenant.value);
  return hasInverse(reference) ? ofInverse(reader, position, tenant) : ofScan(reader, reference, tenant);
}

function ofInverse(reader: DatasetReader, position: number, { row }: Tenant): Float64Array {
  const children = childrenOf(reader, [position]);
  return Float64Array.from({ length: children.countOf(row) }, (_, index) => children.childOf(row, index));
}

/** Draws the tenant of every row, and no other cell. */
function ofScan(reader: DatasetReader, reference: Reference, { row }: Tenant): Float64Array {
  const parents = reader.parentRows(reference);
  return scan(reader, Infinity, (rows) => {
    parents.read(rows);
    return (i) => parents.none?.[i] !== 1 && parents.rows.at(i) === row;
  });
}

function rowsWith(reader: DatasetReader, field: string, value: string, most = Infinity): Float64Array {
  const { source, type } = reader.field(field);
  return scan(reader, most, (rows) => {
    source.read(rows);
    const text = cellReader(source.column, type);
    return (i) => source.column.nulls?.[i] !== 1 && text(i) === value;
  });
}

function scan(
  { dataset, environment }: DatasetReader,
  most: number,
  read: (rows: Rows) => (i: number) => boolean,
): Float64Array {
  const rows = new Rows(environment.capacity);
  const found = new RowNumbers();
  for (let start = 0; start < dataset.rows && found.length < most; start += rows.capacity) {
    rows.setRange(start, Math.min(rows.capacity, dataset.rows - start));
    const isOwn = read(rows);
    for (let i = 0; i < rows.length; i++) if (isOwn(i)) found.add(start + i);
  }
  return found.values.slice(0, Math.min(most, found.length));
}
