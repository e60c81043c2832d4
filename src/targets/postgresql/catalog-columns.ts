import type { Session } from './session.ts';

export interface CatalogColumn {
  /** The table's oid. */
  readonly table: string;
  readonly name: string;
  readonly type: ColumnType;
  /** Said of the column, or by its domain. */
  readonly notNull: boolean;
  /** The expression, as the server prints it. */
  readonly default?: string;
  /** Its values are computed, never written. */
  readonly generated?: 'stored' | 'virtual';
  readonly identity?: 'always' | 'by default';
  /** The sequence that belongs to it: quoted, with its schema. */
  readonly sequence?: string;
  /** Whether the role may set its position. */
  readonly canPosition: boolean;
  /** Where it is not the type's own. */
  readonly collation?: string;
  readonly canSelect: boolean;
  readonly canInsert: boolean;
}

export interface ColumnType {
  /** As the server prints it: `character varying(255)`, `public.mood`. */
  readonly text: string;
  /** In `pg_type`, domains and arrays seen through: `varchar`; of a type that does not come with the server `schema.name`. */
  readonly base: string;
  /** Length, precision and scale as the server keeps them; -1: none. */
  readonly typmod: number;
  readonly array: boolean;
  /** Of a domain, the outermost first. */
  readonly domains: readonly string[];
  /** What domains demand of values. */
  readonly checks: readonly DomainCheck[];
  /** Of an enum, in its order. */
  readonly labels?: readonly string[];
}

/** A CHECK of a domain, as the server prints it. */
export interface DomainCheck {
  readonly name: string;
  readonly definition: string;
}

/** What a definition calls a domain's CHECK at one of its columns: a table may have several of that domain. */
export function domainRuleName(column: string, { name }: DomainCheck): string {
  return `${column}_${name}`;
}

interface Row {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly base: string;
  readonly typmod: number;
  readonly array: boolean;
  readonly domains: readonly string[] | null;
  readonly checks: readonly DomainCheck[] | null;
  readonly labels: readonly string[] | null;
  readonly not_null: boolean;
  readonly default: string | null;
  readonly generated: string;
  readonly identity: string;
  readonly sequence: string | null;
  readonly can_position: boolean | null;
  readonly collation: string | null;
  readonly can_select: boolean;
  readonly can_insert: boolean;
}

/** In the tables' order of columns. */
export async function readColumns(session: Session, oids: readonly string[]): Promise<readonly CatalogColumn[]> {
  if (oids.length === 0) return [];
  const rows = await session.query<Row>(statement, [JSON.stringify(oids)]);
  return rows.map(columnOf);
}

function columnOf(row: Row): CatalogColumn {
  const { text, base, typmod, array, domains, checks, labels } = { ...row, text: row.type };
  const type = { text, base, typmod, array, domains: domains ?? [], checks: checks ?? [], ...(labels && { labels }) };
  return {
    table: row.table,
    name: row.name,
    type,
    notNull: row.not_null,
    ...(row.default !== null && row.generated === '' && { default: row.default }),
    ...(row.generated !== '' && { generated: row.generated === 's' ? 'stored' : 'virtual' }),
    ...(row.identity !== '' && { identity: row.identity === 'a' ? 'always' : 'by default' }),
    ...(row.sequence !== null && { sequence: row.sequence }),
    canPosition: row.can_position ?? true,
    ...(row.collation !== null && { collation: row.collation }),
    canSelect: row.can_select,
    canInsert: row.can_insert,
  };
}

/** The oids of a JSON list, which drivers pass alike. */
export const listedOids = 'ANY (ARRAY(SELECT json_array_elements_text($1::text::json)::oid))';

const statement = `
WITH RECURSIVE chain AS (
  SELECT a.attrelid, a.attnum, a.atttypid AS type, a.atttypmod AS typmod, 0 AS depth
  FROM pg_catalog.pg_attribute a
  WHERE a.attrelid = ${listedOids} AND a.attnum > 0 AND NOT a.attisdropped
  UNION ALL
  SELECT c.attrelid, c.attnum, t.typbasetype, CASE WHEN t.typtypmod >= 0 THEN t.typtypmod ELSE c.typmod END, c.depth + 1
  FROM chain c JOIN pg_catalog.pg_type t ON t.oid = c.type
  WHERE t.typtype = 'd'
), last AS (
  SELECT DISTINCT ON (attrelid, attnum) * FROM chain ORDER BY attrelid, attnum, depth DESC
), domains AS (
  SELECT c.attrelid, c.attnum, bool_or(t.typnotnull) AS not_null, min(t.typdefault) AS "default",
    json_agg(format_type(t.oid, NULL) ORDER BY c.depth) AS names,
    (SELECT json_agg(json_build_object('name', k.conname, 'definition', pg_get_constraintdef(k.oid)) ORDER BY k.conname)
      FROM pg_catalog.pg_constraint k WHERE k.contype = 'c' AND k.contypid = ANY (array_agg(t.oid))) AS checks
  FROM chain c JOIN pg_catalog.pg_type t ON t.oid = c.type
  WHERE t.typtype = 'd'
  GROUP BY c.attrelid, c.attnum
)
SELECT a.attrelid::text AS "table", a.attname::text AS name, format_type(a.atttypid, a.atttypmod) AS type,
  CASE WHEN i.typnamespace = 'pg_catalog'::regnamespace THEN i.typname::text ELSE format_type(i.oid, NULL) END AS base,
  l.typmod, b.oid <> i.oid AS "array", d.names AS domains, d.checks,
  (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum e WHERE e.enumtypid = i.oid) AS labels,
  a.attnotnull OR coalesce(d.not_null, false) AS not_null,
  coalesce(pg_get_expr(f.adbin, f.adrelid), d.default) AS "default",
  a.attgenerated::text AS generated, a.attidentity::text AS identity,
  q.sequence, has_sequence_privilege(q.sequence, 'UPDATE') AS can_position,
  CASE WHEN a.attcollation <> t.typcollation THEN o.collname::text END AS collation,
  has_column_privilege(a.attrelid, a.attnum, 'SELECT') AS can_select,
  has_column_privilege(a.attrelid, a.attnum, 'INSERT') AS can_insert
FROM last l
JOIN pg_catalog.pg_attribute a ON a.attrelid = l.attrelid AND a.attnum = l.attnum
JOIN pg_catalog.pg_class r ON r.oid = a.attrelid
JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace
JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
JOIN pg_catalog.pg_type b ON b.oid = l.type
JOIN pg_catalog.pg_type i ON i.oid = CASE WHEN b.typcategory = 'A' AND b.typelem <> 0 THEN b.typelem ELSE b.oid END
CROSS JOIN LATERAL (SELECT CASE WHEN has_schema_privilege(n.oid, 'USAGE')
  THEN pg_get_serial_sequence(format('%I.%I', n.nspname, r.relname), a.attname) END AS sequence) q
LEFT JOIN domains d ON d.attrelid = l.attrelid AND d.attnum = l.attnum
LEFT JOIN pg_catalog.pg_attrdef f ON f.adrelid = a.attrelid AND f.adnum = a.attnum
LEFT JOIN pg_catalog.pg_collation o ON o.oid = a.attcollation
ORDER BY a.attrelid, a.attnum`;
