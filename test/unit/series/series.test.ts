import { describe, expect, test } from 'vitest';

import { deriveKey, rootKey } from '../../../src/random/key.ts';
import { sineOfTurns } from '../../../src/random/sine.ts';

import { parseInstant } from '../../../src/values/moment.ts';

import { growth } from '../../../src/generators/series/bars.ts';
import { calendarOf } from '../../../src/generators/series/calendar.ts';
import { readCorrelation } from '../../../src/generators/series/correlation.ts';
import { isFault, stationary } from '../../../src/generators/series/regimes.ts';
import { blockLength, UnitPath, WalkSteps } from '../../../src/generators/series/unit-path.ts';

const key = deriveKey(rootKey('1'), 'test');

/** The first positions of a path, by stretches of `stretch`. */
function walk(keeps: number, line: number, count: number, stretch = 64): number[] {
  const path = new UnitPath(new WalkSteps(keeps), [{ key, line, weight: 1 }], stretch);
  const found: number[] = [];
  for (let at = 0; found.length < count; at += stretch) {
    path.turnToBlock(Math.floor(at / blockLength));
    path.turnTo((at % blockLength) / stretch);
    found.push(...path.points.slice(0, stretch));
  }
  return found.slice(0, count);
}

function moments(numbers: readonly number[]): { mean: number; deviation: number; kurtosis: number } {
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const power = (n: number) => numbers.reduce((sum, each) => sum + (each - mean) ** n, 0) / numbers.length;
  return { mean, deviation: Math.sqrt(power(2)), kurtosis: power(4) / power(2) ** 2 };
}

function correlation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [moments(one), moments(other)];
  const sum = one.reduce((total, each, i) => total + (each - a.mean) * ((other[i] as number) - b.mean), 0);
  return sum / one.length / (a.deviation * b.deviation);
}

describe('a path', () => {
  test.each([1, 0.99, 0.5, 0])('that keeps %d has independent normal steps of deviation 1', (keeps) => {
    const path = walk(keeps, 7, 200_000);
    const steps = path.slice(1).map((value, i) => value - keeps * (path[i] as number));
    const { mean, deviation, kurtosis } = moments(steps);
    // Standard errors are 0.0022, 0.0016 and 0.011.
    expect(Math.abs(mean)).toBeLessThan(0.009);
    expect(Math.abs(deviation - 1)).toBeLessThan(0.0065);
    expect(Math.abs(kurtosis - 3)).toBeLessThan(0.045);
    for (const lag of [1, 2, 63, 64, 65, 4095, 4096])
      expect(Math.abs(correlation(steps.slice(lag), steps.slice(0, -lag))), `lag ${lag}`).toBeLessThan(0.01);
  });

  test('has the same positions whatever is asked before, in stretches of any length', () => {
    const whole = walk(1, 3, 20_000);
    for (const stretch of [1, 16, 4096]) {
      const path = new UnitPath(new WalkSteps(1), [{ key, line: 3, weight: 1 }], stretch);
      for (const at of [17_000, 3, 4096, 12_288, 8191, 0]) {
        path.turnToBlock(Math.floor(at / blockLength));
        path.turnTo(Math.floor((at % blockLength) / stretch));
        expect(path.points[at % stretch], `${at} by ${stretch}`).toBe(whole[at]);
      }
    }
  });

  test('spreads as the square root of time does, however far', () => {
    for (const position of [1, 1000, 4096, 1_000_000, 2 ** 40]) {
      const ends = Array.from({ length: 3000 }, (_, line) => {
        const path = new UnitPath(new WalkSteps(1), [{ key, line, weight: 1 }], 64);
        path.turnToBlock(Math.floor(position / blockLength));
        path.turnTo(Math.floor((position % blockLength) / 64));
        return (path.points[position % 64] as number) / Math.sqrt(position);
      });
      const { mean, deviation } = moments(ends);
      expect(Math.abs(mean), `${position}`).toBeLessThan(0.08);
      expect(Math.abs(deviation - 1), `${position}`).toBeLessThan(0.06);
    }
  });
});

test('Cholesky gives back the matrix, and says from where there is none', () => {
  const matrix = [
    [1, 0.8, -0.3],
    [0.8, 1, 0.1],
    [-0.3, 0.1, 1],
  ];
  const lower = readCorrelation(matrix);
  if (isFault(lower)) throw new Error(lower.message);
  const at = (row: number, column: number) => lower[row]?.[column] ?? 0;
  matrix.forEach((row, i) => {
    row.forEach((each, j) => {
      expect([0, 1, 2].reduce((sum, k) => sum + at(i, k) * at(j, k), 0)).toBeCloseTo(each, 12);
    });
  });
  const impossible = [
    [1, 0.9, 0.9],
    [0.9, 1, -0.9],
    [0.9, -0.9, 1],
  ];
  expect(readCorrelation(impossible)).toMatchObject({ item: 2, message: expect.stringContaining('positive definite') });
});

