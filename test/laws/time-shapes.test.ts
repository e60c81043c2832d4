import { cumulativeStdNormalProbability as bellBelow } from 'simple-statistics';
import { expect, test } from 'vitest';

import { readFields } from './read-fields.ts';

const rows = 20_000;
const day = 86_400_000;
const year = 'start_date: 2025-01-01, end_date: 2026-01-01';

/** Chi-square of counts against weights, as a normal z; what has no weight must have no count. */
function misfit(counts: readonly number[], weights: readonly number[]): number {
  const [seen, total] = [counts, weights].map((all) => all.reduce((sum, each) => sum + each, 0)) as [number, number];
  const cells = weights.flatMap((weight, i) => {
    if (weight > 0) return [[counts[i] as number, (weight / total) * seen] as const];
    expect(counts[i]).toBe(0);
    return [];
  });
  const chi = cells.reduce((sum, [o, e]) => sum + ((o - e) * (o - e)) / e, 0);
  const spread = 2 / (9 * (cells.length - 1));
  return (Math.cbrt(chi / (cells.length - 1)) - (1 - spread)) / Math.sqrt(spread);
}

function counted(values: readonly number[], size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const value of values) counts[value] = (counts[value] as number) + 1;
  return counts;
}

const moments = (texts: readonly (string | null)[]) =>
  texts.map((text) => Date.parse(/\d:/.test(text as string) ? `${text}Z` : (text as string)));

test('moments lie as hours, weekdays, months and growth say, and on no day off', async () => {
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 12 ? 9 : hour % 3));
  const found = await readFields(
    [
      `name: by_hour, generator: datetime_between, ${year}, hours: [${hours}], precision: 6`,
      `name: business, generator: datetime_between, ${year}, hours: business, days_off: [12-25, 2025-06-06]`,
      `name: by_day, generator: date_between, ${year}, weekdays: [1, 2, 3, 4, 5, 6, 0]`,
      `name: by_month, generator: date_between, ${year}, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12]`,
      `name: linear, generator: datetime_between, ${year}, growth: linear, growth_factor: 3`,
      `name: exponential, generator: datetime_between, ${year}, growth: exponential, growth_factor: 100`,
      `name: s_curve, generator: datetime_between, ${year}, growth: s_curve, growth_factor: 50`,
    ],
    rows,
  );
  const of = (name: string) => moments(found[name] as string[]);
  const first = Date.UTC(2025, 0, 1);
  const near = (counts: readonly number[], weights: readonly number[]) =>
    expect(Math.abs(misfit(counts, weights))).toBeLessThan(3.5);
  near(
    counted(
      of('by_hour').map((at) => new Date(at).getUTCHours()),
      24,
    ),
    hours,
  );
  near(
    counted(
      of('business').map((at) => new Date(at).getUTCHours()),
      24,
    ),
    hours.map((_, hour) => (hour >= 9 && hour < 17 ? 1 : 0)),
  );
  near(
    counted(
      of('business').map((at) => new Date(at).getUTCDay()),
      7,
    ),
    [0, 52, 52, 53, 51, 50, 0],
  );
  expect(found.business?.filter((text) => /^2025-(12-25|06-06)/.test(text as string))).toEqual([]);
  // Of the year's days each weekday has 52, and Wednesday one more.
  near(
    counted(
      of('by_day').map((at) => new Date(at).getUTCDay()),
      7,
    ),
    [0, 52, 104, 159, 208, 260, 312],
  );
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  near(
    counted(
      of('by_month').map((at) => new Date(at).getUTCMonth()),
      12,
    ),
    days.map((count, month) => (month === 10 ? 0 : count * (month + 1))),
  );
  const weeks = (name: string) =>
    counted(
      of(name).map((at) => Math.min(51, Math.floor((at - first) / day / 7))),
      52,
    );
  const density = (weight: (t: number) => number) =>
    Array.from({ length: 52 }, (_, week) => {
      const own = Array.from({ length: week === 51 ? 8 : 7 }, (__, at) => weight((week * 7 + at) / 365));
      return own.reduce((sum, each) => sum + each, 0);
    });
  near(
    weeks('linear'),
    density((t) => 1 + 2 * t),
  );
  near(
    weeks('exponential'),
    density((t) => 100 ** t),
  );
  near(
    weeks('s_curve'),
    density((t) => 1 + 49 / (1 + Math.exp(6 - 12 * t))),
  );
});

