import { exp, log, power } from '../elementary.ts';
import { normalBelow, normalQuantile } from '../normal.ts';

import { type Distribution, inside } from './distribution.ts';

/** The normal distribution, whose quantiles are `normalQuantile`’s. */
export function normal(mean: number, deviation: number): Distribution {
  return {
    whole: 'nearest',
    below: (x) => normalBelow((x - mean) / deviation),
    at: (share) => mean + deviation * normalQuantile(inside(share)),
  };
}

/** Numbers whose logarithm is normal, around `middle`. */
export function lognormal(middle: number, deviation: number): Distribution {
  return {
    whole: 'nearest',
    below: (x) => (x <= 0 ? 0 : normalBelow((log(x) - middle) / deviation)),
    at: (share) => exp(middle + deviation * normalQuantile(inside(share))),
  };
}

/** From `origin` on, by `mean` beyond it on average. */
export function exponential(origin: number, mean: number): Distribution {
  return {
    whole: 'nearest',
    below: (x) => (x <= origin ? 0 : 1 - exp((origin - x) / mean)),
    at: (share) => origin - mean * log(1 - inside(share)),
  };
}

/** From `origin` on, the share beyond `origin + x` being (1 + x / scale)^-alpha: Pareto's own where origin and scale are one. */
export function pareto(origin: number, scale: number, alpha: number): Distribution {
  return {
    whole: 'nearest',
    below: (x) => (x <= origin ? 0 : 1 - power(1 + (x - origin) / scale, -alpha)),
    at: (share) => origin + scale * (power(1 - inside(share), -1 / alpha) - 1),
  };
}

/** Rises from `least` to `mode` and falls to `greatest`, which lie apart. */
export function triangular(least: number, mode: number, greatest: number): Distribution {
  const width = greatest - least;
  const turn = (mode - least) / width;
  return {
    whole: 'nearest',
    below(x) {
      if (x <= least) return 0;
      if (x >= greatest) return 1;
      if (x < mode) return ((x - least) * (x - least)) / (width * (mode - least));
      return 1 - ((greatest - x) * (greatest - x)) / (width * (greatest - mode));
    },
    at(share) {
      if (share < turn) return least + Math.sqrt(share * width * (mode - least));
      return greatest - Math.sqrt((1 - share) * width * (greatest - mode));
    },
  };
}
