import { kept } from '../../base/kept.ts';

import type { Rows } from '../../random/rows.ts';

import type { Grammar } from '../../values/prose/grammar.ts';
import { mostWords, type Prose } from '../../values/prose/prose.ts';
import type { Source } from '../../values/source.ts';
import { TextBuilder } from '../../values/text-builder.ts';

import type { BindContext } from '../generator.ts';

import { bytesOf, charactersOf, GrammarWriter } from './grammar-writer.ts';

/** Sentences of `least` to `most` words in all, of 5 to 12 words each where there are so many. */
export function countedSentences(context: BindContext, prose: Prose, least: number, most: number): Source {
  const grammar = prose.of('sentences');
  const ofWords = sentencesOf(grammar);
  const longest = most * perWord(grammar, bytesOf(grammar));
  const builder = new TextBuilder(context.capacity, grammar.literals.signs);
  const hashes = context.hashes('value');
  const writer = new GrammarWriter(grammar);

  function write(): number {
    const count = least + writer.below(most - least + 1);
    const target = builder.room(longest);
    let { at } = builder;
    for (let left = count; left > 0; ) {
      let words = 5 + writer.below(8);
      // A rest of fewer than five joins the sentence.
      if (left - words < 5) words = left;
      if (words > mostWords) words = Math.ceil(left / 2);
      const all = ofWords[words] as readonly number[];
      if (left < count) target.bytes[at++] = 0x20;
      at = writer.write(target, all[writer.below(all.length)] as number, at);
      left -= words;
    }
    return at;
  }

  return {
    column: builder.column,
    read(rows: Rows) {
      hashes.draw(rows);
      builder.reset();
      for (let i = 0; i < rows.length; i++) {
        writer.begin(hashes.h0[i] as number, hashes.h1[i] as number, i);
        builder.endCell(write());
      }
    },
  };
}

/** The most code points of so many words in sentences. */
export function longestSentences(prose: Prose, words: number): number {
  const grammar = prose.of('sentences');
  return words * perWord(grammar, charactersOf(grammar));
}

const known = new WeakMap<Grammar, readonly (readonly number[])[]>();

/** Sentences by their numbers of words. */
function sentencesOf(grammar: Grammar): readonly (readonly number[])[] {
  return kept(known, grammar, () =>
    Array.from({ length: mostWords + 1 }, (_, words) => grammar.alternativesOf(`sentence.${words}`)),
  );
}

/** The most that a word takes with what is behind it, over sentences of all lengths. */
function perWord(grammar: Grammar, sizes: Float64Array): number {
  const shares = sentencesOf(grammar).map((all, words) =>
    all.reduce((most, each) => Math.max(most, ((sizes[each] as number) + 1) / words), 0),
  );
  return Math.ceil(Math.max(...shares));
}
