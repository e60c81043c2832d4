import { arrayToJson } from '../../../values/array-to-json.ts';
import { isJsonNumber } from '../../../values/is-json-number.ts';
import { apostrophe } from '../../../values/signs.ts';
import { type FieldType, familyOf } from '../../../values/type.ts';
import type { TimeStyle } from '../../../values/write-time.ts';

import { jsonSpelling } from '../../json/spelling.ts';
import { type Spelling, sqlTime, type TextForm } from '../../spelling.ts';
import { doubling, hexadecimal } from '../../text-writers.ts';

/** What SQLite's date functions read: they want the minutes of a zone. */
const time: TimeStyle = { ...sqlTime, zone: Uint8Array.from('+00:00', (letter) => letter.charCodeAt(0)) };

const text = doubling("'");
const blob = hexadecimal("X'", "'");

/** Constants in statements. */
export const sqliteSpelling: Spelling = {
  null: 'NULL',
  true: '1',
  false: '0',
  time,
  quote: (type) => (isNumber(type) ? '' : "'"),
  // There are none of these: they are texts, as in JSON.
  floatQuote: (value) => (Number.isFinite(value) ? '' : "'"),
  text: textOf,
  plain: (type) => (textOf(type) === text ? { quote: "'", empty: "''", escapes: apostrophe } : undefined),
  nested: { json: jsonSpelling },
};

function textOf(type: FieldType): TextForm {
  if (type.array) return { ...text, convert: (literal) => arrayToJson(literal, type) };
  return familyOf(type) === 'bytes' ? blob : text;
}

/** Whether values are SQLite's numbers: all integers are, decimals as far as a double keeps all their digits. */
export function isNumber(type: FieldType): boolean {
  return !type.array && (familyOf(type) === 'integer' || isJsonNumber(type));
}
