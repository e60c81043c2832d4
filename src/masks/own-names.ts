import type { OwnName } from './mask.ts';

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
 * without blanks anywhere. The longest first; none inside of another.
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
      if (isFree && standsAlone(same, at, end)) found.push({ name, part, start: at, end });
    }
  return found;
}

function wantedOf(name: OwnName): Wanted[] {
  const text = name.text.normalize('NFC').trim();
  const whole = { name, part: 'whole', low: text.toLowerCase() } as const;
  const words = text
    .split(/[\s,]+/)
    .filter((word) => /^[\p{L}\p{M}'’-]{3,}$/u.test(word) && /^(?:\p{Lu}|\p{Lo})/u.test(word));
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
