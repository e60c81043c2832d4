import type { OnDelete } from '../../plan/plan.ts';

import { listedOids } from './catalog-columns.ts';
import type { Session } from './session.ts';

export interface CatalogConstraint {
  /** The table's oid. */
  readonly table: string;
  readonly name: string;
  readonly kind: 'key' | 'unique' | 'check' | 'exclusion';
  /** Of a CHECK those that it reads. */
  readonly columns: readonly string[];
  readonly deferrable: boolean;
  readonly deferred: boolean;
  /** Whether all rows keep it; else only those that are written from now on. */
  readonly valid: boolean;
  /** As the server prints it. */
  readonly definition: string;
}

export interface CatalogForeignKey {
  readonly name: string;
  /** The table that refers: its oid and its name. */
  readonly table: string;
  readonly child: { readonly schema: string; readonly name: string };
  readonly columns: readonly string[];
  readonly parent: string;
  readonly parentTable: { readonly schema: string; readonly name: string };
  readonly parentColumns: readonly string[];
  readonly onDelete: OnDelete;
  readonly deferrable: boolean;
  readonly deferred: boolean;
  readonly valid: boolean;
  /** False: the server keeps it as a note alone. */
  readonly enforced: boolean;
  /** Whether it is one of the table's own, one that leads to it: partitions have others of their own, which follow from it. */
  readonly isOutbound: boolean;
  readonly isInbound: boolean;
  /** Whether rows of the table refer to anything by it; read for those that lead here from other tables. */
  readonly holds?: 'rows' | 'nothing' | 'unknown';
}

interface Row {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly columns: readonly string[] | null;
  readonly parent: string;
  readonly parent_columns: readonly string[] | null;
  readonly child_schema: string;
  readonly child_name: string;
  readonly parent_schema: string;
  readonly parent_name: string;
  readonly on_delete: string;
  readonly deferrable: boolean;
  readonly deferred: boolean;
  readonly valid: boolean;
  readonly definition: string;
  readonly is_outbound: boolean;
  readonly is_inbound: boolean;
}

const kinds: Readonly<Record<string, CatalogConstraint['kind']>> = {
  p: 'key',
  u: 'unique',
  c: 'check',
  x: 'exclusion',
};

const actions: Readonly<Record<string, OnDelete>> = {
  a: 'no action',
  r: 'restrict',
  c: 'cascade',
  n: 'set null',
  d: 'set default',
};

/** The constraints of tables by their OIDs, foreign keys apart. */
export async function readConstraints(
  session: Session,
  oids: readonly string[],
): Promise<{ own: readonly CatalogConstraint[]; foreignKeys: readonly CatalogForeignKey[] }> {
  if (oids.length === 0) return { own: [], foreignKeys: [] };
  const rows = await session.query<Row>(statement, [JSON.stringify(oids)]);
  return {
    own: rows.filter(({ type }) => type !== 'f').map(constraintOf),
    foreignKeys: rows.filter(({ type }) => type === 'f').map(foreignKeyOf),
  };
}

function constraintOf({ table, name, type, columns, deferrable, deferred, valid, definition }: Row): CatalogConstraint {
  const kind = kinds[type] as CatalogConstraint['kind'];
  return { table, name, kind, columns: columns ?? [], deferrable, deferred, valid, definition };
}

function foreignKeyOf(row: Row): CatalogForeignKey {
  const { table, name, columns, parent, deferrable, deferred, valid, definition } = row;
  return {
    name,
    table,
    child: { schema: row.child_schema, name: row.child_name },
    columns: columns ?? [],
    parent,
    parentTable: { schema: row.parent_schema, name: row.parent_name },
    parentColumns: row.parent_columns ?? [],
    onDelete: actions[row.on_delete] ?? 'no action',
    deferrable,
    deferred,
    valid,
    enforced: !definition.endsWith(' NOT ENFORCED'),
    isOutbound: row.is_outbound,
    isInbound: row.is_inbound,
  };
}

const named = (key: string, table: string) => `
  (SELECT json_agg(a.attname ORDER BY part.place) FROM unnest(${key}) WITH ORDINALITY AS part(number, place)
    JOIN pg_catalog.pg_attribute a ON a.attrelid = ${table} AND a.attnum = part.number)`;

/** NOT NULL, a constraint since PostgreSQL 18, is read with the columns. */
const statement = `
SELECT k.conrelid::text AS "table", k.conname::text AS name, k.contype::text AS type,
  ${named('k.conkey', 'k.conrelid')} AS columns,
  k.confrelid::text AS parent, ${named('k.confkey', 'k.confrelid')} AS parent_columns,
  cn.nspname::text AS child_schema, c.relname::text AS child_name,
  coalesce(pn.nspname::text, '') AS parent_schema, coalesce(p.relname::text, '') AS parent_name,
  k.confdeltype::text AS on_delete, k.condeferrable AS deferrable, k.condeferred AS deferred, k.convalidated AS valid,
  pg_get_constraintdef(k.oid) AS definition,
  u.conrelid IS DISTINCT FROM k.conrelid AS is_outbound, u.confrelid IS DISTINCT FROM k.confrelid AS is_inbound
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
JOIN pg_catalog.pg_namespace cn ON cn.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_class p ON p.oid = k.confrelid
LEFT JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
LEFT JOIN pg_catalog.pg_constraint u ON u.oid = k.conparentid
WHERE k.contype IN ('p', 'u', 'c', 'x', 'f') AND (k.conrelid = ${listedOids} OR (k.contype = 'f' AND k.confrelid = ${listedOids}))
ORDER BY cn.nspname, c.relname, k.conname`;
