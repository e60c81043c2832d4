import { kept } from '../base/kept.ts';

import { mix } from '../random/mix.ts';
import type { Rows } from '../random/rows.ts';
import { below } from '../random/uniform.ts';

import type { Lexicon } from '../values/lexicon.ts';
import { proseOf } from '../values/prose/prose.ts';
import type { Source } from '../values/source.ts';
import type { Target } from '../values/target.ts';
import { TextBuilder } from '../values/text-builder.ts';
import { TextList } from '../values/text-list.ts';

import { compose, copyText, literal, pick } from './compose.ts';
import { listGenerator, listsLength } from './from-list.ts';
import { type BindContext, defineGenerator } from './generator.ts';
import { countedTexts, longestCounted } from './prose/counted-texts.ts';

export const word = listGenerator(
  { name: 'word', family: 'text', summary: 'a common noun', example: 'otter' },
  'word.noun',
);

export const slug = defineGenerator({
  name: 'slug',
  family: 'text',
  summary: 'words in lower case with hyphens between',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'veni-dolorem-amet',
  indexable: () => true,
  longest: (_, { lexicon }) => listsLength(lexicon, 'lorem.word', 'lorem.word', 'lorem.word') + 2,
  bind(_, context) {
    const words = context.lexicon.list('lorem.word');
    return compose(
      context,
      ['first', 'second', 'third'].flatMap((place, index) =>
        index === 0 ? [pick(context, place, words)] : [literal('-'), pick(context, place, words)],
      ),
    );
  },
});

export const words = wordsGenerator('words', 'a few words, where the language has some, or of filler', 3, 5, 'words');
export const sentence = wordsGenerator(
  'sentence',
  'a sentence, where the language has some, or one of filler',
  4,
  12,
  'sentences',
);
export const paragraph = wordsGenerator(
  'paragraph',
  'sentences, where the language has some, or filler',
  25,
  70,
  'sentences',
);
export const lorem = wordsGenerator('lorem', 'filler text', 10, 40, 'filler');

/** Texts of so many words: without stops, in sentences, or in sentences of filler. */
function wordsGenerator(
  name: string,
  summary: string,
  least: number,
  most: number,
  kind: 'words' | 'sentences' | 'filler',
) {
  const proseFor = (lexicon: Lexicon) => (kind === 'filler' ? undefined : proseOf(lexicon));
  const form = kind === 'words' ? 'words' : 'sentences';
  return defineGenerator({
    name,
    family: 'text',
    summary: `${summary}, \`min\` to \`max\` words`,
    version: kind === 'filler' ? 1 : 2,
    parameters: {
      min: { type: 'integer', summary: 'the fewest words', default: least, min: 1, max: 10_000 },
      max: { type: 'integer', summary: 'the most words', default: most, min: 1, max: 10_000 },
    },
    fills: ['text'],
    type: () => ({ name: 'text' }),
    suffixable: true,
    example: { words: 'new lamp', filler: 'Veni dolorem amet nisi.', sentences: 'The gardener found the map.' }[kind],
    edges: 'type',
    check({ min, max }) {
      if (min <= max) return [];
      return [{ parameter: 'min', message: `\`min\` (${min}) is greater than \`max\` (${max})` }];
    },
    longest({ max }, { lexicon }) {
      const prose = proseFor(lexicon);
      return prose ? longestCounted(prose, form, max) : max * fillerWord(lexicon);
    },
    bind({ min, max }, context) {
      const prose = proseFor(context.lexicon);
      return prose ? countedTexts(context, prose, form, min, max) : fillerText(context, min, max, kind !== 'words');
    },
  });
}

