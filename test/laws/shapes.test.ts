import { sampleCorrelation } from 'simple-statistics';
import { describe, expect, test } from 'vitest';

import { beta, logGamma } from '../../src/random/distributions/beta.ts';
import { poisson, zipf } from '../../src/random/distributions/discrete.ts';
import { normalBelow } from '../../src/random/normal.ts';

import { readFields } from './read-fields.ts';

// Values of SciPy 1.17.1.
describe('shares are those of published tables', () => {
  test.each([
    [-37, 5.7255712225239266e-300],
    [-10, 7.61985302416047e-24],
    [-6, 9.865876450376946e-10],
    [-5.6, 1.0717590258310887e-8],
    [-1, 0.15865525393145707],
    [-0.5, 0.3085375387259869],
    [0, 0.5],
    [0.7, 0.758036347776927],
    [5.6, 0.9999999892824097],
  ])('normal up to %d', (x, share) => {
    expect(normalBelow(x) / share).toBeCloseTo(1, 12);
  });

  test.each([
    [2, 5, 0.3, 0.5798250000000003],
    [2, 5, 0.99, 0.999999999405],
    [0.5, 0.5, 1e-6, 0.0006366198784709245],
    [0.5, 0.5, 0.9, 0.7951672353008665],
    [30, 2, 0.9, 0.1695646331008649],
  ])('beta(%d, %d) up to %d', (a, b, x, share) => {
    expect(beta(a, b, 0, 1).below(x) / share).toBeCloseTo(1, 12);
  });

  test.each([
    [2, 5, 1e-9, 8.165054699768939e-6],
    [2, 5, 0.25, 0.16116291679032652],
    [2, 5, 0.9999, 0.8870314439320781],
    [0.5, 0.5, 0.001, 2.4673990709169446e-6],
    [0.5, 0.5, 0.9, 0.9755282581475768],
    [30, 2, 1e-9, 0.45573073645508577],
    [30, 2, 0.9, 0.9827119777086992],
  ])('beta(%d, %d) at %d', (a, b, share, x) => {
    expect(beta(a, b, 0, 1).at(share)).toBeCloseTo(x, 9);
  });

  test.each([
    [0.01, 4.599479878042022],
    [0.5, 0.5723649429247004],
    [9.9, 12.57717990421988],
    [1000, 5905.220423209181],
  ])('the logarithm of gamma(%d)', (x, value) => {
    expect(logGamma(x)).toBeCloseTo(value, 11);
  });

  test.each([
    [3.5, 0, 0.0301973834223185],
    [3.5, 3, 0.536632667900785],
    [100_000, 99_000, 0.0007742008294447384],
    [100_000, 100_000, 0.5008410430993401],
  ])('poisson(%d) up to %d', (mean, count, share) => {
    expect(poisson(mean).below(count)).toBeCloseTo(share, 10);
  });

  test.each([
    [1.2, 1, 0.189533799526078],
    [1.2, 1024, 0.8228997479634244],
    [1.2, 1025, 0.8229459666958341],
    [1.2, 100_000, 0.9650270604433929],
    [1, 10, 0.203503360437949],
    [1, 5000, 0.6318822713791927],
  ])('zipf of s %d up to %d out of a million', (s, rank, share) => {
    expect(zipf(1, 1_000_000, s).below(rank)).toBeCloseTo(share, 7);
  });
});

test.each([
  ['zipf', zipf(1, 1e9, 1.1)],
  ['poisson', poisson(40)],
])('of %s a share leads to the first value whose own is beyond it', (_, distribution) => {
  for (let i = 1; i < 5000; i++) {
    const value = distribution.at(i / 5000);
    expect(distribution.below(value)).toBeGreaterThanOrEqual(i / 5000 - 1e-12);
    expect(distribution.below(value - 1)).toBeLessThanOrEqual(i / 5000 + 1e-12);
  }
});

const rows = 40_000;
/** Kolmogorov's limit for one look in a thousand (Smirnov 1948), times the square root of the rows. */
const limit = 1.949;

/** How far values lie from a distribution's shares, times the square root of their number. */
function distance(values: readonly number[], below: (x: number) => number): number {
  const sorted = [...values].sort((a, b) => a - b);
  let most = 0;
  sorted.forEach((value, i) => {
    const share = below(value);
    most = Math.max(most, share - i / sorted.length, (i + 1) / sorted.length - share);
  });
  return most * Math.sqrt(sorted.length);
}

