import { listedOids } from './catalog-columns.ts';
import type { Session } from './session.ts';

export interface CatalogIndex {
  /** The table's oid. */
  readonly table: string;
  readonly name: string;
  /** Its columns, in order; absent where it is over expressions. */
  readonly columns?: readonly string[];
  readonly unique: boolean;
  /** What the rows in it have in common; absent: it is over all rows. */
  readonly predicate?: string;
  /** Whether it holds for all rows at all times: not being built, not deferred. */
  readonly valid: boolean;
  /** Whether two nulls are one value to it. */
  readonly nullsEqual: boolean;
  /** Whether it belongs to a key, a unique or an exclusion constraint, of the same name. */
  readonly ofConstraint: boolean;
  /** As the server prints it. */
  readonly definition: string;
}

interface Row {
  readonly table: string;
  readonly name: string;
  readonly columns: readonly (string | null)[];
  readonly unique: boolean;
  readonly predicate: string | null;
  readonly valid: boolean;
  readonly of_constraint: boolean;
  readonly definition: string;
}

/** The indexes of tables by their OIDs; `columns` only where all are columns and no expression. */
export async function readIndexes(session: Session, oids: readonly string[]): Promise<readonly CatalogIndex[]> {
  if (oids.length === 0) return [];
  const rows = await session.query<Row>(statement, [JSON.stringify(oids)]);
  return rows.map(({ columns, predicate, of_constraint: ofConstraint, ...rest }) => {
    const plain = columns.filter((name) => name !== null);
    return {
      ...rest,
      ...(plain.length === columns.length && { columns: plain }),
      ...(predicate !== null && { predicate }),
      nullsEqual: rest.definition.includes(' NULLS NOT DISTINCT'),
      ofConstraint,
    };
  });
}

const statement = `
SELECT i.indrelid::text AS "table", c.relname::text AS name,
  (SELECT json_agg(a.attname ORDER BY k.place) FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k(number, place)
    LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number AND k.number > 0
    WHERE k.place <= i.indnkeyatts) AS columns,
  i.indisunique AS "unique", pg_get_expr(i.indpred, i.indrelid) AS predicate,
  i.indisvalid AND i.indisready AND i.indimmediate AS valid,
  EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')) AS of_constraint,
  pg_get_indexdef(i.indexrelid) AS definition
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
WHERE i.indrelid = ${listedOids}
ORDER BY c.relname`;
