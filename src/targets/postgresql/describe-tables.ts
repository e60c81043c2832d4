import { parseType } from '../../values/type.ts';

import type {
  DescribeOptions,
  FanOut,
  LiveColumn,
  LiveIndex,
  LiveReference,
  LiveSchema,
  LiveTable,
} from '../live-schema.ts';

import { type CatalogColumn, domainRuleName, readColumns } from './catalog-columns.ts';
import { type CatalogConstraint, type CatalogForeignKey, readConstraints } from './catalog-constraints.ts';
import { type CatalogIndex, readIndexes } from './catalog-indexes.ts';
import { type CatalogTrigger, readTriggers } from './catalog-surroundings.ts';
import { columnFit, typeForColumn } from './column-fit.ts';
import { reading } from './reading.ts';
import type { Session } from './session.ts';
import { columnList, quotedTable } from './table-names.ts';

interface Relation {
  readonly oid: string;
  readonly kind: string;
  readonly schema: string;
  readonly name: string;
  readonly comment: string | null;
  readonly comments: Readonly<Record<string, string>> | null;
  readonly key: string | null;
  readonly bounds: readonly string[] | null;
  readonly readable: boolean;
}

const others: Readonly<Record<string, string>> = { v: 'view', m: 'materialized view', f: 'foreign table' };

/** All tables but those of loads' own records, read from `pg_catalog` alone: who may only SELECT sees all of it there. */
export function describeTables(
  session: Session,
  ledgerSchema: string,
  { schemas }: DescribeOptions,
): Promise<LiveSchema> {
  return reading(session, async () => {
    const all = await session.query<Relation>(relations, [ledgerSchema, JSON.stringify(schemas ?? null)]);
    const tables = all.filter(({ kind }) => others[kind] === undefined);
    const oids = tables.map(({ oid }) => oid);
    const columns = await readColumns(session, oids);
    const { own, foreignKeys } = await readConstraints(session, oids);
    const indexes = await readIndexes(session, oids);
    const triggers = await readTriggers(session, oids);
    const of = <T extends { readonly table: string }>(list: readonly T[], oid: string) =>
      list.filter(({ table }) => table === oid);
    return {
      tables: tables.map((each) =>
        tableOf(each, {
          columns: of(columns, each.oid),
          constraints: of(own, each.oid),
          foreignKeys: of(foreignKeys, each.oid).filter(({ isOutbound, enforced }) => isOutbound && enforced),
          indexes: of(indexes, each.oid),
          triggers: of(triggers, each.oid),
        }),
      ),
      others: all.flatMap(({ kind, schema, name }) => {
        const known = others[kind];
        return known === undefined ? [] : [{ kind: known, schema, name }];
      }),
    };
  });
}

interface Parts {
  readonly columns: readonly CatalogColumn[];
  readonly constraints: readonly CatalogConstraint[];
  readonly foreignKeys: readonly CatalogForeignKey[];
  readonly indexes: readonly CatalogIndex[];
  readonly triggers: readonly CatalogTrigger[];
}

function tableOf(relation: Relation, { columns, constraints, foreignKeys, indexes, triggers }: Parts): LiveTable {
  const key = constraints.find(({ kind }) => kind === 'key');
  const apart = indexes.filter(({ name, unique }) => unique && name !== key?.name);
  return {
    schema: relation.schema,
    name: relation.name,
    ...(relation.comment !== null && { comment: relation.comment }),
    columns: columns.map((each) => columnOf(each, relation.comments?.[each.name], triggers)),
    key: key?.columns ?? [],
    unique: apart.map(indexOf),
    indexes: indexes.filter(({ unique, ofConstraint }) => !unique && !ofConstraint).map(indexOf),
    references: foreignKeys.map(referenceOf),
    checks: constraints.flatMap(({ kind, name, definition }) =>
      kind === 'check' || kind === 'exclusion' ? [{ kind, name, definition }] : [],
    ),
    triggers: triggers.filter(({ enabled, onInsert }) => enabled && onInsert).map(({ name }) => name),
    ...(relation.key !== null && { partitions: { by: relation.key, bounds: relation.bounds ?? [] } }),
    ...(!relation.readable && { refused: 'the role may not read it' }),
  };
}

