import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { SampledColumn, SampledTable, SampleOptions } from '../sample.ts';

import { described } from './origin-tables.ts';
import type { Session } from './session.ts';
import { sessionSettings } from './session-settings.ts';

/** A table that rows can be read of. */
export interface Relation {
  readonly oid: string;
  readonly schema: string;
  readonly name: string;
  readonly rows: string;
  readonly readable: boolean;
}

/** Up to so many rows a table is read as a whole and rows are chosen by a hash of their place; larger ones are sampled by page. */
const mostRead = 50_000;
/** Beyond so many characters a text is cut, unless it is JSON. */
const mostLength = 10_000;

/** A sample of every table that the role may read, in one transaction that can only read. Loads' own records are left out. */
export async function* sampleTables(
  session: Session,
  ledgerSchema: string,
  { most }: SampleOptions,
): AsyncGenerator<SampledTable> {
  await session.run(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${sessionSettings.join('; ')}`);
  try {
    for (const relation of await relations(session, ledgerSchema)) yield await sampleOf(session, relation, most);
  } finally {
    await session.run('ROLLBACK').catch(() => undefined);
  }
}

/** Tables and materialized views, partitions as a part of what they are partitions of. */
export function relations(session: Session, ledgerSchema: string): Promise<readonly Relation[]> {
  return session.query<Relation>(
    `SELECT c.oid::text AS oid, n.nspname AS schema, c.relname AS name,
            (CASE WHEN c.relkind = 'p' THEN -2 WHEN c.reltuples >= 0 AND c.relpages > 0 THEN c.reltuples
              ELSE pg_relation_size(c.oid) / 100 END)::bigint::text AS rows,
            has_table_privilege(c.oid, 'SELECT') AND has_schema_privilege(n.oid, 'USAGE') AS readable
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'm') AND NOT c.relispartition AND c.relpersistence <> 't'
        AND n.nspname NOT IN ('pg_catalog', 'information_schema', $1) AND n.nspname NOT LIKE 'pg\\_toast%'
      ORDER BY n.nspname, c.relname`,
    [ledgerSchema],
  );
}

async function sampleOf(
  session: Session,
  { oid, schema, name, rows, readable }: Relation,
  most: number,
): Promise<SampledTable> {
  const columns = await columnsOf(session, oid);
  const found = { table: name, schema, rows: Math.max(0, Number(rows)), columns };
  if (!readable) return { ...found, sample: [], refused: 'the role may not read it' };
  if (columns.length === 0) return { ...found, sample: [] };
  const table = `${postgresql.identifier(schema)}.${postgresql.identifier(name)}`;
  const texts = columns.map((column, i) => `${textOf(column)} AS c${i}`).join(', ');
  const count = Number(rows) === -2 ? await counted(session, table) : Number(rows);
  const sample = await sampled(session, { table, texts, count, most });
  return {
    ...found,
    rows: sample.length < most ? Math.max(sample.length, count) : count,
    sample: sample.map((row) => Object.fromEntries(columns.map((column, i) => [column.name, row[`c${i}`] ?? null]))),
  };
}

/** A table's columns in their order, with their types as PostgreSQL prints them. */
export async function columnsOf(session: Session, oid: string): Promise<readonly SampledColumn[]> {
  const found = await session.query<SampledColumn & { readonly labels: readonly string[] | null }>(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, d.type AS base, d.labels,
            NOT (a.attnotnull OR d.never_null) AS nullable FROM pg_attribute a, ${described}
      WHERE a.attrelid = $1::oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
    [oid],
  );
  return found.map(({ labels, ...column }) => ({ ...column, ...(labels && { labels }) }));
}

function textOf({ name, type }: { name: string; type: string }): string {
  const column = `${postgresql.identifier(name)}::text`;
  return type.startsWith('json') ? column : `left(${column}, ${mostLength})`;
}

async function counted(session: Session, table: string): Promise<number> {
  const [row] = await session.query<{ count: string }>(`SELECT count(*)::text AS count FROM ${table}`);
  return Number(row?.count ?? 0);
}

type Texts = Readonly<Record<string, string | null>>;

async function sampled(
  session: Session,
  { table, texts, count, most }: { table: string; texts: string; count: number; most: number },
): Promise<readonly Texts[]> {
  if (count > mostRead) {
    // Twice what is needed: pages are not equally full.
    const percent = Math.min(100, (most * 200) / count);
    const found = await session.query<Texts>(
      `SELECT ${texts} FROM ${table} TABLESAMPLE SYSTEM (${percent.toFixed(6)}) REPEATABLE (1) LIMIT ${most}`,
    );
    // Few full pages may all be missed.
    if (found.length >= Math.min(most, 50)) return found;
  }
  return session.query<Texts>(
    `SELECT ${texts} FROM ${table} t ORDER BY hashtext(t.tableoid::text || t.ctid::text) LIMIT ${most}`,
  );
}
