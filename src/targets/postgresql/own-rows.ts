import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { RowSource } from '../row-source.ts';

import { copyRows } from './copy-rows.ts';
import type { Session } from './session.ts';
import { columnList, quotedTable } from './table-names.ts';

/**
 * Makes rows again beside a table, to tell them from others in it: what tells them apart of each goes to a table of the
 * transaction under `name`.
 */
export async function layOut(
  session: Session,
  name: string,
  sources: readonly RowSource[],
  signal: AbortSignal,
): Promise<void> {
  const [first] = sources as [RowSource];
  await session.run(tableBeside(first.dataset, identifying(first.dataset), name));
  for (const source of sources) await copyRows(session, identity(source), name, { signal });
  await session.run(`ANALYZE ${name}`);
}

/** The statement that makes an empty table with columns like those of a dataset's table, whatever their types are there. */
export function tableBeside({ table }: DatasetPlan, names: readonly string[], name: string): string {
  return `CREATE TEMPORARY TABLE ${name} ON COMMIT DROP AS SELECT ${columnList(names)} FROM ${quotedTable(table)} WITH NO DATA`;
}

/** Rows of `t` and `o` that are the same row, as a condition on both: by the key, else by all fields, nulls included. */
export function sameRow(dataset: DatasetPlan, t: string, o: string): string {
  if (dataset.key.length > 0) return `(${columnList(dataset.key, `${t}.`)}) = (${columnList(dataset.key, `${o}.`)})`;
  return `(${comparable(dataset.fields, t)}) IS NOT DISTINCT FROM (${comparable(dataset.fields, o)})`;
}

/** Columns as they can be compared: json has no equality, its text has. */
export function comparable(fields: readonly FieldPlan[], prefix: string): string {
  const columns = fields.map(({ name, type }) => {
    const column = `${prefix}.${postgresql.identifier(name)}`;
    return type.name === 'json' ? `${column}::text` : column;
  });
  return columns.join(', ');
}

/** The fields by which rows are told apart. */
function identifying({ key, fields }: DatasetPlan): readonly string[] {
  return key.length > 0 ? key : fields.map(({ name }) => name);
}

/** The source with no other fields than those, and nobody told of its progress. */
function identity(source: RowSource): RowSource {
  return { ...source.some({ fields: identifying(source.dataset) }), handedOver: () => undefined };
}
