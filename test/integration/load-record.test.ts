import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { dataset } from '../support/definitions.ts';
import { Loader } from '../support/loader.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { TransactionPooler } from '../support/transaction-pooler.ts';

const users = dataset(`volume: 40
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: joined, type: timestamptz, generator: datetime_between}`);

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const project = (text = users, url = database.url) => new Loader(url, { 'specs/all.yaml': text });

async function rows(sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await database.client.query(sql)).rows;
}

const baselines = (load: string) => ({
  'specs/users.yaml': users,
  'specs/ci.yaml': `apiVersion: data.automation/v1\nkind: Environment\nmetadata: {name: ci}\nspec: {baselines: {load: ${load}, index_build: ${load}, sample_query: ${load}}}\n`,
});

test('baselines: kept, a warning, and under --strict nothing of the load stays', async () => {
  const kept = await new Loader(database.url, baselines('100s')).load(['--env', 'ci', '--strict']);
  expect(kept).toMatchObject({ status: 0, codes: [], json: { ok: true } });
  const slow = new Loader(database.url, baselines('0ms'));
  const strict = await slow.load(['--env', 'ci', '--strict', '--yes', '--seed', '2']);
  expect([strict.status, new Set(strict.codes)]).toEqual([1, new Set(['DC726'])]);
  expect(await rows(`SELECT state, record->>'seed' AS seed FROM data_cli.executions ORDER BY started_at`)).toEqual([
    { state: 'ready', seed: '1' },
    { state: 'failed', seed: '2' },
  ]);
  const warned = await slow.load(['--env', 'ci', '--yes', '--seed', '3']);
  expect(warned).toMatchObject({ status: 0, codes: ['DC726', 'DC726', 'DC726'] });
  expect(warned.json.diagnostics.map(({ severity }: { severity: string }) => severity)).toEqual(
    Array(3).fill('warning'),
  );
  const { phases } = warned.json.data;
  expect(phases.at(-1).findings.map(({ check, ok }: { check: string; ok: boolean }) => [check, ok])).toEqual([
    ['a row of users by its key', false],
    ['index build', false],
    ['load', false],
  ]);
});

