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
  const isPlain = plainly[family];
  return (text) => {
    if (isPlain?.test(text)) return withoutZeros(family === 'decimal' ? text : momentOf(text));
    const cell = parseCell(free, text);
    return 'error' in cell ? text : family === 'interval' ? cell.text : withoutZeros(cell.text);
  };
}

/** A moment of UTC, of a day that every month has, in a year of which doubles hold all microseconds. */
const plainMoment =
  /^(?:1[7-9]|2[01])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])[ T](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?(?:Z|\+00(?::?00)?)?$/;

/** What is certainly a value, of which a look at its signs tells the one spelling: nearly all that formats and servers write. */
const plainly: Partial<Record<TypeFamily, RegExp>> = {
  decimal: /^(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?$/,
  timestamp: plainMoment,
  timestamptz: plainMoment,
};

/** Its day and its time, without a zone. */
function momentOf(text: string): string {
  const digits = text.charCodeAt(secondsEnd) === point ? secondsEnd + 1 : secondsEnd;
  let end = digits;
  while (end > secondsEnd && isDigit(text.charCodeAt(end))) end += 1;
  return `${text.slice(0, dayEnd)}T${text.slice(dayEnd + 1, end)}`;
}

const [dayEnd, secondsEnd] = [10, 19];
const [point, zero, nine] = [0x2e, 0x30, 0x39];

function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
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

/** Without the zeros at the end of a fraction. An address of version 4 has points, too. */
function withoutZeros(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === zero) end -= 1;
  if (end === text.length) return text;
  if (!/^[^.]*\.\d+$/.test(text)) return text;
  return text.slice(0, text.charCodeAt(end - 1) === point ? end - 1 : end);
}
