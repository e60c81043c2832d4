import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Column } from '../../values/column.ts';
import { typeText } from '../../values/type.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import { batchRows } from '../../generate/environment.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import type { GivenBatch } from '../dump-request.ts';

import { parsedColumn } from './parsed-column.ts';

type Row = readonly (string | null)[];

/** Rows that a database shows as texts, in columns: `capacity` in every batch but the last. */
export async function* liveBatches(
  dataset: DatasetPlan,
  rows: AsyncIterable<Row>,
  like: readonly Column[] | undefined,
  capacity: number = batchRows,
): AsyncIterable<GivenBatch> {
  const bound = new Map<string, readonly Column[]>();
  let held: Row[] = [];
  for await (const row of rows) {
    held.push(row);
    if (held.length < capacity) continue;
    yield batchOf(dataset, held, like, bound);
    held = [];
  }
  if (held.length > 0) yield batchOf(dataset, held, like, bound);
}

/** The same columns again for batches of the same form, for encoders are bound to them. */
function batchOf(
  { name, fields }: DatasetPlan,
  rows: readonly Row[],
  like: readonly Column[] | undefined,
  bound: Map<string, readonly Column[]>,
): GivenBatch {
  const parsed = fields.map((field, index) => {
    const texts = rows.map((row) => row[index] ?? null);
    const column = parsedColumn(field.type, texts, like?.[index]);
    if (column) return column;
    const message = `\`${name}.${field.name}\`: the table holds a value that data-cli cannot read as ${typeText(field.type)}`;
    throw new TargetFailure([diagnostic('DC772', message)], 'no');
  });
  const form = parsed.map(formOf).join();
  const columns = bound.get(form) ?? parsed;
  bound.set(form, columns);
  for (const [index, column] of columns.entries()) refill(column, parsed[index] as Column);
  return { columns, count: rows.length };
}

function formOf(column: Column): string {
  if (column.form === 'array') return `array of ${formOf(column.items)}`;
  return `${column.form} ${'scale' in column ? column.scale : ''}`;
}

/** What encoders read of a column is put in the place of what it held; the column stays, and so do its items. */
function refill(column: Column, from: Column): void {
  if (column.form !== 'array' || from.form !== 'array') Object.assign(column, from);
  else {
    refill(column.items, from.items);
    Object.assign(column, { ends: from.ends, nulls: from.nulls });
  }
}
