import { arrayToJson, elementToJson } from './array-to-json.ts';
import { textOfBytes } from './bytes-text.ts';
import type { ArrayColumn, Column, EitherColumn, NumberColumn } from './column.ts';
import { decimalText } from './decimal.ts';
import { Target } from './target.ts';
import { type FieldType, familyOf, isBytes } from './type.ts';

/** Tells the text of a cell that is not null. */
export type CellReader = (index: number) => string;

/** Writes a cell of a number column as text; returns where it ends. */
export type NumberReader = (column: NumberColumn, type: FieldType) => CellReader;

/** Values as JSON has them in files: numbers by their type, times in ISO 8601, bytes in base64, nested values inline. */
export function jsonReader(column: Column, type: FieldType, number: NumberReader): CellReader {
  if (column.form === 'array') {
    const item = orNull(column.items, jsonReader(column.items, column.type, number), 'null');
    return (index) => `[${itemsOf(column, index, item).join(',')}]`;
  }
  if (column.form === 'object') {
    const members = column.members.map((each) => {
      const name = JSON.stringify(each.name);
      const value = orNull(each.column, jsonReader(each.column, each.type, number), 'null');
      return (index: number) => `${name}:${value(index)}`;
    });
    return (index) => `{${members.map((member) => member(index)).join(',')}}`;
  }
  if (column.form === 'either') return pickedReader(column, type, (each, own) => jsonReader(each, own, number));
  const text = textReader(column, type, number);
  if (type.array) return (index) => arrayToJson(text(index), type);
  if (familyOf(type) === 'json') return (index) => text(index).replace(/[\n\r]/g, ' ');
  if (familyOf(type) === 'decimal') return (index) => elementToJson(padded(text(index), type.scale ?? 0), type);
  return (index) => elementToJson(text(index), type);
}

/** Values as PostgreSQL takes them, of which bytes are hexadecimal; arrays are its literals, objects JSON. */
export function textReader(column: Column, type: FieldType, number: NumberReader): CellReader {
  switch (column.form) {
    case 'number':
      return number(column, type);
    case 'big':
      return (index) => decimalText({ unscaled: column.values[index] as bigint, scale: column.scale });
    case 'list':
      return asBytes(type, (index) => column.list.texts[column.codes[index] as number] as string);
    case 'text': {
      const bytesAt = (index: number) =>
        Buffer.from(column.bytes.subarray(index === 0 ? 0 : column.ends[index - 1], column.ends[index]));
      if (isBytes(type)) return (index) => textOfBytes(bytesAt(index));
      return (index) => bytesAt(index).toString('utf8');
    }
    case 'array': {
      if (!type.array) return jsonReader(column, type, number);
      const item = orNull(column.items, literalItem(column, number), 'NULL');
      return (index) => `{${itemsOf(column, index, item).join(',')}}`;
    }
    case 'object':
      return jsonReader(column, type, number);
    case 'either':
      return pickedReader(column, type, (each, own) => textReader(each, own, number));
  }
}

function pickedReader(
  column: EitherColumn,
  type: FieldType,
  reader: (each: Column, type: FieldType) => CellReader,
): CellReader {
  const readers = column.columns.map((each, index) => reader(each, column.types?.[index] ?? type));
  return (index) => (readers[column.picks[index] as number] as CellReader)(index);
}

function asBytes(type: FieldType, read: CellReader): CellReader {
  return isBytes(type) ? (index) => textOfBytes(Buffer.from(read(index))) : read;
}

function literalItem({ items, type }: ArrayColumn, number: NumberReader): CellReader {
  const read = textReader(items, type, number);
  if (familyOf(type) === 'boolean') return (index) => read(index).slice(0, 1);
  return (index) => literalElement(read(index));
}

/** An element of an array's literal, in quotes where it needs them: as PostgreSQL's `array_out` has it. */
export function literalElement(text: string): string {
  const bare = text !== '' && !/[{}",\\ \t\n\r\v\f]/.test(text) && !/^null$/i.test(text);
  return bare ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function orNull(column: Column, read: CellReader, ifNull: string): CellReader {
  return (index) => (column.nulls?.[index] === 1 ? ifNull : read(index));
}

function itemsOf({ ends }: ArrayColumn, index: number, item: CellReader): string[] {
  const start = index === 0 ? 0 : (ends[index - 1] as number);
  return Array.from({ length: (ends[index] as number) - start }, (_, at) => item(start + at));
}

/** With all the digits of the type's scale. */
function padded(text: string, scale: number): string {
  const digits = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  if (digits >= scale) return text;
  return `${text}${digits === 0 ? '.' : ''}${'0'.repeat(scale - digits)}`;
}

/** A number column's text through the writer that templates use. */
export function numberReader(write: (target: Target, at: number, index: number) => number): CellReader {
  const target = new Target();
  target.reserve(400);
  return (index) => Buffer.from(target.bytes.buffer, 0, write(target, 0, index)).toString('latin1');
}
