import type { ArrayColumn, Column, ObjectColumn } from '../../../values/column.ts';
import type { Target } from '../../../values/target.ts';
import type { FieldType } from '../../../values/type.ts';

import { type BsonCell, kinds, type ValueSupport } from './cell.ts';
import { nameBytes, writeElement } from './element.ts';

export type CellOfColumn = (type: FieldType, column: Column, support: ValueSupport) => BsonCell;

/** Length and end of a document. */
const frame = 5;

/** An array is a document whose names are its positions. */
export function arrayCell(column: ArrayColumn, support: ValueSupport, cellOf: CellOfColumn): BsonCell {
  const { items } = column;
  const item = cellOf(column.type, items, support);
  const element = { column: items, cell: item };
  return {
    prepare(count) {
      const all = endOf(column.ends, count - 1);
      return item.prepare(all) + all * (2 + String(all).length) + count * frame;
    },
    write(target, kind, at, index) {
      const start = endOf(column.ends, index - 1);
      const end = endOf(column.ends, index);
      target.bytes[kind] = kinds.array;
      let last = at + 4;
      for (let i = start; i < end; i++) last = writeElement(target, last, positionName(i - start), element, i);
      return closeDocument(target, at, last);
    },
  };
}

/** Cells as embedded documents (BSON type 3): every member in the order of its type, null ones too. */
export function objectCell({ members }: ObjectColumn, support: ValueSupport, cellOf: CellOfColumn): BsonCell {
  const parts = members.map(({ name, type, column }) => ({
    name: nameBytes(name),
    column,
    cell: cellOf(type, column, support),
  }));
  const names = parts.reduce((sum, { name }) => sum + name.length + 1, frame);
  return {
    prepare: (count) => parts.reduce((sum, { cell }) => sum + cell.prepare(count), count * names),
    write(target, kind, at, index) {
      target.bytes[kind] = kinds.object;
      let last = at + 4;
      for (const part of parts) last = writeElement(target, last, part.name, part, index);
      return closeDocument(target, at, last);
    },
  };
}

/** Writes a document's end and, where it begins, its length. */
export function closeDocument({ bytes, view }: Target, start: number, at: number): number {
  bytes[at] = 0;
  view.setInt32(start, at + 1 - start, true);
  return at + 1;
}

const positions: Uint8Array[] = [];

function positionName(position: number): Uint8Array {
  const known = positions[position];
  if (known) return known;
  const made = nameBytes(String(position));
  if (position === positions.length && position < 1000) positions.push(made);
  return made;
}

function endOf(ends: Uint32Array, index: number): number {
  return index < 0 ? 0 : (ends[index] as number);
}
