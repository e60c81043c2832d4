import type { Column, ListColumn, TextColumn } from '../../../values/column.ts';
import { copyBytes } from '../../../values/copy-bytes.ts';
import { Target } from '../../../values/target.ts';
import { type FieldType, familyOf, isBytes, typeText } from '../../../values/type.ts';

import { cellOf } from '../../../formats/cell-of.ts';
import { bareSpelling } from '../../../formats/json/extended-json.ts';

import { type BsonCell, kinds, Unstorable } from './cell.ts';
import { type ValueBytes, valueOfText } from './value-bytes.ts';

/** Texts of a type: strings, or what they stand for. */
export function textCell(type: FieldType, column: TextColumn): BsonCell {
  if (isString(type)) return stringCell(column);
  if (isBytes(type)) return bytesCell(column);
  return convertedCell(type, column);
}

/** Types whose texts are strings in BSON. */
function isString(type: FieldType): boolean {
  if (type.array || type.objectId) return false;
  return ['text', 'network', 'interval', 'time'].includes(familyOf(type));
}

/** Length, text, NUL. */
const frame = 5;

function stringCell(column: TextColumn): BsonCell {
  return {
    prepare: (count) => endOf(column, count - 1) + count * frame,
    write(target, kind, at, index) {
      target.bytes[kind] = kinds.string;
      return writeString(target, at, column.bytes, endOf(column, index - 1), endOf(column, index));
    },
  };
}

function writeString({ bytes, view }: Target, at: number, from: Uint8Array, start: number, end: number): number {
  view.setInt32(at, end - start + 1, true);
  const last = copyBytes(bytes, at + 4, from, start, end);
  bytes[last] = 0;
  return last + 1;
}

function bytesCell(column: TextColumn): BsonCell {
  return {
    prepare: (count) => endOf(column, count - 1) + count * frame,
    write({ bytes, view }, kind, at, index) {
      const start = endOf(column, index - 1);
      const end = endOf(column, index);
      bytes[kind] = kinds.binary;
      view.setInt32(at, end - start, true);
      bytes[at + 4] = 0;
      return copyBytes(bytes, at + 5, column.bytes, start, end);
    },
  };
}

/** Texts that are read one by one: JSON, arrays' literals, uuids and ObjectIds. */
function convertedCell(type: FieldType, column: TextColumn): BsonCell {
  let values: (ValueBytes | undefined)[] = [];
  const read = readerOf(type);
  return {
    prepare(count) {
      const { buffer, byteOffset, byteLength } = column.bytes;
      const bytes = Buffer.from(buffer, byteOffset, byteLength);
      values = Array.from({ length: count }, (_, index) =>
        column.nulls?.[index] === 1
          ? undefined
          : read(bytes.toString('utf8', endOf(column, index - 1), endOf(column, index)), index),
      );
      return values.reduce((sum, value) => sum + (value?.bytes.length ?? 0), 0);
    },
    write: ({ bytes }, kind, at, index) => writeValue(bytes, kind, at, values[index] as ValueBytes),
  };
}

/** Each text of the list is read once. */
export function listCell(type: FieldType, column: ListColumn): BsonCell {
  const read = isString(type) ? stringValue : isBytes(type) ? binaryValue : readerOf(type);
  const values = column.list.texts.map(read);
  const widest = values.reduce((most, value) => Math.max(most, value.bytes.length), 0);
  return {
    prepare: (count) => count * widest,
    write: ({ bytes }, kind, at, index) =>
      writeValue(bytes, kind, at, values[column.codes[index] as number] as ValueBytes),
  };
}

function writeValue(target: Uint8Array, at: number, start: number, { kind, bytes }: ValueBytes): number {
  target[at] = kind;
  return copyBytes(target, start, bytes, 0, bytes.length);
}

function readerOf(type: FieldType): (text: string, row: number) => ValueBytes {
  return (text, row) => {
    const value = valueOfText(text, type);
    if (!value)
      throw new Unstorable(`a value of ${typeText(type)} with NUL in a name, or digits that no number has`, row);
    return value;
  };
}

function stringValue(text: string): ValueBytes {
  const bytes = Buffer.alloc(Buffer.byteLength(text) + frame);
  bytes.writeInt32LE(bytes.length - 4);
  bytes.write(text, 4);
  return { kind: kinds.string, bytes };
}

function binaryValue(text: string): ValueBytes {
  const bytes = Buffer.alloc(Buffer.byteLength(text) + frame);
  bytes.writeInt32LE(bytes.length - frame);
  bytes.write(text, frame);
  return { kind: kinds.binary, bytes };
}

/** Numbers that BSON has no type for, as the text that JSON has for them. */
export function spelledCell(type: FieldType, column: Column): BsonCell {
  const cell = cellOf(type, column, bareSpelling);
  const scratch = new Target();
  return {
    prepare(count) {
      const most = cell.prepare(count);
      scratch.reserve(most);
      return most + count * frame;
    },
    write(target, kind, at, index) {
      target.bytes[kind] = kinds.string;
      return writeString(target, at, scratch.bytes, 0, cell.write(scratch, 0, index));
    },
  };
}

function endOf(column: TextColumn, index: number): number {
  return index < 0 ? 0 : (column.ends[index] as number);
}
