import { kept } from '../../base/kept.ts';

import type { Lexicon } from '../lexicon.ts';

import { english } from './english/index.ts';
import { french } from './french/index.ts';
import { german } from './german/index.ts';
import { Grammar } from './grammar.ts';
import { spanish } from './spanish/index.ts';

/** What the texts of a language are about. */
export type Subject = keyof typeof english;

/** The grammars of a language: each is read when it is first asked for. */
export class Prose {
  readonly #grammars = new Map<Subject, Grammar>();

  constructor(readonly texts: Readonly<Record<Subject, string>>) {}

  of(subject: Subject): Grammar {
    return kept(this.#grammars, subject, () => {
      const text = this.texts[subject];
      if (subject === 'sentences') return new Grammar(text + countedSentences(text));
      return new Grammar(text, subject === 'products' ? productGivens : []);
    });
  }
}

/** What a product brings into a sentence about it. */
const productGivens = ['Style', 'style', 'material', 'thing', 's', 'es', 'it', 'its'] as const;

/** The most words of one of the sentences that are counted. */
export const mostWords = 16;

/**
 * Sentences of 3 to 16 words, each of an event of 3 to 8 and what else is said of it: behind it, or in front where the language
 * then has the event's words in another order.
 */
function countedSentences(text: string): string {
  const isInverted = text.includes('= inverted.');
  return Array.from({ length: mostWords - 2 }, (_, index) => {
    const words = index + 3;
    const events = [3, 4, 5, 6, 7, 8].filter((each) => each <= words && words - each <= 8);
    const lines = events.map((each) => {
      const rest = words - each;
      if (rest === 0) return `{Event.${each}}.`;
      return isInverted ? `{When.${rest}} {inverted.${each}}.` : `{Event.${each}} {when.${rest}}.`;
    });
    return `\n= sentence.${words}\n${lines.join('\n')}\n`;
  }).join('');
}

const languages: Readonly<Record<string, Prose>> = {
  de: new Prose(german),
  en: new Prose(english),
  es: new Prose(spanish),
  fr: new Prose(french),
};

/** The texts of a locale's language; undefined where there are none but filler. */
export function proseOf({ locale }: Pick<Lexicon, 'locale'>): Prose | undefined {
  return languages[locale.split('_')[0] as string];
}

/** Languages that have texts. */
export const proseLanguages: readonly string[] = Object.keys(languages);
