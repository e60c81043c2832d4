import type { ParameterValue } from '../../values/parameter.ts';

/** What says how a number generator's values are spread; each distribution takes some of them. */
export const distributionParameters = {
  distribution: {
    type: 'text',
    summary: 'how the values are spread; default: uniform',
    choices: [
      'uniform',
      'normal',
      'lognormal',
      'exponential',
      'pareto',
      'zipf',
      'poisson',
      'beta',
      'triangular',
      'mixture',
      'histogram',
      'quantiles',
      'sample',
    ],
    optional: true,
  },
  mean: { type: 'number', summary: 'normal, lognormal, exponential, poisson: the mean', optional: true },
  stddev: { type: 'number', summary: 'normal, lognormal: the standard deviation', optional: true },
  median: { type: 'number', summary: 'lognormal, pareto: half of the values lie below', optional: true },
  sigma: { type: 'number', summary: 'lognormal: the standard deviation of the logarithm', optional: true },
  lambda: { type: 'number', summary: 'exponential: the rate; poisson: the mean', optional: true },
  alpha: { type: 'number', summary: 'pareto: how thin the tail is; beta: the first shape', optional: true },
  beta: { type: 'number', summary: 'beta: the second shape', optional: true },
  mode: { type: 'number', summary: 'triangular: the likeliest value', optional: true },
  s: { type: 'number', summary: 'zipf: how steep; default: 1', optional: true },
  components: {
    type: 'any',
    summary: 'mixture: a list of `{weight, distribution, …}` or `{weight, value}`',
    optional: true,
  },
  edges: { type: 'numbers', summary: 'histogram: where its bins begin, and the last one ends', optional: true },
  weights: { type: 'numbers', summary: 'histogram: how often each bin comes; any sum', optional: true },
  quantiles: {
    type: 'any',
    summary:
      'quantiles: values by the share that lies below (`{0: 1, 0.5: 20, 1: 99}`), or a list of them evenly apart',
    optional: true,
  },
  file: { type: 'text', summary: 'sample: a CSV, JSON or NDJSON file beside the definition', optional: true },
  column: { type: 'text', summary: 'sample: which of its columns', optional: true },
} as const;

export type Kind = (typeof distributionParameters.distribution.choices)[number];
export type ShapeName = Exclude<keyof typeof distributionParameters, 'distribution'>;

/** Decoded parameters that say a distribution, of a generator or of a mixture's component. */
export interface Shape {
  readonly distribution?: string | undefined;
  readonly mean?: number | undefined;
  readonly stddev?: number | undefined;
  readonly median?: number | undefined;
  readonly sigma?: number | undefined;
  readonly lambda?: number | undefined;
  readonly alpha?: number | undefined;
  readonly beta?: number | undefined;
  readonly mode?: number | undefined;
  readonly s?: number | undefined;
  readonly components?: ParameterValue | undefined;
  readonly edges?: readonly number[] | undefined;
  readonly weights?: readonly number[] | undefined;
  readonly quantiles?: ParameterValue | undefined;
  readonly file?: string | undefined;
  readonly column?: string | undefined;
  /** `sample`: what the compiler has read from the file. */
  readonly values?: readonly string[] | undefined;
}

/** A range of values; infinite, or absent, where nothing says it. */
export interface Ends {
  readonly least: number;
  readonly greatest: number;
}

/** Whether values are spread in another way than evenly. */
export function isShaped({ distribution = 'uniform' }: Shape): boolean {
  return distribution !== 'uniform';
}
