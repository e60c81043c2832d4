import type { Rows } from '../../random/rows.ts';

import type { Lexicon } from '../../values/lexicon.ts';
import type { Grammar } from '../../values/prose/grammar.ts';
import { proseOf, type Subject } from '../../values/prose/prose.ts';
import type { Source } from '../../values/source.ts';
import type { FieldType } from '../../values/type.ts';

import type { BindContext, Complaint } from '../generator.ts';
import { fillerText, fillerWord } from '../texts.ts';

import { charactersOf, type Given } from './grammar-writer.ts';
import { type Passage, type Passages, proseCells } from './prose-writer.ts';

/** What a kind of text begins with, goes on with and ends with: names of lists, of which some may not be there. */
export interface Outline {
  readonly first: readonly string[];
  readonly middle: readonly string[];
  readonly last: readonly string[];
}

/** A text's sentences, from the fewest to the most. */
export interface Sentences {
  readonly min: number;
  readonly max: number;
}

export const text = {
  family: 'text',
  version: 1,
  fills: ['text'],
  type: () => ({ name: 'text' as const }),
  suffixable: true,
  hasFiller: (locale: string) => proseOf({ locale }) === undefined,
  edges: 'type',
} as const;

/** The parameters of a text of several sentences. */
export function sentenceParameters<const L extends number, const M extends number>(least: L, most: M) {
  const room = { min: 1, max: 20 } as const;
  return {
    min: {
      type: 'integer',
      summary: 'the fewest sentences; fewer where the type has no room',
      default: least,
      ...room,
    },
    max: { type: 'integer', summary: 'the most sentences', default: most, ...room },
  } as const;
}

/** Refuses more sentences at the least than at the most. */
export function checkSentences({ min, max }: Sentences): Complaint[] {
  return min <= max ? [] : [{ parameter: 'min', message: `\`min\` (${min}) is greater than \`max\` (${max})` }];
}

/** Words that stand for a sentence where a language has none. */
const fillerSentence = 9;

/** The most code points of a text: whole sentences that the type has room for, or the shortest one where it has for none. */
export function longestText(
  { lexicon, type }: { readonly lexicon: Lexicon; readonly type: FieldType },
  subject: Subject,
  outlines: readonly Outline[],
  { max }: Sentences,
  given: readonly { readonly characters: number }[] = [],
): number {
  const room = roomOf(type);
  const prose = proseOf(lexicon);
  if (!prose) return fillerWord(lexicon) * fillerCount(room, lexicon, max);
  const grammar = prose.of(subject);
  const sizes = charactersOf(grammar, given);
  const of = (names: readonly string[]) => alternatives(grammar, names).map((each) => sizes[each] as number);
  const shortest = Math.max(...outlines.map(({ first }) => Math.min(...of(first))));
  if (shortest > room) return shortest;
  const most = Math.max(
    ...outlines.map(
      ({ first, middle, last }) => Math.max(...of(first)) + (max - 1) * (1 + Math.max(0, ...of(middle), ...of(last))),
    ),
  );
  return Math.min(room, most);
}

/** Texts as the outline of each row has them. */
export function proseText(
  context: BindContext,
  subject: Subject,
  outlines: readonly Outline[],
  { min, max }: Sentences,
  more: { readonly codes?: Passages['codes']; readonly givens?: readonly Given[]; read?(rows: Rows): void } = {},
): Source {
  const room = roomOf(context.type);
  const prose = proseOf(context.lexicon);
  if (!prose) {
    const most = fillerCount(room, context.lexicon, max);
    return fillerText(context, Math.min(most, min * fillerSentence), most, true);
  }
  const grammar = prose.of(subject);
  const { codes, givens = [] } = more;
  const sizes = charactersOf(
    grammar,
    givens.map(({ list }) => list),
  );
  const fitting = (names: readonly string[]) =>
    Int32Array.from(alternatives(grammar, names).filter((each) => (sizes[each] as number) <= room));
  const of = outlines.map(
    ({ first, middle, last }): Passage => ({ first: fitting(first), middle: fitting(middle), last: fitting(last) }),
  );
  const { column, read } = proseCells(context, grammar, { of, codes }, givens, { min, max, room });
  return {
    column,
    read(rows) {
      more.read?.(rows);
      read(rows);
    },
  };
}

function alternatives(grammar: Grammar, names: readonly string[]): number[] {
  return names.flatMap((name) => grammar.alternativesOf(name));
}

function roomOf({ length }: FieldType): number {
  return length ?? Number.POSITIVE_INFINITY;
}

/** So many words of filler have room, up to those of so many sentences. */
function fillerCount(room: number, lexicon: Lexicon, sentences: number): number {
  return Math.max(1, Math.min(sentences * fillerSentence, Math.floor(room / fillerWord(lexicon))));
}
