import { afterAll, beforeAll, expect, test } from 'vitest';

import { dataset } from '../support/definitions.ts';
import { type Answer, Loader } from '../support/loader.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

const definitions = (given: string) =>
  [
    dataset(
      `volume: 20
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: email, type: text, generator: email, unique: true}
relationships:
  - {foreignKey: boss_id, references: users.id, root_probability: 0.2, max_depth: 3}`,
      'users',
    ),
    dataset(
      `volume: 30
fields:
  - {name: id, type: bigint, generator: sequence, start: 500}
relationships:
  - {foreignKey: user_id, references: users.id}`,
      'orders',
    ),
    dataset(
      `source: seed
rows: ${given}
fields:
  - {name: id, type: integer, primary_key: true}
  - {name: code, type: text, unique: true}`,
      'codes',
    ),
  ].join('---\n');

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const project = (given = '[{id: 1, code: a}, {id: 2, code: b}]') =>
  new Loader(database.url, { 'specs/all.yaml': definitions(given) });

async function rows(sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await database.client.query(sql)).rows;
}

/** `created/updated/unchanged/deleted` of each dataset. */
function counts({ json }: Answer): Record<string, string> {
  const datasets = json.data.datasets as { id: string; counts: Record<string, number> }[];
  return Object.fromEntries(
    datasets.map(({ id, counts: { created, updated, unchanged, deleted } }) => [
      id.replace('default/', ''),
      [created, updated, unchanged, deleted].join('/'),
    ]),
  );
}

const orphans = `SELECT count(*)::int AS n FROM orders LEFT JOIN users ON users.id = user_id WHERE users.id IS NULL`;
const total = `SELECT (SELECT count(*)::int FROM users) AS users, (SELECT count(*)::int FROM orders) AS orders,
  (SELECT count(*)::int FROM codes) AS codes`;
const firstRows = `SELECT md5(string_agg(u::text || xmin, ';' ORDER BY id)) AS hash FROM users u WHERE id <= 20`;

let appended: Answer;

test('append: rows behind those that are there, which stay as they are', async () => {
  expect((await project().load()).status).toBe(0);
  const before = await rows(firstRows);
  appended = await project().load(['--dataset', 'users,orders', '--mode', 'append']);
  expect({ ...appended, counts: counts(appended) }).toMatchObject({
    status: 0,
    counts: { users: '20/0/0/0', orders: '30/0/0/0' },
  });
  expect(await rows(total)).toEqual([{ users: 40, orders: 60, codes: 2 }]);
  expect(await rows(firstRows)).toEqual(before);
  expect(await rows(`SELECT min(id)::int, max(id)::int, count(DISTINCT email)::int AS emails FROM users`)).toEqual([
    { min: 1, max: 40, emails: 40 },
  ]);
  expect(await rows(`SELECT min(id)::int, max(id)::int FROM orders`)).toEqual([{ min: 500, max: 559 }]);
  expect(await rows(orphans)).toEqual([{ n: 0 }]);
  // What comes on top refers to what was there, too.
  expect(await rows(`SELECT count(*) > 0 AS some FROM orders WHERE id >= 530 AND user_id <= 20`)).toEqual([
    { some: true },
  ]);
  expect(await rows(`INSERT INTO users (email) VALUES ('x') RETURNING id`)).toEqual([{ id: 41 }]);
});

test('cleanup takes exactly the rows of one load away', async () => {
  const { execution_id: id } = appended.json.data;
  const before = await rows(firstRows);
  const refused = await project().run('cleanup', ['--execution-id', id]);
  expect(refused.status).toBe(2);
  expect(await rows(total)).toEqual([{ users: 41, orders: 60, codes: 2 }]);
  expect(await project().run('cleanup', ['--execution-id', id, '--yes'])).toMatchObject({
    status: 0,
    json: { data: { removed: [{ execution_id: id, rows: { 'default/users': 20, 'default/orders': 30 } }] } },
  });
  // 41 is somebody's own.
  expect(await rows(total)).toEqual([{ users: 21, orders: 30, codes: 2 }]);
  expect(await rows('SELECT id FROM users WHERE id > 20')).toEqual([{ id: 41 }]);
  expect(await rows(firstRows)).toEqual(before);
  expect(await rows(`SELECT state FROM data_cli.executions WHERE id = '${id}'`)).toEqual([{ state: 'removed' }]);
  expect((await project().run('verify')).status).toBe(0);
});

test('upsert: by the key, deleting nothing', async () => {
  const before = await rows(`SELECT id, email, boss_id FROM users WHERE id <= 20 ORDER BY id`);
  const other = ['--mode', 'upsert', '--seed', '5', '--count', 'users=25,orders=10'];
  const dry = await project().load([...other, '--dry-run']);
  const upserted = await project().load(other);
  expect(upserted.status).toBe(0);
  const after = await rows(`SELECT id, email, boss_id FROM users WHERE id <= 20 ORDER BY id`);
  const updated = after.filter((row, index) => JSON.stringify(row) !== JSON.stringify(before[index])).length;
  expect(updated).toBeGreaterThan(10);
  expect(counts(upserted).users).toBe(`5/${updated}/${20 - updated}/0`);
  expect(counts(upserted).codes).toBe('0/0/2/0');
  const planned = dry.json.data.changes as { dataset: string; counts: unknown }[];
  const ofUsers = { created: 5, updated, unchanged: 20 - updated, deleted: 0 };
  expect(planned.find((each) => each.dataset === 'users')?.counts).toEqual(ofUsers);
  expect(await rows(total)).toEqual([{ users: 26, orders: 30, codes: 2 }]);
  expect(await rows(orphans)).toEqual([{ n: 0 }]);
});

