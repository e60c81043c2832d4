import { poissonCounts, poissonEnd } from '../count-weights.ts';
import { exp, log, power } from '../elementary.ts';

import { Cumulative } from './cumulative.ts';
import { type Distribution, inside } from './distribution.ts';

/** The largest mean of Poisson's numbers whose table is made. */
export const largestPoissonMean = 1_000_000;

/** Cut off where what is left is nothing to a double. */
export function poisson(mean: number): Distribution {
  const least = Math.max(0, Math.floor(mean - 12 * Math.sqrt(mean) - 20));
  return tabulatedWhole(least, poissonCounts(mean, least, poissonEnd(mean)).weights);
}

/** Whole numbers from `least` on, each with its weight. */
function tabulatedWhole(least: number, weights: readonly number[]): Distribution {
  const table = new Cumulative(weights);
  return {
    whole: 'already',
    below(x) {
      const place = Math.min(weights.length - 1, Math.floor(x) - least);
      return place < 0 ? 0 : (table.ends[place] as number) / table.total;
    },
    at: (share) => least + table.find(share * table.total),
  };
}

/** So many ranks have their exact shares; beyond, a share is the integral around its rank, off by less than 1 part in a million. */
const exactRanks = 1024;

/** `first`, `first + 1`, … , `size` of them, the k-th with a share in proportion to 1 / k^s. */
export function zipf(first: number, size: number, s: number): Distribution {
  const exact = Math.min(size, exactRanks);
  const table = new Cumulative(Float64Array.from({ length: exact }, (_, i) => power(i + 1, -s)));
  const tail = new PowerIntegral(s, exact + 0.5);
  const total = table.total + (size > exact ? tail.to(size + 0.5) : 0);
  return {
    whole: 'already',
    below(x) {
      const rank = Math.min(size, Math.floor(x - first) + 1);
      if (rank <= 0) return 0;
      return (rank <= exact ? (table.ends[rank - 1] as number) : table.total + tail.to(rank + 0.5)) / total;
    },
    at(share) {
      const part = inside(share) * total;
      if (part < table.total || size === exact) return first + table.find(part);
      const rank = Math.floor(tail.end(part - table.total) + 0.5);
      return first - 1 + Math.min(size, Math.max(exact + 1, rank));
    },
  };
}

/** The integral of x^-s from a place on. */
class PowerIntegral {
  readonly #rest: number;
  readonly #scale: number;

  constructor(
    s: number,
    readonly start: number,
  ) {
    this.#rest = Math.abs(1 - s) < 1e-9 ? 0 : 1 - s;
    this.#scale = power(start, 1 - s);
  }

  to(x: number): number {
    if (this.#rest === 0) return log(x / this.start);
    return (this.#scale * (power(x / this.start, this.#rest) - 1)) / this.#rest;
  }

  /** Where the integral comes to `area`. */
  end(area: number): number {
    if (this.#rest === 0) return this.start * exp(area);
    // Rounding may take it past the end, where there is no value.
    return this.start * power(Math.max(1e-300, 1 + (area * this.#rest) / this.#scale), 1 / this.#rest);
  }
}
