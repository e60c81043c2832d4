import { poissonEnd } from '../../random/count-weights.ts';
import { beta } from '../../random/distributions/beta.ts';
import { exponential, lognormal, normal, pareto, triangular } from '../../random/distributions/continuous.ts';
import { largestPoissonMean, poisson, zipf } from '../../random/distributions/discrete.ts';
import type { Distribution } from '../../random/distributions/distribution.ts';
import { histogram, piecewise } from '../../random/distributions/empirical.ts';
import { exp, log, power } from '../../random/elementary.ts';

import type { Complaint } from '../generator.ts';

import type { Ends, Kind, Shape, ShapeName } from './parameters.ts';
import { quantilePoints } from './quantile-points.ts';

/** One distribution: what it takes, what follows from what, and what is wrong with it. */
export interface Law {
  readonly takes: readonly ShapeName[];
  /** Whether the parameters say where it lies, so that a range which is not written follows from them. */
  isPlaced(shape: Shape): boolean;
  /** What is not said, by the range where there is one. */
  fill(shape: Shape, ends: Ends | undefined, least: number | undefined): Shape;
  /** Where next to all of its values lie. */
  natural(shape: Shape, least: number | undefined): Ends;
  problem(shape: Shape, ends: Ends): Complaint | undefined;
  make(shape: Shape, ends: Ends): Distribution;
}

const nowhere = { isPlaced: () => false, natural: (): Ends => ({ least: 1, greatest: 1000 }) };

