import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { dataset } from '../support/definitions.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { freshMongodb } from '../support/mongodb.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const named = (name: string, version: string) => `${name}, version: ${version}`;
const users = (version: string, domain: string, more = '', rows = 40) =>
  dataset(
    `volume: ${rows}\nfields:\n  - {name: id, type: integer, generator: sequence}\n  - {name: email, type: text, generator: email, domain: ${domain}}\n${more}`,
    named('users', version),
  );
const orders = dataset(
  'volume: 60\nfields:\n  - {name: id, type: integer, generator: sequence}\nrelationships:\n  - {foreignKey: user_id, references: users.id}',
  named('orders', 'v1.0.0'),
);
const notes = dataset(
  'volume: 30\nfields:\n  - {name: id, type: integer, generator: sequence}\nrelationships:\n  - {foreignKey: order_id, references: orders.id}',
  named('notes', 'v1.0.0'),
);
const staging = (level: number) =>
  `apiVersion: data.automation/v1\nkind: Environment\nmetadata: {name: staging}\nspec: {level: ${level}, target: "${database.url}"}\n`;

async function run(repository: GitRepository, ...args: string[]) {
  const result = await runCli([...args, '--json'], { cwd: repository.root });
  return { ...result, json: JSON.parse(result.stdout) };
}

/** Rows as the server has them, without the order in which they lie. */
async function content(...tables: string[]): Promise<string[]> {
  return Promise.all(
    tables.map(async (table) => {
      const { rows } = await database.client.query(`SELECT t::text AS row FROM ${table} t ORDER BY id`);
      return rows.map(({ row }) => row).join('\n');
    }),
  );
}

test('a database goes back to a version, over other values, columns and datasets, and is proved', async () => {
  const repository = gitRepository({
    'specs/orders.yaml': orders,
    'specs/env.yaml': staging(3),
    '.gitignore': '.data\n',
  });
  repository.commit({ 'specs/users.yaml': users('v1.0.0', 'one.test') }, 'data/v1.0.0');
  repository.commit({ 'specs/users.yaml': users('v2.0.0', 'two.test', '', 50) }, 'data/v2.0.0');
  const name = '  - {name: name, type: text, generator: full_name}\n';
  repository.commit(
    { 'specs/users.yaml': users('v3.0.0', 'two.test', name, 50), 'specs/notes.yaml': notes },
    'data/v3.0.0',
  );

  const none = await run(repository, 'rollback', '--to-version', 'v1.0.0', '--env', 'staging', '--yes');
  expect([none.status, none.json.diagnostics[0].code]).toEqual([1, 'DC844']);

  // What each version is when it is loaded by itself.
  const pure: Record<string, string[]> = {};
  for (const tag of ['data/v1.0.0', 'data/v2.0.0']) {
    expect((await run(repository, 'load', '--env', 'staging', '--at', tag, '--yes')).status).toBe(0);
    pure[tag] = await content('users', 'orders');
  }
  const recorded = await run(repository, 'status', '--env', 'staging');
  expect(JSON.stringify(recorded.json)).toContain('"ref":"data/v2.0.0"');

  // From other values and more rows: changed where they lie.
  const before = await database.client.query(`SELECT 'users'::regclass::oid AS oid`);
  const planned = await run(repository, 'rollback', '--to-version', 'v1.0.0', '--env', 'staging', '--dry-run');
  expect(planned.json.data).toMatchObject({
    dry_run: true,
    mode: 'sync',
    datasets: [
      { id: 'default/users', from: ['v2.0.0'], to: 'v1.0.0', rows_there: 50, rows: 40, there: false },
      { id: 'default/orders', from: ['v1.0.0'], to: 'v1.0.0', rows_there: 60, rows: 60 },
    ],
  });
  expect(await content('users', 'orders')).toEqual(pure['data/v2.0.0']);
  expect((await run(repository, 'rollback', '--to-version', 'v1.0.0', '--env', 'staging')).status).toBe(2);
  const back = await run(repository, 'rollback', '--to-version', '1.0.0', '--env', 'staging', '--yes');
  expect(back).toMatchObject({ status: 0, json: { data: { git: { ref: 'data/v1.0.0' }, load: { mode: 'sync' } } } });
  // What was said beforehand, from plans alone, is what the database then counted.
  const said = planned.json.data.datasets.map(({ changes }: { changes: unknown }) => changes);
  expect(said[0]).toEqual({ added: 0, changed: 40, deleted: 10 });
  expect(said).toEqual(
    back.json.data.load.datasets.map(({ counts }: { counts: Record<string, number> }) => ({
      added: counts.created,
      changed: counts.updated,
      deleted: counts.deleted,
    })),
  );
  expect(await content('users', 'orders')).toEqual(pure['data/v1.0.0']);
  expect((await database.client.query(`SELECT 'users'::regclass::oid AS oid`)).rows).toEqual(before.rows);
  const again = await run(repository, 'rollback', '--to-version', 'v1.0.0', '--env', 'staging', '--yes');
  expect(again).toMatchObject({ status: 0, json: { data: { datasets: [{ there: true }, { there: true }] } } });
  expect(again.json.data.load).toBeUndefined();

  // From another column and a dataset that refers to what goes: tables anew, its rows gone.
  expect((await run(repository, 'load', '--env', 'staging', '--yes')).status).toBe(0);
  expect((await database.client.query('SELECT count(*)::int AS n FROM notes')).rows).toEqual([{ n: 30 }]);
  const far = await run(repository, 'rollback', '--to-version', 'data/v2.0.0', '--env', 'staging', '--yes');
  expect(far.json.diagnostics).toEqual([]);
  expect(far).toMatchObject({ status: 0 });
  expect(far.json.data.datasets.at(-1)).toMatchObject({ id: 'default/notes', to: null, rows_there: 30 });
  expect(await content('users', 'orders')).toEqual(pure['data/v2.0.0']);
  expect((await database.client.query('SELECT count(*)::int AS n FROM notes')).rows).toEqual([{ n: 0 }]);
  repository.commit({ 'specs/users.yaml': users('v2.0.0', 'two.test', '', 50) });
  expect((await run(repository, 'load', '--env', 'staging', '--yes')).status).toBe(0);
  const near = await run(repository, 'rollback', '--to-version', 'v2.0.0', '--env', 'staging', '--yes');
  expect(near).toMatchObject({ status: 0, json: { data: { mode: 'sync' } } });
  expect(near.json.data.load.datasets.at(-1)).toMatchObject({
    id: 'default/notes',
    counts: { deleted: 30, created: 0 },
  });
  expect(await content('users', 'orders')).toEqual(pure['data/v2.0.0']);
  expect((await database.client.query('SELECT count(*)::int AS n FROM notes')).rows).toEqual([{ n: 0 }]);
  const proved = await run(repository, 'verify', '--env', 'staging', '--at', 'data/v2.0.0');
  expect(proved.status).toBe(0);
});