/** Chi-square of whole numbers against their shares, those expected fewer than eight times together, as a normal z. */
function misfit(values: readonly number[], share: (k: number) => number, from: number, to: number): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const cells: [number, number][] = [];
  let [seen, expected] = [0, 0];
  for (let k = from; k <= to; k++) {
    seen += counts.get(k) ?? 0;
    expected += share(k) * values.length;
    if (expected >= 8) {
      cells.push([seen, expected]);
      [seen, expected] = [0, 0];
    }
  }
  const last = cells.at(-1) as [number, number];
  last[0] += seen;
  last[1] += expected;
  const chi = cells.reduce((sum, [o, e]) => sum + ((o - e) * (o - e)) / e, 0);
  const spread = 2 / (9 * (cells.length - 1));
  return (Math.cbrt(chi / (cells.length - 1)) - (1 - spread)) / Math.sqrt(spread);
}

/** The error function by its series: a second way to the normal's shares. */
function phi(x: number): number {
  if (x < -8) return 0;
  if (x > 8) return 1;
  let [term, sum] = [x, x];
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && n < 500; n++) sum += term *= (x * x) / (2 * n + 1);
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

const cutTo = (below: (x: number) => number, least: number, greatest: number) => (x: number) =>
  (below(x) - below(least)) / (below(greatest) - below(least));

const continuous: Readonly<Record<string, readonly [string, (x: number) => number]>> = {
  uniform: ['generator: float, min: -3, max: 5', (x) => (x + 3) / 8],
  normal: ['generator: float, distribution: normal, mean: -7, stddev: 0.5', (x) => phi((x + 7) / 0.5)],
  normal_by_range: ['generator: float, distribution: normal, min: 0, max: 60', cutTo((x) => phi((x - 30) / 10), 0, 60)],
  normal_tail: ['generator: float, distribution: normal, mean: 0, stddev: 1, min: 2, max: 4', cutTo(phi, 2, 4)],
  lognormal: ['generator: float, distribution: lognormal, median: 20, sigma: 0.8', (x) => phi(Math.log(x / 20) / 0.8)],
  lognormal_by_mean: [
    'generator: float, distribution: lognormal, mean: 50, stddev: 40',
    (x) => phi((Math.log(x / 50) + Math.log(1 + 0.64) / 2) / Math.sqrt(Math.log(1 + 0.64))),
  ],
  exponential: ['generator: float, distribution: exponential, lambda: 4', (x) => 1 - Math.exp(-4 * x)],
  exponential_cut: [
    'generator: float, distribution: exponential, mean: 12, min: 10, max: 14',
    cutTo((x) => 1 - Math.exp(-(x - 10) / 2), 10, 14),
  ],
  pareto: ['generator: float, distribution: pareto, min: 3, alpha: 2.5', (x) => 1 - (x / 3) ** -2.5],
  beta: [
    'generator: float, distribution: beta, alpha: 2, beta: 3, min: 10, max: 20',
    (x) => {
      const u = (x - 10) / 10;
      return u * u * (6 - 8 * u + 3 * u * u);
    },
  ],
  arcsine: [
    'generator: float, distribution: beta, alpha: 0.5, beta: 0.5',
    (x) => (2 / Math.PI) * Math.asin(Math.sqrt(x)),
  ],
  triangular: [
    'generator: float, distribution: triangular, min: 0, max: 10, mode: 2',
    (x) => (x < 2 ? (x * x) / 20 : 1 - ((10 - x) * (10 - x)) / 80),
  ],
  mixture: [
    'generator: float, distribution: mixture, components: [{weight: 3, distribution: normal, mean: 0, stddev: 1}, {weight: 1, distribution: normal, mean: 5, stddev: 0.2}]',
    (x) => 0.75 * phi(x) + 0.25 * phi((x - 5) / 0.2),
  ],
  quantiles: [
    'generator: float, distribution: quantiles, quantiles: {0: 0, p50: 10, 0.9: 20, 1: 100}',
    (x) => (x < 10 ? x / 20 : x < 20 ? 0.5 + (x - 10) / 25 : 0.9 + (x - 20) / 800),
  ],
  histogram: [
    'generator: float, distribution: histogram, edges: [0, 1, 3, 4], weights: [2, 0, 6]',
    (x) => (x < 1 ? x / 4 : 0.25 + Math.max(0, x - 3) * 0.75),
  ],
  decimals: [
    'type: "decimal(12,4)", generator: decimal, distribution: normal, mean: 100, stddev: 15',
    (x) => phi((x - 100) / 15),
  ],
  wide: [
    'type: "decimal(38,10)", generator: decimal, min: -1000000000000000000000000000, max: 1000000000000000000000000000, distribution: normal, mean: 0, stddev: 250000000000000000000000000',
    cutTo((x) => phi(x / 2.5e26), -1e27, 1e27),
  ],
};

const harmonic = (s: number, size: number) => {
  let sum = 0;
  for (let k = size; k >= 1; k--) sum += k ** -s;
  return sum;
};
const factorials = [1];
for (let k = 1; k < 170; k++) factorials.push((factorials[k - 1] as number) * k);
const poissonShare = (mean: number) => (k: number) => (Math.exp(-mean) * mean ** k) / (factorials[k] as number);

