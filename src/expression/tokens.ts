import { kept } from '../base/kept.ts';

import type { SqlParser } from './sql-parser.ts';
import type { Place } from './syntax.ts';

export interface Word extends Place {
  /** As written. */
  readonly text: string;
  /** In lower case where it is a word without quotes, else as written. */
  readonly word: string;
}

export interface Token extends Word {
  /** Whether it is a word that cannot name a column without quotes. */
  readonly reserved: boolean;
}

/** A text's tokens without comments; undefined where a quote or comment is not closed. */
export function tokensOf(parser: SqlParser, text: string): readonly Token[] | undefined {
  const known = knownTokens.get(parser) ?? new Map<string, readonly Token[]>();
  knownTokens.set(parser, known);
  try {
    return kept(known, text, () => readTokens(parser, text));
  } catch {
    return undefined;
  }
}

/** Of texts without a fault: a parser remembers what it has read, too. */
const knownTokens = new WeakMap<SqlParser, Map<string, readonly Token[]>>();

function readTokens(parser: SqlParser, text: string): readonly Token[] {
  const offset = offsetsOfBytes(text);
  return parser
    .scanSync(text.replace(unescaped, ' '))
    .tokens.filter(({ tokenName }) => !tokenName.endsWith('COMMENT'))
    .map(({ start, end, text: bytes, keywordName }) => {
      const place = { start: offset(start), end: offset(end) };
      const written = text.slice(place.start, place.end) || bytes;
      const word = /^[^"'$]/.test(written) ? folded(written) : written;
      return { ...place, text: written, word, reserved: reservedKinds.has(keywordName) };
    });
}

/** A word in small letters, as the grammar has it: letters beyond ASCII stay, else the kelvin's sign would be a `k`. */
export function folded(word: string): string {
  return word.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The scanner's answer is JSON, in which it leaves these as they are: with one in it, it could not be read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant.
const unescaped = /[\u0001-\u0008\u000b\u000c\u000e-\u001f]/g;

const reservedKinds = new Set(['RESERVED_KEYWORD', 'TYPE_FUNC_NAME_KEYWORD']);

/** The way from places in UTF-8, which the parser tells, to places in the text. */
export function offsetsOfBytes(text: string): (byte: number) => number {
  if (/^[\0-\x7f]*$/.test(text)) return (byte) => byte;
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const size = Buffer.byteLength(character);
    for (let i = 0; i < size; i++) offsets.push(at);
    at += character.length;
  }
  return (byte) => offsets[byte] ?? text.length;
}
