import { isoInterval } from '../../values/iso-interval.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import { itemSpelling } from '../item-spelling.ts';
import { jsonSpelling } from '../json/spelling.ts';
import { type Spelling, serverTime, type TextForm } from '../spelling.ts';
import { hexadecimal, quotedWhereNeeded } from '../text-writers.ts';

import { jsonbText } from './jsonb-text.ts';

/** PostgreSQL's `record_out` quotes the empty text and what holds one of these; quotes and backslashes it doubles. */
const text: TextForm = quotedWhereNeeded('"', '"\\', '"\\(), \t\n\v\f\r');

const bytes = hexadecimal('"\\\\x', '"');

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
 * A row as `row::text` prints it under DateStyle ISO, TimeZone UTC, IntervalStyle iso_8601, bytea_output hex and
 * extra_float_digits 1.
 */
export const recordSpelling: Spelling = {
  null: '',
  true: 't',
  false: 'f',
  time: serverTime,
  quote: (type) => (hasSpace(type) ? '"' : ''),
  eraQuote: '"',
  floatQuote: () => '',
  text: textOf,
  // Plain texts may have spaces, which are quoted here.
  plain: () => undefined,
  nested: { json: jsonSpelling, items: serverItems },
};

function hasSpace(type: FieldType): boolean {
  const family = familyOf(type);
  return family === 'timestamp' || family === 'timestamptz';
}

function textOf(type: FieldType): TextForm {
  if (type.array) return text;
  if (familyOf(type) === 'bytes') return bytes;
  if (type.name === 'interval') return { ...text, convert: isoInterval };
  if (type.name === 'jsonb') return { ...text, convert: jsonbText };
  // char(n) is padded with spaces, which are no part of its value but of its text.
  if (type.name === 'char') return { ...text, convert: (value) => padded(value, type.length ?? 1) };
  return text;
}

function padded(value: string, length: number): string {
  return value + ' '.repeat(Math.max(0, length - Array.from(value).length));
}
