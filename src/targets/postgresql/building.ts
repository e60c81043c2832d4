import type { Plan, TableName } from '../../plan/plan.ts';

import { identifier } from '../../formats/sql/postgresql/names.ts';

import type { InspectRequest, LoadRequest } from '../database.ts';
import type { Execution } from '../execution.ts';

import { foreignKeysTo } from './relations.ts';
import type { Session } from './session.ts';
import { shapesOf } from './shape.ts';
import { quotedTable } from './table-names.ts';

/** Tables that are made anew beside those that are there, to be put in their place at the end. */
export interface Building {
  /** The plan with its tables in schemas of the load's own. */
  readonly plan: Plan;
  /** Puts them in the place of the others: the only moment when readers wait. */
  finish(): Promise<void>;
}

/**
 * As SQL: whether a schema gives rights to tables or sequences that this role makes in it. Those that are made in another one and moved
 * there do not have them.
 */
export const schemasGiveRights = `EXISTS (SELECT FROM pg_default_acl
  WHERE defaclnamespace <> 0 AND defaclobjtype IN ('r', 'S') AND pg_get_userbyid(defaclrole) = current_user)`;

/** Begins to build aside. */
export async function buildAside(
  session: Session,
  request: LoadRequest,
  there: ReadonlyMap<string, number>,
): Promise<Building> {
  const building = await asideOf(session, request, there);
  for (const schema of building.schemas) await session.run(`CREATE SCHEMA ${identifier(schema)}`);
  return building;
}

/** What is built aside for a load, whoever has begun it: its schemas are called after the load. */
export async function asideOf(
  session: Session,
  { plan, execution }: Pick<LoadRequest, 'plan'> & { readonly execution: Pick<Execution, 'id'> },
  there: ReadonlyMap<string, number>,
): Promise<Building & { readonly schemas: readonly string[] }> {
  const home = await currentSchema(session);
  const schemas = new Map<string, string>();
  for (const { table } of plan.datasets) {
    const schema = table.schema ?? home;
    if (!schemas.has(schema)) schemas.set(schema, `${asidePrefix(execution)}${schemas.size}`);
  }
  const aside = ({ schema = home, name }: TableName): TableName => ({ schema: schemas.get(schema) as string, name });
  return {
    schemas: [...schemas.values()],
    plan: { ...plan, datasets: plan.datasets.map((dataset) => ({ ...dataset, table: aside(dataset.table) })) },
    async finish() {
      const old = plan.datasets.filter(({ id }) => there.has(id)).map(({ table }) => quotedTable(table));
      if (old.length > 0) await session.run(`DROP TABLE ${old.join(', ')}`);
      for (const { table } of plan.datasets) {
        await session.run(`ALTER TABLE ${quotedTable(aside(table))} SET SCHEMA ${identifier(table.schema ?? home)}`);
      }
      for (const schema of schemas.values()) await session.run(`DROP SCHEMA ${identifier(schema)}`);
    },
  };
}

/** Drops all that is left of a load that has built aside, if anything. */
export async function dropAside(session: Session, execution: Execution): Promise<void> {
  const found = await session.query<{ name: string }>(
    `SELECT nspname::text AS name FROM pg_namespace WHERE starts_with(nspname::text, $1)`,
    [asidePrefix(execution)],
  );
  for (const { name } of found) await session.run(`DROP SCHEMA ${identifier(name)} CASCADE`);
}

function asidePrefix({ id }: Pick<Execution, 'id'>): string {
  return `data_cli_${id.slice(0, 8)}_`;
}

/**
 * Whether tables may be made anew: all that are there were made by loads and are the role's own, nobody has changed them
 * since, nothing from outside of the load depends on them, and no schema gives rights to what is made in it. Else rows have to
 * go into what is there.
 */
export async function canRemake(
  session: Session,
  { plan, mode, ours }: InspectRequest,
  there: ReadonlyMap<string, number>,
): Promise<boolean> {
  if (mode !== 'replace' || there.size === 0) return false;
  const tables = [...there.values()];
  const [rights] = await session.query<{ may: boolean }>(
    `SELECT has_database_privilege(current_database(), 'CREATE') AND bool_and(pg_get_userbyid(relowner) = current_user)
       AND NOT ${schemasGiveRights} AS may FROM pg_class WHERE oid = ANY ($1::bigint[]::oid[])`,
    [tables],
  );
  if (!rights?.may) return false;
  const shapes = await shapesOf(session, tables);
  const unchanged = plan.datasets.every(({ id }) => {
    const oid = there.get(id);
    if (oid === undefined) return true;
    const shape = ours.get(id)?.at(-1)?.loaded.shape;
    return shape !== undefined && shape === shapes.get(oid);
  });
  const keys = unchanged ? await foreignKeysTo(session, tables) : [];
  return unchanged && keys.every(({ childId }) => tables.includes(childId));
}

async function currentSchema(session: Session): Promise<string> {
  const [row] = await session.query<{ name: string | null }>('SELECT current_schema()::text AS name');
  return row?.name ?? 'public';
}
