import { literalItems } from '../../values/parse-array.ts';

import type { Database } from '../../targets/database.ts';
import type { SampledTable } from '../../targets/sample.ts';

import { ObservedColumns, type ObservedPath } from '../../detect/observed-columns.ts';

import type { ObservedTable, ScannablePath } from './observed-table.ts';

/** The tables or collections of a database, with a sample of each. */
export async function observeDatabase(database: Database, most: number): Promise<ObservedTable[]> {
  const tables: ObservedTable[] = [];
  for await (const { table, schema, rows, columns, sample, refused } of database.sample({ most })) {
    const observed = new ObservedColumns();
    observed.declare(columns.map(({ name }) => name));
    const types = new Map(columns.map(({ name, type, base = type }) => [name, base]));
    for (const row of sample)
      for (const [name, value] of Object.entries(row)) observed.add(name, itemsOr(value, types.get(name)));
    const left =
      observed.left > 0
        ? `${observed.left} values lie under paths beyond the first 2,000, which were not looked at`
        : undefined;
    const note = refused ?? left;
    tables.push({
      source: database.label,
      table: schema === undefined || schema === 'public' ? table : `${schema}.${table}`,
      kind: columns.length > 0 ? 'table' : 'collection',
      rows,
      looked: sample.length,
      ...(note !== undefined && { note }),
      columns: observed.columns
        .filter(isLooked(observed.columns))
        .map((column) => ({ ...column, ...typeOf(column.path, columns) })),
    });
  }
  return tables;
}

/** What a server says of a column; what lies inside of documents has the type that it has there. */
function typeOf(path: string, columns: SampledTable['columns']): Partial<ScannablePath> {
  const column = columns.find(({ name }) => name === path || `${name}[*]` === path);
  if (!column || /^jsonb?$/.test(column.base ?? column.type)) return {};
  const { type, base, labels, nullable } = column;
  return {
    type,
    ...(base !== undefined && base !== type && { base }),
    ...(labels && { labels }),
    ...(nullable !== undefined && { nullable }),
  };
}

/** A column of documents or lists has its values inside: there is nothing in it besides. */
function isLooked(columns: readonly ObservedPath[]) {
  const around = new Set(columns.filter(({ path, name }) => path !== name).map(({ path }) => path.split(/[.[]/)[0]));
  return ({ path, values }: ObservedPath) => values.length > 0 || !around.has(path);
}

/** The items of an array, which a server writes as a literal. */
function itemsOr(value: unknown, type: string | undefined): unknown {
  return type?.endsWith('[]') && typeof value === 'string' ? (literalItems(value) ?? value) : value;
}
