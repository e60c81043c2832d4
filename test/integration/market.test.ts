import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

// What series promise, asked of the rows as a database has them: by SQL alone, with none of the program's own arithmetic.

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  for (const paths of [['specs/market', '--count', 'market_data=13000'], ['test/integration/market']]) {
    const { status, stdout, stderr } = await runCli(['generate', ...paths, '--out', '-', '--quiet']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    await database.runScript(stdout);
  }
  await database.client.query('SET search_path = market, public');
});

afterAll(() => database.drop());

async function rows<T>(sql: string): Promise<T[]> {
  return (await database.client.query(sql)).rows as T[];
}

const bars = 'market_data AS b JOIN instruments AS i ON i.id = b.instrument_id';
const following = 'b.id, i.*, b.*, lag(close) OVER w AS before, lag(at) OVER w AS before_at';
const inOrder = `(SELECT ${following} FROM ${bars} WINDOW w AS (PARTITION BY instrument_id ORDER BY at)) AS b`;

/** What must be found nowhere. */
const rules: Readonly<Record<string, string>> = {
  'a bar holds its open and close':
    'SELECT 1 FROM market_data WHERE NOT (low <= least(open, close) AND high >= greatest(open, close))',
  'prices and volumes are positive': 'SELECT 1 FROM market_data WHERE low <= 0 OR volume <= 0',
  'prices are on the steps of their instrument': `SELECT 1 FROM ${bars}
    WHERE 0 <> ANY (ARRAY[open % tick_size, high % tick_size, low % tick_size, close % tick_size])`,
  'a bar opens where the one before closed, but for gaps over closed hours': `SELECT 1 FROM ${inOrder}
    WHERE open <> before AND at - before_at = INTERVAL '30 minutes'`,
  'the first bar opens at the instrument’s price': `SELECT 1 FROM ${inOrder} WHERE before IS NULL AND abs(open - price) > tick_size`,
  'shares trade on weekdays from 9:30 to 16:00 in New York': `SELECT 1 FROM (SELECT asset_type, at AT TIME ZONE 'America/New_York' AS t FROM ${bars}) AS b
    WHERE asset_type = 'equity' AND (extract(isodow FROM t) > 5 OR t::time NOT BETWEEN '09:30' AND '15:30')`,
  'futures rest from 17:00 to 18:00 and from Friday to Sunday': `SELECT 1 FROM (SELECT asset_type, at AT TIME ZONE 'America/New_York' AS t FROM ${bars}) AS b
    WHERE asset_type = 'futures' AND (t::time >= '17:00' AND t::time < '18:00' OR extract(isodow FROM t) = 6
      OR extract(isodow FROM t) = 7 AND t::time < '18:00' OR extract(isodow FROM t) = 5 AND t::time >= '17:00')`,
  'currencies rest from Friday to Sunday, 17:00': `SELECT 1 FROM (SELECT asset_type, at AT TIME ZONE 'America/New_York' AS t FROM ${bars}) AS b
    WHERE asset_type = 'fx' AND (extract(isodow FROM t) = 6 OR extract(isodow FROM t) = 7 AND t::time < '17:00'
      OR extract(isodow FROM t) = 5 AND t::time >= '17:00')`,
  'there are no bars on holidays of exchanges (nyse.com, cmegroup.com)': `SELECT 1 FROM
    (SELECT asset_type, at AT TIME ZONE 'America/New_York' AS t FROM ${bars}) AS b
    WHERE asset_type = 'equity' AND t::date IN ('2025-01-01', '2025-01-20', '2025-02-17', '2025-04-18')
      OR asset_type IN ('futures', 'fx') AND (t + INTERVAL '7 hours')::date = '2025-01-01'
      OR asset_type = 'futures' AND (t + INTERVAL '6 hours')::date = '2025-04-18'`,
  'on all other weekdays there are': `SELECT 1 FROM generate_series('2025-01-02'::timestamp, '2025-04-01', '1 day') AS d (day)
    WHERE extract(isodow FROM day) < 6 AND day NOT IN ('2025-01-20', '2025-02-17') AND NOT EXISTS
      (SELECT 1 FROM ${bars} WHERE asset_type = 'equity' AND (at AT TIME ZONE 'America/New_York')::date = day::date)`,
  'coins never rest': `SELECT 1 FROM ${inOrder} WHERE asset_type = 'crypto' AND at - before_at <> INTERVAL '30 minutes'`,
  'a bid is below its ask, around a price of the bar': `SELECT 1 FROM quotes AS q JOIN market_data AS b ON b.id = q.bar_id
    WHERE bid >= ask OR (bid + ask) / 2 NOT BETWEEN low AND high`,
  'quotes lie in their bar': `SELECT 1 FROM quotes AS q JOIN market_data AS b ON b.id = q.bar_id
    WHERE quoted_at < at OR quoted_at >= at + INTERVAL '30 minutes'`,
  'trades lie in their bar, in time and price': `SELECT 1 FROM trades AS t JOIN market_data AS b ON b.id = t.bar_id
    WHERE price NOT BETWEEN low AND high OR executed_at < at OR executed_at >= at + INTERVAL '30 minutes'`,
  'quotes of an instrument follow each other in time': `SELECT 1 FROM (SELECT quoted_at - lag(quoted_at) OVER
    (PARTITION BY instrument_id ORDER BY at, line) AS gap FROM quotes AS q JOIN market_data AS b ON b.id = q.bar_id) AS q WHERE gap <= INTERVAL '0'`,
  'trades of an instrument follow each other in time': `SELECT 1 FROM (SELECT executed_at - lag(executed_at) OVER
    (PARTITION BY instrument_id ORDER BY at, quote_line, line) AS gap FROM trades AS t JOIN market_data AS b ON b.id = t.bar_id) AS t WHERE gap <= INTERVAL '0'`,
  'a trade has a price between bid and ask of the last quote before it': `SELECT 1 FROM trades AS t
    CROSS JOIN LATERAL (SELECT * FROM quotes AS q WHERE q.bar_id = t.bar_id AND quoted_at <= executed_at ORDER BY quoted_at DESC LIMIT 1) AS q
    WHERE price NOT BETWEEN bid AND ask OR quote_line <> q.line OR size > least(bid_size, ask_size)`,
  'who buys pays no less than who sells gets at a quote': `SELECT 1 FROM trades AS b JOIN trades AS s USING (bar_id, quote_line)
    WHERE b.side = 'buy' AND s.side = 'sell' AND b.price < s.price`,
  'sizes are positive': `SELECT 1 FROM quotes WHERE least(bid_size, ask_size) < 1 UNION ALL SELECT 1 FROM trades WHERE size < 1`,
  'trades come to no more than the volume of their bar': `SELECT 1 FROM market_data AS b
    JOIN (SELECT bar_id, sum(size) AS traded FROM trades GROUP BY bar_id) AS t ON t.bar_id = b.id WHERE traded > volume`,
  'every bar has trades, and both sides trade': `SELECT 1 WHERE (SELECT count(DISTINCT side) FROM trades) <> 2
    OR (SELECT count(DISTINCT bar_id) FROM trades) <> (SELECT count(*) FROM market_data)`,
};