test('moments are spread as a distribution says, in days from the start', async () => {
  const found = await readFields(
    [
      `name: bell, generator: datetime_between, ${year}, distribution: normal, mean: 100, stddev: 20, precision: 6`,
      `name: middle, generator: date_between, ${year}, distribution: normal`,
      `name: fading, generator: datetime_between, ${year}, distribution: exponential, mean: 30`,
      `name: late, generator: datetime_between, ${year}, distribution: beta, alpha: 5, beta: 1`,
      `name: peak, generator: datetime_between, ${year}, distribution: triangular, mode: 300`,
      `name: hour, generator: datetime_between, start_date: 2025-01-01T00:00:00Z, end_date: 2025-01-01T01:00:00Z, distribution: normal`,
      `name: part, generator: datetime_between, ${year}, distribution: exponential, mean: 30, constraint: "< TIMESTAMP '2025-02-01'"`,
    ],
    rows,
  );
  const start = Date.UTC(2025, 0, 1);
  const days = (name: string) => moments(found[name] as string[]).map((at) => (at - start) / day);
  // Expected: mean and standard deviation, worked out by hand; of both the error is that of so many rows.
  const near = (name: string, mean: number, deviation: number) => {
    const own = days(name);
    const average = own.reduce((sum, each) => sum + each, 0) / own.length;
    const spread = Math.sqrt(own.reduce((sum, each) => sum + (each - average) ** 2, 0) / own.length);
    expect(Math.abs(average - mean) / (deviation / Math.sqrt(own.length)), `mean of ${name}`).toBeLessThan(4);
    expect(Math.abs(spread / deviation - 1) * Math.sqrt(own.length / 4), `deviation of ${name}`).toBeLessThan(4);
    expect(Math.min(...own)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...own)).toBeLessThan(365);
  };
  near('bell', 100, 20);
  // Cut at three deviations on both sides, and to whole days: half a day below.
  near('middle', 365 / 2 - 0.5, (365 / 6) * 0.9866);
  // Of an exponential cut at 365 days, twelve means, next to nothing is missing.
  near('fading', 30 - 365 * Math.exp(-365 / 30), 30);
  near('late', (365 * 5) / 6, 365 * Math.sqrt(5 / (36 * 7)));
  near('peak', (365 + 300) / 3, Math.sqrt((365 * 365 + 300 * 300 - 365 * 300) / 18));
  // A range of an hour has a bell too: its deviation is ten minutes.
  near('hour', 1 / 48, (1 / 144) * 0.9866);
  const cut = 1 - Math.exp(-31 / 30);
  near('part', 30 - (31 * Math.exp(-31 / 30)) / cut, Math.sqrt(900 - (31 * 31 * Math.exp(-31 / 30)) / (cut * cut)));
});

