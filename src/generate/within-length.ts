import type { Rows } from '../random/rows.ts';

import type { ListColumn, TextColumn } from '../values/column.ts';
import { Misfit } from '../values/misfit.ts';
import type { Source } from '../values/source.ts';
import { type FieldType, typeText } from '../values/type.ts';

/**
 * The same cells; a text that is longer than its type holds ends the run. Most cannot be, which the compiler has seen
 * to, but templates over free text can: this is one comparison a cell.
 */
export function withinLength(source: Source, type: FieldType): Source {
  const { column } = source;
  // An array's length is its items'.
  if (type.length === undefined || type.array || (column.form !== 'text' && column.form !== 'list')) return source;
  if (column.form === 'list' && column.list.characters <= type.length) return source;
  const check = column.form === 'text' ? checkTexts : checkListed;
  return {
    column,
    read(rows) {
      source.read(rows);
      check(column as never, type, rows);
    },
  };
}

// A text has no more characters than bytes: those are counted only where there are too many bytes.

function checkTexts(column: TextColumn, type: FieldType, rows: Rows): void {
  const { ends } = column;
  const length = type.length as number;
  let start = 0;
  for (let i = 0; i < rows.length; i++) {
    const end = ends[i] as number;
    if (end - start > length) checkCharacters(column, i, type, rows);
    start = end;
  }
}

function checkListed(column: ListColumn, type: FieldType, rows: Rows): void {
  const { starts } = column.list;
  for (let i = 0; i < rows.length; i++) {
    const code = column.codes[i] as number;
    if ((starts[code + 1] ?? 0) - (starts[code] ?? 0) > (type.length as number)) checkCharacters(column, i, type, rows);
  }
}

function checkCharacters(column: TextColumn | ListColumn, i: number, type: FieldType, rows: Rows): void {
  if (column.nulls?.[i] === 1) return;
  const characters = [...textAt(column, i)].length;
  if (characters <= (type.length as number)) return;
  throw new Misfit(`a text of ${characters} characters; ${typeText(type)} holds ${type.length}`, rows.at(i));
}

function textAt(column: TextColumn | ListColumn, i: number): string {
  if (column.form === 'list') return column.list.texts[column.codes[i] as number] ?? '';
  return decoder.decode(column.bytes.subarray(i === 0 ? 0 : column.ends[i - 1], column.ends[i]));
}

const decoder = new TextDecoder();
