import { arrayToJson } from '../../values/array-to-json.ts';
import { isJsonNumber } from '../../values/is-json-number.ts';
import { isoInterval } from '../../values/iso-interval.ts';
import { backslash as backslashSign, control, quotationMark } from '../../values/signs.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import { isoTime, type Spelling, type TextForm, type TextWriter } from '../spelling.ts';
import { flags, verbatim } from '../text-writers.ts';

const backslash = 0x5c;
const quoteByte = 0x22;
const space = 0x20;

/** What stands after the backslash: a letter, or `u` for \u00xx. */
const escapes = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte++) escapes[byte] = 0x75;
for (const [letter, byte] of Object.entries({ b: 8, t: 9, n: 10, f: 12, r: 13, '"': quoteByte, '\\': backslash })) {
  escapes[byte] = letter.charCodeAt(0);
}
const hex = new TextEncoder().encode('0123456789abcdef');

const writeString: TextWriter = (buffer, at, bytes, start, end) => {
  let last = at;
  buffer[last++] = quoteByte;
  for (let index = start; index < end; index++) {
    const byte = bytes[index] as number;
    if (escapes[byte] === 0) buffer[last++] = byte;
    else last = writeEscape(buffer, last, byte);
  }
  buffer[last++] = quoteByte;
  return last;
};

function writeEscape(buffer: Uint8Array, at: number, byte: number): number {
  buffer[at] = backslash;
  buffer[at + 1] = escapes[byte] as number;
  if (escapes[byte] !== 0x75) return at + 2;
  buffer[at + 2] = 0x30;
  buffer[at + 3] = 0x30;
  buffer[at + 4] = hex[byte >> 4] as number;
  buffer[at + 5] = hex[byte & 15] as number;
  return at + 6;
}

const string: TextForm = { write: writeString, growth: 6, extra: 2 };

const interval: TextForm = { ...string, convert: isoInterval };

const lineBreaks = flags('\n\r');

/** JSON inside JSON. Line breaks can stand between its tokens only, and would break a line of NDJSON. */
const inline: TextForm = {
  growth: 1,
  extra: 0,
  write(buffer, at, bytes, start, end) {
    let last = at;
    for (let index = start; index < end; index++) {
      const byte = bytes[index] as number;
      buffer[last++] = lineBreaks[byte] === 1 ? space : byte;
    }
    return last;
  },
};

const base64: TextForm = {
  growth: 2,
  extra: 6,
  write(buffer, at, bytes, start, end) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('base64');
    buffer[at] = quoteByte;
    for (let index = 0; index < text.length; index++) buffer[at + 1 + index] = text.charCodeAt(index);
    buffer[at + 1 + text.length] = quoteByte;
    return at + text.length + 2;
  },
};

function textOf(type: FieldType): TextForm {
  if (type.array) return { ...inline, convert: (text) => arrayToJson(text, type) };
  if (isJsonNumber(type)) return verbatim;
  const family = familyOf(type);
  if (family === 'interval') return interval;
  return family === 'json' ? inline : family === 'bytes' ? base64 : string;
}

export const jsonSpelling: Spelling = {
  null: 'null',
  true: 'true',
  false: 'false',
  time: isoTime,
  quote: (type) => (isJsonNumber(type) ? '' : '"'),
  // JSON has no such numbers; PostgreSQL's own functions write and read them as strings.
  floatQuote: (value) => (Number.isFinite(value) ? '' : '"'),
  text: textOf,
  plain: (type) =>
    textOf(type) === string ? { quote: '"', empty: '""', escapes: quotationMark | backslashSign | control } : undefined,
  nested: 'inline',
};
