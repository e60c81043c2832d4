import type { OriginColumn, OriginTable } from '../target.ts';

import type { Session } from './session.ts';

interface TableRow {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly (Omit<OriginColumn, 'labels' | 'computed'> & {
    readonly labels: readonly string[] | null;
    readonly computed: boolean;
  })[];
  readonly keys: readonly { readonly kind: 'p' | 'u'; readonly columns: readonly string[] }[];
  readonly references: readonly {
    readonly columns: readonly string[];
    readonly schema: string;
    readonly table: string;
    readonly parent: readonly string[];
  }[];
}

/** The tables of a database with what holds in and between them, read from pg_catalog: who may only SELECT sees it there. */
export async function originTables(session: Session): Promise<readonly OriginTable[]> {
  const rows = await session.query<TableRow>(statement);
  return rows.map(({ schema, name, columns, keys, references }) => ({
    schema,
    name,
    columns: columns.map(({ labels, computed, ...column }) => ({
      ...column,
      ...(computed && { computed }),
      ...(labels && { labels }),
    })),
    key: keys.find(({ kind }) => kind === 'p')?.columns ?? [],
    unique: keys.filter(({ kind }) => kind === 'u').map((each) => each.columns),
    references: references.map(({ parent, ...each }) => ({ ...each, parentColumns: parent })),
  }));
}

const names = (relation: string, numbers: string) =>
  `(SELECT json_agg(a.attname ORDER BY k.at) FROM unnest(${numbers}) WITH ORDINALITY AS k(number, at)
    JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = k.number)`;

/** What the type of a column `a` comes to: of domains, of domains over those too, the type at their bottom, in arrays as well. */
export const described = `LATERAL (WITH RECURSIVE chain AS (
    SELECT t.*, a.atttypmod AS modifier, false AS never_null FROM pg_type t WHERE t.oid = a.atttypid
    UNION ALL
    SELECT t.*, c.typtypmod, c.never_null OR c.typnotnull FROM chain c JOIN pg_type t ON t.oid = c.typbasetype WHERE c.typtype = 'd'
  ), item AS (
    SELECT t.*, -1 AS modifier FROM chain c JOIN pg_type t ON t.oid = c.typelem
      WHERE c.typtype <> 'd' AND c.typcategory = 'A' AND t.typtype = 'd'
    UNION ALL
    SELECT t.*, i.typtypmod FROM item i JOIN pg_type t ON t.oid = i.typbasetype WHERE i.typtype = 'd'
  )
  SELECT CASE WHEN e.labels IS NULL THEN coalesce((SELECT format_type(i.oid, i.modifier) || '[]' FROM item i WHERE i.typtype <> 'd'),
      format_type(c.oid, c.modifier)) WHEN c.typtype = 'e' THEN 'text' ELSE 'text[]' END AS type, c.never_null, e.labels
  FROM chain c, LATERAL (SELECT json_agg(l.enumlabel ORDER BY l.enumsortorder) AS labels FROM pg_enum l
    WHERE l.enumtypid IN (SELECT c.oid UNION SELECT c.typelem UNION SELECT i.oid FROM item i)) e
  WHERE c.typtype <> 'd') d`;

const statement = `SELECT n.nspname::text AS schema, c.relname::text AS name,
  (SELECT coalesce(json_agg(json_build_object('name', a.attname, 'type', d.type, 'labels', d.labels,
     'nullable', NOT (a.attnotnull OR d.never_null), 'computed', a.attgenerated <> '') ORDER BY a.attnum), '[]')
     FROM pg_attribute a, ${described} WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
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
