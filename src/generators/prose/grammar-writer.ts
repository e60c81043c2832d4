import { mix } from '../../random/mix.ts';

import { copyWords } from '../../values/copy-bytes.ts';
import { firstGiven, type Grammar } from '../../values/prose/grammar.ts';
import type { Source } from '../../values/source.ts';
import type { Target } from '../../values/target.ts';
import type { TextBuilder } from '../../values/text-builder.ts';
import type { TextList } from '../../values/text-list.ts';

import type { BindContext } from '../generator.ts';

/** What a row brings into its sentences: the text of a list that its code says. */
export interface Given {
  readonly list: TextList;
  readonly codes: Uint32Array | Float64Array;
}

/** Writes what a grammar has for a row: a function of the row's 64 bits, and of what the row brings. */
export class GrammarWriter {
  #view: DataView = new DataView(new ArrayBuffer(0));
  #h0 = 0;
  #h1 = 0;
  #draws = 0;
  #row = 0;

  constructor(
    readonly grammar: Grammar,
    readonly givens: readonly Given[] = [],
  ) {}

  /** Begins the batch's row `row`. */
  begin(h0: number, h1: number, row: number): void {
    this.#h0 = h0;
    this.#h1 = h1;
    this.#draws = 0;
    this.#row = row;
  }

  /** The row's next draw: a counter mixed into its 64 bits. What is drawn from is short: 32 bits are even enough. */
  below(size: number): number {
    if (size < 2) return 0;
    const drawn = mix((this.#h1 + Math.imul(++this.#draws, 0x9e3779b9)) | 0) ^ this.#h0;
    return Math.floor((drawn >>> 0) * 2.3283064365386963e-10 * size);
  }

  /** Writes an alternative, and whatever it draws; returns where it ends. The target has room for it. */
  write({ view }: Target, alternative: number, at: number): number {
    this.#view = view;
    return this.#alternative(alternative, at);
  }

  #alternative(alternative: number, start: number): number {
    const { alternatives, parts, lists, literals } = this.grammar;
    const end = alternatives[alternative + 1] as number;
    let at = start;
    for (let each = alternatives[alternative] as number; each < end; each++) {
      const part = parts[each] as number;
      if (part < 0) {
        const first = lists[~part] as number;
        at = this.#alternative(first + this.below((lists[~part + 1] as number) - first), at);
      } else if (part < firstGiven) at = this.#copy(literals, part, at);
      else {
        const { list, codes } = this.givens[part - firstGiven] as Given;
        at = this.#copy(list, codes[this.#row] as number, at);
      }
    }
    return at;
  }

  #copy({ view, starts }: TextList, code: number, at: number): number {
    return copyWords(this.#view, at, view, starts[code] as number, starts[code + 1] as number);
  }
}

/** Texts in a builder: `write` writes that of a row, for which the writer has begun, and returns where it ends. */
export function writtenTexts(
  context: BindContext,
  builder: TextBuilder,
  writer: GrammarWriter,
  write: (row: number) => number,
): Source {
  const hashes = context.hashes('value');
  return {
    column: builder.column,
    read(rows) {
      hashes.draw(rows);
      builder.reset();
      for (let i = 0; i < rows.length; i++) {
        writer.begin(hashes.h0[i] as number, hashes.h1[i] as number, i);
        builder.endCell(write(i));
      }
    },
  };
}

const encoder = new TextEncoder();

/** The most bytes of each alternative. */
export function bytesOf(grammar: Grammar, lists: readonly TextList[] = []): Float64Array {
  return grammar.sizes(
    (text) => encoder.encode(text).length,
    lists.map(({ longest }) => longest),
  );
}

/** The most code points of each alternative. */
export function charactersOf(grammar: Grammar, lists: readonly { readonly characters: number }[] = []): Float64Array {
  return grammar.sizes(
    (text) => [...text].length,
    lists.map(({ characters }) => characters),
  );
}