test('after a patch tables that nobody else has changed are made anew; where somebody has, it is said beforehand', async () => {
  const own = await freshDatabase();
  onTestFinished(() => own.drop());
  const repository = gitRepository({ 'specs/orders.yaml': orders, '.gitignore': '.data\n' });
  const name = '  - {name: name, type: text, generator: full_name}\n';
  repository.commit({ 'specs/users.yaml': users('v1.0.0', 'one.test', name) }, 'data/v1.0.0');
  const nick = `${name.replace('name: name', 'name: nick').replace('}', ', seed_as: name}')}`;
  repository.commit({ 'specs/users.yaml': users('v2.0.0', 'one.test', nick) }, 'data/v2.0.0');
  expect((await run(repository, 'load', '--to', own.url, '--at', 'data/v1.0.0', '--yes')).status).toBe(0);
  const { stdout } = await runCli(['diff', 'data/v1.0.0', '--format', 'sql'], { cwd: repository.root });
  await own.client.query(stdout);
  expect((await run(repository, 'verify', '--to', own.url)).status).toBe(0);

  const back = ['rollback', '--to-version', 'v1.0.0', '--to', own.url];
  const planned = await run(repository, ...back, '--dry-run');
  expect(planned).toMatchObject({ status: 0, json: { data: { mode: 'replace' }, diagnostics: [] } });
  expect(await run(repository, ...back, '--yes')).toMatchObject({ status: 0 });
  expect((await own.client.query('SELECT count(name)::int AS n FROM users')).rows).toEqual([{ n: 40 }]);

  await own.client.query('ALTER TABLE users ADD COLUMN mine text');
  await own.client.query(stdout);
  const codes = (json: { diagnostics: { code: string }[] }) => json.diagnostics.map(({ code }) => code);
  const refused = await run(repository, ...back, '--dry-run');
  expect([refused.status, codes(refused.json)]).toEqual([1, ['DC731', 'DC732']]);
  const tried = await run(repository, ...back, '--yes');
  expect([tried.status, codes(tried.json)]).toEqual([1, ['DC731', 'DC732']]);
});

