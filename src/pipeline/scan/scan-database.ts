import { literalItems } from '../../values/parse-array.ts';

import type { Database } from '../../targets/database.ts';

import { ObservedColumns, type ObservedPath } from '../../detect/observed-columns.ts';

import type { ObservedTable } from './observed-table.ts';

/** The tables or collections of a database, with a sample of each. */
export async function observeDatabase(database: Database, most: number): Promise<ObservedTable[]> {
  const tables: ObservedTable[] = [];
  for await (const { table, schema, rows, columns, sample, refused } of database.sample({ most })) {
    const observed = new ObservedColumns();
    observed.declare(columns.map(({ name }) => name));
    const types = new Map(columns.map(({ name, type }) => [name, type]));
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
      columns: observed.columns.filter(isLooked(observed.columns)).map((column) => {
        const type = types.get(column.path);
        return type === undefined || type.startsWith('json') ? column : { ...column, type };
      }),
    });
  }
  return tables;
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