test.each(Object.entries(rules))('%s', async (_, sql) => {
  expect(await rows(`SELECT count(*)::int AS broken FROM (${sql}) AS broken`)).toEqual([{ broken: 0 }]);
});

/** Logarithms of returns from bar to bar, by asset. */
const returns = (table: string) =>
  `(SELECT asset, at, ln(close / lag(close) OVER (PARTITION BY asset ORDER BY at)) AS r FROM ${table}) AS r`;

const correlated = (table: string, one: number, other: number) =>
  rows<{ r: number }>(
    `SELECT corr(a.r, b.r) AS r FROM ${returns(table)
      .replace('AS r FROM', 'AS r FROM')
      .replace(
        /\) AS r$/,
        ') AS a',
      )} JOIN ${returns(table).replace(/\) AS r$/, ') AS b')} USING (at) WHERE a.asset = ${one} AND b.asset = ${other}`,
  );

describe('returns of 20,000 bars', () => {
  // The standard error of a correlation is below 0.0071.
  test.each([
    [1, 2, 0.8],
    [1, 3, -0.3],
    [2, 3, 0.1],
  ])('of assets %d and %d correlate by %d, as the matrix says', async (one, other, wanted) => {
    const [found] = await correlated('by_matrix', one, other);
    expect(Math.abs((found?.r ?? 0) - wanted)).toBeLessThan(0.025);
  });

  test.each([
    [1, 2],
    [2, 4],
  ])('of assets %d and %d correlate by the level, under regimes too', async (one, other) => {
    const [found] = await correlated('by_level', one, other);
    expect(Math.abs((found?.r ?? 0) - 0.6)).toBeLessThan(0.03);
  });

  test('have the volatility and drift of a year, split over its bars', async () => {
    const found = await rows<{ deviation: number; mean: number; skewness: number; kurtosis: number }>(`
      WITH r AS (SELECT r::float8 FROM ${returns('by_matrix')} WHERE r IS NOT NULL),
        m AS (SELECT avg(r) AS mean, stddev_pop(r) AS deviation FROM r)
      SELECT deviation, mean, avg(((r - mean) / deviation) ^ 3) AS skewness, avg(((r - mean) / deviation) ^ 4) AS kurtosis
      FROM r, m GROUP BY mean, deviation`);
    const [{ deviation, mean, skewness, kurtosis }] = found as [(typeof found)[0]];
    // 24 bars a day, 365 days: 0.4 a year. 60,000 returns: standard errors 0.003, 0.00002 (correlated), 0.01, 0.02.
    const bar = 0.4 / Math.sqrt(24 * 365);
    expect(Math.abs(deviation / bar - 1)).toBeLessThan(0.012);
    expect(Math.abs(mean - (0.3 / (24 * 365) - bar ** 2 / 2))).toBeLessThan(0.00009);
    expect(Math.abs(skewness)).toBeLessThan(0.05);
    expect(Math.abs(kurtosis - 3)).toBeLessThan(0.1);
  });

  test('neighbours do not correlate', async () => {
    const [found] = await rows<{ r: number }>(`SELECT corr(r, before) AS r FROM
      (SELECT r, lag(r) OVER (PARTITION BY asset ORDER BY at) AS before FROM ${returns('by_matrix')}) AS r`);
    expect(Math.abs(found?.r ?? 1)).toBeLessThan(0.02);
  });
});