test('only what loads of the project have brought goes, and only what was there comes back', async () => {
  const own = await freshDatabase();
  onTestFinished(() => own.drop());
  const to = ['--to', own.url, '--yes'];
  const counts = async (...tables: string[]) => {
    const each = tables.map((table) => `(SELECT count(*)::int FROM ${table})`);
    const { rows } = await own.client.query({ text: `SELECT ${each.join(', ')}`, rowMode: 'array' });
    return rows[0];
  };
  const other = gitRepository({
    'specs/stock.yaml': dataset('volume: 7\nfields: [{name: id, generator: sequence}]', 'stock'),
  });
  const repository = gitRepository({ 'specs/orders.yaml': orders, 'specs/notes.yaml': notes });
  const coupons = dataset('volume: 8\nfields: [{name: id, type: integer, generator: sequence}]', 'coupons');
  repository.commit({ 'specs/users.yaml': users('v1.0.0', 'one.test'), 'specs/coupons.yaml': coupons }, 'data/v1.0.0');
  repository.git('rm', '-q', 'specs/coupons.yaml');
  repository.commit({ 'specs/users.yaml': users('v2.0.0', 'two.test') }, 'data/v2.0.0');
  const tags = dataset('volume: 9\nfields: [{name: id, type: integer, generator: sequence}]', 'tags');
  repository.commit({ 'specs/tags.yaml': tags }, 'data/v3.0.0');
  expect((await run(other, 'load', ...to)).status).toBe(0);
  // Notes are never loaded; tags come together with orders.
  expect((await run(repository, 'load', '--dataset', 'orders,tags', ...to)).status).toBe(0);

  // Some files alone: what others define stays.
  const one = await run(
    repository,
    'rollback',
    'specs/users.yaml',
    'specs/orders.yaml',
    '--to-version',
    'v1.0.0',
    ...to,
  );
  expect([one.status, one.json.data.datasets.map(({ id }: { id: string }) => id)]).toEqual([
    0,
    ['default/users', 'default/orders'],
  ]);
  expect(await counts('users', 'orders', 'tags', 'stock')).toEqual([40, 60, 9, 7]);

  // All of the project: the tables of another one stay.
  const all = await run(repository, 'rollback', '--to-version', 'v2.0.0', ...to);
  expect(all).toMatchObject({
    status: 0,
    json: { data: { left_out: ['default/notes'], others: ['default/stock'] } },
  });
  expect(await counts('users', 'orders', 'tags', 'stock')).toEqual([40, 60, 0, 7]);
  expect((await own.client.query(`SELECT to_regclass('notes') AS notes`)).rows).toEqual([{ notes: null }]);
  expect((await run(other, 'verify', ...to.slice(0, 2))).status).toBe(0);

  // What was never loaded because nobody had it comes with its version, what was left out only by its name.
  const back = await run(repository, 'rollback', '--to-version', 'v1.0.0', ...to);
  expect(back).toMatchObject({ status: 0, json: { data: { left_out: ['default/notes'] } } });
  expect(await counts('users', 'orders', 'coupons', 'stock')).toEqual([40, 60, 8, 7]);
  const asked = await run(repository, 'rollback', '--to-version', 'v1.0.0', '--dataset', 'notes', ...to);
  expect(asked.status).toBe(0);
  expect(await counts('users', 'orders', 'notes', 'stock')).toEqual([40, 60, 30, 7]);

  // Others refer to users, all of whom stay: one dataset goes its own way.
  const emails = async () => (await own.client.query('SELECT email FROM users ORDER BY id LIMIT 1')).rows;
  const before = await emails();
  const alone = await run(repository, 'rollback', '--to-version', 'v2.0.0', '--dataset', 'users', ...to);
  expect([alone.status, alone.json.diagnostics]).toEqual([0, []]);
  expect(await emails()).not.toEqual(before);
  expect(await counts('users', 'orders', 'notes', 'stock')).toEqual([40, 60, 30, 7]);
});

test('in MongoDB documents go back, and those of other projects stay', async () => {
  const server = await freshMongodb();
  onTestFinished(() => server.drop());
  const to = ['--to', server.url, '--yes'];
  const other = gitRepository({
    'specs/stock.yaml': dataset('volume: 7\nfields: [{name: id, generator: sequence}]', 'stock'),
  });
  const repository = gitRepository({ 'specs/orders.yaml': orders });
  repository.commit({ 'specs/users.yaml': users('v1.0.0', 'one.test') }, 'data/v1.0.0');
  repository.commit({ 'specs/users.yaml': users('v2.0.0', 'two.test', '', 50), 'specs/notes.yaml': notes });
  const documents = async () => JSON.stringify(await server.db.collection('users').find().sort({ _id: 1 }).toArray());
  expect((await run(repository, 'load', '--at', 'data/v1.0.0', ...to)).status).toBe(0);
  const first = await documents();
  expect((await run(other, 'load', ...to)).status).toBe(0);
  expect((await run(repository, 'load', ...to)).status).toBe(0);
  expect(await documents()).not.toBe(first);
  const planned = await run(repository, 'rollback', '--to-version', 'v1.0.0', '--dry-run', ...to.slice(0, 2));
  expect(planned.json.data.datasets[0].changes).toEqual({ added: 0, changed: 40, deleted: 10 });
  const back = await run(repository, 'rollback', '--to-version', 'v1.0.0', ...to);
  expect([back.status, back.json.diagnostics]).toEqual([0, []]);
  expect(await documents()).toBe(first);
  const count = (name: string) => server.db.collection(name).countDocuments();
  expect([await count('orders'), await count('notes'), await count('stock')]).toEqual([60, 0, 7]);
});