/** Of a file: values as often as they stand in it. */
const seen = [12, 3, 3, 3, 7, 0, 1, 3];
const seenShare = (k: number) => seen.filter((each) => each === k).length / seen.length;

const whole: Readonly<Record<string, readonly [string, (k: number) => number, number, number]>> = {
  uniform: ['generator: integer, min: -3, max: 99', () => 1 / 103, -3, 99],
  normal: [
    'generator: integer, distribution: normal, mean: 50, stddev: 4',
    (k) => phi((k + 0.5 - 50) / 4) - phi((k - 0.5 - 50) / 4),
    26,
    74,
  ],
  poisson: ['generator: integer, distribution: poisson, mean: 3.5', poissonShare(3.5), 0, 40],
  poisson_cut: [
    'generator: integer, distribution: poisson, lambda: 3, min: 1, max: 5',
    (k) => poissonShare(3)(k) / [1, 2, 3, 4, 5].reduce((sum, each) => sum + poissonShare(3)(each), 0),
    1,
    5,
  ],
  zipf: ['generator: integer, distribution: zipf', (k) => 1 / k / harmonic(1, 1000), 1, 1000],
  zipf_steep: [
    'generator: integer, distribution: zipf, min: 0, max: 4999, s: 1.4',
    (k) => (k + 1) ** -1.4 / harmonic(1.4, 5000),
    0,
    4999,
  ],
  histogram: [
    'generator: integer, distribution: histogram, edges: [0, 10, 20], weights: [3, 1]',
    (k) => (k < 10 ? 0.075 : 0.025),
    0,
    19,
  ],
  sample: ['generator: integer, distribution: sample, file: seen.csv, column: n', seenShare, 0, 12],
  sample_cut: [
    'generator: integer, distribution: sample, file: seen.csv, column: n, min: 1, max: 7',
    (k) => (k >= 1 && k <= 7 ? seenShare(k) / 0.75 : 0),
    0,
    12,
  ],
  drawn: ['type: integer, generator: sample, file: seen.csv, column: n', seenShare, 0, 12],
  choices: [
    'type: integer, generator: choice, choices: [0, 1, 2, 3], weights: [50, 20.5, 0, 4]',
    (k) => ([50, 20.5, 0, 4][k] as number) / 74.5,
    0,
    3,
  ],
  mostly_zero: [
    'generator: integer, distribution: mixture, components: [{weight: 60, value: 0}, {weight: 40, distribution: poisson, mean: 7}]',
    (k) => (k === 0 ? 0.6 : 0) + 0.4 * poissonShare(7)(k),
    0,
    40,
  ],
};

describe('generated values', () => {
  let found: Record<string, number[]> | undefined;

  const read = async () => {
    if (found) return found;
    const fields = [
      ...Object.entries(continuous).map(([name, [text]]) => `name: ${name}, ${text}`),
      ...Object.entries(whole).map(([name, [text]]) => `name: whole_${name}, ${text}`),
    ];
    const files = { 'seen.csv': `n,other\n${seen.map((each) => `${each},x\n`).join('')}` };
    const cells = await readFields(fields, rows, '', files);
    found = Object.fromEntries(Object.entries(cells).map(([name, texts]) => [name, texts.map(Number)]));
    return found;
  };

  test.each(Object.keys(continuous))('are spread as %s says (Kolmogorov-Smirnov)', async (name) => {
    const below = (continuous[name] as (typeof continuous)[string])[1];
    expect(distance((await read())[name] as number[], below)).toBeLessThan(limit);
  });

  test.each(Object.keys(whole))('are spread as whole numbers of %s are (chi-square)', async (name) => {
    const [, share, from, to] = whole[name] as (typeof whole)[string];
    const values = (await read())[`whole_${name}`] as number[];
    expect(values.every((value) => Number.isInteger(value) && value >= from && value <= to)).toBe(true);
    expect(Math.abs(misfit(values, share, from, to))).toBeLessThan(3.5);
  });

  test('the same row of another field, and the row before, say nothing of a value', async () => {
    const values = await read();
    // Ranks, for tails would have their own say; whole numbers have too many that are equal.
    const all = Object.keys(continuous).map((name) => ranks(values[name] as number[]));
    const fourErrors = 4 / Math.sqrt(rows);
    for (const [i, own] of all.entries()) {
      const other = all[(i + 1) % all.length] as number[];
      expect(Math.abs(sampleCorrelation(own, other))).toBeLessThan(fourErrors);
      expect(Math.abs(sampleCorrelation(own.slice(1), own.slice(0, -1)))).toBeLessThan(fourErrors);
    }
  });
});

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
  const out = new Array<number>(values.length).fill(0);
  order.forEach((at, rank) => {
    out[at] = rank;
  });
  return out;
}
