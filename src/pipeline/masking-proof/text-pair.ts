import type { DrawnNames } from './drawn-names.ts';
import { plainForm } from './text-forms.ts';

/** Where something stands in a text: `[start, end)`. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

interface Word extends TextPlace {
  readonly plain: string;
}

function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    plain: plainForm(word),
    start: index,
    end: index + word.length,
  }));
}

/** A text and what became of it. */
export class TextPair {
  #before: readonly Word[] | undefined;
  #after: readonly Word[] | undefined;

  constructor(
    readonly text: string,
    readonly now: string,
  ) {}

  get #words(): readonly Word[] {
    this.#before ??= wordsIn(this.text);
    return this.#before;
  }

  get #wordsNow(): readonly Word[] {
    this.#after ??= wordsIn(this.now);
    return this.#after;
  }

  /** The words that are of a form. */
  wordsOf(form: string): readonly string[] {
    const words = this.#words;
    return runsOf(form, words).flatMap(([from, to]) => words.slice(from, to + 1).map(({ plain }) => plain));
  }

  /** Where in the text words are of a form that stand now beside the same word, or as the first or last ones. */
  placeOf(form: string): TextPlace | undefined {
    const [before, after] = [this.#words, this.#wordsNow];
    const there = runsOf(form, after);
    for (const [from, to] of runsOf(form, before))
      for (const [first, last] of there)
        if (before[from - 1]?.plain === after[first - 1]?.plain || before[to + 1]?.plain === after[last + 1]?.plain)
          return { start: (before[from] as Word).start, end: (before[to] as Word).end };
    return undefined;
  }

  /** Whether a word of a form stands now that nothing draws, and that the text did not have. */
  isStrange(form: string, drawn: DrawnNames): boolean {
    const after = this.#wordsNow;
    const isThere = (word: string) => this.#words.some(({ plain }) => plain === word);
    return runsOf(form, after).some(([from, to]) =>
      after.slice(from, to + 1).some(({ plain }) => !drawn.mayDraw(plain) && !isThere(plain)),
    );
  }
}

/** The first and the last of words that are together of a form. */
function runsOf(form: string, words: readonly Word[]): readonly (readonly [number, number])[] {
  return words.flatMap((_, from) => {
    let at = 0;
    for (let to = from; to < words.length && at < form.length; to++) {
      const { plain } = words[to] as Word;
      if (!form.startsWith(plain, at)) return [];
      at += plain.length;
      if (at === form.length) return [[from, to] as const];
    }
    return [];
  });
}
