import type { Place, Syntax } from '../syntax.ts';

import type { PlainToken } from './tokens.ts';

/** What reads the parts of an expression. All of it throws `notPlain` where PostgreSQL's parser has to look. */
export interface PlainReader {
  readonly cursor: Cursor;
  /** An expression up to the first operator that binds no tighter than `floor`, which 0 is for none. */
  expression(floor: number): Syntax;
  /** Expressions with commas between them, at least one. */
  list(): readonly Syntax[];
}

/** Made once: where it is thrown from says nothing. */
export const notPlain = new Error('not a plain expression');

/** Leaves the text to PostgreSQL's parser. */
export function refuse(): never {
  throw notPlain;
}

/** A place among tokens. */
export class Cursor {
  #at = 0;

  constructor(private readonly tokens: readonly PlainToken[]) {}

  get next(): PlainToken | undefined {
    return this.tokens[this.#at];
  }

  /** The one behind the next. */
  get second(): PlainToken | undefined {
    return this.tokens[this.#at + 1];
  }

  take(): PlainToken {
    return this.tokens[this.#at++] ?? refuse();
  }

  /** The next token if it is this word, which is taken then. */
  takeIf(word: string): PlainToken | undefined {
    return this.next?.word === word ? this.take() : undefined;
  }

  expect(word: string): PlainToken {
    return this.takeIf(word) ?? refuse();
  }

  expectKind(kind: PlainToken['kind']): PlainToken {
    return this.next?.kind === kind ? this.take() : refuse();
  }
}

/** The place alone, without what else a token or a node has. */
export function placeOf({ start, end }: Place): Place {
  return { start, end };
}
