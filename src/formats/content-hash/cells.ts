import type { Column } from '../../values/column.ts';
import { isoInterval } from '../../values/iso-interval.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import type { FieldPlan } from '../../plan/plan.ts';

import type { RowEncoder } from '../format.ts';
import { itemSpelling } from '../item-spelling.ts';
import { jsonSpelling } from '../json/spelling.ts';
import { rowEncoder } from '../row-encoder.ts';
import { type Spelling, serverTime, type TextForm } from '../spelling.ts';
import { hexadecimal, verbatim } from '../text-writers.ts';

import { jsonbText } from './jsonb-text.ts';

/** Bytes that no text in UTF-8 has: what ends each cell, and what a null has before that. */
export const cellEnd = 0xfe;
export const nullCell = 0xff;

/** Cells one behind the other, each with `cellEnd` behind it: their texts are those that a server prints. */
export function cellEncoder(fields: readonly FieldPlan[], columns: readonly Column[]): RowEncoder {
  return rowEncoder(fields, columns, {
    spelling: cellSpelling,
    ifNull: Uint8Array.of(nullCell),
    before: (_, position) => (position === 0 ? '' : end),
    after: end,
  });
}

const end = Uint8Array.of(cellEnd);

const element = itemSpelling(serverTime);

/** What an array's literal holds as the server prints it: some types are other texts there than what they are read from. */
const serverItems: Spelling = {
  ...element,
  text(type) {
    const { convert } = textOf(type);
    return convert ? { ...element.text(type), convert } : element.text(type);
  },
};

/**
 * Values as PostgreSQL prints them under DateStyle ISO, TimeZone UTC, IntervalStyle iso_8601, bytea_output hex and
 * extra_float_digits 1.
 */
export const cellSpelling: Spelling = {
  null: '',
  true: 't',
  false: 'f',
  time: serverTime,
  quote: () => '',
  floatQuote: () => '',
  text: textOf,
  plain: (type) => (textOf(type) === verbatim ? { quote: '', empty: '', escapes: 0 } : undefined),
  nested: { json: jsonSpelling, items: serverItems },
};

const bytes = hexadecimal('\\x');

function textOf(type: FieldType): TextForm {
  if (type.array) return verbatim;
  if (familyOf(type) === 'bytes') return bytes;
  if (type.name === 'interval') return { ...verbatim, convert: isoInterval };
  if (type.name === 'jsonb') return { ...verbatim, convert: jsonbText };
  // char(n) is padded with spaces, which are no part of its value but of its text.
  if (type.name === 'char') return { ...verbatim, convert: (value) => padded(value, type.length ?? 1) };
  return verbatim;
}

function padded(value: string, length: number): string {
  return value + ' '.repeat(Math.max(0, length - Array.from(value).length));
}