function columnOf(column: CatalogColumn, comment: string | undefined, triggers: readonly CatalogTrigger[]): LiveColumn {
  const { name, type, notNull, generated, identity, sequence } = column;
  const fraction = fractionOf(column);
  const known = typeOf(column);
  const filling = triggers.find(({ enabled, fills }) => enabled && fills === name);
  return {
    name,
    ...(known !== undefined && { type: known }),
    native: type.text,
    nullable: !notNull,
    ...(column.default !== undefined && { default: column.default }),
    generated: generated !== undefined,
    counts: identity !== undefined || sequence !== undefined || /^nextval\(/.test(column.default ?? ''),
    ...(filling && { filledBy: filling.name }),
    ...(type.labels && { labels: type.labels }),
    ...(fraction !== undefined && { fraction }),
    ...(comment !== undefined && { comment }),
    demands: type.checks.map((check) => ({
      name: domainRuleName(name, check),
      definition: check.definition,
    })),
  };
}

/** The type of a field whose values lie in the column as they are; undefined where there is none. */
function typeOf({ type }: CatalogColumn): string | undefined {
  const named = /(^|\.)"?citext"?$/.test(type.base) && !type.array ? 'text' : typeForColumn(type);
  const parsed = named === undefined ? undefined : parseType(named);
  return parsed && columnFit(parsed, type).fits ? named : undefined;
}

function fractionOf({ type: { base, typmod } }: CatalogColumn): number | undefined {
  const isTime = base === 'timestamp' || base === 'timestamptz' || base === 'time';
  return isTime && typmod >= 0 && typmod < 6 ? typmod : undefined;
}

function indexOf({ name, columns, predicate, nullsEqual, definition }: CatalogIndex): LiveIndex {
  return {
    name,
    ...(columns && { columns }),
    ...(predicate !== undefined && { where: predicate }),
    nullsEqual,
    plain:
      / USING btree \([^()]*\)(?: NULLS NOT DISTINCT)?(?: WHERE .*)?$/.test(definition) &&
      !/ DESC[,)]/.test(definition),
    definition,
  };
}

function referenceOf({ name, columns, parentTable, parentColumns, onDelete }: CatalogForeignKey): LiveReference {
  return { name, columns, schema: parentTable.schema, table: parentTable.name, parentColumns, onDelete };
}

/** Partitions are a part of what they are partitions of, and what an extension has brought is no table of the user's. */
const relations = `
SELECT c.oid::text AS oid, c.relkind::text AS kind, n.nspname::text AS schema, c.relname::text AS name,
  obj_description(c.oid, 'pg_class') AS comment,
  (SELECT json_object_agg(a.attname, d.description) FROM pg_catalog.pg_description d
    JOIN pg_catalog.pg_attribute a ON a.attrelid = d.objoid AND a.attnum = d.objsubid
    WHERE d.objoid = c.oid AND d.classoid = 'pg_catalog.pg_class'::regclass AND d.objsubid > 0) AS comments,
  CASE c.relkind WHEN 'p' THEN pg_get_partkeydef(c.oid) END AS key,
  (SELECT json_agg(pg_get_expr(p.relpartbound, p.oid) ORDER BY p.oid) FROM pg_catalog.pg_inherits i
    JOIN pg_catalog.pg_class p ON p.oid = i.inhrelid WHERE i.inhparent = c.oid AND p.relispartition) AS bounds,
  has_table_privilege(c.oid, 'SELECT') AND has_schema_privilege(n.oid, 'USAGE') AS readable
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition AND c.relpersistence <> 't'
  AND n.nspname NOT IN ('information_schema', $1) AND n.nspname NOT LIKE 'pg\\_%'
  AND ($2::text::json::text = 'null' OR n.nspname IN (SELECT json_array_elements_text($2::text::json)))
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.objid = c.oid AND e.classid = 'pg_catalog.pg_class'::regclass AND e.deptype = 'e')
ORDER BY n.nspname, c.relname`;

/** Tables beyond so many rows are not counted through. */
const mostCounted = 1_000_000;

/** Counts the rows of each parent that has any, and the parents that have none. */
export function fanOutOf(
  session: Session,
  { schema = 'public', name }: LiveTable,
  { columns, schema: parentSchema = 'public', table: parent }: LiveReference,
): Promise<FanOut | undefined> {
  return reading(session, async () => {
    const size = `SELECT greatest(reltuples, pg_relation_size(oid) / 200)::bigint::text AS rows FROM pg_class WHERE oid = $1::regclass`;
    const table = quotedTable({ schema, name });
    const parents = quotedTable({ schema: parentSchema, name: parent });
    for (const each of [table, parents]) {
      const [row] = await session.query<{ rows: string }>(size, [each]);
      if (Number(row?.rows ?? 0) > mostCounted) return undefined;
    }
    const keys = columnList(columns);
    const [found] = await session.query<{ groups: string; rows: string; least: string; most: string; parents: string }>(
      `SELECT count(*)::text AS groups, coalesce(sum(n), 0)::text AS rows, coalesce(min(n), 0)::text AS least, coalesce(max(n), 0)::text AS most,
         (SELECT count(*) FROM ${parents})::text AS parents
       FROM (SELECT count(*) AS n FROM ${table} WHERE num_nulls(${keys}) = 0 GROUP BY ${keys}) AS g`,
    );
    const count = Number(found?.parents ?? 0);
    if (!found || count === 0) return undefined;
    const least = Number(found.groups) < count ? 0 : Number(found.least);
    return { least, most: Number(found.most), mean: Number(found.rows) / count };
  });
}
