import { afterAll, beforeAll, expect, test } from 'vitest';

import { inProject, runCli } from '../support/cli.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

const definitions = [
  dataset(`volume: 45
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: email, type: text, generator: email, unique: true}`),
  dataset(
    `volume: 101
fields:
  - {name: id, type: uuid, generator: uuid}
relationships:
  - {foreignKey: user_id, references: users.id}`,
    'orders',
  ),
].join('---\n');

let databases: readonly TestDatabase[];
let files: Readonly<Record<string, string>>;

beforeAll(async () => {
  databases = [await freshDatabase(), await freshDatabase()];
  files = {
    'specs/all.yaml': definitions,
    'specs/ci.yaml': environment(databases.map(({ url }) => url)),
  };
});
afterAll(() => Promise.all(databases.map((each) => each.drop())));

const environment = (targets: readonly string[]) =>
  `apiVersion: data.automation/v1\nkind: Environment\nmetadata: {name: ci}\nspec: {targets: ${JSON.stringify(targets)}}\n`;

async function run(...args: readonly string[]) {
  const { status, stdout } = await inProject(files, [...args, '--env', 'ci', '--json']);
  return { status, ...JSON.parse(stdout) };
}

async function rows(sql: string): Promise<readonly (readonly Record<string, unknown>[])[]> {
  return Promise.all(databases.map(async ({ client }) => (await client.query(sql)).rows));
}

test('each of several targets takes a shard: together they are the whole, each row once', async () => {
  const loaded = await run('load');
  expect([loaded.status, loaded.data.targets.map(({ state }: { state: string }) => state)]).toEqual([
    0,
    ['ready', 'ready'],
  ]);
  const { stdout } = await runCli(['generate', '--format', 'json'], { cwd: plantProject(files) });
  const whole = JSON.parse(stdout);
  for (const name of ['users', 'orders']) {
    const parts = await rows(`SELECT * FROM ${name}`);
    expect(parts.every((part) => Math.abs(part.length - whole[name].length / 2) < 1)).toBe(true);
    const byId = (all: readonly Record<string, unknown>[]) =>
      [...all].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
    expect(byId(parts.flat())).toEqual(byId(whole[name]));
  }
  // Parents may lie in the other database.
  expect(await rows(`SELECT FROM pg_constraint WHERE contype = 'f'`)).toEqual([[], []]);
});

test('a second load does nothing, verify and status know both, and a changed cell of one is found', async () => {
  const again = await run('load');
  expect(again.data.targets.map(({ changed }: { changed: boolean }) => changed)).toEqual([false, false]);
  expect((await run('verify')).status).toBe(0);
  expect((await run('status')).data.targets).toHaveLength(2);
  // What each has is whole, though parents of its rows lie in the other.
  expect((await run('health')).data.targets.map(({ ready }: { ready: boolean }) => ready)).toEqual([true, true]);
  const one = await inProject(files, ['verify', '--to', databases[0]?.url ?? '', '--json']);
  expect(one).toMatchObject({ status: 0 });
  await databases[1]?.client.query('UPDATE users SET email = upper(email) WHERE id = (SELECT max(id) FROM users)');
  const damaged = await run('verify');
  expect(damaged.status).toBe(1);
  expect(damaged.diagnostics).toMatchObject([{ code: 'DC719', message: expect.stringContaining('content of users') }]);
});

test('rows are deleted from all or none without a word: each is asked for; both are filled anew', async () => {
  expect(await run('load', '--seed', '2')).toMatchObject({ status: 2 });
  expect((await run('load', '--seed', '2', '--yes', '--force')).status).toBe(0);
  const counts = await rows('SELECT count(*)::int AS n FROM orders');
  expect(counts.map(([row]) => row?.n).sort()).toEqual([50, 51]);
  expect(await run('cleanup', '--all', '--yes')).toMatchObject({ status: 0 });
  expect(await rows('SELECT FROM orders')).toEqual([[], []]);
});

test('an append that a later target refuses says which have it, and how to take it out', async () => {
  expect((await run('load', '--yes')).status).toBe(0);
  const second = databases[1]?.client;
  await second?.query('ALTER TABLE users ADD CONSTRAINT few CHECK (id <= 45)');
  const failed = await inProject(files, ['load', '--mode', 'append', '--env', 'ci']);
  expect(failed.status).toBe(1);
  const [, id = ''] =
    /warning\[DC766\]: .* has its rows of this append already[\s\S]*--execution-id ([\w-]+)/.exec(failed.stderr) ?? [];
  expect(id, failed.stderr).not.toBe('');
  expect((await rows('SELECT FROM users')).flat().length).toBeGreaterThan(45);
  const url = databases[0]?.url as string;
  const taken = await inProject(files, ['cleanup', '--execution-id', id, '--to', url, '--yes']);
  expect(taken.status, taken.stderr).toBe(0);
  expect((await rows('SELECT FROM users')).flat()).toHaveLength(45);
  await second?.query('ALTER TABLE users DROP CONSTRAINT few');
  expect((await run('load', '--mode', 'append')).status).toBe(0);
  const ids = (await rows('SELECT id FROM users')).flat().map((row) => row.id as number);
  expect(ids.sort((a, b) => a - b)).toEqual(Array.from({ length: 90 }, (_, at) => at + 1));
  expect(await run('cleanup', '--all', '--yes')).toMatchObject({ status: 0 });
});

test('what is appended continues the whole, each row once, and only as many as were asked for', async () => {
  expect((await run('load', '--yes')).status).toBe(0);
  for (const [users, orders] of [
    [90, 202],
    [135, 303],
  ] as const) {
    expect((await run('load', '--mode', 'append')).status).toBe(0);
    const ids = (await rows('SELECT id FROM users')).map((part) => part.map(({ id }) => id as number));
    expect(ids.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: users }, (_, at) => at + 1));
    expect(Math.abs((ids[0]?.length ?? 0) - users / 2)).toBeLessThan(3);
    const orderIds = (await rows('SELECT id FROM orders')).flat().map(({ id }) => id);
    expect([orderIds.length, new Set(orderIds).size]).toEqual([orders, orders]);
  }
  expect(await run('cleanup', '--all', '--yes')).toMatchObject({ status: 0 });
  expect(await rows('SELECT FROM users')).toEqual([[], []]);
});
