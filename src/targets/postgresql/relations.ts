import type { DatasetPlan } from '../../plan/plan.ts';

import type { Session } from './session.ts';
import { quotedTable } from './table-names.ts';

/** A foreign key as the server has it. */
export interface ForeignKey {
  readonly name: string;
  /** Of the table that refers, as the server writes it: quoted, with its schema where the search path needs it. */
  readonly child: string;
  readonly childId: number;
  readonly parentId: number;
  /** Quoted where it needs it. */
  readonly childSchema: string;
  readonly columns: readonly string[];
  /** Whether an index of the child begins with the columns, in any order. */
  readonly indexed: boolean;
  readonly deferrable: boolean;
  readonly deferred: boolean;
  /** Whether the role may alter it. */
  readonly owned: boolean;
}

/** The tables of datasets that are there already: their object ids, by dataset id. */
export async function tablesThere(
  session: Session,
  datasets: readonly DatasetPlan[],
): Promise<ReadonlyMap<string, number>> {
  const statement = `
    SELECT name, to_regclass(name)::oid::bigint::text AS oid
    FROM unnest($1::text[]) AS name WHERE to_regclass(name) IS NOT NULL`;
  const found = await session.query<{ name: string; oid: string }>(statement, [
    datasets.map(({ table }) => quotedTable(table)),
  ]);
  const byName = new Map(found.map(({ name, oid }) => [name, Number(oid)]));
  return new Map(
    datasets.flatMap(({ id, table }) => {
      const oid = byName.get(quotedTable(table));
      return oid === undefined ? [] : [[id, oid] as const];
    }),
  );
}

/** The foreign keys that lead to any of the tables. */
export async function foreignKeysTo(session: Session, tables: readonly number[]): Promise<readonly ForeignKey[]> {
  const statement = `
    SELECT conname::text AS name, connamespace::regnamespace::text AS "childSchema",
      EXISTS (SELECT FROM pg_index WHERE indrelid = conrelid AND indpred IS NULL AND indisvalid
        AND (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey) AS indexed, conrelid::regclass::text AS child, conrelid::bigint::text AS child_id,
      confrelid::bigint::text AS parent_id, condeferrable AS deferrable, condeferred AS deferred,
      (SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE pg_class.oid = conrelid) AS owned,
      ARRAY(SELECT attname::text FROM unnest(conkey) WITH ORDINALITY AS k (attnum, place)
        JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.attnum ORDER BY place)::text[] AS columns
    FROM pg_constraint
    WHERE contype = 'f' AND confrelid = ANY ($1::bigint[]::oid[]) AND conparentid = 0
    ORDER BY child, name`;
  type Row = Omit<ForeignKey, 'childId' | 'parentId'> & { child_id: string; parent_id: string };
  const rows = await session.query<Row>(statement, [tables]);
  return rows.map(({ child_id, parent_id, ...rest }) => ({
    ...rest,
    childId: Number(child_id),
    parentId: Number(parent_id),
  }));
}
