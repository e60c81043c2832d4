import type { Cursor } from './cursor.ts';

/** How tightly operators bind, from PostgreSQL's table of precedence ("Lexical Structure" in its manual, `gram.y`). */
export const levels = {
  or: 1,
  and: 2,
  not: 3,
  is: 4,
  comparison: 5,
  /** BETWEEN, IN, LIKE and their kind. */
  test: 6,
  operator: 7,
  sum: 8,
  product: 9,
  power: 10,
  sign: 11,
  cast: 12,
} as const;

const byWord: ReadonlyMap<string, number> = new Map([
  ...Object.entries({ or: levels.or, and: levels.and, is: levels.is, '::': levels.cast, '^': levels.power }),
  ...['<', '>', '=', '<=', '>=', '<>', '!='].map((sign) => [sign, levels.comparison] as const),
  ...['between', 'in', 'like', 'ilike', 'similar'].map((word) => [word, levels.test] as const),
  ...['||', '~', '~*', '!~', '!~*'].map((sign) => [sign, levels.operator] as const),
  ...['+', '-'].map((sign) => [sign, levels.sum] as const),
  ...['*', '/', '%'].map((sign) => [sign, levels.product] as const),
]);

/** The level of the operator that is next; 0 where none is. */
export function nextLevel({ next, second }: Cursor): number {
  const word = next?.word === 'not' ? second?.word : next?.word;
  const level = byWord.get(word ?? '') ?? 0;
  return next?.word !== 'not' || level === levels.test ? level : 0;
}
