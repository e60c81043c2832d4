import type { ChildProcess } from 'node:child_process';

import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';

import { cableOfRows } from '../support/cable.ts';
import { runAlone, runCli, trace } from '../support/cli.ts';
import type { CliResult } from '../support/cli-process.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

const users = dataset(`volume: 30000
fields:
  - {name: id, type: integer, generator: sequence, start: 7}
  - {name: email, type: text, generator: email, unique: true}
  - {name: note, type: text, generator: sentence}
relationships:
  - {foreignKey: boss_id, references: users.id, null_probability: 0.1}`);
const orders = dataset(
  `volume: 45001
fields:
  - {name: id, type: bigint, generator: sequence}
  - {name: total, type: "decimal(10,2)", generator: decimal, min: 1, max: 900}
relationships:
  - {foreignKey: user_id, references: users.id}
indexes:
  - {fields: [user_id], name: orders_of_user}`,
  'orders',
);

let database: TestDatabase;
let cwd = '';
beforeEach(async () => {
  database = await freshDatabase();
  cwd = plantProject({ 'users.yaml': users, 'orders.yaml': orders });
});
afterEach(() => database.drop());

const loading = (shard: string, url = database.url) => ['load', '.', '--to', url, '--yes', '--shard', shard];

function load(shard: string, flags: readonly string[] = []): Promise<CliResult> {
  return runCli([...loading(shard), ...flags], { cwd });
}

/** Each in a process of its own, at the same time. */
function loadAtOnce(...shards: readonly string[]): Promise<readonly CliResult[]> {
  return Promise.all(shards.map((shard) => runAlone(loading(shard), { cwd })));
}

async function ask<T extends object>(sql: string, from = database): Promise<T> {
  return (await from.client.query<T>(sql)).rows[0] as T;
}

/** Whether there is such a table, beside those that shards write to. */
async function isThere(table: string): Promise<boolean> {
  return (await ask<{ there: boolean }>(`SELECT to_regclass('${table}') IS NOT NULL AS there`)).there;
}

const asideSchemas = `SELECT count(*)::int AS schemas FROM pg_namespace WHERE nspname LIKE 'data\\_cli\\_%'`;
const content = `
  SELECT (SELECT sum(hashtextextended(u::text, 0))::text FROM users u) AS users,
         (SELECT sum(hashtextextended(o::text, 0))::text FROM orders o) AS orders`;

/** All rows once, with all that the definitions promise of the tables. */
async function expectWhole(): Promise<void> {
  expect(
    await ask(`
      SELECT (SELECT count(*)::int FROM users) AS users, (SELECT count(DISTINCT id)::int FROM users) AS user_ids,
             (SELECT min(id) FROM users) AS first, (SELECT max(id) FROM users) AS last,
             (SELECT count(*)::int FROM orders) AS orders, (SELECT count(DISTINCT id)::int FROM orders) AS order_ids,
             (SELECT count(*)::int FROM orders o WHERE NOT EXISTS (SELECT FROM users u WHERE u.id = o.user_id)) AS orphans,
             (SELECT count(*)::int FROM pg_constraint WHERE conrelid IN ('users'::regclass, 'orders'::regclass)
                AND contype IN ('p', 'f')) AS keys,
             to_regclass('orders_of_user') IS NOT NULL AS indexed,
             (SELECT count(*)::int FROM data_cli.executions WHERE state = 'loading') AS loading`),
  ).toEqual({
    users: 30000,
    user_ids: 30000,
    first: 7,
    last: 30006,
    orders: 45001,
    order_ids: 45001,
    orphans: 0,
    keys: 4,
    indexed: true,
    loading: 0,
  });
  expect(await ask(asideSchemas)).toEqual({ schemas: 0 });
  // A new row goes on where the load has ended.
  expect(await ask(`INSERT INTO users (email, note) VALUES ('x', 'y') RETURNING id`)).toEqual({ id: 30007 });
  await database.client.query('DELETE FROM users WHERE id = 30007');
}

/** A load in a process of its own, to which something is done as soon as its rows are on their way. */
async function loadUntilRows(shard: string, reached: (child: ChildProcess) => void): Promise<CliResult> {
  let child: ChildProcess | undefined;
  const { url, cut } = await cableOfRows(database.url, () => child && reached(child));
  onTestFinished(cut);
  return runAlone(loading(shard, url), { cwd, started: (each) => (child = each) });
}

test('one is killed and run again: every row is there once', async () => {
  const killed = await loadUntilRows('2/3', (child) => child.kill('SIGKILL'));
  expect(killed.status).toBe(137);
  const others = await loadAtOnce('1/3', '3/3');
  for (const { status, stderr } of others) expect({ status, stderr }).toMatchObject({ status: 0 });
  // Nobody sees anything yet, the ledger aside.
  expect([await isThere('users'), await isThere('orders')]).toEqual([false, false]);
  const { stdout } = await runCli(['status', '--to', database.url, '--json'], { cwd });
  const { executions } = JSON.parse(stdout).data as { executions: { state: string; shards: { done: number[] } }[] };
  expect(executions).toHaveLength(1);
  expect({ ...executions[0], done: executions[0]?.shards.done.toSorted() }).toMatchObject({
    state: 'loading',
    done: [1, 3],
  });

  const health = await runCli(['health', '--to', database.url], { cwd });
  expect(health).toMatchObject({ status: 1, stdout: expect.stringMatching(/FAILED loads: .* has 2 of 3 shards$/m) });

  const again = await load('2/3');
  expect(again).toMatchObject({ status: 0, stderr: expect.stringContaining('75,001 rows loaded into') });
  await expectWhole();

  // The same rows as from one process.
  const other = await freshDatabase();
  try {
    expect((await runCli(['load', '.', '--to', other.url], { cwd })).status).toBe(0);
    expect(await ask(content)).toEqual(await ask(content, other));
    const hashes = `SELECT record->'datasets'->0->>'contentHash' AS a, record->'datasets'->1->>'keyRange' AS b FROM data_cli.executions`;
    expect(await ask(hashes)).toEqual(await ask(hashes, other));
  } finally {
    await other.drop();
  }

  // One that is run again when all is done finds it so.
  expect(await load('1/3')).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('unchanged: nothing was done'),
  });
  const verified = await runCli(['verify', '.', '--to', database.url], { cwd });
  expect(verified.status, verified.stderr).toBe(0);
});

