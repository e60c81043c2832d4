import { kept } from '../../base/kept.ts';

import type { Grammar } from '../../values/prose/grammar.ts';
import { mostWords, type Prose } from '../../values/prose/prose.ts';
import type { Source } from '../../values/source.ts';
import { TextBuilder } from '../../values/text-builder.ts';

import type { BindContext } from '../generator.ts';

import { bytesOf, charactersOf, GrammarWriter, writtenTexts } from './grammar-writer.ts';

/** Sentences, or words without stops. */
export type Form = 'sentences' | 'words';

/** The most words without stops that a grammar has in one. */
const longestPhrase = 5;

/**
 * Texts of `least` to `most` words in all: of sentences of 5 to 12 words each where there are so many, or of phrases with
 * an `and` between them.
 */
export function countedTexts(context: BindContext, prose: Prose, form: Form, least: number, most: number): Source {
  const { grammar, of } = countedBy(prose, form);
  const longest = most * perWord(of, bytesOf(grammar));
  const builder = new TextBuilder(context.capacity, grammar.literals.signs);
  const writer = new GrammarWriter(grammar);
  const [and = 0] = grammar.alternativesOf('and');

  function writePart(words: number, at: number): number {
    const all = of[words] as readonly number[];
    return writer.write(builder.room(longest), all[writer.below(all.length)] as number, at);
  }

  function sentences(count: number): number {
    let { at } = builder;
    for (let left = count; left > 0; ) {
      let words = 5 + writer.below(8);
      // A rest of fewer than five joins the sentence.
      if (left - words < 5) words = left;
      if (left < count) builder.room(longest).bytes[at++] = 0x20;
      at = writePart(words, at);
      left -= words;
    }
    return at;
  }

  function phrases(count: number): number {
    let { at } = builder;
    for (let left = count; left > 0; ) {
      // What is left behind a phrase is an `and` and another word at the least.
      const words = left <= longestPhrase ? left : left === longestPhrase + 1 ? longestPhrase - 1 : longestPhrase;
      at = writePart(words, at);
      left -= words;
      if (left === 0) break;
      const target = builder.room(longest);
      target.bytes[at++] = 0x20;
      at = writer.write(target, and, at);
      target.bytes[at++] = 0x20;
      left--;
    }
    return at;
  }

  const write = form === 'words' ? phrases : sentences;
  return writtenTexts(context, builder, writer, () => write(least + writer.below(most - least + 1)));
}

/** The most code points of so many words. */
export function longestCounted(prose: Prose, form: Form, words: number): number {
  const { grammar, of } = countedBy(prose, form);
  return words * kept(longest[form], grammar, () => perWord(of, charactersOf(grammar)));
}

/** The most code points of a word, and of what is behind it. */
const longest = { sentences: new WeakMap<Grammar, number>(), words: new WeakMap<Grammar, number>() };

/** Alternatives by their numbers of words. */
type Counted = readonly (readonly number[])[];

const known = { sentences: new WeakMap<Grammar, Counted>(), words: new WeakMap<Grammar, Counted>() };

function countedBy(prose: Prose, form: Form): { readonly grammar: Grammar; readonly of: Counted } {
  const grammar = prose.of('sentences');
  const [name, most] = form === 'words' ? ['words', longestPhrase] : ['sentence', mostWords];
  const lists = () => Array.from({ length: most + 1 }, (_, words) => grammar.alternativesOf(`${name}.${words}`));
  return { grammar, of: kept(known[form], grammar, lists) };
}

/** The most that a word takes with what is behind it, whatever the number of words; no `and` takes more. */
function perWord(of: Counted, sizes: Float64Array): number {
  const shares = of.map((all, words) =>
    all.reduce((most, each) => Math.max(most, ((sizes[each] as number) + 1) / words), 0),
  );
  return Math.ceil(Math.max(...shares));
}