/** Words of one list, `least` to `most` of them; as sentences of 5 to 12 words, or with nothing but spaces. */
export function fillerText(context: BindContext, least: number, most: number, sentences: boolean): Source {
  const list = context.lexicon.list('lorem.word');
  const builder = new TextBuilder(context.capacity, list.signs);
  const style = sentences ? sentenceStyle(context.lexicon) : undefined;
  const longest = Math.max(list.longest, style?.capitals.longest ?? 0) + (style?.stop.length ?? 0) + 1;
  const hashes = context.hashes('value');
  return {
    column: builder.column,
    read(rows: Rows) {
      hashes.draw(rows);
      builder.reset();
      for (let i = 0; i < rows.length; i++) {
        const h0 = hashes.h0[i] as number;
        const h1 = hashes.h1[i] as number;
        const count = least + below(most - least + 1, h0, h1);
        const target = builder.room(count * longest);
        const draws = { count, h0, h1 };
        builder.endCell(
          style ? writeSentences(target, builder.at, list, style, draws) : writeWords(target, builder.at, list, draws),
        );
      }
    },
  };
}

/** The most code points of a word of filler, with what stands between it and the next. */
export function fillerWord(lexicon: Lexicon): number {
  return listsLength(lexicon, 'lorem.word') + 2;
}

/** The n-th draw of a cell: a counter mixed into its 64 bits. */
function draw(h0: number, h1: number, counter: number): number {
  return mix(h1 + Math.imul(counter + 1, 0x9e3779b9)) ^ h0;
}

function pickWord(list: TextList, h0: number, h1: number, counter: number): number {
  return below(list.length, draw(h0, h1, counter * 2), draw(h0, h1, counter * 2 + 1));
}

const space = 0x20;

/** What a text's words are drawn from, and how many there are. */
interface Draws {
  readonly count: number;
  readonly h0: number;
  readonly h1: number;
}

function writeWords({ bytes, view }: Target, start: number, list: TextList, { count, h0, h1 }: Draws): number {
  let at = start;
  for (let j = 0; j < count; j++) {
    if (j > 0) bytes[at++] = space;
    at = copyText(view, at, list, pickWord(list, h0, h1, j));
  }
  return at;
}

/** How a locale writes sentences. */
interface SentenceStyle {
  /** Each word as it stands at the beginning of one. */
  readonly capitals: TextList;
  readonly isSpaced: boolean;
  readonly stop: Uint8Array;
}

/** Other stops than Latin's, by language. */
const stops: Readonly<Record<string, string>> = { hy: '։', ja: '。', ur: '۔' };

const styles = new WeakMap<Lexicon, SentenceStyle>();

function sentenceStyle(lexicon: Lexicon): SentenceStyle {
  return kept(styles, lexicon, () => {
    const [language = ''] = lexicon.locale.split('_');
    return {
      capitals: new TextList(lexicon.list('lorem.word').texts.map(capitalized)),
      isSpaced: language !== 'ja',
      stop: new TextEncoder().encode(stops[language] ?? '.'),
    };
  });
}

/** With a large first letter; one that is two letters large, as `ß` is, has a small second one. */
function capitalized(text: string): string {
  const [first = '', ...rest] = [...text];
  const [large = '', ...others] = [...first.toUpperCase()];
  return large + others.join('').toLowerCase() + rest.join('');
}

function writeSentences(
  { bytes, view }: Target,
  start: number,
  list: TextList,
  { capitals, isSpaced, stop }: SentenceStyle,
  { count, h0, h1 }: Draws,
): number {
  let at = start;
  // The words that are left in the sentence; a rest of fewer than five joins it.
  let left = 0;
  for (let j = 0; j < count; j++) {
    if (j > 0 && isSpaced) bytes[at++] = space;
    at = copyText(view, at, left === 0 ? capitals : list, pickWord(list, h0, h1, j));
    if (left === 0) {
      left = 5 + (draw(h0, h1, -2 - j) & 7);
      if (count - j - left < 5) left = count - j;
    }
    left--;
    if (left === 0) {
      bytes.set(stop, at);
      at += stop.length;
    }
  }
  return at;
}
