import { backslash, comma, control, quotationMark } from '../../values/signs.ts';
import { isBytes } from '../../values/type.ts';

import { itemSpelling } from '../item-spelling.ts';
import { jsonSpelling } from '../json/spelling.ts';
import { type Spelling, sqlTime, type TextForm } from '../spelling.ts';
import { hexadecimal, quotedWhereNeeded } from '../text-writers.ts';

/**
 * Quotes where RFC 4180 asks for them, around the empty text, which would be null, and around a backslash: a line with
 * nothing but `\.` ends the data of older PostgreSQL's COPY.
 */
const field: TextForm = quotedWhereNeeded('"', '"', '",\n\r\\');

const bytes = hexadecimal('\\x');

export const csvSpelling: Spelling = {
  null: '',
  true: 'true',
  false: 'false',
  time: sqlTime,
  quote: () => '',
  floatQuote: () => '',
  text: (type) => (isBytes(type) ? bytes : field),
  plain: (type) =>
    isBytes(type) ? undefined : { quote: '', empty: '""', escapes: quotationMark | comma | backslash | control },
  nested: { json: jsonSpelling, items: itemSpelling(sqlTime) },
};

/** A column's name in the header, in quotes where it needs them. */
export function csvName(name: string): string {
  return /^$|[",\n\r\\]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}
