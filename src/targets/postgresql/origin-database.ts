import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { Address } from '../address.ts';
import type { ConnectOptions, OriginDatabase, OriginPart, OriginSource, RealBatch } from '../target.ts';

import type { ClientSession } from './client-session.ts';
import { connectClient } from './connect.ts';
import { copiedRows } from './copied-rows.ts';
import { OriginParts } from './origin-parts.ts';
import { fromOf, quoted } from './origin-source.ts';
import { originTables } from './origin-tables.ts';
import type { Session } from './session.ts';
import { sessionSettings } from './session-settings.ts';

/** One snapshot of a server, that nothing can be written in. */
export async function openOrigin(address: Address, options: ConnectOptions): Promise<OriginDatabase> {
  const session = await connectClient(address, options);
  try {
    await session.run(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${sessionSettings.join('; ')}`);
  } catch (error) {
    await session.close();
    throw error;
  }
  const parts = new OriginParts(session);
  return {
    rows: (source, wanted, _, part) => rowsOf(session, source, wanted, part && { part, parts }),
    takes: (source, condition) => parts.takes(source, condition),
    count: (source) => parts.count(source),
    tables: () => originTables(session),
    close: () => session.close(),
  };
}

/** Rows as texts: a table's in the order of its key. */
async function* rowsOf(
  session: ClientSession,
  source: OriginSource,
  wanted: readonly string[],
  some?: { readonly part: OriginPart; readonly parts: OriginParts },
): AsyncIterable<RealBatch> {
  const columns = await columnsOf(session, source);
  const { where, unless } = (await some?.parts.sql(source, some.part)) ?? { where: '', unless: new Map() };
  const texts = columns.map((column) => {
    const condition = unless.get(column.name);
    if (!wanted.includes(column.name)) return 'NULL';
    return condition === undefined ? textOf(column) : `CASE WHEN ${condition} THEN ${textOf(column)} END`;
  });
  const order = await orderOf(session, source);
  yield* copiedRows(
    columns.map(({ name }) => name),
    session.copyOut(`(SELECT ${texts.join(', ') || '1'} FROM ${fromOf(source)} AS q${where}${order})`),
  );
}

interface OriginColumn {
  readonly name: string;
  /** Of a table's. */
  readonly type?: string;
}

/** What COPY writes of these is their text already: the server need not make it twice. */
const asTexts: ReadonlySet<string> = new Set(
  'smallint,integer,bigint,numeric,text,character varying,uuid,date,timestamp without time zone,timestamp with time zone'.split(
    ',',
  ),
);

function textOf({ name, type }: OriginColumn): string {
  const column = `q.${postgresql.identifier(name)}`;
  return type !== undefined && asTexts.has(type) ? column : `${column}::text`;
}

async function columnsOf(session: Session, source: OriginSource): Promise<readonly OriginColumn[]> {
  return 'table' in source
    ? session.query<OriginColumn>(
        'SELECT attname::text AS name, atttypid::regtype::text AS type FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum',
        [quoted(source.table)],
      )
    : session.query<OriginColumn>(
        `SELECT key AS name FROM (SELECT row_to_json(q) AS row FROM ${fromOf(source)} AS q LIMIT 1) AS one, json_object_keys(row) WITH ORDINALITY AS keys(key, at) ORDER BY at`,
      );
}

async function orderOf(session: Session, source: OriginSource): Promise<string> {
  if (!('table' in source)) return '';
  const key = await session.query<{ name: string }>(
    `SELECT a.attname::text AS name FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(attnum, at)
      JOIN pg_attribute a ON a.attnum = k.attnum
      WHERE i.indrelid = $1::regclass AND i.indisprimary AND a.attrelid = i.indrelid ORDER BY k.at`,
    [quoted(source.table)],
  );
  return key.length === 0 ? '' : ` ORDER BY ${key.map(({ name }) => `q.${postgresql.identifier(name)}`).join(', ')}`;
}
