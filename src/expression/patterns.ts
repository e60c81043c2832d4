import { createRequire } from 'node:module';

import type { RE2JS } from 're2js';

import { EvaluationError } from './evaluation-error.ts';

/** LIKE: `%` is any text, `_` one code point, a backslash takes the next one as it is. */
export function matchesLike(text: string, pattern: string): boolean {
  return likeMatcher(pattern)(text);
}

/** Most patterns are a text with `%` at an end or both, for which strings have methods. */
const likeMatcher = remembered((pattern: string): ((text: string) => boolean) => {
  const simple = simplePattern(pattern);
  if (!simple) return (text) => matchesParts([...text], likeParts(pattern));
  const { literal, opensBefore, opensAfter } = simple;
  if (opensBefore && opensAfter) return (text) => text.includes(literal);
  if (opensBefore) return (text) => text.endsWith(literal);
  return opensAfter ? (text) => text.startsWith(literal) : (text) => text === literal;
});

/** A pattern that is a text with `%` at an end, at both or at none. */
export interface SimplePattern {
  readonly literal: string;
  /** Whether anything may stand before the text, and behind it. */
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

/** Undefined where a pattern of LIKE is another one. */
export function simplePattern(pattern: string): SimplePattern | undefined {
  const [, before, literal = '', after] = /^(%?)([^%_\\]*)(%?)$/.exec(pattern) ?? [];
  return before === undefined ? undefined : { literal, opensBefore: before !== '', opensAfter: after !== '' };
}

/** Never worse than length times length. */
function matchesParts(subject: readonly string[], parts: readonly (string | symbol)[]): boolean {
  let at = 0;
  let part = 0;
  let retryPart = -1;
  let retryAt = 0;
  while (at < subject.length) {
    const expected = parts[part];
    if (expected === any) {
      retryPart = ++part;
      retryAt = at;
    } else if (expected === one || (expected !== undefined && expected === subject[at])) {
      part++;
      at++;
    } else if (retryPart >= 0) {
      part = retryPart;
      at = ++retryAt;
    } else return false;
  }
  return parts.slice(part).every((each) => each === any);
}

const any = Symbol('%');
const one = Symbol('_');

function likeParts(pattern: string): (string | symbol)[] {
  const parts: (string | symbol)[] = [];
  const characters = [...pattern];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] as string;
    if (character === '%') parts.push(any);
    else if (character === '_') parts.push(one);
    else if (character !== '\\') parts.push(character);
    else if (++i === characters.length) throw new EvaluationError('LIKE pattern must not end with escape character');
    else parts.push(characters[i] as string);
  }
  return parts;
}

/** The pattern of `LIKE … ESCAPE`, with a backslash in the escape's place. */
export function likeEscape(pattern: string, mark: string): string {
  if ([...mark].length > 1) throw new EvaluationError('invalid escape string');
  if (mark === '\\') return pattern;
  let afterEscape = false;
  const characters = [...pattern].map((character) => {
    if (character === mark && !afterEscape) {
      afterEscape = true;
      return '\\';
    }
    const literal = character === '\\' && !afterEscape;
    afterEscape = false;
    return literal ? '\\\\' : character;
  });
  return characters.join('');
}

/** A regular expression of RE2's syntax, found anywhere: it takes time in proportion to the text, whatever it is. */
export function matchesRegex(text: string, pattern: string, caseless: boolean): boolean {
  return (caseless ? caselessRegex : regex)(pattern).matcher(text).find();
}

/** SIMILAR TO: the whole text, `%` and `_` as in LIKE, `| * + ? {} () []` as in regular expressions. */
export function matchesSimilar(text: string, pattern: string): boolean {
  return similarRegex(pattern).matcher(text).matches();
}

const regex = remembered((pattern: string) => compile(pattern, false));
const caselessRegex = remembered((pattern: string) => compile(pattern, true));
const similarRegex = remembered((pattern: string) => compile(posixOfSimilar(pattern), false));

const load = createRequire(import.meta.url);

/** RE2 is loaded with the first regular expression: few definitions have any, and of a start it would be a fiftieth. */
function compile(pattern: string, caseless: boolean): RE2JS {
  const { RE2JS, RE2JSException } = load('re2js') as typeof import('re2js');
  try {
    return RE2JS.compile(pattern, RE2JS.DOTALL | (caseless ? RE2JS.CASE_INSENSITIVE : 0));
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const help = /\\[1-9]|\(\?[=!<]/.test(pattern)
      ? 'look-ahead, look-behind and back references are not among what RE2 reads'
      : undefined;
    throw new EvaluationError(`invalid regular expression: ${error.message}`, { help, cause: error });
  }
}

function posixOfSimilar(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\(.)|[%_.^$[\]]/gsu, (mark, escaped?: string) => {
    if (escaped !== undefined) return /[\p{L}\p{N}_]/u.test(escaped) ? escaped : `\\${escaped}`;
    if (mark === '[') inClass = true;
    if (mark === ']') inClass = false;
    if (inClass || mark === ']') return mark;
    return { '%': '.*', _: '.' }[mark] ?? `\\${mark}`;
  });
}

/** Patterns are constants nearly always: the last one is kept. */
function remembered<T>(make: (pattern: string) => T): (pattern: string) => T {
  let last: { pattern: string; made: T } | undefined;
  return (pattern) => {
    if (last?.pattern !== pattern) last = { pattern, made: make(pattern) };
    return last.made;
  };
}