test('sync: what differs is changed, what is no longer wanted goes, values change places', async () => {
  const swapped = '[{id: 1, code: b}, {id: 2, code: a}, {id: 3, code: c}]';
  const counted = ['--count', 'users=15,orders=12', '--mode', 'sync', '--yes'];
  const dry = await project(swapped).load([...counted, '--dry-run']);
  expect(await rows('SELECT id, code FROM codes ORDER BY id')).toEqual([
    { id: 1, code: 'a' },
    { id: 2, code: 'b' },
  ]);
  const synced = await project(swapped).load(counted);
  const planned = dry.json.data.changes as { dataset: string; counts: unknown }[];
  expect(planned.map((each) => [each.dataset, each.counts])).toEqual(
    (synced.json.data.datasets as { id: string; counts: unknown }[]).map(({ id, counts }) => [
      id.replace('default/', ''),
      counts,
    ]),
  );
  expect(synced.json).toMatchObject({ ok: true });
  expect(counts(synced)).toMatchObject({ codes: '1/2/0/0', users: expect.stringMatching(/^0\/\d+\/\d+\/10$/) });
  expect(await rows('SELECT id, code FROM codes ORDER BY id')).toEqual([
    { id: 1, code: 'b' },
    { id: 2, code: 'a' },
    { id: 3, code: 'c' },
  ]);
  expect(await rows('SELECT id FROM users WHERE id > 15')).toEqual([{ id: 41 }]);
  expect(await rows(total)).toEqual([{ users: 16, orders: 12, codes: 3 }]);
  expect(await rows(orphans)).toEqual([{ n: 0 }]);

  const stamps = `SELECT (SELECT json_agg((xmin, ctid)) FROM users)::text || (SELECT json_agg((xmin, ctid)) FROM orders)::text
    || (SELECT json_agg((xmin, ctid)) FROM codes)::text AS stamps`;
  const before = await rows(stamps);
  const again = await project(swapped).load(counted);
  expect(counts(again)).toEqual({ users: '0/0/15/0', orders: '0/0/12/0', codes: '0/0/3/0' });
  expect(await rows(stamps)).toEqual(before);
  expect((await project(swapped).run('verify', ['--count', 'users=15,orders=12'])).status).toBe(0);
});

test('sync: rows that others refer to stay what they are, and all else goes its way', async () => {
  const content = () => rows('SELECT u::text AS row FROM users u ORDER BY id');
  const sync = (users: number, ...more: string[]) =>
    project().load(['--count', `users=${users},orders=12`, '--mode', 'sync', '--yes', ...more]);
  expect((await sync(15)).json).toMatchObject({ ok: true });
  for (const [fate, words] of [
    ['CASCADE', 'would delete them, too'],
    ['NO ACTION', 'would keep them from being deleted'],
  ]) {
    await database.client.query(
      `CREATE TABLE visits (who integer CONSTRAINT visit REFERENCES users ON DELETE ${fate}); INSERT INTO visits VALUES (3), (12), (12)`,
    );
    const before = await content();
    const refused = await sync(10);
    expect(refused).toMatchObject({ status: 1, codes: ['DC744'] });
    expect(refused.json.diagnostics[0].message).toBe(
      `2 rows of public.visits refer to rows of \`users\` that are to go or to change, by \`visit\`, which ${words}`,
    );
    expect(await content()).toEqual(before);
    expect((await sync(13)).json).toMatchObject({ ok: true });
    expect(await rows('SELECT who FROM visits ORDER BY who')).toEqual([{ who: 3 }, { who: 12 }, { who: 12 }]);
    await database.client.query('DROP TABLE visits');
    expect((await sync(15)).json).toMatchObject({ ok: true });
  }
  // What others refer to is no key: it is changed with the row.
  await database.client.query(`
    CREATE TABLE letters (mail text REFERENCES users (email) ON UPDATE CASCADE);
    INSERT INTO letters SELECT email FROM users WHERE id = 2`);
  const before = await content();
  expect(await sync(15, '--seed', '77')).toMatchObject({ status: 1, codes: ['DC744'] });
  expect(await content()).toEqual(before);
  expect((await sync(14)).json).toMatchObject({ ok: true });
  await database.client.query('DROP TABLE letters');
  expect((await sync(15)).json).toMatchObject({ ok: true });
});

test('cleanup of what has expired, and of nothing else', async () => {
  const short = await project().load(['--dataset', 'orders', '--only', '--mode', 'append', '--ttl', '1s']);
  expect(short.status).toBe(0);
  const [held] = await rows(total);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const cleaned = await project().run('cleanup', ['--expired', '--yes']);
  expect(cleaned).toMatchObject({
    status: 0,
    json: { data: { removed: [{ execution_id: short.json.data.execution_id }] } },
  });
  expect(await rows(total)).toEqual([{ ...held, orders: 12 }]);
});

test('rows without a key cannot be matched: nothing is written', async () => {
  const keyless = dataset('volume: 3\nfields:\n  - {name: word, type: text, generator: word}', 'words');
  const refused = await new Loader(database.url, { 'specs/words.yaml': keyless }).load(['--mode', 'upsert']);
  expect(refused).toMatchObject({ status: 1, codes: ['DC720'] });
  expect(await rows(`SELECT to_regclass('words') AS made`)).toEqual([{ made: null }]);
});
