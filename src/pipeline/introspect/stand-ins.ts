import type { SqlStatement } from '../../expression/sql-statements.ts';
import type { ForeignKey, NamedTable } from '../../expression/sql-tables.ts';

import { identifier } from '../../formats/sql/postgresql/names.ts';

import { tableText } from './names.ts';

/** A table that scripts refer to and none of them makes: such as `auth.users`, which Supabase has. */
export interface StandIn {
  readonly name: string;
  /** The first statement that refers to it, by its position. */
  readonly statement: number;
  /** Those that foreign keys lead to, with their types. */
  readonly columns: readonly string[];
  /** Statements that make it. */
  readonly sql: readonly string[];
}

/** Tables that statements refer to and none makes, with those columns alone that foreign keys lead to. */
export function standIns(statements: readonly SqlStatement[]): readonly StandIn[] {
  const tables = statements.flatMap(({ table }) => (table ? [table] : []));
  const made = tables.filter(({ isMade }) => isMade);
  const drafts: StandInDraft[] = [];
  for (const [statement, { table: from }] of statements.entries())
    for (const key of from?.foreignKeys ?? []) {
      if (made.some(({ table }) => isSame(table, key.table))) continue;
      let draft = drafts.find(({ table }) => isSame(table, key.table));
      if (!draft) {
        draft = { table: key.table, statement, types: new Map(), keys: new Set() };
        drafts.push(draft);
      }
      const columns = columnsOf(key);
      for (const [index, name] of columns.entries()) {
        const column = key.columns[index] as string;
        const said = tables.find(
          (each) => isSame(each.table, (from as { table: NamedTable }).table) && each.types.has(column),
        );
        draft.types.set(name, draft.types.get(name) ?? said?.types.get(column) ?? 'bigint');
      }
      draft.keys.add(columns.map(identifier).join(', '));
    }
  return drafts.map(standIn);
}

interface StandInDraft {
  readonly table: NamedTable;
  readonly statement: number;
  readonly types: Map<string, string>;
  readonly keys: Set<string>;
}

function standIn({ table, statement, types, keys }: StandInDraft): StandIn {
  const { schema, name } = table;
  const columns = Array.from(types, ([column, type]) => `${identifier(column)} ${type}`);
  const [primary, ...others] = keys;
  const constraints = [`PRIMARY KEY (${primary})`, ...others.map((key) => `UNIQUE (${key})`)];
  const place = [...(schema === undefined ? [] : [schema]), name].map(identifier).join('.');
  return {
    name: tableText(table),
    statement,
    columns: Array.from(types, ([column, type]) => `${column} ${type.replaceAll('"', '').replace('pg_catalog.', '')}`),
    sql: [
      ...(schema === undefined ? [] : [`CREATE SCHEMA IF NOT EXISTS ${identifier(schema)}`]),
      `CREATE TABLE ${place} (${[...columns, ...constraints].join(', ')})`,
    ],
  };
}

/** A name without a schema is the search path's, which scripts set as they go: it may be any. */
function isSame(one: NamedTable, other: NamedTable): boolean {
  return (
    one.name === other.name && (one.schema === other.schema || one.schema === undefined || other.schema === undefined)
  );
}

/** The columns that a foreign key leads to. Where it does not say, that is the primary key, which most tables call `id`. */
function columnsOf({ columns, references }: ForeignKey): readonly string[] {
  if (references.length > 0) return references;
  return columns.length === 1 ? ['id'] : columns;
}
