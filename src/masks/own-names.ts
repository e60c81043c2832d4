import type { OwnName } from './mask.ts';
import { ordinaryWords } from './ordinary-words.ts';

/** A name of the row's own that stands in one of its texts: `[start, end)`, and which words of its mask stand for it. */
export interface NamedPlace {
  readonly name: OwnName;
  readonly start: number;
  readonly end: number;
  readonly part: 'whole' | 'first word' | 'last word';
}

/** What is looked for of a name: itself, and of a full name the words that stand for a given and a family name. */
interface Wanted extends Pick<NamedPlace, 'name' | 'part'> {
  readonly low: string;
}

const joined = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const letter = /[\p{L}\p{M}\p{N}]/u;

/**
 * Where a row's own names stand in a text, without regard to case: as words, a possessive `s` behind them or not; in scripts
 * without blanks anywhere. The longest first; none inside of another. Of names that are words as well case decides, and what
 * stands beside them: `Will says that he will`.
 */
export function ownNamesIn(text: string, names: readonly OwnName[]): NamedPlace[] {
  const found: NamedPlace[] = [];
  const low = text.toLowerCase();
  // A letter whose small form is longer moves all behind it: such texts are looked at as they are.
  const same = low.length === text.length ? low : text;
  const wanted = names.flatMap(wantedOf).sort((a, b) => b.low.length - a.low.length);
  for (const { low: word, name, part } of wanted)
    for (let at = same.indexOf(word); at >= 0; at = same.indexOf(word, at + word.length)) {
      const end = at + word.length;
      const isFree = !found.some((other) => other.start < end && at < other.end);
      if (isFree && standsAlone(same, at, end) && isName(text, at, end)) found.push({ name, part, start: at, end });
    }
  return found;
}

function wantedOf(name: OwnName): Wanted[] {
  const text = name.text.normalize('NFC').trim();
  const whole = { name, part: 'whole', low: text.toLowerCase() } as const;
  const words = text
    .split(/[\s,]+/)
    .filter((word) => /^[\p{L}\p{M}'’-]{2,}$/u.test(word) && /^(?:\p{Lu}|\p{Lo})/u.test(word));
  const parts = name.category !== 'full_name' || words.length < 2 ? [] : words;
  const wanted = [
    whole,
    ...parts.map((word, i) => ({ name, part: i === 0 ? 'first word' : 'last word', low: word.toLowerCase() }) as const),
  ];
  return wanted.filter(({ low }) => low.length >= 2 && letter.test(low));
}

function standsAlone(text: string, start: number, end: number): boolean {
  if (joined.test(text.charAt(start)) && joined.test(text.charAt(end - 1))) return true;
  if (isLetterBefore(text, start)) return false;
  // `Annas` is Anna's in German, and `an` no name in `ans`.
  const behind = text.charAt(end) === 's' && end - start > 3 ? end + 1 : end;
  return !isLetterAt(text, behind);
}

function isLetterBefore(text: string, at: number): boolean {
  return at > 0 && letter.test(text.charAt(at - 1));
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && letter.test(text.charAt(at));
}

/** As in `Will you come?`, `Grant the refund`, `Will er nicht?`: a verb, where a sentence begins with it. */
const behindVerb =
  /^[ \t]+(?:I|you|he|she|it|we|they|me|him|her|us|them|my|your|his|our|their|its|the|an|this|that|these|those|there|ich|du|er|sie|es|wir|ihr|man)(?![\p{L}\p{N}])/u;
const sentenceBegins = /(?:^|[.!?:;…\n\r])[\s"'“”„»«(¿¡-]*$/u;
const seasons = /^(?:april|may|june|august|summer|winter|spring)$/;
const beforeSeason =
  /(?:^|[^\p{L}\p{N}])(?:\d{1,4}(?:st|nd|rd|th)?\.?|in|im|since|until|during|early|mid|late|last|next|every)[ \t-]+$/iu;

/** Whether the name is meant where it stands, and not the word that it is, too. */
function isName(text: string, start: number, end: number): boolean {
  const shown = text.slice(start, end);
  const word = shown.toLowerCase();
  const isShort = /^[a-z]{2}$/.test(word);
  if (!isShort && !ordinaryWords.has(word)) return true;
  // Who writes without capitals says nothing by leaving them out.
  if (/^\p{Ll}/u.test(shown)) return !isShort && !/\p{Lu}/u.test(text);
  if (shown === shown.toUpperCase()) return true;
  const [before, behind] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 16)];
  if (seasons.test(word) && (beforeSeason.test(before) || /^[ \t]+\d/.test(behind))) return false;
  return !(behindVerb.test(behind) && sentenceBegins.test(before));
}
