import type { Column } from '../../src/values/column.ts';
import { type FieldType, parseType, typeText } from '../../src/values/type.ts';

import { type ColumnOptions, columnOf } from './column-of.ts';

/** A nested column, its type, and its cells as PostgreSQL prints them (of JSON: any spelling of the value). */
export interface NestedSample {
  readonly type: string;
  readonly column: Column;
  readonly texts: readonly (string | null)[];
}

/** Lists of two values and a null, of none, or of three: something else in every row; the last row is null. */
function listsOf(values: readonly string[], rows: number): (readonly (string | null)[] | null)[] {
  const at = (index: number) => values[index % values.length] as string;
  return Array.from({ length: rows }, (_, row) => {
    if (row === rows - 1) return null;
    return row % 4 === 3 ? [] : row % 2 === 0 ? [at(row), null, at(row + 1)] : [at(row), at(row * 3), at(row * 5)];
  });
}

/** An array of values as PostgreSQL prints them. */
export function arraySample(
  item: string,
  values: readonly string[],
  rows: number,
  options?: ColumnOptions,
): NestedSample {
  const type = parseType(item) as FieldType;
  const lists = listsOf(values, rows);
  const texts = lists.map((list) => list && `{${list.map((each) => element(each, type)).join(',')}}`);
  return { type: `${typeText(type)}[]`, column: arrayColumn(type, lists, options), texts };
}

function arrayColumn(
  type: FieldType,
  lists: readonly (readonly (string | null)[] | null)[],
  options?: ColumnOptions,
): Column {
  let end = 0;
  const ends = Uint32Array.from(lists, (list) => (end += list?.length ?? 0));
  const items = columnOf(
    type,
    lists.flatMap((list) => list ?? []),
    options,
  );
  return { form: 'array', type, items, ends, nulls: nullsOf(lists) };
}

function nullsOf(cells: readonly unknown[]): Uint8Array {
  return Uint8Array.from(cells, (cell) => (cell === null ? 1 : 0));
}

function element(text: string | null, type: FieldType): string {
  if (text === null) return 'NULL';
  const shown = type.name === 'boolean' ? text.charAt(0) : type.name === 'char' ? padded(text, type.length ?? 1) : text;
  const bare = shown !== '' && shown.toUpperCase() !== 'NULL' && !/[ \t\n\r\v\f{},"\\]/.test(shown);
  return bare ? shown : `"${shown.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function padded(text: string, length: number): string {
  return text + ' '.repeat(length - [...text].length);
}

/** An object of texts, a number, a list and an object, under names that need care. */
export function objectSample(values: readonly string[], rows: number): NestedSample {
  const text: FieldType = { name: 'text' };
  const texts = Array.from({ length: rows }, (_, row) =>
    row % 5 === 4 ? null : (values[row % values.length] as string),
  );
  const numbers = texts.map((_, row) => row - 3);
  const lists = listsOf(values, rows);
  const inner: Column = {
    form: 'object',
    members: [{ name: '', type: text, column: columnOf(text, texts, { other: true }) }],
    nulls: nullsOf(texts.map((_, row) => (row % 3 === 0 ? null : row))),
  };
  const members = [
    { name: 'it\'s "quoted" \\ é', type: text, column: columnOf(text, texts) },
    { name: 'n', type: { name: 'integer' } as const, column: columnOf({ name: 'integer' }, numbers.map(String)) },
    { name: 'list', type: { name: 'jsonb' } as const, column: arrayColumn(text, lists) },
    { name: 'inner', type: { name: 'jsonb' } as const, column: inner },
  ];
  const shown = texts.map((each, row) => {
    const object = {
      [members[0]?.name ?? '']: each,
      n: numbers[row],
      list: lists[row],
      inner: row % 3 === 0 ? null : { '': each },
    };
    return row === rows - 1 ? null : JSON.stringify(object);
  });
  return { type: 'jsonb', column: { form: 'object', members, nulls: nullsOf(shown) }, texts: shown };
}
