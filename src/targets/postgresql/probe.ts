import type { DatasetPlan } from '../../plan/plan.ts';

import { identifier } from '../../formats/sql/postgresql/names.ts';

import { readColumns } from './catalog-columns.ts';
import type { Session } from './session.ts';
import { quotedTable } from './table-names.ts';

/**
 * Reads a row, and writes it as it is, which is taken back: constraints, indexes and triggers take part, and nothing stays.
 * Milliseconds of each. Without a dataset, one whose table is no more, or one whose rows the role may not write, what is
 * written is a table of the transaction.
 */
export async function probeTable(
  session: Session,
  dataset: DatasetPlan | undefined,
): Promise<{ readonly read: number; readonly write: number }> {
  const from = dataset && (await tableOf(session, dataset));
  const read = await timed(async () => {
    await session.run(from === undefined ? 'SELECT 1' : `SELECT * FROM ${from} LIMIT 1`);
  });
  const writing = dataset && from !== undefined ? await rewriting(session, dataset) : undefined;
  const write = await timed(() => undone(session, writing ?? 'CREATE TEMPORARY TABLE data_cli_probe (x integer)'));
  return { read, write };
}

/** The table's name as statements have it; undefined where it is no more. */
async function tableOf(session: Session, { table }: DatasetPlan): Promise<string | undefined> {
  const name = quotedTable(table);
  const [found] = await session.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [name]);
  return found?.there ? name : undefined;
}

/** A statement that writes a row as it is; undefined where there is no column that can be written so. */
async function rewriting(session: Session, { table, key, fields }: DatasetPlan): Promise<string | undefined> {
  const from = quotedTable(table);
  const [found] = await session.query<{ oid: string; may: boolean }>(
    // Of a partitioned table's rows no one row is known by its place alone.
    `SELECT oid::bigint::text AS oid, has_table_privilege(oid, 'UPDATE') AND relkind = 'r' AS may
     FROM pg_class WHERE oid = to_regclass($1)`,
    [from],
  );
  if (!found?.may) return undefined;
  const column = (await readColumns(session, [found.oid])).find(
    ({ name, generated, identity }) =>
      !generated && identity !== 'always' && !key.includes(name) && fields.some((field) => field.name === name),
  );
  const name = column && identifier(column.name);
  return name && `UPDATE ${from} SET ${name} = ${name} WHERE ctid = (SELECT ctid FROM ${from} LIMIT 1)`;
}

async function undone(session: Session, statement: string): Promise<void> {
  await session.run('BEGIN');
  try {
    // A row that somebody else holds is no illness, but not to be waited for either.
    await session.run("SET LOCAL lock_timeout = '2s'");
    await session.run(statement);
  } finally {
    await session.run('ROLLBACK');
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
