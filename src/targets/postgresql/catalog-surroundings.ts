import { listedOids } from './catalog-columns.ts';
import type { Session } from './session.ts';

export interface CatalogTrigger {
  /** The table's oid. */
  readonly table: string;
  readonly name: string;
  /** Whether rows that are inserted set it off. */
  readonly onInsert: boolean;
  readonly onDelete: boolean;
  readonly enabled: boolean;
  readonly definition: string;
  /** The column that it gives each row that is inserted a value, where it does nothing else. */
  readonly fills?: string;
}

/** What shows a table's rows to others, and hinders it from being dropped. */
export interface CatalogDependent {
  /** The table's oid. */
  readonly table: string;
  readonly kind: 'view' | 'materialized view' | 'publication';
  readonly name: string;
}

/** The triggers that somebody has made on tables, by object ids, disabled ones too: those of foreign keys are left out. */
export async function readTriggers(session: Session, oids: readonly string[]): Promise<readonly CatalogTrigger[]> {
  if (oids.length === 0) return [];
  type Row = Omit<CatalogTrigger, 'onInsert' | 'onDelete'> & { readonly type: number };
  const rows = await session.query<Row>(triggers, [JSON.stringify(oids)]);
  // The bits are TRIGGER_TYPE_INSERT and TRIGGER_TYPE_DELETE of the server's trigger.h.
  return rows.map(({ type, ...rest }) => {
    const fills = filledBy(rest.definition);
    return { ...rest, onInsert: (type & 4) !== 0, onDelete: (type & 8) !== 0, ...(fills !== undefined && { fills }) };
  });
}

/** The server's own functions that make a column for searching of other ones; what others do is in their code. */
function filledBy(definition: string): string | undefined {
  const [, column] =
    /^CREATE TRIGGER .* BEFORE INSERT .* FOR EACH ROW EXECUTE (?:FUNCTION|PROCEDURE) tsvector_update_trigger(?:_column)?\('((?:[^']|'')+)'/s.exec(
      definition,
    ) ?? [];
  return column?.replaceAll("''", "'");
}

const triggers = `
SELECT t.tgrelid::text AS "table", t.tgname::text AS name, t.tgtype::int AS type, t.tgenabled IN ('O', 'A') AS enabled,
  pg_get_triggerdef(t.oid) AS definition
FROM pg_catalog.pg_trigger t
WHERE t.tgrelid = ${listedOids} AND NOT t.tgisinternal
ORDER BY t.tgname`;

/** What depends on tables, by their OIDs: views and the like. */
export async function readDependents(session: Session, oids: readonly string[]): Promise<readonly CatalogDependent[]> {
  if (oids.length === 0) return [];
  return session.query<CatalogDependent>(dependents, [JSON.stringify(oids)]);
}

const dependents = `
SELECT DISTINCT d.refobjid::text AS "table", CASE v.relkind WHEN 'm' THEN 'materialized view' ELSE 'view' END AS kind,
  format('%I.%I', n.nspname, v.relname) AS name
FROM pg_catalog.pg_depend d
JOIN pg_catalog.pg_rewrite w ON w.oid = d.objid
JOIN pg_catalog.pg_class v ON v.oid = w.ev_class
JOIN pg_catalog.pg_namespace n ON n.oid = v.relnamespace
WHERE d.classid = 'pg_catalog.pg_rewrite'::regclass AND d.refclassid = 'pg_catalog.pg_class'::regclass
  AND d.refobjid = ${listedOids} AND v.oid <> d.refobjid
UNION ALL
SELECT c.oid::text, 'publication', p.pubname::text
FROM pg_catalog.pg_publication_tables p
JOIN pg_catalog.pg_namespace n ON n.nspname = p.schemaname
JOIN pg_catalog.pg_class c ON c.relname = p.tablename AND c.relnamespace = n.oid
WHERE c.oid = ${listedOids}
ORDER BY 1, 2, 3`;
