import { afterAll, beforeAll, expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

// Locales mixed, profiles, distributions, correlations, series, sessions, unique fields and tenants in one definition,
// judged by SQL that knows nothing of how they are made.
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const { status, stdout, stderr } = await runCli([
    ...['generate', 'test/integration/catalogue', '--out', '-', '--quiet'],
  ]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  await database.runScript(stdout);
  await database.client.query("SET TIME ZONE 'UTC'");
});

afterAll(() => database.drop());

/** How many rows a condition that shall hold does not. */
async function broken(table: string, condition: string): Promise<number> {
  const { rows } = await database.client.query(`SELECT count(*)::int AS n FROM ${table} WHERE NOT (${condition})`);
  return rows[0].n;
}

async function number(sql: string): Promise<number> {
  const { rows } = await database.client.query({ text: sql, rowMode: 'array' });
  return Number((rows[0] as unknown[])[0]);
}

test.each([
  ['users', "email = lower(email) AND email LIKE '%@example.com'"],
  ['users', 'created_at <= updated_at'],
  ['users', 'deleted_at IS NULL OR updated_at <= deleted_at'],
  ['users', "extract(year from age(timestamp '2026-01-01', date_of_birth)) = age"],
  ['users', "(country_code, currency_code, calling_code) IN (('DE','EUR','+49'),('JP','JPY','+81'),('US','USD','+1'))"],
  ['users', 'phone_number LIKE calling_code || $$%$$'],
  ['users', "NOT (created_at::date = date '2025-12-25' OR created_at::date = date '2025-10-03')"],
  ['users', "zip_code ~ CASE country_code WHEN 'JP' THEN '^[0-9]{3}-[0-9]{4}$' ELSE '^[0-9]{5}$' END"],
  ['events', 'started_at <= ended_at'],
  ['events', "NOT local_at BETWEEN timestamp '2025-03-30 02:00:00' AND timestamp '2025-03-30 02:59:59.999'"],
  ['events JOIN users ON users.id = events.user_id', 'users.tenant_id = events.tenant_id'],
  ['events JOIN products ON products.id = events.product_id', 'products.tenant_id = events.tenant_id'],
  ['tenants', "split_part(company_email, '@', 2) = company_domain AND company_url = 'https://www.' || company_domain"],
  ['(SELECT at < lag(at) OVER (PARTITION BY user_id ORDER BY id) AS back FROM events) AS steps', 'back IS NOT TRUE'],
])('%s: %s', async (table, condition) => {
  expect(await broken(table, condition)).toBe(0);
});

test('what is unique is', async () => {
  expect(await number('SELECT count(*) - count(DISTINCT email) FROM users')).toBe(0);
  expect(await number('SELECT count(*) - count(DISTINCT product_name) FROM products')).toBe(0);
  expect(await number('SELECT count(*) - count(DISTINCT company) FROM tenants')).toBe(0);
});

test('a city lies in one state, a postal code in one city, a product in one department', async () => {
  const most = (of: string, by: string, table: string) =>
    number(`SELECT max(n) FROM (SELECT count(DISTINCT ${of}) AS n FROM ${table} GROUP BY ${by}) AS each`);
  expect(await most('city', 'country_code, zip_code', 'users')).toBe(1);
  expect(await most('department', "regexp_replace(product_name, '^\\S+ \\S+ ', '')", 'products')).toBe(1);
});

test('locales come by their weights, and correlations show', async () => {
  const share = await number("SELECT avg((country_code = 'DE')::int) FROM users");
  // Half of 20,000 rows, five deviations.
  expect(Math.abs(share - 0.5)).toBeLessThan(0.018);
  for (const pair of ['income, score', 'income, visits', 'score, visits']) {
    const [a, b] = pair.split(', ');
    const ranks = `SELECT rank() OVER (ORDER BY ${a}) AS a, rank() OVER (ORDER BY ${b}) AS b FROM users`;
    expect(Math.abs((await number(`SELECT corr(a, b) FROM (${ranks}) AS ranks`)) - 0.5), pair).toBeLessThan(0.04);
  }
  expect(
    Math.abs(await number('SELECT ln(percentile_cont(0.5) WITHIN GROUP (ORDER BY income) / 40000) FROM users')),
  ).toBeLessThan(0.03);
});

test('sessions have four rows within minutes, and a day at least between them', async () => {
  const steps = `SELECT at - lag(at) OVER w AS pause, (row_number() OVER w - 1) % 4 AS place FROM events WINDOW w AS (PARTITION BY user_id ORDER BY id)`;
  expect(await broken(`(${steps}) AS steps`, "pause IS NULL OR (place = 0) = (pause > interval '20 hours')")).toBe(0);
  expect(await number(`SELECT avg(extract(epoch FROM pause)) FROM (${steps}) AS steps WHERE place > 0`)).toBeCloseTo(
    20,
    -1,
  );
});
