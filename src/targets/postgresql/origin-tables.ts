import type { OriginTable } from '../target.ts';

import type { Session } from './session.ts';

interface TableRow {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly nullable: boolean;
    readonly computed: boolean;
  }[];
  readonly keys: readonly { readonly kind: 'p' | 'u'; readonly columns: readonly string[] }[];
  readonly references: readonly {
    readonly columns: readonly string[];
    readonly schema: string;
    readonly table: string;
    readonly parent: readonly string[];
  }[];
}

/** The tables of a database with what holds between them, read from pg_constraint: who may only SELECT sees it there. */
export async function originTables(session: Session): Promise<readonly OriginTable[]> {
  const rows = await session.query<TableRow>(statement);
  return rows.map(({ schema, name, columns, keys, references }) => ({
    schema,
    name,
    columns: columns.map(({ computed, ...column }) => ({ ...column, ...(computed && { computed }) })),
    key: keys.find(({ kind }) => kind === 'p')?.columns ?? [],
    unique: keys.filter(({ kind }) => kind === 'u').map((each) => each.columns),
    references: references.map(({ parent, ...each }) => ({ ...each, parentColumns: parent })),
  }));
}

/** A domain is what it is made of: no rule knows domains. */
const type = `CASE t.typtype WHEN 'd' THEN format_type(t.typbasetype, t.typtypmod) ELSE format_type(a.atttypid, a.atttypmod) END`;

const names = (relation: string, numbers: string) =>
  `(SELECT json_agg(a.attname ORDER BY k.at) FROM unnest(${numbers}) WITH ORDINALITY AS k(number, at)
    JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = k.number)`;

const statement = `SELECT n.nspname::text AS schema, c.relname::text AS name,
  (SELECT coalesce(json_agg(json_build_object('name', a.attname, 'type', ${type}, 'nullable', NOT (a.attnotnull OR t.typnotnull),
     'computed', a.attgenerated <> '') ORDER BY a.attnum), '[]')
     FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
  (SELECT coalesce(json_agg(json_build_object('kind', CASE WHEN i.indisprimary THEN 'p' ELSE 'u' END, 'columns', ${names('c.oid', '(i.indkey::int2[])[0:i.indnkeyatts - 1]')})
     ORDER BY x.relname), '[]')
     FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
     WHERE i.indrelid = c.oid AND i.indisunique AND i.indpred IS NULL AND i.indexprs IS NULL) AS keys,
  (SELECT coalesce(json_agg(json_build_object('columns', ${names('c.oid', 'o.conkey')}, 'schema', pn.nspname, 'table', p.relname,
     'parent', ${names('p.oid', 'o.confkey')}) ORDER BY o.conname), '[]')
     FROM pg_constraint o JOIN pg_class p ON p.oid = o.confrelid JOIN pg_namespace pn ON pn.oid = p.relnamespace
     WHERE o.conrelid = c.oid AND o.contype = 'f') AS "references"
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN ('information_schema', 'data_cli') AND n.nspname !~ '^pg_'
  ORDER BY 1, 2`;