test('returns of the instruments correlate by what the definition asks for, jumps and all', async () => {
  const [found] = await rows<{ r: number; least: number }>(`
    WITH r AS (SELECT instrument_id, row_number() OVER w AS position, ln(close / lag(close) OVER w) AS r
        FROM market_data WINDOW w AS (PARTITION BY instrument_id ORDER BY at)),
      pairs AS (SELECT corr(a.r, b.r) AS r FROM r AS a JOIN r AS b USING (position)
        WHERE a.instrument_id < b.instrument_id GROUP BY a.instrument_id, b.instrument_id)
    SELECT avg(r) AS r, min(r) AS least FROM pairs`);
  // 1,000 bars each: the standard error of one pair is below 0.03, that of all 78 somewhat less than 0.02.
  expect(Math.abs((found?.r ?? 0) - 0.5)).toBeLessThan(0.05);
  expect(found?.least).toBeGreaterThan(0.35);
});

test('jumps come as often as asked, five deviations of a bar large', async () => {
  const [found] = await rows<{ deviation: number; fourth: number }>(`
    SELECT stddev_pop(r)::float8 AS deviation, (avg(r ^ 4) / avg(r ^ 2) ^ 2)::float8 AS fourth FROM ${returns('jumping')} WHERE r IS NOT NULL`);
  // Of a normal step of variance 1 and, one time of five, a jump of 25: a variance of 6, and a fourth moment of
  // 0.8 · 3 + 0.2 · 3 · 26² = 408, over 6² is 11.3. 20,000 returns: standard errors of 1 % and 3 %.
  const bar = 0.1 / Math.sqrt(24 * 365);
  expect(Math.abs((found?.deviation ?? 0) / (bar * Math.sqrt(6)) - 1)).toBeLessThan(0.04);
  expect(Math.abs((found?.fourth ?? 0) / 11.3 - 1)).toBeLessThan(0.12);
});