/** All that are no mixture of others. */
export const singleLaws: Readonly<Record<Exclude<Kind, 'uniform' | 'sample' | 'mixture'>, Law>> = {
  normal: {
    takes: ['mean', 'stddev'],
    isPlaced: ({ mean }) => mean !== undefined,
    fill: ({ mean, stddev, ...rest }, ends) => ({
      ...rest,
      mean: mean ?? middleOf(ends),
      stddev: stddev ?? (ends ? widthOf(ends) / 6 : Math.abs(mean ?? 0) / 5 || 1),
    }),
    natural: ({ mean = 0, stddev = 1 }) => ({ least: mean - 6 * stddev, greatest: mean + 6 * stddev }),
    problem: ({ stddev }) => notPositive('stddev', stddev),
    make: ({ mean = 0, stddev = 1 }) => normal(mean, stddev),
  },

  lognormal: {
    takes: ['mean', 'stddev', 'median', 'sigma'],
    isPlaced: ({ mean, median }) => mean !== undefined || median !== undefined,
    fill: fillLognormal,
    natural: ({ median = 1, sigma = 1 }) => ({ least: 0, greatest: median * exp(6 * sigma) }),
    problem(shape, { greatest }) {
      if (!(greatest > 0)) return { parameter: 'max', message: 'a lognormal distribution has no values up to 0' };
      if (shape.mean !== undefined || shape.stddev !== undefined) return twice('mean', 'median', 'stddev', 'sigma');
      return notPositive('median', shape.median) ?? notPositive('sigma', shape.sigma);
    },
    make: ({ median = 1, sigma = 1 }) => lognormal(log(median), sigma),
  },

  exponential: {
    takes: ['mean', 'lambda'],
    isPlaced: ({ mean, lambda }) => mean !== undefined || lambda !== undefined,
    fill({ mean, lambda, ...rest }, ends, least = 0) {
      if (mean !== undefined) return { ...rest, mean, ...(lambda !== undefined && { lambda }) };
      if (lambda !== undefined) return lambda > 0 ? { ...rest, mean: least + 1 / lambda } : { ...rest, lambda };
      return { ...rest, mean: least + widthOf(ends) / 5 };
    },
    natural: ({ mean = 1 }, least = 0) => ({ least: 0, greatest: least + Math.max(1, 25 * (mean - least)) }),
    problem({ mean = Number.NaN, lambda }, { least }) {
      if (lambda !== undefined) return lambda > 0 ? twice('lambda', 'mean') : notPositive('lambda', lambda);
      if (mean > least) return undefined;
      return {
        parameter: 'mean',
        message: `\`mean\` must be greater than \`min\` (${least}), where the distribution begins`,
      };
    },
    make: ({ mean = 1 }, { least }) => exponential(least, mean - least),
  },

  pareto: {
    takes: ['alpha', 'median'],
    isPlaced: ({ alpha, median }) => alpha !== undefined || median !== undefined,
    // Four fifths of the whole belong to one fifth of the rows.
    fill: ({ alpha = 1.16, ...rest }) => ({ ...rest, alpha }),
    natural({ alpha = 1, median }, least = 1) {
      const scale = paretoScale(alpha, median, { least, greatest: least });
      return { least: 1, greatest: least + scale * (power(1e9, 1 / alpha) - 1) };
    },
    problem({ alpha, median }, { least }) {
      if (median !== undefined && median <= least)
        return { parameter: 'median', message: `\`median\` must be greater than \`min\` (${least})` };
      return notPositive('alpha', alpha);
    },
    make: ({ alpha = 1, median }, ends) => pareto(ends.least, paretoScale(alpha, median, ends), alpha),
  },

  zipf: {
    ...nowhere,
    takes: ['s'],
    fill: ({ s = 1, ...rest }) => ({ ...rest, s }),
    problem({ s }, { least, greatest }) {
      if (greatest - least <= Number.MAX_SAFE_INTEGER) return notPositive('s', s);
      return { parameter: 'max', message: 'a zipf distribution has at most 2^53 ranks' };
    },
    make: ({ s = 1 }, { least, greatest }) => zipf(least, Math.floor(greatest - least) + 1, s),
  },

  poisson: {
    takes: ['mean', 'lambda'],
    isPlaced: ({ mean, lambda }) => mean !== undefined || lambda !== undefined,
    fill: ({ mean, lambda, ...rest }, ends) => ({
      ...rest,
      mean: mean ?? lambda ?? Math.max(0, middleOf(ends)),
      ...(mean !== undefined && lambda !== undefined && { lambda }),
    }),
    natural: ({ mean = 1 }) => ({ least: 0, greatest: poissonEnd(Math.max(0, mean)) }),
    problem({ mean = 0, lambda }) {
      if (lambda !== undefined) return twice('lambda', 'mean');
      if (mean >= 0 && mean <= largestPoissonMean) return undefined;
      const help = 'so far from 0 it is as good as `normal` with a `stddev` of the mean’s square root';
      const message = `\`mean\` of a poisson distribution is from 0 to ${largestPoissonMean}, not ${mean}`;
      return { parameter: 'mean', message, ...(mean > 0 && { help }) };
    },
    make: ({ mean = 1 }) => poisson(mean),
  },

  beta: {
    ...nowhere,
    takes: ['alpha', 'beta'],
    fill: ({ alpha = 2, beta = 2, ...rest }) => ({ ...rest, alpha, beta }),
    problem: ({ alpha, beta }) => outside('alpha', alpha, 0.01, 10_000) ?? outside('beta', beta, 0.01, 10_000),
    make: (shape, { least, greatest }) => beta(shape.alpha ?? 2, shape.beta ?? 2, least, greatest),
  },

  triangular: {
    ...nowhere,
    takes: ['mode'],
    fill: ({ mode, ...rest }, ends) => ({ ...rest, mode: mode ?? middleOf(ends) }),
    problem({ mode = Number.NaN }, { least, greatest }) {
      if (mode >= least && mode <= greatest) return undefined;
      return { parameter: 'mode', message: `\`mode\` must lie between \`min\` (${least}) and \`max\` (${greatest})` };
    },
    make: ({ mode = 0 }, { least, greatest }) => triangular(least, mode, greatest),
  },

  histogram: {
    takes: ['edges', 'weights'],
    isPlaced: ({ edges = [] }) => edges.length > 0,
    fill: (shape) => shape,
    natural: ({ edges = [] }) => ({ least: edges[0] ?? 0, greatest: edges.at(-1) ?? 1 }),
    problem: histogramProblem,
    make: ({ edges = [], weights = [] }) => histogram(edges, weights),
  },

  quantiles: {
    takes: ['quantiles'],
    isPlaced: ({ quantiles }) => !('message' in quantilePoints(quantiles)),
    fill: (shape) => shape,
    natural({ quantiles }) {
      const points = quantilePoints(quantiles);
      if ('message' in points) return { least: 0, greatest: 1 };
      return { least: points.values[0] as number, greatest: points.values.at(-1) as number };
    },
    problem({ quantiles }) {
      const points = quantilePoints(quantiles);
      return 'message' in points ? points : undefined;
    },
    make({ quantiles }) {
      const points = quantilePoints(quantiles);
      if ('message' in points) throw new Error(points.message);
      return piecewise(points.shares, points.values, 'nearest');
    },
  },
};

