import type { Session } from './session.ts';

/**
 * What a table is like, as one hash a table: its columns, defaults, keys, checks, indexes, triggers, rights, comments, and
 * what else depends on it. A table that a load has made and that still is like that may be made anew: nobody loses anything.
 * By the table's object id.
 */
export async function shapesOf(session: Session, tables: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await session.query<{ oid: string; shape: string }>(
    `SELECT t.oid::bigint::text AS oid, ${shapeOfTable()} AS shape
     FROM pg_class t WHERE t.oid = ANY ($1::bigint[]::oid[])`,
    [tables],
  );
  return new Map(rows.map(({ oid, shape }) => [Number(oid), shape]));
}

/** The same as SQL, of a row `t` of `pg_class`. */
export function shapeOfTable(): string {
  return `md5(concat_ws(E'\\x01', ${facts.join(',\n')}))`;
}

const columns = `(SELECT string_agg(concat_ws(' ', attname, format_type(atttypid, atttypmod), attnotnull, attidentity,
    attgenerated, attacl::text, attoptions::text, attstorage, pg_get_expr(adbin, adrelid), col_description(t.oid, attnum)), ';' ORDER BY attnum)
  FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE a.attrelid = t.oid AND attnum > 0 AND NOT attisdropped)`;

function listOf(text: string, from: string): string {
  return `(SELECT string_agg(${text}, ';' ORDER BY ${text}) FROM ${from})`;
}

/** Each is a text or null. */
const facts: readonly string[] = [
  `t.relkind::text, t.relpersistence::text, t.relacl::text, t.reloptions::text, t.relowner::text`,
  `t.relrowsecurity::text, t.relispartition::text, obj_description(t.oid, 'pg_class')`,
  columns,
  listOf(
    `concat_ws(' ', conname, conrelid::regclass, pg_get_constraintdef(oid))`,
    `pg_constraint WHERE conrelid = t.oid OR confrelid = t.oid`,
  ),
  listOf('pg_get_indexdef(indexrelid)', 'pg_index WHERE indrelid = t.oid'),
  listOf('pg_get_triggerdef(oid)', 'pg_trigger WHERE tgrelid = t.oid AND NOT tgisinternal'),
  listOf('polname::text', 'pg_policy WHERE polrelid = t.oid'),
  listOf('prpubid::text', 'pg_publication_rel WHERE prrelid = t.oid'),
  listOf('inhrelid::text', 'pg_inherits WHERE inhrelid = t.oid OR inhparent = t.oid'),
  listOf('stxname::text', 'pg_statistic_ext WHERE stxrelid = t.oid'),
  // Views, rules and functions whose bodies the server knows.
  listOf(
    `concat_ws(' ', classid::regclass, objid)`,
    `pg_depend WHERE refclassid = 'pg_class'::regclass AND refobjid = t.oid
       AND classid IN ('pg_rewrite'::regclass, 'pg_proc'::regclass)`,
  ),
];
