import { arrayToJson } from '../../../values/array-to-json.ts';
import { apostrophe, backslash, control } from '../../../values/signs.ts';
import { type FieldType, familyOf } from '../../../values/type.ts';
import { noZone } from '../../../values/write-time.ts';

import { jsonSpelling } from '../../json/spelling.ts';
import { type Spelling, sqlTime, type TextForm } from '../../spelling.ts';
import { backslashed, hexadecimal } from '../../text-writers.ts';

import { escapedLetters } from './names.ts';

const text = backslashed(escapedLetters, "'");
const blob = hexadecimal("X'", "'");

/** Constants in statements. */
export const mysqlSpelling: Spelling = {
  null: 'NULL',
  true: '1',
  false: '0',
  // Moments are those of UTC: MariaDB reads no zone.
  time: { ...sqlTime, zone: noZone },
  quote: (type) => (isNumber(type) ? '' : "'"),
  // There are none of these: the server refuses the row. A bare -0 is an integer.
  floatQuote: (value) => (Number.isFinite(value) && !Object.is(value, -0) ? '' : "'"),
  text: textOf,
  plain: (type) =>
    textOf(type) === text ? { quote: "'", empty: "''", escapes: apostrophe | backslash | control } : undefined,
  nested: { json: jsonSpelling },
};

function textOf(type: FieldType): TextForm {
  if (type.array) return { ...text, convert: (literal) => arrayToJson(literal, type) };
  return familyOf(type) === 'bytes' ? blob : text;
}

/** Whether values are MySQL's numbers: decimals are as far as it has their digits. */
function isNumber(type: FieldType): boolean {
  if (type.array) return false;
  const family = familyOf(type);
  return family === 'integer' || family === 'float' || isDecimal(type);
}

/** Digits of a DECIMAL in all, and behind the point (of MariaDB, 38 there; MySQL has 30). */
export const mostDigits = 65;
export const mostScale = 30;

/** Whether a column of the type is a DECIMAL. */
export function isDecimal({ array, name, precision = mostDigits + 1, scale = 0 }: FieldType): boolean {
  return !array && name === 'decimal' && precision <= mostDigits && scale <= mostScale;
}
