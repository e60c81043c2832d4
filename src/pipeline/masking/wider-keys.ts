import { type FieldType, parseType } from '../../values/type.ts';

import { widerType } from '../../masks/propose.ts';

import type { SourceColumn, SourceTable } from './source-tables.ts';

/**
 * The tables, keys of too few values under a type that has enough of them, and so what refers to those: else no rule would keep
 * them apart. What the project's definitions have a field for is as they say.
 */
export function withWiderKeys(
  tables: readonly SourceTable[],
  isDefined: (table: string, column: string) => boolean,
): SourceTable[] {
  const wider = new Map<string, string>();
  for (const table of tables)
    for (const column of table.columns) {
      const isOurs = isApart(table, column) && !isDefined(table.name, column.name);
      const type = isOurs ? widerOf(table, column) : undefined;
      if (type !== undefined) wider.set(placeOf(table.name, column.name), type);
    }
  const references = tables.flatMap(({ name, references: all }) =>
    all.flatMap(({ columns, parent, parentColumns }) =>
      columns.map((column, at) => ({
        from: placeOf(name, column),
        to: placeOf(parent, parentColumns[at] as string),
      })),
    ),
  );
  // Once more for each that was found: a key may refer to a key.
  for (let before = -1; before !== wider.size; ) {
    before = wider.size;
    for (const { from, to } of references) {
      const type = wider.get(to);
      if (type !== undefined) wider.set(from, type);
    }
  }
  if (wider.size === 0) return [...tables];
  return tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => {
      const type = wider.get(placeOf(table.name, column.name));
      return type === undefined
        ? column
        : { ...column, type, ...(column.type !== undefined && { narrow: column.type }) };
    }),
  }));
}

/** Whether no two rows may have one value: of the column, or of it and some others. */
export function isApart(
  { key, unique }: Pick<SourceTable, 'key' | 'unique'>,
  { name }: Pick<SourceColumn, 'name'>,
): boolean {
  return key.includes(name) || unique.some((columns) => columns.includes(name));
}

/** Nulls are equal to nothing: what may be null needs no room. What refers to others has their type. */
function widerOf(
  { key, references }: SourceTable,
  { name, type = 'text', nullable, labels, computed, values }: SourceColumn,
) {
  const mayBeNull = nullable && !key.includes(name);
  if (mayBeNull || labels || computed || references.some(({ columns }) => columns.includes(name))) return undefined;
  const parsed: FieldType | undefined = parseType(type);
  return parsed && widerType(parsed, values);
}

function placeOf(table: string, column: string): string {
  return `${table}\n${column}`;
}