describe('regimes', () => {
  test('have the shares that their chain comes to', async () => {
    const found = await rows<{ regime: string; share: number }>(
      'SELECT regime, count(*)::float8 / sum(count(*)) OVER () AS share FROM by_level GROUP BY regime',
    );
    // y = 0.625 x and z = 0.28125 x leave x, y and z as they are under the transitions of the definition.
    const wanted = { bullish: 32 / 61, bearish: 20 / 61, volatile: 9 / 61 };
    expect(Object.keys(wanted).sort()).toEqual(found.map(({ regime }) => regime).sort());
    for (const { regime, share } of found)
      expect(Math.abs(share - wanted[regime as keyof typeof wanted]), regime).toBeLessThan(0.03);
  });

  test('last for whole stretches, and are those of the whole market', async () => {
    const [found] = await rows<{ mixed: number }>(`SELECT count(*)::int AS mixed FROM
      (SELECT 1 FROM (SELECT regime, (row_number() OVER (PARTITION BY asset ORDER BY at) - 1) / 4 AS stretch FROM by_level) AS s
       GROUP BY stretch HAVING count(DISTINCT regime) > 1) AS m`);
    expect(found?.mixed).toBe(0);
  });

  test('have their own volatility', async () => {
    const found = await rows<{
      regime: string;
      deviation: number;
    }>(`SELECT regime, stddev(r)::float8 AS deviation FROM by_level
      JOIN ${returns('by_level')} USING (asset, at) GROUP BY regime`);
    const of = (name: string) => found.find(({ regime }) => regime === name)?.deviation ?? 0;
    expect(Math.abs(of('volatile') / of('bullish') / (2 / 0.8) - 1)).toBeLessThan(0.04);
    expect(Math.abs(of('bearish') / of('bullish') / (1.3 / 0.8) - 1)).toBeLessThan(0.04);
  });
});

describe('other models', () => {
  test('a walk has independent steps of its volatility', async () => {
    const [found] = await rows<{
      deviation: number;
      r: number;
    }>(`SELECT stddev(step)::float8 AS deviation, corr(step, before) AS r FROM
      (SELECT step, lag(step) OVER (ORDER BY id) AS before FROM (SELECT id, walk - lag(walk) OVER (ORDER BY id) AS step FROM readings) AS s) AS s`);
    expect(Math.abs((found?.deviation ?? 0) / 0.5 - 1)).toBeLessThan(0.02);
    expect(Math.abs(found?.r ?? 1)).toBeLessThan(0.03);
  });

  test('what returns to its mean has its deviation, and forgets by its share', async () => {
    const [found] = await rows<{
      mean: number;
      deviation: number;
      r: number;
    }>(`SELECT avg(back)::float8 AS mean, stddev(back)::float8 AS deviation,
      corr(back, before) AS r FROM (SELECT back, lag(back) OVER (ORDER BY id) AS before FROM readings) AS s`);
    // Of an AR(1): σ / √(1 − 0.8²).
    expect(Math.abs((found?.mean ?? 0) - 50)).toBeLessThan(0.2);
    expect(Math.abs((found?.deviation ?? 0) / (1 / 0.6) - 1)).toBeLessThan(0.04);
    expect(Math.abs((found?.r ?? 0) - 0.8)).toBeLessThan(0.02);
  });

  test('a season is a sine with noise', async () => {
    const [found] = await rows<{
      sine: number;
      cosine: number;
      noise: number;
    }>(`SELECT 2 * avg((season - 20) * sin(2 * pi() * (id - 1) / 24))::float8 AS sine,
      2 * avg((season - 20) * cos(2 * pi() * (id - 1) / 24))::float8 AS cosine,
      stddev(season - 20 - 5 * sin(2 * pi() * (id - 1) / 24))::float8 AS noise FROM readings`);
    expect(Math.abs((found?.sine ?? 0) - 5)).toBeLessThan(0.05);
    expect(Math.abs(found?.cosine ?? 1)).toBeLessThan(0.05);
    expect(Math.abs((found?.noise ?? 0) / 0.7 - 1)).toBeLessThan(0.03);
  });

  test('values turn back at their limits', async () => {
    expect(
      await rows(
        'SELECT min(kept) >= -3 AND max(kept) <= 3 AND max(kept) > 2.9 AND min(kept) < -2.9 AS kept FROM readings',
      ),
    ).toEqual([{ kept: true }]);
  });
});