describe('a pooler that gives each transaction another session', () => {
  let pooler: TransactionPooler;
  let url: string;
  beforeAll(async () => {
    pooler = new TransactionPooler(inject('postgresPort'));
    url = database.url.replace(/:\d+\//, `:${await pooler.start()}/`);
  });
  afterAll(() => pooler.stop());

  test('takes the lock away: nothing is loaded nor cleaned up through it', async () => {
    const before = await rows('SELECT md5(string_agg(t::text, $$;$$ ORDER BY id)) AS hash FROM users t');
    const refused = await project(users, url).load(['--yes', '--force', '--seed', '9']);
    expect(refused).toMatchObject({ status: 3, codes: ['DC723'] });
    expect(await project(users, url).run('cleanup', ['--all', '--yes'])).toMatchObject({ status: 3, codes: ['DC723'] });
    expect(await rows('SELECT md5(string_agg(t::text, $$;$$ ORDER BY id)) AS hash FROM users t')).toEqual(before);
  });

  test('does no harm to those who read', async () => {
    const direct = await project().run('show', ['users', '--limit', '3']);
    const pooled = await project(users, url).run('show', ['users', '--limit', '3']);
    expect(pooled.status).toBe(0);
    expect(pooled.json.data.rows).toEqual(direct.json.data.rows);
    expect(await project(users, url).run('verify', ['--seed', '3'])).toMatchObject({ status: 0, codes: [] });
  });
});

test('the record of a newer data-cli, and rows that this one cannot make again', async () => {
  await rows(
    `UPDATE data_cli.executions SET record = jsonb_set(record::jsonb, '{catalogue}', '0')::json WHERE state = 'ready'`,
  );
  const cleaned = await project().run('cleanup', ['--all', '--yes']);
  expect(cleaned).toMatchObject({ status: 1, codes: ['DC725'] });
  expect(await project().load(['--mode', 'sync', '--yes', '--seed', '5'])).toMatchObject({
    status: 1,
    codes: ['DC725'],
  });
  expect(await rows('SELECT count(*)::int AS n FROM users')).toEqual([{ n: 40 }]);
  await rows('UPDATE data_cli.executions SET form = 2');
  for (const verb of ['status', 'load']) {
    const found = await project().run(verb);
    expect(found).toMatchObject({ status: 1, codes: ['DC724'] });
  }
  await rows('DROP SCHEMA data_cli CASCADE; DROP TABLE users');
});

const divided = (constraint: string) =>
  dataset(
    `volume: 30
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: n, type: integer, generator: integer, min: 0, max: 3}
validation:
  - ${constraint}`,
    'parts',
  );

test('a constraint that a value of the table ends is named, and nothing else is', async () => {
  await rows('CREATE TABLE parts (id integer PRIMARY KEY, n integer NOT NULL)');
  const text = divided('{name: shares, constraint: 12 / n < 100}');
  for (const args of [[], ['--mode', 'append', '--count', '30']]) {
    const failed = await project(text).load(args);
    expect(failed).toMatchObject({ status: 1 });
    const { code, message } = failed.json.diagnostics.find(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    expect([code, message]).toEqual([
      'DC719',
      'shares: 12 / n < 100: cannot be worked out: division by zero (SQLSTATE 22012)',
    ]);
  }
  expect(await rows('SELECT count(*)::int AS n FROM parts')).toEqual([{ n: 0 }]);
  await rows('DROP TABLE parts');
  const made = await project(text).load();
  expect(made).toMatchObject({ status: 1, codes: ['DC719'] });
  expect(made.json.diagnostics[0].message).toContain('shares: 12 / n < 100');
  expect(await rows(`SELECT FROM pg_tables WHERE tablename = 'parts'`)).toEqual([]);
});

test('a table in partitions takes replace, append, upsert and sync', async () => {
  await rows(`CREATE TABLE events (id integer GENERATED BY DEFAULT AS IDENTITY, kind text NOT NULL, PRIMARY KEY (id, kind)) PARTITION BY LIST (kind);
    CREATE TABLE events_a PARTITION OF events FOR VALUES IN ('a');
    CREATE TABLE events_rest PARTITION OF events DEFAULT;`);
  const events = (choices: string) =>
    project(
      dataset(
        `volume: 60\nfields:\n  - {name: id, type: integer, generator: sequence, primary_key: true}\n  - {name: kind, type: text, generator: choice, choices: ${choices}, primary_key: true}`,
        'events',
      ),
    );
  const counts = async () =>
    (await rows('SELECT tableoid::regclass::text AS part, count(*)::int AS n FROM events GROUP BY 1 ORDER BY 1')).map(
      ({ part, n }) => [part, n],
    );
  expect(await events('[a, b, c]').load()).toMatchObject({ status: 0 });
  const first = await counts();
  expect(first.map(([part]) => part)).toEqual(['events_a', 'events_rest']);
  expect(await events('[a]').load(['--yes'])).toMatchObject({ status: 0 });
  expect(await counts()).toEqual([['events_a', 60]]);
  expect(await events('[a, b]').load(['--mode', 'append', '--count', '40'])).toMatchObject({ status: 0 });
  expect((await counts()).reduce((sum, [, n]) => sum + Number(n), 0)).toBe(100);
  const upserted = await events('[b]').load(['--mode', 'upsert', '--count', '10']);
  expect(upserted).toMatchObject({ status: 0 });
  const synced = await events('[b]').load(['--mode', 'sync', '--yes', '--count', '12']);
  expect(synced).toMatchObject({ status: 0 });
  expect(
    await rows('SELECT count(*)::int AS n, count(*) FILTER (WHERE id <= 12 AND kind = $$b$$)::int AS b FROM events'),
  ).toEqual([{ n: 12, b: 12 }]);
  expect(await events('[b]').run('verify', ['--count', '12'])).toMatchObject({ status: 0 });
});
