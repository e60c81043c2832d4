import { constantOf } from './conditions.ts';
import type { FieldSource } from './draft.ts';
import type { KnownColumn } from './known-column.ts';
import { wordsOf } from './words-of-name.ts';

const long =
  /\b(description|summary|bio|about|body|content|text|notes?|comments?|message|remarks?|reason|details?|instructions|abstract|review|answer|question)$/;
const codes = /\b(code|sku|number|no|nr|num|reference|ref|key|serial|id|token|barcode|identifier|external id)$/;
const states = /\b(status|state|stage|phase)$/;
const kinds = /\b(type|kind|category|class|group|mode|level|rank|tier|plan|role|method|channel|source)$/;
const unitsOfMeasure = /\b(unit|uom|measure)$/;
/** Secrets that are sent by mail or kept in a session; other tokens are known by their names (`access_token`). */
const tokens =
  /\b(?:reset|password|confirmation|confirm|invitation|invite|unlock|remember|verification|activation|unsubscribe|session|csrf|api) token$/;
const hashes = /\b(hash|digest|checksum|sha\d*|md5)$/;

/** Whether a column says by its name which state its row is in. */
export function isState(name: string): boolean {
  return states.test(wordsOf(name).join(' '));
}

/** Texts: by name where that keeps to a pattern that the table demands, by the pattern, else words that there is room for. */
export function textSources(column: KnownColumn, named: readonly FieldSource[]): FieldSource[] {
  const { bounds } = column;
  const room = roomOf(column);
  const any: FieldSource = { generator: 'pattern', pattern: '*'.repeat(lengthOf(column)) };
  // A hash is none of what it was made of.
  const text = column.words.join(' ');
  const own = hashes.test(text) || tokens.test(text) ? [] : named.map((source) => inShort(source, room));
  const demanded = bounds.pattern === undefined ? [] : [...own, { generator: 'regex', pattern: bare(bounds.pattern) }];
  return [...demanded, ...compared(column), ...own, ...byWords(column, room), ...plain(column, room), any];
}

/** What has a code of two letters, where there is room for no more. */
const codesOf: Readonly<Record<string, string>> = {
  country: 'country_code',
  state: 'state_abbr',
  language: 'language_code',
};

function inShort(source: FieldSource, room: number): FieldSource {
  const code = room === 2 ? codesOf[String(source.generator)] : undefined;
  return code === undefined ? source : { ...source, generator: code };
}

/** The most characters that there is room for. */
function roomOf({ type, bounds }: KnownColumn): number {
  return Math.min(type.length ?? Number.POSITIVE_INFINITY, bounds.longest ?? Number.POSITIVE_INFINITY);
}

/** How long a code is: eight characters, as many as a `char` has, or as the table demands. */
function lengthOf(column: KnownColumn): number {
  const usual = column.type.name === 'char' ? 60 : 8;
  return Math.min(Math.max(usual, column.bounds.shortest ?? 0), roomOf(column));
}

/** What the table's rules compare the column with, and something else where that is one text alone. */
function compared({ bounds: { known = [] }, unique, words }: KnownColumn): FieldSource[] {
  if (known.length === 0 || unique) return [];
  const others = states.test(words.join(' ')) ? ['active', 'pending', 'closed'] : ['other'];
  const lists = known.length > 1 ? [known] : [[...new Set([...known, ...others])], known];
  return lists.map((choices) => ({ generator: 'choice', choices }));
}

function byWords(column: KnownColumn, room: number): FieldSource[] {
  const { words, unique, facts, bounds } = column;
  const text = words.join(' ');
  if (hashes.test(text)) {
    const digits = Math.min(room, Math.max(64, bounds.shortest ?? 0));
    return [{ generator: 'hex', bytes: Math.max(1, Math.floor(digits / 2)) }];
  }
  if (tokens.test(text) && room >= 16) return [{ generator: 'hex', bytes: Math.floor(Math.min(room, 40) / 2) }];
  if (codes.test(text)) return [codeOf(column)];
  if (unitsOfMeasure.test(text) && !unique && room >= 3)
    return [{ generator: 'choice', choices: ['pcs', 'kg', 'm', 'l', 'box'] }];
  const standard = unique ? undefined : constantOf(column.column.default ?? '');
  const usual = typeof standard === 'string' && standard !== '' ? [standard] : [];
  if (states.test(text) && !unique)
    return [{ generator: 'choice', choices: [...new Set([...usual, 'active', 'pending', 'closed'])] }];
  if (long.test(text) && room > 80) return [{ generator: 'sentence', ...lengths(facts?.words, 12) }];
  // The programs behind the table know what there may be: of that, the default is all that it tells.
  if (kinds.test(text) && usual.length > 0) return [{ generator: 'choice', choices: usual }];
  return kinds.test(text) && !unique ? [{ generator: 'word' }] : [];
}

function plain({ type, facts }: KnownColumn, room: number): FieldSource[] {
  if (type.name === 'char') return [];
  const several = room > 60 ? [{ generator: 'words', ...lengths(facts?.words, 4) }] : [];
  return [...several, { generator: 'word' }];
}

function lengths(words: { readonly fewest: number; readonly most: number } | undefined, usual: number): FieldSource {
  if (!words) return {};
  const most = Math.max(1, Math.min(words.most, 60));
  return most === usual ? {} : { min: Math.max(1, Math.min(words.fewest, most)), max: most };
}

/** What stands between the ends of a pattern that is found in a text. */
function bare(pattern: string): string {
  return pattern.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
}

/** A code such as `ORD-######`: the column's or the table's first letters, as far as there is room. */
function codeOf(column: KnownColumn): FieldSource {
  const { words, table, type, bounds } = column;
  const [first = ''] = words;
  const letters = (words.length > 1 ? first : table.name)
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 3)
    .toUpperCase();
  const pattern = `${letters}-######`;
  const fits = roomOf(column) >= pattern.length && (bounds.shortest ?? 0) <= pattern.length;
  if (letters.length === 3 && fits && type.name !== 'char') return { generator: 'pattern', pattern };
  const length = lengthOf(column);
  return { generator: 'pattern', pattern: length <= 3 ? '?'.repeat(length) : `??${'#'.repeat(length - 2)}` };
}
