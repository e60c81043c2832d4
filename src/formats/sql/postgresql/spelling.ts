import { apostrophe, backslash as backslashSign, control } from '../../../values/signs.ts';
import { type FieldType, familyOf, isBytes } from '../../../values/type.ts';

import { itemSpelling } from '../../item-spelling.ts';
import { jsonSpelling } from '../../json/spelling.ts';
import { type Spelling, sqlTime } from '../../spelling.ts';
import { backslashed, doubling, hexadecimal, lettersOf } from '../../text-writers.ts';

/** The letter behind the backslash of each byte that COPY's text format escapes. */
const copyText = backslashed(lettersOf({ b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '\\': 0x5c }));
const copyBytea = hexadecimal('\\\\x');

/** COPY's text format. */
export const copySpelling: Spelling = {
  null: '\\N',
  true: 't',
  false: 'f',
  time: sqlTime,
  quote: () => '',
  floatQuote: () => '',
  text: (type) => (isBytes(type) ? copyBytea : copyText),
  plain: (type) => (isBytes(type) ? undefined : { quote: '', empty: '', escapes: backslashSign | control }),
  nested: { json: jsonSpelling, items: itemSpelling(sqlTime) },
};

const text = doubling("'");
const bytea = hexadecimal("'\\x", "'");

/** Constants in statements. */
export const literalSpelling: Spelling = {
  null: 'NULL',
  true: 'true',
  false: 'false',
  time: sqlTime,
  quote: (type) => (isNumber(type) ? '' : "'"),
  // A bare -0 is the numeric 0.
  floatQuote: (value) => (Number.isFinite(value) && !Object.is(value, -0) ? '' : "'"),
  text: (type) => (isBytes(type) ? bytea : text),
  plain: (type) => (isBytes(type) ? undefined : { quote: "'", empty: "''", escapes: apostrophe }),
  nested: { json: jsonSpelling, items: itemSpelling(sqlTime) },
};

function isNumber(type: FieldType): boolean {
  const family = familyOf(type);
  return family === 'integer' || family === 'decimal' || family === 'float';
}
