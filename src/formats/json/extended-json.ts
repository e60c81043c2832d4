import { arrayToJson, elementToJson } from '../../values/array-to-json.ts';
import type { Column, NumberColumn } from '../../values/column.ts';
import { copyBytes } from '../../values/copy-bytes.ts';
import { parseInstant } from '../../values/moment.ts';
import { noSigns } from '../../values/signs.ts';
import { type FieldType, familyOf } from '../../values/type.ts';
import { writeInteger } from '../../values/write-integer.ts';

import type { Cell } from '../cell.ts';
import { cellOf } from '../cell-of.ts';
import type { Spelling, TextForm } from '../spelling.ts';
import { verbatim } from '../text-writers.ts';

import { jsonSpelling } from './spelling.ts';

/**
 * MongoDB's Extended JSON v2, the canonical form: what `mongoimport` reads without a doubt about any type
 * (https://github.com/mongodb/specifications/blob/master/source/extended-json/extended-json.md).
 */
export const extendedJsonSpelling: Spelling = {
  ...jsonSpelling,
  text: (type) => {
    if (type.array) return { ...verbatim, convert: (text) => arrayToJson(text, type, elementToExtended) };
    return wrapperOf(type)
      ? { ...verbatim, convert: (text) => elementToExtended(text, type) }
      : jsonSpelling.text(type);
  },
  plain: (type) => (type.array || wrapperOf(type) ? undefined : jsonSpelling.plain(type)),
  cell: ownCell,
};

/** What stands on both sides of a value of a type; undefined: JSON has a form for it. */
type Wrapper = readonly [before: string, after: string];

const number = (name: string): Wrapper => [`{"$number${name}":"`, '"}'];
const date: Wrapper = ['{"$date":{"$numberLong":"', '"}}'];
const binary = (subType: string): Wrapper => ['{"$binary":{"base64":"', `","subType":"${subType}"}}`];

/** Digits that a Decimal128 holds; longer ones stay texts. */
export const decimalDigits = 34;

function wrapperOf(type: FieldType): Wrapper | undefined {
  if (type.objectId) return ['{"$oid":"', '"}'];
  switch (familyOf(type)) {
    case 'integer':
      return number(type.name === 'bigint' ? 'Long' : 'Int');
    case 'float':
      return number('Double');
    case 'decimal':
      return (type.precision ?? 0) > decimalDigits ? undefined : number('Decimal');
    case 'date':
    case 'timestamp':
    case 'timestamptz':
      return date;
    case 'uuid':
      return binary('04');
    case 'bytes':
      return binary('00');
    default:
      return undefined;
  }
}

/** A value's text as Extended JSON. */
export function elementToExtended(text: string, type: FieldType): string {
  const wrapper = wrapperOf(type);
  return wrapper ? `${wrapper[0]}${bareText(text, type)}${wrapper[1]}` : elementToJson(text, type);
}

function bareText(text: string, type: FieldType): string {
  const family = familyOf(type);
  if (wrapperOf(type) === date) return String(Math.floor((parseInstant(text) ?? 0) / 1000));
  if (family === 'uuid') return Buffer.from(text.replaceAll('-', ''), 'hex').toString('base64');
  if (family === 'bytes') return Buffer.from(text.slice('\\x'.length), 'hex').toString('base64');
  return text;
}

/** Values as JSON has them, without quotes, for those are part of what stands around. */
export const bareSpelling: Spelling = {
  ...jsonSpelling,
  quote: () => '',
  floatQuote: () => '',
  text: () => verbatim,
  plain: () => ({ quote: '', empty: '', escapes: noSigns }),
};

function ownCell(type: FieldType, column: Column): Cell | undefined {
  const wrapper = type.array ? undefined : wrapperOf(type);
  if (!wrapper) return undefined;
  const [before, after] = wrapper;
  if (column.form === 'number')
    return wrapped(wrapper, wrapper === date ? millisecondCell(type, column) : cellOf(type, column, bareSpelling));
  // Other texts than the value's own are made by `elementToExtended`.
  if (familyOf(type) === 'bytes') {
    const base64: TextForm = jsonSpelling.text(type);
    return wrapped(
      [before.slice(0, -1), after.slice(1)],
      cellOf(type, column, { ...bareSpelling, text: () => base64, plain: () => undefined }),
    );
  }
  const isOwn = column.form === 'big' || type.objectId;
  return isOwn ? wrapped(wrapper, cellOf(type, column, bareSpelling)) : undefined;
}

function millisecondCell(type: FieldType, column: NumberColumn): Cell {
  const days = familyOf(type) === 'date';
  return {
    prepare: (count) => count * 20,
    write({ bytes }, at, index) {
      const value = column.values[index] as number;
      return writeInteger(bytes, at, days ? value * 86_400_000 : Math.floor(value / 1000));
    },
  };
}

const encoder = new TextEncoder();

function wrapped([before, after]: Wrapper, cell: Cell): Cell {
  const head = encoder.encode(before);
  const tail = encoder.encode(after);
  return {
    prepare: (count) => cell.prepare(count) + count * (head.length + tail.length),
    write(target, at, index) {
      const start = copyBytes(target.bytes, at, head, 0, head.length);
      return copyBytes(target.bytes, cell.write(target, start, index), tail, 0, tail.length);
    },
  };
}
