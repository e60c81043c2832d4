import { describe, expect, test } from 'vitest';

import { CellHashes } from '../../src/random/cell.ts';
import { ChildRows } from '../../src/random/child-rows.ts';
import {
  type CountWeights,
  evenCounts,
  meanCount,
  normalCounts,
  poissonCounts,
  poissonEnd,
  uniformCounts,
  zipfCounts,
} from '../../src/random/count-weights.ts';
import { exp, log, power } from '../../src/random/elementary.ts';
import { deriveKey, rootKey } from '../../src/random/key.ts';
import { normalQuantile } from '../../src/random/normal.ts';
import { Permutation } from '../../src/random/permutation.ts';
import { Rows } from '../../src/random/rows.ts';
import { unit } from '../../src/random/uniform.ts';
import { ZipfRanks } from '../../src/random/zipf.ts';

const key = deriveKey(rootKey('laws'), 'distributions');

function hashes(count: number): CellHashes {
  const drawn = new CellHashes(key, count);
  const rows = new Rows(count);
  rows.setRange(0, count);
  drawn.draw(rows);
  return drawn;
}

/** Chi-square of counts against the counts expected, as a standard normal (Wilson and Hilferty). */
function misfit(counts: readonly number[], expected: readonly number[]): number {
  const freedom = counts.length - 1;
  const chi = counts.reduce(
    (sum, count, i) => sum + (count - (expected[i] as number)) ** 2 / (expected[i] as number),
    0,
  );
  return (Math.cbrt(chi / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom));
}

// Keys are fixed, so nothing fails by chance; a perfect source is beyond 5 once in three million looks.
const limit = 5;

describe('exp and log', () => {
  const { h0, h1 } = hashes(50_000);
  const share = (i: number) => unit(h0[i] as number, h1[i] as number);

  test('are those of Math to two units in the last place', () => {
    for (let i = 0; i < h0.length; i++) {
      const x = Math.exp(share(i) * 1400 - 700);
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(4.5e-16 * Math.max(Math.abs(Math.log(x)), 1e-3));
      const y = share(i) * 1400 - 700;
      expect(Math.abs(exp(y) / Math.exp(y) - 1)).toBeLessThan(4.5e-16);
    }
  });

  test('meet the values that are known exactly', () => {
    expect([log(1), exp(0), log(2), power(2, 10), exp(-1000), exp(1000)]).toEqual([0, 1, Math.LN2, 1024, 0, Infinity]);
  });
});

// Out of Python 3.11's statistics.NormalDist().inv_cdf.
const quantiles: readonly (readonly [number, number])[] = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798405],
  [0.001, -3.090232306167813],
  [0.0749, -1.4402382675279632],
  [0.3, -0.5244005127080407],
  [0.5, 0],
  [0.97, 1.8807936081512504],
  [0.999999, 4.753424308817089],
];

test.each(quantiles)('the normal quantile of %d', (p, value) => {
  expect(normalQuantile(p)).toBeCloseTo(value, 12);
});

describe('zipf ranks', () => {
  const draws = 200_000;
  const { h0, h1 } = hashes(draws);

  test.each([
    [10, 1],
    [10, 0.5],
    [40, 2.3],
    [500, 1],
    [500, 1.2],
    [3, 4],
    [1, 1],
  ])('have their shares over %i with s %d', (size, s) => {
    const ranks = new ZipfRanks(size, s);
    const counts = new Array<number>(size).fill(0);
    for (let i = 0; i < draws; i++) {
      const rank = ranks.rank(h0[i] as number, h1[i] as number);
      counts[rank - 1] = (counts[rank - 1] as number) + 1;
    }
    expect(counts).toHaveLength(size);
    const weights = counts.map((_, i) => (i + 1) ** -s);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (size > 1)
      expect(
        Math.abs(
          misfit(
            counts,
            weights.map((weight) => (weight / total) * draws),
          ),
        ),
      ).toBeLessThan(limit);
  });

  test('reach over more parents than a table could hold', () => {
    const ranks = new ZipfRanks(1e15, 1);
    const drawn = Array.from(h0, (high, i) => ranks.rank(high, h1[i] as number));
    expect(drawn.every((rank) => Number.isSafeInteger(rank) && rank >= 1 && rank <= 1e15)).toBe(true);
    // P(rank <= x) is H(x) / H(1e15), with H the harmonic numbers: about 3.12 % for 1, a half for 4e7.
    expect(drawn.filter((rank) => rank === 1).length / draws).toBeCloseTo(1 / 35.116, 2);
    expect(drawn.filter((rank) => rank <= 31_622_776).length / draws).toBeCloseTo(17.847 / 35.116, 2);
  });
});

const counted: readonly (readonly [string, CountWeights])[] = [
  ['0 to 20 alike', uniformCounts(0, 20)],
  ['0 to 20 by zipf', zipfCounts(0, 20)],
  ['1 to 9 by zipf', zipfCounts(1, 9)],
  ['poisson around 3', poissonCounts(3, 0, poissonEnd(3))],
  ['poisson around 0.1', poissonCounts(0.1, 0, poissonEnd(0.1))],
  ['poisson around 40, cut', poissonCounts(40, 35, 44)],
  ['a bell from 0 to 12', normalCounts(0, 12)],
  ['two or three', evenCounts(2.5)],
  ['five', evenCounts(5)],
  ['none', evenCounts(0)],
];

describe.each(counted)('children: %s', (_, counts) => {
  const parents = 5000;
  const children = new ChildRows(key, parents, counts);
  const numbers = Array.from({ length: parents }, (__, parent) => children.countOf(parent));

  test('every row has the parent among whose rows it stands', () => {
    let row = 0;
    for (const [parent, count] of numbers.entries()) {
      expect(children.firstOf(parent)).toBe(row);
      for (let i = 0; i < count; i++) expect(children.parentOf(row++)).toBe(parent);
    }
    expect(children.rows).toBe(row);
    expect(children.most).toBe(Math.max(...numbers));
  });

  test('are as many as they may be, and as many in all as the mean says', () => {
    const most = counts.min + counts.weights.length - 1;
    expect(numbers.every((count) => count >= counts.min && count <= most)).toBe(true);
    expect(Math.abs(children.rows / parents - meanCount(counts))).toBeLessThan(0.01 * Math.max(1, meanCount(counts)));
  });

  test('more parents change nothing for those before', () => {
    const more = new ChildRows(key, parents + 3333, counts);
    expect(numbers).toEqual(numbers.map((___, parent) => more.countOf(parent)));
  });
});

test('Poisson has the weights of its formula', () => {
  const { weights } = poissonCounts(3, 0, poissonEnd(3));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let factorial = 1;
  for (let k = 0; k < 20; k++) {
    factorial *= Math.max(1, k);
    expect((weights[k] as number) / total).toBeCloseTo((Math.exp(-3) * 3 ** k) / factorial, 12);
  }
});

test('each group of rows has a permutation of its own', () => {
  const permutation = new Permutation(key, 37);
  const seen = new Set<string>();
  for (const group of [0, 1, 2, 2 ** 32, 2 ** 52]) {
    permutation.turnTo(group);
    const values = Array.from({ length: 37 }, (_, i) => permutation.at(i));
    expect(new Set(values).size).toBe(37);
    expect(values.map((value) => permutation.indexOf(value))).toEqual(values.map((_, i) => i));
    seen.add(values.join());
  }
  expect(seen.size).toBe(5);
});
