import { cellReader } from '../values/cell-text.ts';
import type { BigColumn, Column, NumberColumn } from '../values/column.ts';
import { type FieldType, familyOf, isBytes } from '../values/type.ts';

import type { Evaluate } from './evaluate.ts';
import { valueOfText } from './text-forms.ts';
import type { Value } from './value.ts';

/** The values of a column's cells. */
export function readColumn(column: Column, type: FieldType): Evaluate {
  const read = readers(column, type);
  return (at) => (column.nulls?.[at] === 1 ? null : read(at));
}

function readers(column: Column, type: FieldType): Evaluate {
  if (isBytes(type)) return cellReader(column, type);
  switch (column.form) {
    case 'number':
      return numbers(column, type);
    case 'big':
      return bigs(column, type);
    case 'list': {
      const { texts } = column.list;
      const read = textReader(type);
      const values = read ? texts.map(read) : texts;
      return (at) => values[column.codes[at] as number] as Value;
    }
    case 'text': {
      const text = (at: number) =>
        textOf(column.bytes, at === 0 ? 0 : (column.ends[at - 1] as number), column.ends[at] as number);
      const read = textReader(type);
      return read ? (at) => read(text(at)) : text;
    }
    case 'array':
    case 'object':
    case 'either':
      return cellReader(column, type);
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function bigs(column: BigColumn, type: FieldType): Evaluate {
  if (type.name === 'bigint') return (at) => column.values[at] as bigint;
  if (familyOf(type) === 'decimal') return (at) => ({ unscaled: column.values[at] as bigint, scale: column.scale });
  return (at) => Number(column.values[at]);
}

function numbers(column: NumberColumn, type: FieldType): Evaluate {
  const { scale } = column;
  if (type.name === 'bigint') return (at) => BigInt(column.values[at] as number);
  // A generator may draw with more digits than the database keeps.
  if (type.name === 'real') return (at) => Math.fround(column.values[at] as number);
  switch (familyOf(type)) {
    case 'decimal':
      return (at) => ({ unscaled: BigInt(column.values[at] as number), scale });
    case 'boolean':
      return (at) => column.values[at] === 1;
    default:
      return (at) => column.values[at] as number;
  }
}

/** Up to here letters are put together faster than a decoder is called. */
const short = 16;

function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte > 0x7f || end - start > short) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** What a column's texts mean; absent where they are the values, which were checked when they were made. */
function textReader(type: FieldType): ((text: string) => Value) | undefined {
  if (familyOf(type) === 'interval' && !type.array) return (text) => valueOfText(type, text);
  return type.name === 'char' ? (text) => (text.endsWith(' ') ? text.replace(/ +$/, '') : text) : undefined;
}
