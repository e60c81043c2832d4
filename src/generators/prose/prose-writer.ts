import type { Grammar } from '../../values/prose/grammar.ts';
import { allSigns } from '../../values/signs.ts';
import type { Source } from '../../values/source.ts';
import { TextBuilder } from '../../values/text-builder.ts';

import type { BindContext } from '../generator.ts';

import { bytesOf, charactersOf, type Given, GrammarWriter, writtenTexts } from './grammar-writer.ts';

/** The sentences that a text may be of, as alternatives of its grammar: it begins with one of the first. */
export interface Passage {
  readonly first: Int32Array;
  /** What follows, in any order, none of them twice. */
  readonly middle: Int32Array;
  /** What a text of three sentences or more ends with. */
  readonly last: Int32Array;
}

/** Of which passage each row is. */
export interface Passages {
  readonly of: readonly Passage[];
  /** Positions in `of`; absent: all rows are of the first. */
  readonly codes?: Uint32Array | undefined;
}

/** How many sentences a text has, and how many characters it may have. */
export interface Extent {
  readonly min: number;
  readonly max: number;
  readonly room: number;
}

/** Texts of one grammar, sentence by sentence; what rows bring is read before. */
export function proseCells(
  context: BindContext,
  grammar: Grammar,
  { of, codes }: Passages,
  givens: readonly Given[],
  { min, max, room }: Extent,
): Source {
  const lists = givens.map(({ list }) => list);
  const builder = new TextBuilder(context.capacity, allSigns([grammar.literals, ...lists]));
  const characters = charactersOf(grammar, lists);
  const bytes = bytesOf(grammar, lists);
  const all = of.flatMap(({ first, middle, last }) => [...first, ...middle, ...last]);
  const longest = all.reduce((most, each) => Math.max(most, bytes[each] as number), 0) + 1;
  const writer = new GrammarWriter(grammar, givens);
  const used = new Int32Array(max);

  /** One that the text does not have yet, as long as there are any. */
  function fresh(from: Int32Array, sentence: number): number {
    let at = writer.below(from.length);
    for (let tries = 0; tries < from.length && isUsed(from[at] as number, sentence); tries++)
      at = at + 1 === from.length ? 0 : at + 1;
    used[sentence] = from[at] as number;
    return from[at] as number;
  }

  function isUsed(alternative: number, sentence: number): boolean {
    for (let each = 1; each < sentence; each++) if (used[each] === alternative) return true;
    return false;
  }

  /** The text's next sentence; -1 where its passage has no more. */
  function next({ first, middle, last }: Passage, sentence: number, count: number): number {
    if (sentence > 1 && sentence === count - 1 && last.length > 0) return last[writer.below(last.length)] as number;
    if (sentence > 0) return middle.length > 0 ? fresh(middle, sentence) : -1;
    return first[writer.below(first.length)] as number;
  }

  function write(passage: Passage): number {
    const count = min + writer.below(max - min + 1);
    const target = builder.room(count * longest);
    let { at } = builder;
    let left = room;
    for (let sentence = 0; sentence < count; sentence++) {
      const chosen = next(passage, sentence, count);
      // What it may come to at the most: so no text ends within a sentence.
      left -= (characters[chosen] ?? left) + (sentence > 0 ? 1 : 0);
      if (left < 0) break;
      if (sentence > 0) target.bytes[at++] = 0x20;
      at = writer.write(target, chosen, at);
    }
    return at;
  }

  return writtenTexts(context, builder, writer, (row) => write(of[codes?.[row] ?? 0] as Passage));
}