test('the stationary shares are those that a step leaves as they are', () => {
  const transitions = [
    [0.9, 0.08, 0.02],
    [0.3, 0.6, 0.1],
    [0, 0.5, 0.5],
  ];
  const shares = stationary(transitions);
  shares.forEach((share, to) => {
    const next = transitions.reduce((sum, row, from) => sum + (shares[from] as number) * (row[to] as number), 0);
    expect(next).toBeCloseTo(share, 12);
  });
  expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
});

test('sine and growth are those of Math to the last digits', () => {
  for (let turns = -3; turns < 3; turns += 0.001)
    expect(Math.abs(sineOfTurns(turns) - Math.sin(turns * 2 * Math.PI))).toBeLessThan(8e-15);
  for (let x = 0; x < 0.2; x += 0.0007) expect(Math.abs(growth(x) / Math.exp(x) - 1)).toBeLessThan(8e-15);
});

describe('the hours of markets', () => {
  const at = (
    type: 'equity' | 'futures' | 'fx' | 'crypto' | undefined,
    interval: number,
    start: string,
    positions: number[],
    hours?: string,
  ) => {
    const calendar = calendarOf(type, hours, interval * 60e6, parseInstant(start) as number);
    return positions.map((position) => new Date(calendar.at(position) / 1000).toISOString().slice(0, 16));
  };

  // As an almanac has them: clocks in New York went forward on 2026-03-08, and back on 2026-11-01.
  test('shares trade from 9:30 to 16:00 in New York', () => {
    expect(at('equity', 30, '2026-03-06', [0, 12, 13, 25, 26])).toEqual([
      '2026-03-06T14:30',
      '2026-03-06T20:30',
      '2026-03-09T13:30',
      '2026-03-09T19:30',
      '2026-03-10T13:30',
    ]);
    expect(at('equity', 30, '2026-10-30', [0, 13])).toEqual(['2026-10-30T13:30', '2026-11-02T14:30']);
  });

  test('futures rest for an hour a day, from Sunday evening to Friday', () => {
    expect(at('futures', 60, '2026-03-05', [0, 22, 23, 44, 45, 46, 68])).toEqual([
      '2026-03-05T23:00',
      '2026-03-06T21:00',
      '2026-03-08T22:00',
      '2026-03-09T19:00',
      '2026-03-09T20:00',
      '2026-03-09T22:00',
      '2026-03-10T20:00',
    ]);
  });

  test('currencies rest at weekends, and coins never', () => {
    expect(at('fx', 240, '2026-01-02', [0, 5, 6])).toEqual([
      '2026-01-04T22:00',
      '2026-01-05T18:00',
      '2026-01-05T22:00',
    ]);
    expect(at('crypto', 7, '2026-01-03', [0, 1, 206])).toEqual([
      '2026-01-03T00:00',
      '2026-01-03T00:07',
      '2026-01-04T00:02',
    ]);
  });

  test('a market that closes has gaps, one that does not has none', () => {
    const openings = (type: 'equity' | 'futures' | 'fx' | 'crypto', interval: number, count: number) => {
      const calendar = calendarOf(type, undefined, interval * 60e6, parseInstant('2026-01-04') as number);
      return Array.from({ length: count }, (_, position) => position).filter((position) =>
        calendar.isOpening(position),
      );
    };
    expect(openings('equity', 30, 40)).toEqual([0, 13, 26, 39]);
    expect(openings('futures', 60, 50)).toEqual([0, 23, 46]);
    expect(openings('fx', 60, 241)).toEqual([0, 120, 240]);
    expect(openings('fx', 1440, 11)).toEqual([0, 5, 10]);
    expect(openings('equity', 1440, 3)).toEqual([0, 1, 2]);
    expect(openings('crypto', 60, 100)).toEqual([]);
  });

  test('days are weekdays, weeks begin on Mondays, other hours are in UTC', () => {
    expect(at('equity', 1440, '2026-01-01', [0, 1, 2, 3])).toEqual(
      ['2026-01-01', '2026-01-02', '2026-01-05', '2026-01-06'].map((day) => `${day}T00:00`),
    );
    expect(at('fx', 10_080, '2026-01-01', [0, 1])).toEqual(['2026-01-05T00:00', '2026-01-12T00:00']);
    expect(at(undefined, 60, '2026-01-02', [0, 8, 9], '09:00-17:30')).toEqual([
      '2026-01-02T09:00',
      '2026-01-02T17:00',
      '2026-01-05T09:00',
    ]);
  });
});
