import type { KnownNames } from '../known-names.ts';

const titles =
  /^(mr|mrs|ms|miss|mx|dr|prof|herr|frau|hr|fr|sr|sra|srta|dott|dott\.ssa|ing|dipl|univ|mag|mme|mlle|m|pan|pani|sig|sig\.ra|jr|sr|ii|iii|iv|md|phd|dds|dvm|bsc|[bm]\.?sc|[bm]\.?a|[bm]\.?eng|dipl\.?-ing|univ\.?prof|rer|nat|med|sir|lady|dame|lic|mtro|mtra|tit|avv|bay|bayan|dhr|mevr|mw|dhr)\.?,?$/i;
const particles =
  /^(van|von|de|del|della|der|den|da|do|dos|das|di|la|le|du|ten|ter|zu|zum|zur|y|e|af|av|bin|al|el|op|'t|mac|o')$/i;
/** Legal forms and the like. Not by `\b`, for which `Åsa` is a word `sa` behind something else. */
const companies =
  /(?<![\p{L}\d])(gmbh|ag|kg|kgaa|ohg|mbh|inc|llc|ltd|plc|corp|group|sons|company|co|s\.?a\.?|s\.?l\.?|s\.?r\.?l|s\.?p\.?a|sarl|bv|b\.v|nv|n\.v|oy|ab|hb|as|a\.s|a\.ş|şti|kft|nyrt|zrt|bt|sp\. z o\.o|z o\.o|sp\.?j|ooo|foundation|bank|stiftung|e\.?v|ltda|cia|s\/a|associates|partners|ООО|ЗАО|ОАО|ИП|НПО|РАО|АО)(?![\p{L}\d])|&|株式会社|有限会社|合同会社|公司/iu;

/** Whether a word stands between the names of one person: `van`, `de`. */
export function isParticle(word: string): boolean {
  return particles.test(word);
}

/** Whether a text is a full name: two words or more, a given name among them and a family name, and nothing of a company. */
export function isFullName(value: string, known: KnownNames): boolean {
  if (/\d|@|[_:;!?/\\]/.test(value) || companies.test(value)) return false;
  const words = wordsOf(value);
  if (words.length === 1) return isJoinedName(words[0] as string, known);
  if (words.length < 2 || words.length > 5) return false;
  const firsts = words.filter((each) => isAmong(known.first, each)).length;
  const lasts = words.filter((each) => isAmong(known.last, each)).length;
  // One word may be both a given and a family name: two words, two names.
  const either = words.filter((each) => isAmong(known.first, each) || isAmong(known.last, each)).length;
  return firsts > 0 && lasts > 0 && either > 1;
}

/** A given name among two to four words with capitals, and nothing of a company: the family's name may be any word. */
export function isLikeFullName(value: string, known: KnownNames): boolean {
  if (/\d|@|[_:;!?/\\]/.test(value) || companies.test(value)) return false;
  const words = wordsOf(value);
  if (words.length < 2 || words.length > 4 || words.some((each) => !/^\p{Lu}/u.test(each))) return false;
  return [words[0], words.at(-1)].some((each) => isAmong(known.first, each as string));
}

/** A given name, or two of them. */
export function isFirstName(value: string, known: KnownNames): boolean {
  return isSingle(value) && wordsOf(value).every((each) => isAmong(known.first, each));
}

/** A family name, or several of one person. */
export function isLastName(value: string, known: KnownNames): boolean {
  return isSingle(value) && wordsOf(value).some((each) => isAmong(known.last, each));
}

/** Two words or more with nothing of a company, or one in a script without spaces. */
export function isLikeAnyFullName(value: string): boolean {
  return isNameLike(value) && !companies.test(value) && /[\s,　]|\p{Script=Han}|\p{Script=Hangul}/u.test(value);
}

/** Between one and three words of letters, as a name's part has. */
export function isNameLike(value: string): boolean {
  return (
    /^[\p{L}\p{M}'’.,\- ]+$/u.test(value) &&
    value.length <= 60 &&
    value.split(' ').length <= 6 &&
    /\p{Lu}|\p{Lo}/u.test(value)
  );
}

/** A text that may be one person's name or names: `Lange` and `Rosa Maria`, not `Lange GmbH`. */
function isSingle(value: string): boolean {
  if (!isNameLike(value)) return false;
  const words = wordsOf(value);
  // A word alone is no company's: `Bank` and `As` are names of families.
  return words.length > 0 && words.length <= 3 && !(words.length > 1 && companies.test(value));
}

function wordsOf(value: string): string[] {
  return value
    .trim()
    .split(/[\s,　]+/)
    .filter((each) => each !== '' && !titles.test(each) && !particles.test(each) && !/^\p{Lu}\.$/u.test(each));
}

function isAmong(names: ReadonlySet<string>, word: string): boolean {
  const low = word.toLowerCase();
  return names.has(low) || (low.includes('-') && low.split('-').every((part) => names.has(part)));
}

/** Chinese, Japanese and Korean names without a space: the family's name is one to three characters, the rest is given. */
export function isJoinedName(text: string, known: KnownNames): boolean {
  if (!/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u.test(text)) return false;
  return [1, 2, 3].some(
    (length) => known.last.has(text.slice(0, length)) && text.length > length && text.length - length < 4,
  );
}
