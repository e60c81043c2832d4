import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { TableContents } from '../sample.ts';

import { columnsOf, type Relation, relations } from './sample-tables.ts';
import type { Session } from './session.ts';
import { sessionSettings } from './session-settings.ts';

/** Rows that are asked for at once. */
const fetched = 2048;

type Texts = Readonly<Record<string, string | null>>;

/** All rows of every table, whole, in one transaction that can only read. Loads' own records are left out. */
export async function* tableContents(session: Session, ledgerSchema: string): AsyncGenerator<TableContents> {
  await session.run(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${sessionSettings.join('; ')}`);
  try {
    for (const relation of await relations(session, ledgerSchema)) {
      const { schema, name, readable } = relation;
      const table = `${schema}.${name}`;
      if (readable) yield { table, rows: rowsOf(session, relation) };
      else yield { table, rows: noRows(), refused: 'the role may not read it' };
    }
  } finally {
    await session.run('ROLLBACK').catch(() => undefined);
  }
}

async function* rowsOf(session: Session, { oid, schema, name }: Relation): AsyncGenerator<readonly Texts[]> {
  const columns = await columnsOf(session, oid);
  const { identifier } = postgresql;
  const texts = columns.map((column) => `${identifier(column.name)}::text AS ${identifier(column.name)}`);
  const query = `SELECT ${texts.join(', ')} FROM ${identifier(schema)}.${identifier(name)}`;
  await session.run(`DECLARE data_cli_rows NO SCROLL CURSOR FOR ${query}`);
  for (;;) {
    const rows = await session.query<Texts>(`FETCH ${fetched} FROM data_cli_rows`);
    if (rows.length === 0) break;
    yield rows;
  }
  await session.run('CLOSE data_cli_rows');
}

async function* noRows(): AsyncGenerator<readonly Texts[]> {
  yield [];
}
