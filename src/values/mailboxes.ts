import { mix } from '../random/mix.ts';

import { nameToAscii } from './ascii.ts';
import type { Lexicon } from './lexicon.ts';
import { personNames } from './person-names.ts';
import { TextList } from './text-list.ts';

/** Names as they stand before an `@`, by their position in the list of names. */
export interface MailboxNames {
  readonly list: TextList;
  /** A number that follows from the text. */
  readonly hashes: Int32Array;
  /** Which of the names that are spelled alike each is. */
  readonly variants: Uint32Array;
  /** How many there are of one spelling at most. */
  readonly mostVariants: number;
}

export interface Mailboxes {
  readonly first: MailboxNames;
  readonly last: MailboxNames;
}

/** The most characters that a name has in an address. */
const longest = 16;

const known = new WeakMap<Lexicon, Mailboxes>();

/** The names of a locale's people in small letters of ASCII; `loadLexicon` has seen to it that they can be. */
export function mailboxes(lexicon: Lexicon): Mailboxes {
  const own = known.get(lexicon) ?? mailboxesOf(lexicon);
  known.set(lexicon, own);
  return own;
}

function mailboxesOf(lexicon: Lexicon): Mailboxes {
  const { first, last } = personNames(lexicon);
  return { first: spelled(first, lexicon.locale), last: spelled(last, lexicon.locale) };
}

function spelled({ texts: names }: TextList, locale: string): MailboxNames {
  const texts = names.map((name) => mailboxName(name, locale));
  const seen = new Map<string, number>();
  const variants = Uint32Array.from(texts, (text) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return before;
  });
  const mostVariants = Math.max(1, ...seen.values());
  return { list: new TextList(texts), hashes: Int32Array.from(texts, hashOf), variants, mostVariants };
}

function mailboxName(name: string, locale: string): string {
  const letters = nameToAscii(name, locale)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, longest);
  return letters === '' ? 'user' : letters;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = mix(hash + text.charCodeAt(at));
  return hash;
}