test('times of day are spread as a distribution says, in hours from the start', async () => {
  const shifts = 'generator: time_between, start: "08:00", end: "20:00", precision: 6';
  const found = await readFields(
    [
      `name: noon, ${shifts}, distribution: normal, mean: 4, stddev: 1`,
      `name: early, ${shifts}, distribution: exponential, mean: 1`,
      `name: peak, ${shifts}, distribution: triangular, mode: 9`,
      `name: late, ${shifts}, distribution: beta, alpha: 5, beta: 1`,
      `name: part, ${shifts}, distribution: exponential, mean: 3, constraint: "< TIME '11:00'"`,
    ],
    rows,
  );
  const hours = (name: string) =>
    (found[name] as string[])
      .map((text) => text.split(':').map(Number) as [number, number, number])
      .map(([hour, minute, second]) => hour - 8 + minute / 60 + second / 3600);
  /** The largest distance of the values from a distribution, by Kolmogorov and Smirnov: above 1.95 once in a thousand. */
  const distance = (name: string, below: (hour: number) => number) => {
    const sorted = hours(name).sort((a, b) => a - b);
    const gaps = sorted.map((hour, at) =>
      Math.max(Math.abs(below(hour) - at / rows), Math.abs(below(hour) - (at + 1) / rows)),
    );
    return Math.max(...gaps) * Math.sqrt(rows);
  };
  expect(distance('noon', (hour) => bellBelow(hour - 4))).toBeLessThan(1.95);
  expect(distance('early', (hour) => (1 - Math.exp(-hour)) / (1 - Math.exp(-12)))).toBeLessThan(1.95);
  expect(distance('peak', (x) => (x < 9 ? (x * x) / 108 : 1 - ((12 - x) * (12 - x)) / 36))).toBeLessThan(1.95);
  expect(distance('late', (hour) => (hour / 12) ** 5)).toBeLessThan(1.95);
  expect(distance('part', (hour) => (1 - Math.exp(-hour / 3)) / (1 - Math.exp(-1)))).toBeLessThan(1.95);
});

test('a part of a range keeps the shape that the whole had', async () => {
  const found = await readFields(
    [
      `name: early, generator: date_between, ${year}, growth: exponential, growth_factor: 100, constraint: "< DATE '2025-07-02'"`,
    ],
    rows,
  );
  const days = moments(found.early as string[]).map((at) => (at - Date.UTC(2025, 0, 1)) / day);
  const weights = Array.from({ length: 182 }, (_, at) => 100 ** (at / 365));
  expect(Math.abs(misfit(counted(days, 182), weights))).toBeLessThan(3.5);
});

test('sequences of moments never go back, in a dataset or per parent', async () => {
  const found = await readFields(
    [
      'name: id, type: integer, generator: sequence',
      'name: boss_id, type: integer, generator: reference, reference_table: laws, reference_field: id, nullable: true',
      'name: at, generator: timestamp_sequence, start: 2025-01-01, step: 10min, jitter: 10min',
      'name: exact, type: timestamptz, generator: timestamp_sequence, start: 2025-01-01, step: 1d, precision: 0',
    ],
    2000,
  );
  const at = moments(found.at as string[]);
  at.forEach((each, row) => {
    const place = (each - Date.UTC(2025, 0, 1)) / 600_000;
    expect(Math.floor(place)).toBe(row);
  });
  expect(found.exact?.slice(0, 2)).toEqual(['2025-01-01 00:00:00+00', '2025-01-02 00:00:00+00']);
});

test('fields are null together, and more often where another is greater', async () => {
  const found = await readFields(
    [
      'name: seen, generator: date_between, start_date: 2025-01-01, end_date: 2026-01-01',
      'name: a, generator: integer, null_probability: 0.4',
      'name: b, generator: integer, null_with: a',
      'name: c, generator: integer, null_with: b, null_probability: 0.7',
      'name: d, generator: integer, null_trend: {by: seen, from: 0.1, to: 0.9}',
    ],
    rows,
  );
  const nulls = (name: string) => (found[name] as (string | null)[]).map((text) => text === null);
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(nulls) as [boolean[], boolean[], boolean[], boolean[]];
  expect(b).toEqual(a);
  expect(a.every((isNull, row) => !isNull || c[row])).toBe(true);
  const share = (all: readonly boolean[]) => all.filter(Boolean).length / all.length;
  expect(Math.abs(share(a) - 0.4)).toBeLessThan(0.015);
  expect(Math.abs(share(c) - 0.7)).toBeLessThan(0.015);
  const quarters = moments(found.seen as string[]).map((at) =>
    Math.floor(((at - Date.UTC(2025, 0, 1)) / day / 365) * 4),
  );
  [0.2, 0.4, 0.6, 0.8].forEach((wanted, quarter) => {
    expect(Math.abs(share(d.filter((_, row) => quarters[row] === quarter)) - wanted)).toBeLessThan(0.03);
  });
  const alone = await readFields(['name: a, generator: integer, null_probability: 0.4'], 500);
  expect(found.a?.slice(0, 500)).toEqual(alone.a);
});
