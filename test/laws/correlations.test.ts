import { sampleCorrelation } from 'simple-statistics';
import { expect, test } from 'vitest';

import { choleskyRows, normalOfRank, rankOfNormal } from '../../src/random/correlation.ts';

import { readFields } from './read-fields.ts';

const rows = 20_000;
const fields = [
  'name: age, generator: integer, min: 18, max: 1000000, distribution: normal',
  'name: income, generator: decimal, distribution: lognormal, median: 40000, sigma: 0.6',
  'name: joined, generator: datetime_between, start_date: 2020-01-01',
  'name: wide, type: bigint, generator: integer, min: -9000000000000000000, max: 9000000000000000000',
  'name: sizes, type: integer, generator: choice, choices: [1, 2, 3, 4], weights: [2, 4, 3, 1]',
  'name: is_new, generator: boolean, true_probability: 0.5',
  'name: other, generator: float',
];
const asked = [
  [1, 0.6, 0.3, -0.5],
  [0.6, 1, 0.5, -0.2],
  [0.3, 0.5, 1, 0],
  [-0.5, -0.2, 0, 1],
];
const four = ['age', 'income', 'joined', 'wide'];
const together = (names: readonly string[], size = names.length) =>
  `correlations:\n  - {fields: [${names.join(', ')}], rank: ${JSON.stringify(asked.slice(0, size).map((row) => row.slice(0, size)))}}\n`;

function numbers(texts: readonly (string | null)[]): number[] {
  return texts.map((text) =>
    /^\d{4}-/.test(text as string) ? Date.parse(`${text}Z`) : text === 'true' ? 1 : text === 'false' ? 0 : Number(text),
  );
}

/** Spearman's: the correlation of ranks, equal values sharing the middle of theirs. */
function spearman(a: readonly number[], b: readonly number[]): number {
  return sampleCorrelation(middleRanks(a), middleRanks(b));
}

function middleRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((x, y) => (values[x] as number) - (values[y] as number));
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    for (let i = from; i < to; i++) ranks[order[i] as number] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}

test('ranks correlate as asked, each field keeps its distribution, and others their values', async () => {
  const alone = await readFields(fields, rows);
  const found = await readFields(fields, rows, together(four));
  four.forEach((name, row) => {
    four.forEach((other, column) => {
      const rho = spearman(numbers(found[name] as string[]), numbers(found[other] as string[]));
      // Four standard errors and a half.
      expect(Math.abs(rho - (asked[row]?.[column] as number))).toBeLessThan(4.5 / Math.sqrt(rows));
    });
  });
  for (const name of four)
    expect(apart(numbers(alone[name] as string[]), numbers(found[name] as string[]))).toBeLessThan(1.949);
  expect(found.age).toEqual(alone.age);
  for (const name of ['sizes', 'is_new', 'other']) expect(found[name]).toEqual(alone[name]);
});

/** Smirnov's distance of two samples of one size, by its limit of one look in a thousand. */
function apart(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [[...a].sort((p, q) => p - q), [...b].sort((p, q) => p - q)];
  let [i, j, most] = [0, 0, 0];
  while (i < x.length && j < y.length) {
    const least = Math.min(x[i] as number, y[j] as number);
    while (x[i] === least) i++;
    while (y[j] === least) j++;
    most = Math.max(most, Math.abs(i - j) / x.length);
  }
  return most * Math.sqrt(x.length / 2);
}

test('one more field at the end changes none of those before', async () => {
  const three = await readFields(fields, 500, together(four.slice(0, 3)));
  const all = await readFields(fields, 500, together(four));
  for (const name of ['age', 'income', 'joined', 'other']) expect(all[name]).toEqual(three[name]);
  expect(all.wide).not.toEqual(three.wide);
});

test('ordered choices and booleans go along, also in rows with traits', async () => {
  const trait = 'traits: {old: {share: 0.5, fields: [{name: age, generator: integer, min: 2000000, max: 3000000}]}}\n';
  const rank = 'correlations:\n  - {fields: [age, sizes, is_new], rank: 0.8}\n';
  const found = await readFields(fields, rows, `${trait}${rank}`);
  const ages = numbers(found.age as string[]);
  for (const isOld of [false, true]) {
    const picked = ages.map((_, i) => i).filter((i) => (ages[i] as number) >= 2_000_000 === isOld);
    expect(picked.length).toBeGreaterThan(rows / 3);
    const of = (name: string) => picked.map((i) => numbers([found[name]?.[i] as string])[0] as number);
    // Ties take some of it away, of two values most.
    expect(spearman(of('age'), of('sizes'))).toBeGreaterThan(0.7);
    expect(spearman(of('age'), of('is_new'))).toBeGreaterThan(0.6);
  }
  const share = numbers(found.is_new as string[]).reduce((sum, each) => sum + each, 0) / rows;
  expect(Math.abs(share - 0.5)).toBeLessThan(0.015);
});

test('what is made of a matrix has its correlations, up to those that are certain', () => {
  const made = choleskyRows(asked) as number[][];
  made.forEach((row, i) => {
    made.forEach((other, j) => {
      const sum = row.reduce((total, share, k) => total + share * (other[k] ?? 0), 0);
      expect(sum).toBeCloseTo(asked[i]?.[j] as number, 12);
    });
  });
  expect(
    choleskyRows([
      [1, 1],
      [1, 1],
    ]),
  ).toEqual([[1], [1, 0]]);
  expect(
    choleskyRows([
      [1, 0.9, -0.9],
      [0.9, 1, 0.5],
      [-0.9, 0.5, 1],
    ]),
  ).toMatchObject({ row: 2, column: 1 });
  for (const rank of [-1, -0.3, 0, 0.7, 1]) {
    expect(normalOfRank(rank)).toBeCloseTo(2 * Math.sin((Math.PI * rank) / 6), 14);
    expect(rankOfNormal(normalOfRank(rank))).toBeCloseTo(rank, 12);
  }
});
