import type { Plan } from '../../plan/plan.ts';

import type { CatalogColumn } from './catalog-columns.ts';
import { readColumns } from './catalog-columns.ts';
import { type CatalogConstraint, type CatalogForeignKey, readConstraints } from './catalog-constraints.ts';
import { withHeldRows } from './catalog-held-rows.ts';
import { type CatalogIndex, readIndexes } from './catalog-indexes.ts';
import { type CatalogRelation, readRelations, type TableKind } from './catalog-relations.ts';
import { type CatalogDependent, type CatalogTrigger, readDependents, readTriggers } from './catalog-surroundings.ts';
import type { Session } from './session.ts';
import { quotedTable } from './table-names.ts';

/** What the server says of a plan's tables: plain data. */
export interface Catalog {
  /** By dataset id: every dataset of the plan has an entry. */
  readonly tables: ReadonlyMap<string, CatalogTable>;
}

export interface CatalogTable extends CatalogRelation {
  readonly columns: readonly CatalogColumn[];
  /** Keys, unique constraints, CHECKs and exclusions. */
  readonly constraints: readonly CatalogConstraint[];
  readonly indexes: readonly CatalogIndex[];
  /** Those of the table itself. */
  readonly foreignKeys: readonly CatalogForeignKey[];
  /** Those that lead to it, from tables of the plan too. */
  readonly inbound: readonly CatalogForeignKey[];
  readonly triggers: readonly CatalogTrigger[];
  readonly dependents: readonly CatalogDependent[];
  /** Counted, where that was asked for and the role may. */
  readonly rows?: number;
}

export interface CatalogOptions {
  /** Whether rows are counted, which reads the tables. */
  readonly count?: boolean;
}

/**
 * Reads what there is of the plan's tables through `pg_catalog`: `information_schema` shows a role that may only read no
 * foreign keys. One statement for each kind of thing, however many tables there are.
 */
export async function readCatalog(
  session: Session,
  plan: Pick<Plan, 'datasets'>,
  options: CatalogOptions = {},
): Promise<Catalog> {
  const relations = await readRelations(session, plan);
  const oids = [...relations.values()].flatMap(({ oid, kind }) => (oid !== undefined && isTable(kind) ? [oid] : []));
  const columns = await readColumns(session, oids);
  const { own, foreignKeys: keys } = await readConstraints(session, oids);
  const foreignKeys = await withHeldRows(session, keys, new Set(oids));
  const indexes = await readIndexes(session, oids);
  const triggers = await readTriggers(session, oids);
  const dependents = await readDependents(session, oids);
  const rows = options.count ? await countRows(session, relations) : new Map<string, number>();
  const of = <T extends { readonly table: string }>(all: readonly T[], oid: string | undefined) =>
    all.filter(({ table }) => table === oid);
  const whole = ([id, relation]: [string, CatalogRelation]): [string, CatalogTable] => {
    const { oid } = relation;
    const count = rows.get(id);
    const table: CatalogTable = {
      ...relation,
      columns: of(columns, oid),
      constraints: of(own, oid),
      indexes: of(indexes, oid),
      foreignKeys: foreignKeys.filter((each) => each.table === oid && each.isOutbound),
      inbound: foreignKeys.filter((each) => each.parent === oid && each.isInbound),
      triggers: of(triggers, oid),
      dependents: of(dependents, oid),
      ...(count !== undefined && { rows: count }),
    };
    return [id, table];
  };
  return { tables: new Map([...relations].map(whole)) };
}

/** Whether rows can be written there. */
export function isTable(kind: TableKind | undefined): boolean {
  return kind === 'table' || kind === 'partitioned table';
}

async function countRows(
  session: Session,
  relations: ReadonlyMap<string, CatalogRelation>,
): Promise<ReadonlyMap<string, number>> {
  const counted = [...relations].filter(([, { kind, privileges }]) => isTable(kind) && privileges.select);
  if (counted.length === 0) return new Map();
  const counts = counted.map(([, { schema, name }], index) => {
    return `SELECT ${index} AS index, count(*)::text AS rows FROM ${quotedTable({ schema, name })}`;
  });
  const found = await session.query<{ index: number; rows: string }>(counts.join(' UNION ALL '));
  return new Map(found.map(({ index, rows }) => [(counted[index] as [string, unknown])[0], Number(rows)]));
}

export type { CatalogColumn, ColumnType } from './catalog-columns.ts';
export type { CatalogConstraint, CatalogForeignKey } from './catalog-constraints.ts';
export type { CatalogIndex } from './catalog-indexes.ts';
export type { CatalogRelation, Privileges, TableKind } from './catalog-relations.ts';
export type { CatalogDependent, CatalogTrigger } from './catalog-surroundings.ts';