test('production is never gone back on, whichever version says that it is', async () => {
  const repository = gitRepository({ 'specs/orders.yaml': orders });
  repository.commit({ 'specs/users.yaml': users('v1.0.0', 'one.test'), 'specs/env.yaml': staging(3) }, 'data/v1.0.0');
  repository.commit({ 'specs/env.yaml': staging(4) });
  for (const args of [
    ['rollback', '--to-version', 'v1.0.0', '--env', 'staging', '--yes'],
    ['load', '--at', 'data/v1.0.0', '--env', 'staging', '--yes'],
    ['load', '--at', 'data/v1.0.0', '--to', database.url, '--yes'],
  ]) {
    const { status, stdout } = await runCli([...args, '--json'], { cwd: repository.root });
    expect([status, stdout], args.join(' ')).toEqual([2, expect.stringContaining('level 4, production')]);
  }
  const unknown = await runCli(['rollback', '--to-version', 'v1.0.1', '--env', 'staging', '--json'], {
    cwd: repository.root,
  });
  expect(unknown.status).toBe(2);
});

test('every verb that asks definitions for something asks those of a tag', async () => {
  const own = await freshDatabase();
  onTestFinished(() => own.drop());
  const target = (level: number) =>
    `apiVersion: data.automation/v1\nkind: Environment\nmetadata: {name: old}\nspec: {level: ${level}, target: "${own.url}"}\n`;
  const repository = gitRepository({ 'specs/old.yaml': target(3) });
  repository.commit({ 'specs/users.yaml': users('v1.0.0', 'one.test') }, 'v1');
  repository.git('rm', '-q', 'specs/old.yaml', 'specs/users.yaml');
  repository.commit({ 'specs/orders.yaml': orders.split('relationships')[0] as string }, 'v2');
  // Named on the command line, and no part of any version.
  repository.write({ 'rows.csv': 'id,email\n7,ann@one.test\n8,ben@one.test\n' });
  const old = ['--env', 'old', '--at', 'v1'];
  expect((await run(repository, 'import', 'users', '--file', 'rows.csv', '--env', 'old')).status).toBe(2);
  const imported = await run(repository, 'import', 'users', '--file', 'rows.csv', ...old);
  expect([imported.status, imported.json.diagnostics]).toEqual([0, []]);
  expect((await own.client.query('SELECT id, email FROM users ORDER BY id')).rows).toEqual([
    { id: 7, email: 'ann@one.test' },
    { id: 8, email: 'ben@one.test' },
  ]);
  for (const args of [
    ['status'],
    ['health'],
    ['show', 'users'],
    ['export', 'users', '--out', 'live.csv', '--format', 'csv'],
  ]) {
    expect([args, (await run(repository, ...args, '--env', 'old')).status]).toEqual([args, 2]);
    expect([args, (await run(repository, ...args, ...old)).status]).toEqual([args, 0]);
  }
  const between = await run(repository, 'diff', 'v1', '--at', 'v2');
  expect(between).toEqual(await run(repository, 'diff', 'v1', 'v2'));
  expect(between.json.data.changes).not.toEqual([]);
  expect((await run(repository, 'diff', 'v1', 'v2', '--at', 'v1')).status).toBe(2);
  // What is production is said by today, too.
  repository.write({ 'specs/now.yaml': target(4).replace('name: old', 'name: now') });
  const kept = await run(repository, 'cleanup', '--all', '--yes', ...old);
  expect([kept.status, kept.stdout]).toEqual([2, expect.stringContaining('level 4, production')]);
  rmSync(join(repository.root, 'specs/now.yaml'));
  expect((await run(repository, 'cleanup', '--all', '--yes', ...old)).status).toBe(0);
  expect((await own.client.query('SELECT count(*)::int AS n FROM users')).rows).toEqual([{ n: 0 }]);
});
