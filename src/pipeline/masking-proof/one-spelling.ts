import { parseCell } from '../../values/cell.ts';
import { type FieldType, familyOf, itemType, type TypeFamily } from '../../values/type.ts';

import { numberOrMoment } from './value-form.ts';

/** Types whose values formats and servers write in ways of their own: `7.10` and 7.1, `2024-01-31 10:00:00+00` and `2024-01-31T10:00:00.000Z`. */
const manySpellings: ReadonlySet<TypeFamily> = new Set<TypeFamily>([
  'decimal',
  'float',
  'boolean',
  'time',
  'timestamp',
  'timestamptz',
  'interval',
  'network',
]);

/** What gives texts of equal values one form. What is no value stays as it is. */
export function spellingOf(type: FieldType | undefined): (text: string) => string {
  const own = type?.array ? itemType(type) : type;
  const family = own && familyOf(own);
  if (!own || !family || !manySpellings.has(family)) return (text) => text;
  // Of a decimal all digits count, whether its type has room for them or not.
  const free: FieldType = family === 'decimal' ? { name: own.name } : own;
  return (text) => {
    const cell = parseCell(free, text);
    return 'error' in cell ? text : family === 'interval' ? cell.text : withoutZeros(cell.text);
  };
}

/** A value as its type writes it; a text that is none of the type stays as it is. */
export function asWritten(type: FieldType, text: string): string {
  const cell = parseCell(type, text);
  return 'error' in cell ? text : cell.text;
}

/** A value inside of a document: numbers are spelled as the program that wrote the document spells them, whatever the path's type. */
export function asWrittenInside(type: FieldType, text: string): string {
  const number = jsonNumber.test(text) ? numberOrMoment(text) : undefined;
  return number ?? asWritten(type, text);
}

/** What begins with a zero or a plus is a text. */
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The end of a fraction. An address of version 4 has points, too. */
function withoutZeros(text: string): string {
  return /^[^.]*\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text;
}
