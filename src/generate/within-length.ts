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
  const { length } = type;
  if (length === undefined || column.form === 'number' || column.form === 'big') return source;
  if (column.form === 'list' && column.list.characters <= length) return source;
  return {
    column,
    read(rows) {
      source.read(rows);
      for (let i = 0; i < rows.length; i++) {
        if (bytesOf(column, i) > length && column.nulls?.[i] !== 1) checkCharacters(column, i, type, rows);
      }
    },
  };
}

/** A text has no more characters than bytes. */
function bytesOf(column: TextColumn | ListColumn, i: number): number {
  if (column.form === 'text') return (column.ends[i] as number) - (i === 0 ? 0 : (column.ends[i - 1] as number));
  const code = column.codes[i] as number;
  return (column.list.starts[code + 1] ?? 0) - (column.list.starts[code] ?? 0);
}

function checkCharacters(column: TextColumn | ListColumn, i: number, type: FieldType, rows: Rows): void {
  const characters = [...textAt(column, i)].length;
  if (characters <= (type.length as number)) return;
  throw new Misfit(`a text of ${characters} characters; ${typeText(type)} holds ${type.length}`, rows.at(i));
}

function textAt(column: TextColumn | ListColumn, i: number): string {
  if (column.form === 'list') return column.list.texts[column.codes[i] as number] ?? '';
  return decoder.decode(column.bytes.subarray(i === 0 ? 0 : column.ends[i - 1], column.ends[i]));
}

const decoder = new TextDecoder();
