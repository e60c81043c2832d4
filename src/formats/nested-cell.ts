import type { ArrayColumn, Column, Member, ObjectColumn, TextColumn } from '../values/column.ts';
import { copyBytes } from '../values/copy-bytes.ts';
import { anySigns } from '../values/signs.ts';
import { Target } from '../values/target.ts';
import type { FieldType } from '../values/type.ts';

import type { Cell } from './cell.ts';
import type { Spelling, TextForm } from './spelling.ts';
import { convertedCell, textCell } from './text-cell.ts';

export type CellOf = (type: FieldType, column: Column, spelling: Spelling) => Cell;

type Nested = ArrayColumn | ObjectColumn;

/** A column of arrays or objects: JSON in place, or a text that is put together first and then written as any text is. */
export function nestedCell(type: FieldType, column: Nested, spelling: Spelling, cellOf: CellOf): Cell {
  if (spelling.nested === 'inline') return jsonCell(column, spelling, cellOf);
  const { json, items } = spelling.nested;
  if (!type.array || column.form !== 'array')
    return renderedCell(column, jsonCell(column, json, cellOf), spelling.text(type));
  // What is JSON already is no literal to be made into it.
  if (!items) return renderedCell(column, jsonCell(column, json, cellOf), spelling.text({ name: 'json' }));
  return renderedCell(column, listCell(column, '{}', items, cellOf), spelling.text(type));
}

function jsonCell(column: Nested, spelling: Spelling, cellOf: CellOf): Cell {
  return column.form === 'array' ? listCell(column, '[]', spelling, cellOf) : objectCell(column, spelling, cellOf);
}

const encoder = new TextEncoder();
const comma = 0x2c;

function listCell(column: ArrayColumn, brackets: '[]' | '{}', spelling: Spelling, cellOf: CellOf): Cell {
  const { items } = column;
  const item = cellOf(column.type, items, spelling);
  const ifNull = encoder.encode(spelling.null);
  const [open, close] = encoder.encode(brackets) as unknown as [number, number];
  return {
    prepare(count) {
      const all = endOf(column.ends, count - 1);
      return item.prepare(all) + all * (1 + ifNull.length) + count * 2;
    },
    write(target, at, index) {
      const start = endOf(column.ends, index - 1);
      const end = endOf(column.ends, index);
      let last = at;
      target.bytes[last++] = open;
      for (let i = start; i < end; i++) {
        if (i > start) target.bytes[last++] = comma;
        last =
          items.nulls?.[i] === 1
            ? copyBytes(target.bytes, last, ifNull, 0, ifNull.length)
            : item.write(target, last, i);
      }
      target.bytes[last++] = close;
      return last;
    },
  };
}

function objectCell({ members }: ObjectColumn, spelling: Spelling, cellOf: CellOf): Cell {
  const ifNull = encoder.encode(spelling.null);
  const parts = members.map(({ name, type, column }: Member, position) => ({
    before: encoder.encode(`${position === 0 ? '{' : ','}${JSON.stringify(name)}:`),
    column,
    cell: cellOf(type, column, spelling),
  }));
  const frame = parts.reduce((sum, { before }) => sum + before.length + ifNull.length, 2);
  return {
    prepare: (count) => parts.reduce((sum, { cell }) => sum + cell.prepare(count), count * frame),
    write(target, at, index) {
      let last = at;
      for (const { before, column, cell } of parts) {
        last = copyBytes(target.bytes, last, before, 0, before.length);
        last =
          column.nulls?.[index] === 1
            ? copyBytes(target.bytes, last, ifNull, 0, ifNull.length)
            : cell.write(target, last, index);
      }
      target.bytes[last++] = closeBrace;
      return last;
    },
  };
}

const closeBrace = 0x7d;

/** Cells that are written to a column of texts of their own, which then is written as the format has texts. */
function renderedCell(source: Nested, whole: Cell, form: TextForm): Cell {
  const target = new Target();
  const rendered: TextColumn = {
    form: 'text',
    bytes: target.bytes,
    ends: new Uint32Array(0),
    signs: anySigns,
    nulls: null,
  };
  const cell = form.convert ? convertedCell(rendered, form, form.convert) : textCell(rendered, form);
  return {
    write: cell.write,
    prepare(count) {
      target.reserve(whole.prepare(count));
      rendered.bytes = target.bytes;
      if (rendered.ends.length < count) rendered.ends = new Uint32Array(count);
      rendered.nulls = source.nulls;
      let at = 0;
      for (let index = 0; index < count; index++) {
        if (source.nulls?.[index] !== 1) at = whole.write(target, at, index);
        rendered.ends[index] = at;
      }
      return cell.prepare(count);
    },
  };
}

function endOf(ends: Uint32Array, index: number): number {
  return index < 0 ? 0 : (ends[index] as number);
}
