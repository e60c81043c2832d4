import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { runCli, trace } from '../support/cli.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const spec = (country: string) => `volume: 500
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: country, type: char(2)${country}}
relationships:
  - {foreignKey: country, references: countries.code, external: true}`;

test('values that only the database has: planned, and refused where rows are made', async () => {
  const cwd = plantProject({ 'specs/orders.yaml': dataset(spec(''), 'orders') });
  const plan = await runCli(['plan'], { cwd });
  expect(plan).toMatchObject({ status: 0, stdout: expect.stringContaining('orders: 500 rows, impure,') });
  expect((await runCli(['validate'], { cwd })).status).toBe(0);
  for (const args of [
    ['generate', '--out', 'dump.sql'],
    ['preview', 'orders'],
    ['explain', 'orders[3].country'],
  ]) {
    const found = await runCli(args, { cwd });
    expect(found).toMatchObject({ status: 1, stdout: '' });
    expect(found.stderr).toMatch(
      /^error\[DC324\]: `orders\.country` refers to `countries`.+\n +--> specs\/orders\.yaml:10:\d+\n/,
    );
    expect(found.stderr).not.toMatch(trace);
  }
  expect(readdirSync(cwd)).toEqual(['specs']);
  expect((await runCli(['explain', 'orders[3].id'], { cwd })).stdout).toMatch(/^orders\[3\]\.id = 4\n/);
});

test('with a sample it loads beside the table that is there already', async () => {
  const file = ', generator: sample, file: codes.json';
  const cwd = plantProject({
    'specs/orders.yaml': dataset(spec(file), 'orders'),
    'specs/codes.json': '["NL", "JP", "NL"]',
  });
  const database = await freshDatabase();
  try {
    await database.client.query(
      "CREATE TABLE countries (code char(2) PRIMARY KEY); INSERT INTO countries VALUES ('NL'), ('JP')",
    );
    const { status, stdout } = await runCli(['generate'], { cwd });
    expect(status).toBe(0);
    await database.runScript(stdout);
    const counts =
      'SELECT country, count(*)::int AS rows FROM orders JOIN countries ON code = country GROUP BY 1 ORDER BY 1';
    const { rows } = await database.client.query(counts);
    expect(rows.map(({ country }) => country)).toEqual(['JP', 'NL']);
    expect(rows[0].rows + rows[1].rows).toBe(500);
    // NL is in two of three rows of the file: five times the spread of a share.
    expect(Math.abs(rows[1].rows / 500 - 2 / 3)).toBeLessThan(5 * Math.sqrt(2 / 9 / 500));
    const keys = "SELECT count(*)::int AS keys FROM pg_constraint WHERE contype = 'f'";
    expect((await database.client.query(keys)).rows).toEqual([{ keys: 0 }]);
  } finally {
    await database.drop();
  }
  writeFileSync(path.join(cwd, 'specs/codes.json'), '["NL", "Japan"]');
  const wrong = await runCli(['generate'], { cwd });
  expect(wrong).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/DC407.+Japan.+\n +--> specs\/codes\.json:1:8\n$/),
  });
});