function fillLognormal({ mean, stddev, median, sigma, ...rest }: Shape, ends: Ends | undefined): Shape {
  // One of the two ways to say it; both are refused later.
  const isMixed = (median !== undefined || sigma !== undefined) && stddev !== undefined;
  if (isMixed || (median !== undefined && mean !== undefined)) return { ...rest, mean, stddev, median, sigma };
  const middle = ends ? Math.max(ends.least, ends.greatest / 1000) : 1;
  const standard = ends ? log(Math.max(1.1, ends.greatest / middle)) / 6 : 0.5;
  const ratio = stddev !== undefined && mean !== undefined && mean > 0 ? stddev / mean : undefined;
  const own = sigma ?? (ratio === undefined ? standard : Math.sqrt(log(1 + ratio * ratio)));
  const centre =
    mean === undefined ? Math.sqrt(middle * Math.max(0, ends?.greatest ?? 1)) : mean / exp((own * own) / 2);
  return { ...rest, median: median ?? centre, sigma: own };
}

function paretoScale(alpha: number, median: number | undefined, { least, greatest }: Ends): number {
  if (median !== undefined) return (median - least) / (power(2, 1 / alpha) - 1);
  return least > 0 ? least : (greatest - least) / 100 || 1;
}

function histogramProblem({ edges = [], weights = [] }: Shape): Complaint | undefined {
  if (edges.length < 2) return { parameter: 'edges', message: '`edges` are two or more: where the bins begin and end' };
  const falling = edges.findIndex((edge, i) => i > 0 && edge <= (edges[i - 1] as number));
  if (falling > 0)
    return { parameter: 'edges', item: falling, message: `\`edges\` must rise: ${edges[falling]} does not` };
  if (weights.length !== edges.length - 1) {
    const message = `${weights.length} weights for ${edges.length - 1} bins`;
    return { parameter: 'weights', message, help: 'give one weight for each bin: one less than there are edges' };
  }
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0)
    return { parameter: 'weights', item: negative, message: `a weight cannot be negative (${weights[negative]})` };
  if (weights.some((weight) => weight > 0)) return undefined;
  return { parameter: 'weights', message: 'all weights are 0: nothing could be chosen' };
}

function middleOf(ends: Ends | undefined): number {
  return ends ? ends.least + widthOf(ends) / 2 : 0;
}

function widthOf(ends: Ends | undefined): number {
  return ends ? ends.greatest - ends.least : 1;
}

function notPositive(parameter: ShapeName, value: number | undefined): Complaint | undefined {
  if (value !== undefined && value > 0) return undefined;
  return {
    parameter,
    message: `\`${parameter}\` must be greater than 0${value === undefined ? '' : `, not ${value}`}`,
  };
}

function outside(parameter: ShapeName, value: number | undefined, least: number, most: number): Complaint | undefined {
  if (value !== undefined && value >= least && value <= most) return undefined;
  return { parameter, message: `\`${parameter}\` is from ${least} to ${most}, not ${value}` };
}

function twice(parameter: ShapeName, ...others: ShapeName[]): Complaint {
  const names = [parameter, ...others].map((name) => `\`${name}\``).join(', ');
  return { parameter, message: `the distribution is said twice: ${names}`, help: 'leave one way to say it' };
}
