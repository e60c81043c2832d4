import type { Distribution } from './distribution.ts';
import { tabulated } from './tabulated.ts';

export interface Part {
  readonly weight: number;
  readonly distribution: Distribution;
  /** The only value that it has. */
  readonly value?: number;
}

/** Several distributions at once, each with its share, as one: values rise with the share whatever part they are of. */
export function mixture(parts: readonly Part[], least: number, greatest: number): Distribution {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const below = (x: number) =>
    parts.reduce((sum, { weight, distribution }) => sum + weight * distribution.below(x), 0) / total;
  // Beyond its ends nothing is looked for.
  const table = tabulated(below, least, greatest);
  const single = parts
    .filter(({ value }) => value !== undefined)
    .map(({ weight, value = 0 }) => ({ value, from: below(value) - weight / total, to: below(value) }));
  const isWhole = parts.every(({ distribution }) => distribution.whole === 'already');
  return {
    whole: isWhole ? 'already' : 'nearest',
    below,
    at(share) {
      const own = single.find(({ from, to }) => share > from && share <= to);
      if (own) return own.value;
      return isWhole ? Math.round(table.at(share)) : table.at(share);
    },
  };
}
