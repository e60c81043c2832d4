import type { Category } from '../values/category.ts';

import { isJoinedName, isParticle } from './checks/names.ts';
import { type Found, FoundOnce } from './found.ts';
import type { KnownNames } from './known-names.ts';

/** Words of respect with a name behind them. */
const honorifics: readonly { readonly pattern: RegExp; readonly isSure: boolean }[] = [
  // Whatever stands there is a name.
  {
    pattern:
      /(?<![\p{L}\p{N}.])(?:mr|mrs|ms|mx|herrn?|frau|fräulein|mme|mlle|monsieur|madame|señora?|señorita|srta|signora?|mevrouw|mevr|meneer|dhr)(?![\p{L}\p{N}])\.?[ \t\u00a0]+/giu,
    isSure: true,
  },
  // It is one where the lists know it: they are words of other languages, too, or stand before what is none.
  {
    pattern:
      /(?<![\p{L}\p{N}.])(?:dr|prof|miss|sir|lady|lord|dame|don|doña|pan|pani|sra|dott|dear|liebe|lieber|hallo|hi|hello|chère?|bonjour|hola|ciao)(?![\p{L}\p{N}])\.?[ \t\u00a0]+/giu,
    isSure: false,
  },
  { pattern: /(?<![\p{L}\p{N}.])(?:m|hr|fr|sr|sig|ing)\.[ \t\u00a0]+/giu, isSure: false },
];

const furtherTitle = /(?:dr|prof|med|dipl|ing|mag|rer|nat|phil|jur|univ)\.?[ \t\u00a0]+/iuy;
const nameWord = /(?:\p{Lu}|\p{Lo})(?:[\p{L}\p{M}]|['’-](?=\p{L})){0,40}/uy;
const initial = /\p{Lu}\.(?=[ \t])/uy;
const particle = /\p{Ll}{1,4}(?=[ \t])/uy;

/** Titles behind each other, and words of one name. */
const most = 4;
const blanks = /[ \t\u00a0]+/uy;

/** Names with a word of respect behind them: 田中様, 김민수 씨, 王先生. */
const respected =
  /([\p{Script=Han}]{1,8}|[\p{Script=Hangul}]{2,4})(?= ?(?:さん|様|さま|氏|くん|君|ちゃん|先生|殿|女士|小姐|太太|씨|님))/gu;

const capital = /(?<![\p{L}\p{N}@._-])\p{Lu}\p{Ll}/gu;

/** Names of people that the lists know, or that stand next to a word that says so; in the order of the text. */
export function namesIn(text: string, known: KnownNames): Found[] {
  if (known.first.size === 0) return [];
  const found = new FoundOnce(text);
  const add = (each: Found | undefined) => {
    if (each) found.add(each);
  };
  for (const { pattern, isSure } of honorifics)
    for (const match of text.matchAll(pattern)) add(nameFrom(text, match.index + match[0].length, known, isSure));
  for (const match of text.matchAll(respected)) add(respectedName(match[1] as string, match.index, known));
  for (const { index } of text.matchAll(capital)) add(pairFrom(text, index, known));
  return found.inOrder;
}

interface Words {
  readonly words: readonly string[];
  readonly end: number;
}

/** A name that begins there, behind a word that says that one does. */
function nameFrom(text: string, from: number, known: KnownNames, isSure: boolean): Found | undefined {
  let start = from;
  for (let titles = 0; titles < most; titles++) start += matchAt(furtherTitle, text, start)?.length ?? 0;
  const { words, end } = wordsFrom(text, start, known);
  const [first] = words;
  if (first === undefined || !(isSure || words.some((word) => isKnown(word, known)))) return undefined;
  return { category: categoryOf(words, known), start, end };
}

/** A given name that the lists know with a family name that they know. */
function pairFrom(text: string, start: number, known: KnownNames): Found | undefined {
  const first = matchAt(nameWord, text, start) ?? '';
  if (first.length < 3 || !among(known.first, first)) return undefined;
  const { words, end } = wordsFrom(text, start, known);
  const last = words.at(-1) as string;
  return words.length > 1 && last.length > 2 && among(known.last, last)
    ? { category: 'full_name', start, end }
    : undefined;
}

/** Words of a name: the first one, and those behind it that the lists know, or that a given name or `van` asks for. */
function wordsFrom(text: string, start: number, known: KnownNames): Words {
  const words: string[] = [];
  let end = start;
  let isAsked = true;
  for (let at = start, steps = 0; words.length < most && steps < 2 * most; steps++) {
    const letter = matchAt(initial, text, at);
    const little = letter ?? matchAt(particle, text, at);
    if (letter !== undefined || (little !== undefined && isParticle(little))) {
      isAsked = true;
      at += (little as string).length;
    } else {
      const word = matchAt(nameWord, text, at);
      if (word === undefined || !(isAsked || isKnown(word, known))) break;
      words.push(word);
      at += word.length;
      end = at;
      isAsked = among(known.first, word) && !among(known.last, word);
    }
    const gap = matchAt(blanks, text, at);
    if (gap === undefined) break;
    at += gap.length;
  }
  return { words, end };
}

function respectedName(run: string, index: number, known: KnownNames): Found | undefined {
  for (let length = Math.min(6, run.length); length > 0; length--) {
    const name = run.slice(-length);
    const start = index + run.length - length;
    if (known.last.has(name)) return { category: 'last_name', start, end: start + length };
    if (isJoinedName(name, known)) return { category: 'full_name', start, end: start + length };
  }
  return undefined;
}

function categoryOf(words: readonly string[], known: KnownNames): Category {
  if (words.length > 1) return 'full_name';
  const [word = ''] = words;
  return among(known.first, word) && !among(known.last, word) ? 'first_name' : 'last_name';
}

function isKnown(word: string, known: KnownNames): boolean {
  return among(known.first, word) || among(known.last, word);
}

function among(names: ReadonlySet<string>, word: string): boolean {
  const low = word.toLowerCase();
  return names.has(low) || (low.includes('-') && low.split('-').every((part) => names.has(part)));
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
