import type { Category } from '../values/category.ts';

/** Names of people, by the forms of their words: see `nameForm`. */
export interface PeopleNames {
  /** Whether a name begins with a word of this form. */
  begins(form: string): boolean;
  /** Whether words of these forms, one behind the other, are a name. */
  has(forms: string): boolean;
}

/** A name where it stands in a text: `[start, end)`. */
export interface PersonPlace {
  readonly start: number;
  readonly end: number;
}

/** More words than a name has. */
const mostWords = 6;

/** A word without what is written in many ways: small letters without accents. */
export function nameForm(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

interface Word extends PersonPlace {
  readonly form: string;
}

/** The words of a text or a name. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    form: nameForm(word),
    start: index,
    end: index + word.length,
  }));
}

/** The names of two words or more that stand in a text, in its order; of two that begin alike the longer one. */
export function peopleIn(text: string, names: readonly PeopleNames[]): PersonPlace[] {
  const words = wordsOf(text);
  const found: PersonPlace[] = [];
  for (let at = 0; at < words.length; at++) {
    const { form, start } = words[at] as Word;
    const last = names.reduce((most, each) => (each.begins(form) ? Math.max(most, lastOf(words, at, each)) : most), -1);
    if (last < 0) continue;
    found.push({ start, end: (words[last] as Word).end });
    at = last;
  }
  return found;
}

/** The last word of the longest name that begins with a word; -1: none does. */
function lastOf(words: readonly Word[], first: number, names: PeopleNames): number {
  let found = -1;
  let forms = (words[first] as Word).form;
  for (let last = first + 1; last < Math.min(words.length, first + mostWords); last++) {
    forms += ` ${(words[last] as Word).form}`;
    if (names.has(forms)) found = last;
  }
  return found;
}

/** Columns of a dataset in which people are named, and whose values do not stay. */
export interface NameColumns {
  readonly full: readonly string[];
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** Those of a dataset's fields. */
export function nameColumns(
  fields: readonly {
    readonly name: string;
    readonly mask?: { readonly rule: string; readonly category: Category } | undefined;
  }[],
): NameColumns {
  const of = (category: Category) =>
    fields.flatMap(({ name, mask }) => (mask?.category === category && hidesNames(mask.rule) ? [name] : []));
  return { full: of('full_name'), first: of('first_name'), last: of('last_name') };
}

/** Whether nothing of a name stays that somebody could look for: what is dropped is not read. */
function hidesNames(rule: string): boolean {
  return rule !== 'keep' && rule !== 'drop';
}

/** The datasets whose people a rule looks for in texts. */
export function namesOfRule({
  parameters,
}: {
  readonly parameters: Readonly<Record<string, unknown>>;
}): readonly string[] {
  return (parameters.names_of as readonly string[] | undefined) ?? [];
}