test('all at once: one of them ends the load; other rows take the place of these', async () => {
  const first = await loadAtOnce('1/4', '2/4', '3/4', '4/4');
  expect(first.map(({ status, stderr }) => [status, trace.test(stderr)])).toEqual(first.map(() => [0, false]));
  expect(first.filter(({ stderr }) => stderr.includes('rows loaded into'))).toHaveLength(1);
  await expectWhole();
  const before = await ask<{ users: string }>(content);
  expect((await load('1/2', ['--seed', '2'])).status).toBe(0);
  expect(await ask(content)).toEqual(before);
  expect((await load('2/2', ['--seed', '2'])).status).toBe(0);
  await expectWhole();
  expect((await ask<{ users: string }>(content)).users).not.toBe(before.users);
  const states = await database.client.query('SELECT state FROM data_cli.executions ORDER BY started_at');
  expect(states.rows.map(({ state }) => state)).toEqual(['removed', 'ready']);
});

test('a load of other rows ends one that nobody takes part in any more', async () => {
  expect((await load('1/2')).status).toBe(0);
  expect((await load('1/2', ['--seed', '2'])).status).toBe(0);
  const states = async () =>
    (await database.client.query('SELECT state FROM data_cli.executions ORDER BY started_at')).rows.map(
      (row) => row.state,
    );
  expect(await states()).toEqual(['failed', 'loading']);
  expect((await runCli(['load', '.', '--to', database.url], { cwd })).status).toBe(0);
  expect(await states()).toEqual(['failed', 'failed', 'ready']);
  await expectWhole();
});

test('what shards cannot do is refused', async () => {
  await database.client.query('CREATE TABLE users (id integer)');
  expect(await load('1/2')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^error\[DC/) });
  await database.client.query('DROP TABLE users; CREATE TABLE users AS SELECT 1 AS id WHERE false');
  await database.client.query(
    `ALTER TABLE users ADD email text NOT NULL, ADD note text NOT NULL, ADD boss_id integer, ADD PRIMARY KEY (id),
     ADD UNIQUE (email), ADD FOREIGN KEY (boss_id) REFERENCES users (id)`,
  );
  expect(await load('1/2')).toMatchObject({ status: 1, stderr: expect.stringContaining('error[DC621]') });
  expect(await ask(asideSchemas)).toEqual({ schemas: 0 });
  const pglite = ['load', '.', '--to', 'pglite:', '--shard', '1/2'];
  expect(await runCli(pglite, { cwd })).toMatchObject({ status: 1, stderr: expect.stringContaining('error[DC620]') });
  // Where nobody listens: nobody is asked to try again.
  const mongodb = ['load', '.', '--to', 'mongodb://127.0.0.1:1/shop', '--shard', '1/2'];
  expect(await runCli(mongodb, { cwd })).toMatchObject({ status: 1, stderr: expect.stringContaining('error[DC620]') });
  const wrong = [['--mode', 'append'], ['--mode', 'upsert'], ['--force'], ['--dry-run']];
  for (const flags of wrong) expect(await load('1/2', flags)).toMatchObject({ status: 2 });
  expect(await load('3/2')).toMatchObject({ status: 2 });
});

/** A load that is held up among its rows for as long as another one takes; what became of both. */
async function loadBesides(
  shard: string,
  other: () => Promise<CliResult>,
): Promise<[held: CliResult, other: CliResult]> {
  let second: Promise<CliResult> | undefined;
  const held = await loadUntilRows(shard, (child) => {
    child.kill('SIGSTOP');
    second = other().finally(() => child.kill('SIGCONT'));
  });
  if (!second) throw new Error(`no rows came: ${held.stderr}`);
  return [held, await second];
}

test('shards of other rows wait for nobody: they are told to come again', async () => {
  const [first, second] = await loadBesides('1/2', () => load('1/2', ['--seed', '2']));
  expect(second).toMatchObject({ status: 3, stderr: expect.stringContaining('error[DC622]') });
  expect(first.status).toBe(0);
  expect((await load('2/2')).status).toBe(0);
  await expectWhole();
});

test('of two processes with one shard the rows of one are taken', async () => {
  const [first, second] = await loadBesides('1/2', () => load('1/2'));
  expect(second.status).toBe(0);
  expect(first).toMatchObject({ status: 3, stderr: expect.stringContaining('error[DC623]') });
  expect((await load('2/2')).status).toBe(0);
  await expectWhole();
});

test('rows that cannot be made fail their shard alone', async () => {
  const third = '{name: third, type: integer, generator: expression, expression: "1 / (id - 29000)"}';
  cwd = plantProject({ 'users.yaml': users.replace(/^( *- )(\{name: note)/m, `$1${third}\n$1$2`) });
  const found = await loadAtOnce('1/2', '2/2');
  expect(
    found.map(({ status }) => status),
    found[0]?.stderr,
  ).toEqual([0, 1]);
  expect(found[1]?.stderr).toContain('users[28993].third');
  expect(await isThere('users')).toBe(false);
});
