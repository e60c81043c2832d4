import type { Plan } from '../../plan/plan.ts';

import type { Session } from './session.ts';

/** `other` is an index, a sequence or a type: none of them leaves the name to a table. */
export type TableKind = 'table' | 'partitioned table' | 'view' | 'materialized view' | 'foreign table' | 'other';

/** What has the name of a dataset's table. */
export interface CatalogRelation {
  /** Absent: there is nothing of that name. */
  readonly kind?: TableKind;
  readonly oid?: string;
  /** Where it is; of a missing table where it would be made. */
  readonly schema: string;
  readonly name: string;
  readonly owner?: string;
  /** Whether the role may do what owners may. */
  readonly owned: boolean;
  readonly privileges: Privileges;
  /** Whether row-level security hides rows from the role, or refuses them. */
  readonly rowSecurity: boolean;
  /** As the last ANALYZE has it; absent where there was none. */
  readonly estimatedRows?: number;
  /** Whether the schema is there, and whether the role may make a table: in the schema, or the schema itself. */
  readonly hasSchema: boolean;
  readonly canCreate: boolean;
  /** Of a missing table: one of its schema that is called the same but for the case of letters. */
  readonly lookalike?: string;
}

/** Of the role, on the table as a whole. */
export interface Privileges {
  readonly select: boolean;
  readonly insert: boolean;
  readonly update: boolean;
  readonly delete: boolean;
}

const kinds: Readonly<Record<string, TableKind>> = {
  r: 'table',
  p: 'partitioned table',
  v: 'view',
  m: 'materialized view',
  f: 'foreign table',
};

interface Row extends Privileges {
  readonly id: string;
  readonly oid: string | null;
  readonly relkind: string | null;
  readonly schema: string | null;
  readonly name: string;
  readonly owner: string | null;
  readonly owned: boolean | null;
  readonly row_security: boolean | null;
  readonly estimate: string | null;
  readonly has_schema: boolean;
  readonly can_create: boolean | null;
  readonly is_type: boolean;
  readonly lookalike: string | null;
}

/** By dataset id. */
export async function readRelations(
  session: Session,
  plan: Pick<Plan, 'datasets'>,
): Promise<ReadonlyMap<string, CatalogRelation>> {
  const wanted = plan.datasets.map(({ id, table }) => ({ id, schema: table.schema ?? null, name: table.name }));
  const rows = await session.query<Row>(statement, [JSON.stringify(wanted)]);
  return new Map(rows.map((row) => [row.id, relationOf(row)]));
}

function relationOf(row: Row): CatalogRelation {
  const kind = row.relkind === null ? undefined : (kinds[row.relkind] ?? 'other');
  const taken = kind ?? (row.is_type ? 'other' : undefined);
  return {
    ...(taken && { kind: taken }),
    ...(row.oid !== null && { oid: row.oid }),
    schema: row.schema ?? 'public',
    name: row.name,
    ...(row.owner !== null && { owner: row.owner }),
    owned: row.owned ?? false,
    privileges: {
      select: row.select ?? false,
      insert: row.insert ?? false,
      update: row.update ?? false,
      delete: row.delete ?? false,
    },
    rowSecurity: row.row_security ?? false,
    ...(row.estimate !== null && { estimatedRows: Number(row.estimate) }),
    hasSchema: row.has_schema,
    canCreate: row.can_create ?? false,
    ...(row.lookalike !== null && { lookalike: row.lookalike }),
  };
}

/**
 * A name without a schema means the first on the search path that has it. Schemas are not looked into by `to_regclass`, which
 * fails where the role may not use them.
 */
const statement = `
WITH wanted AS (
  SELECT * FROM json_to_recordset($1::text::json) AS w(id text, schema text, name text)
)
SELECT w.id, w.name, c.oid::text AS oid, c.relkind::text AS relkind,
  coalesce(n.nspname, w.schema, current_schema())::text AS schema,
  pg_get_userbyid(c.relowner)::text AS owner, pg_has_role(c.relowner, 'USAGE') AS owned,
  row_security_active(c.oid) AS row_security,
  CASE WHEN c.reltuples > 0 OR (c.reltuples = 0 AND c.relpages > 0) THEN c.reltuples::numeric::text END AS estimate,
  has_table_privilege(c.oid, 'SELECT') AS "select", has_table_privilege(c.oid, 'INSERT') AS "insert",
  has_table_privilege(c.oid, 'UPDATE') AS "update", has_table_privilege(c.oid, 'DELETE') AS "delete",
  s.oid IS NOT NULL AS has_schema,
  CASE WHEN s.oid IS NULL THEN has_database_privilege(current_database(), 'CREATE')
    ELSE has_schema_privilege(s.oid, 'CREATE') END AS can_create,
  EXISTS (SELECT FROM pg_catalog.pg_type t WHERE t.typname = w.name::name AND t.typnamespace = s.oid) AS is_type,
  CASE WHEN c.oid IS NULL THEN (
    SELECT min(l.relname::text) FROM pg_catalog.pg_class l
    WHERE l.relnamespace = s.oid AND l.relkind IN ('r', 'p', 'v', 'm', 'f') AND lower(l.relname::text) = lower(w.name)
      AND NOT EXISTS (SELECT FROM wanted o WHERE o.name = l.relname::text AND o.schema IS NOT DISTINCT FROM w.schema)
  ) END AS lookalike
FROM wanted w
LEFT JOIN (pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace)
  ON c.relname = w.name::name
  AND (n.nspname = w.schema::name OR (w.schema IS NULL AND pg_table_is_visible(c.oid)))
LEFT JOIN pg_catalog.pg_namespace s ON s.nspname = coalesce(n.nspname, w.schema::name, current_schema())`;
