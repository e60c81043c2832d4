import { defaultsOf, type Mask, type MaskFacts } from './mask.ts';

/** How likely it may be that two of some values that shall differ are masked alike: once in a thousand sets of data. */
export const mostLikely = 0.001;

/** How likely two of so many rows are alike, of which each has one of `size` values: the birthday bound, above 1 where there are many. */
export function alikeChance(size: number, rows: number): number {
  return (rows * (rows - 1)) / 2 / size;
}

/** Whether values of so many rows that differ are as good as sure to differ under a rule with its parameters' defaults. */
export function keepsApart(mask: Mask, facts: MaskFacts, rows: number): boolean {
  const unique = mask.unique?.(defaultsOf(mask), facts) ?? 'lossy';
  return unique === 'preserved' || (unique !== 'lossy' && alikeChance(unique, rows) <= mostLikely);
}
