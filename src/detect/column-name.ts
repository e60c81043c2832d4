import { kept } from '../base/kept.ts';

import {
  askingWords,
  endingWords,
  fillerWords,
  peopleWords,
  shortenedWords,
  thingWords,
  versionWords,
} from './context-words.ts';
import { detectors } from './detectors/index.ts';

/** How loudly a column's name speaks for a category. */
export type NameStrength = 'clear' | 'likely' | 'vague';

export interface NameMatch {
  readonly strength: NameStrength;
  /** The words that were known. */
  readonly phrase: string;
  /** Words beside them of which nobody knows what they mean. */
  readonly strangers: number;
  /** A word that makes it something else: `email_verified` is no address. */
  readonly deciding?: string;
}

/** The words of a name in any style, in lower case and ASCII: `KundenEMail_1` is `kunden e mail`. */
export function wordsOfName(name: string): readonly string[] {
  const parts = (/^\p{ASCII}*$/u.test(name) ? name : inAscii(name))
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^\p{L}\p{M}\d]+/u)
    .map((each) => each.toLowerCase())
    .filter((each) => each !== '');
  const { all, most } = vocabulary();
  return parts.map(inFull).flatMap((part) => (all.has(part) ? [part] : (apart(part, all, most) ?? [part])));
}

function inAscii(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/[đð]/gi, 'd')
    .replace(/æ/gi, 'ae')
    .replace(/œ/gi, 'oe')
    .replace(/ı/g, 'i');
}

function inFull(word: string): string {
  return shortenedWords.get(word) ?? word;
}

let words: { all: ReadonlySet<string>; most: number } | undefined;

function vocabulary() {
  if (words) return words;
  const phrases = detectors
    .flatMap(({ names: { clear, likely = [], vague = [] } }) => [...clear, ...likely, ...vague])
    .flatMap(spellings);
  const all = new Set([
    ...phrases.flatMap((each) => each.split(' ')),
    ...askingWords,
    ...endingWords,
    ...fillerWords,
    ...peopleWords,
    ...things,
  ]);
  words = { all, most: Math.max(...[...all].map((each) => each.length)) };
  return words;
}

/** A word as the fewest known words that it is made of, with digits at its end; undefined where it is not made of them. */
function apart(text: string, all: ReadonlySet<string>, most: number): string[] | undefined {
  const body = text.replace(/\d+$/, '');
  if (body === '') return [text];
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= body.length; end++) {
    for (let start = Math.max(0, end - most); start < end; start++) {
      const word = body.slice(start, end);
      const before = best[start];
      // Other words of two letters are found by chance in any text.
      const isLong =
        word.length > 2 || /\P{ASCII}/u.test(word) || shortWords.has(word) || (start === 0 && end === body.length);
      if (!before || !isLong || !all.has(word)) continue;
      if (!best[end] || before.length + 1 < (best[end] as string[]).length) best[end] = [...before, word];
    }
  }
  return best[body.length];
}

const shortWords = new Set(['no', 'nr', 'id', 'ip']);
const fillers = new Set(fillerWords);
const asking = new Set(askingWords);
const ending = new Set(endingWords);
const versions = new Set(versionWords);
const things = new Set([...thingWords, ...versionWords]);
const persons = new Set(peopleWords);
const vocabularies = new Map<object, ReadonlySet<string>>();
const matches = new Map<readonly string[], readonly (readonly string[])[]>();

/** The best phrase of a category in the words of a name; undefined where there is none. */
export function matchName(
  words: readonly string[],
  names: Readonly<Partial<Record<NameStrength, readonly string[]>>>,
): NameMatch | undefined {
  for (const strength of ['clear', 'likely', 'vague'] as const) {
    const phrases = kept(matches, names[strength] ?? none, () => sorted(names[strength] ?? none));
    for (const phrase of phrases) {
      const at = placeOf(words, phrase);
      if (at === -1) continue;
      const before = words.slice(0, at);
      const behind = words.slice(at + phrase.length);
      const rest = [...before, ...behind];
      const decider =
        rest.find((each) => asking.has(each)) ??
        behind.find((each) => ending.has(each)) ??
        (strength === 'clear' ? undefined : rest.find((each) => things.has(each)));
      // What else the category's columns are called says nothing against it: `persistent_login_cookie`.
      const own = kept(vocabularies, names, () => wordsOfPhrases(names));
      const strangers = rest.filter((each) => !isKnown(each) && !own.has(each)).length;
      return { strength, phrase: phrase.join(' '), strangers, ...(decider !== undefined && { deciding: decider }) };
    }
  }
  return undefined;
}

function isKnown(word: string): boolean {
  return fillers.has(word) || ending.has(word) || things.has(word) || isPerson(word) || /^\d+$/.test(word);
}

function isPerson(word: string): boolean {
  return persons.has(word) || persons.has(word.replace(/s$/, ''));
}

const none: readonly string[] = [];

function wordsOfPhrases({ clear = [], likely = [], vague = [] }: Parameters<typeof matchName>[1]): ReadonlySet<string> {
  return new Set([...clear, ...likely, ...vague].flatMap(spellings).flatMap((each) => each.split(' ')));
}

/** Longer phrases first: `national id` before `id`. */
function sorted(phrases: readonly string[]): readonly (readonly string[])[] {
  return phrases
    .flatMap(spellings)
    .map((each) => each.split(' '))
    .toSorted((a, b) => b.length - a.length);
}

const spelled = new Map<string, readonly string[]>();

/** German umlauts are written with two letters, or lose their dots with all other accents: `fuehrerschein`, `führerschein`. */
function spellings(phrase: string): readonly string[] {
  return kept(spelled, phrase, () => {
    const full = phrase.split(' ').map(inFull).join(' ');
    const plain = full.replace(/(?<![aeq])ue|[ao]e/g, (letters) => letters[0] as string);
    return plain === full ? [full] : [full, plain];
  });
}

function placeOf(words: readonly string[], phrase: readonly string[]): number {
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (phrase.every((each, i) => isSame(words[at + i] as string, each))) return at;
  }
  return -1;
}

function isSame(word: string, wanted: string): boolean {
  return word === wanted || (wanted.length > 3 && (word === `${wanted}s` || word === `${wanted}es`));
}

/** Whether a column is called as things are, and nobody: `part_no` and `client_version`, not `customer_order`. */
export function namesThing(words: readonly string[]): boolean {
  if (words.some((each) => versions.has(each))) return true;
  return words.some((each) => things.has(each) && !containers.has(each)) && !words.some(isPerson);
}

/** `column 7` says nothing of what is in it. */
const containers = new Set(['column', 'table', 'file']);

/** Whether a table's name speaks of people (1) or of things (-1); 0 where it speaks of neither. */
export function aboutPeople(table: string): -1 | 0 | 1 {
  const words = wordsOfName(table);
  if (words.some(isPerson)) return 1;
  return words.some((each) => things.has(each)) ? -1 : 0;
}
