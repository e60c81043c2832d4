import type { Database } from '../../targets/database.ts';

import { ObservedColumns } from '../../detect/observed-columns.ts';

import type { ObservedTable } from './observed-table.ts';

/** The tables or collections of a database, with a sample of each. */
export async function observeDatabase(database: Database, most: number): Promise<ObservedTable[]> {
  const tables: ObservedTable[] = [];
  for await (const { table, schema, rows, columns, sample, refused } of database.sample({ most })) {
    const observed = new ObservedColumns();
    observed.declare(columns.map(({ name }) => name));
    for (const row of sample) for (const [name, value] of Object.entries(row)) observed.add(name, value);
    const types = new Map(columns.map(({ name, type }) => [name, type]));
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
      columns: observed.columns.map((column) => {
        const type = types.get(column.path);
        return type === undefined || type.startsWith('json') ? column : { ...column, type };
      }),
    });
  }
  return tables;
}
