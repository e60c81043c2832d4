import { exp } from './elementary.ts';

/** How many children a parent has: a number from `min` on, each with its weight. */
export interface CountWeights {
  readonly min: number;
  /** Of `min`, `min + 1` and so on; not all zero. */
  readonly weights: readonly number[];
}

/** Every number alike. */
export function uniformCounts(min: number, max: number): CountWeights {
  return { min, weights: numbers(min, max).map(() => 1) };
}

/** The least number likeliest, the k-th after it with one k-th of its share. */
export function zipfCounts(min: number, max: number): CountWeights {
  return { min, weights: numbers(min, max).map((count) => 1 / (count - min + 1)) };
}

/** A bell between the two, whose ends are three standard deviations from its middle. */
export function normalCounts(min: number, max: number): CountWeights {
  const middle = (min + max) / 2;
  const deviation = Math.max((max - min) / 6, 1e-9);
  const weight = (count: number) => exp((-(count - middle) * (count - middle)) / (2 * deviation * deviation));
  return { min, weights: numbers(min, max).map(weight) };
}

/** Poisson's numbers, cut to `min` and `max`. The weights are taken from the mode outwards: no power, no factorial. */
export function poissonCounts(mean: number, min: number, max: number): CountWeights {
  const mode = Math.floor(mean);
  const weights = new Map([[mode, 1]]);
  for (let count = mode + 1; count <= max; count++)
    weights.set(count, ((weights.get(count - 1) as number) * mean) / count);
  for (let count = mode - 1; count >= min && mean > 0; count--)
    weights.set(count, ((weights.get(count + 1) as number) * (count + 1)) / mean);
  return { min, weights: numbers(min, max).map((count) => weights.get(count) ?? 0) };
}

/** The two whole numbers around the mean, as often as makes it. */
export function evenCounts(mean: number): CountWeights {
  const min = Math.floor(mean);
  const rest = mean - min;
  return { min, weights: rest === 0 ? [1] : [1 - rest, rest] };
}

/** Where Poisson's numbers end when nothing else ends them: beyond lies less than one part in 10^30. */
export function poissonEnd(mean: number): number {
  return Math.ceil(mean + 12 * Math.sqrt(mean) + 20);
}

/** The mean of the counts, each as often as its weight says. */
export function meanCount({ min, weights }: CountWeights): number {
  let sum = 0;
  let total = 0;
  weights.forEach((weight, index) => {
    sum += weight * (min + index);
    total += weight;
  });
  return sum / total;
}

function numbers(min: number, max: number): number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}
