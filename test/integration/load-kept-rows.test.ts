import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { dataset } from '../support/definitions.ts';
import { Loader } from '../support/loader.ts';
import { type Server, startPostgres } from '../support/postgres-server.ts';

/** What becomes of rows where rules and triggers of a table have their own mind of them. */
const users = dataset(`volume: 20
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: name, type: text, generator: full_name}`);

let server: Server;
let client: pg.Client;
let loader: Loader;

beforeAll(async () => {
  server = await startPostgres();
  client = await server.connect();
});
afterAll(async () => {
  await client.end();
  await server.stop();
});
beforeEach(async () => {
  loader = new Loader(`postgresql://postgres@127.0.0.1:${server.port}/postgres`, { 'specs/users.yaml': users });
  await client.query('DROP SCHEMA IF EXISTS data_cli CASCADE; DROP TABLE IF EXISTS users CASCADE');
  await client.query('CREATE TABLE users (id integer PRIMARY KEY, name text NOT NULL)');
});

async function count(where = 'true'): Promise<number> {
  const { rows } = await client.query(`SELECT count(*)::int AS n FROM users WHERE ${where}`);
  return rows[0].n;
}

/** Rows with an even id are not deleted, whoever deletes them. */
const keeping = {
  trigger: `CREATE OR REPLACE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS
      $$BEGIN IF OLD.id % 2 = 0 THEN RETURN NULL; END IF; RETURN OLD; END$$;
    CREATE TRIGGER keep BEFORE DELETE ON users FOR EACH ROW EXECUTE FUNCTION keep()`,
  rule: 'CREATE RULE keep AS ON DELETE TO users WHERE OLD.id % 2 = 0 DO INSTEAD NOTHING',
};

for (const [what, sql] of Object.entries(keeping)) {
  test(`a ${what} that keeps rows: nothing of a removal stays, and nothing says that they are gone`, async () => {
    await client.query(sql);
    expect(await loader.load()).toMatchObject({ status: 0 });
    const cleanup = await loader.run('cleanup', ['--all', '--yes']);
    expect(cleanup).toMatchObject({ status: 1, codes: ['DC757'] });
    expect(cleanup.json.diagnostics[0].message).toContain('10 rows of `users`');
    const replace = await loader.load(['--yes', '--seed', '2']);
    expect(replace.status).toBe(1);
    expect(replace.codes).toContain('DC757');
    const sync = await loader.load(['--yes', '--mode', 'sync', '--count', '4']);
    expect(sync.status).toBe(1);
    expect(sync.codes).toContain('DC757');
    expect(await count()).toBe(20);
    const status = await loader.run('status');
    expect(status.json.data.executions.at(-1)).toMatchObject({ state: 'ready' });
    expect(await loader.run('verify')).toMatchObject({ status: 0 });
  });
}

test('what warned of a table is told when the load fails, too', async () => {
  await client.query(`CREATE OR REPLACE FUNCTION other() RETURNS trigger LANGUAGE plpgsql AS
      $$BEGIN NEW.name = 'other'; RETURN NEW; END$$;
    CREATE TRIGGER other BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION other()`);
  expect(await loader.load()).toMatchObject({ status: 1, codes: ['DC741', 'DC719'] });
  await client.query('DROP TRIGGER other ON users; CREATE UNIQUE INDEX theirs ON users ((id / 10))');
  const unique = await loader.load();
  expect(unique).toMatchObject({ status: 1, codes: ['DC740', 'DC717'] });
  expect(await count()).toBe(0);
});

test('a value that no partition and no domain takes: the table and the row are named', async () => {
  await client.query(`DROP TABLE users; CREATE TABLE users (id integer, name text) PARTITION BY RANGE (id);
    CREATE TABLE users_1 PARTITION OF users FOR VALUES FROM (0) TO (10)`);
  const partition = await loader.load();
  expect(partition.status).toBe(1);
  expect(partition.json.diagnostics.at(-1).message).toBe('no partition takes a row: table `users` (SQLSTATE 23514)');
  await client.query(`DROP TABLE users; CREATE DOMAIN short AS text CHECK (length(value) < 3);
    CREATE TABLE users (id integer, name short)`);
  const domain = await loader.load();
  expect(domain.json.diagnostics.at(-1).message).toBe(
    'a row fails a check of the table: table `users`, row 1, column `name`, constraint `short_check` (SQLSTATE 23514)',
  );
});

test('a table that somebody has dropped: it is not ready, and what is missing is said', async () => {
  expect(await loader.load()).toMatchObject({ status: 0 });
  await client.query('ALTER TABLE users RENAME COLUMN name TO called');
  const show = await loader.run('show', ['users']);
  expect(show).toMatchObject({ status: 1, codes: ['DC731'] });
  await client.query('DROP TABLE users');
  const health = await loader.run('health');
  expect(health).toMatchObject({ status: 1, codes: [], json: { data: { ready: false } } });
  expect(health.json.data.checks.find(({ check }: { check: string }) => check === 'schema')).toMatchObject({
    ok: false,
    found: 'there is no table users for `users`',
  });
  expect(await loader.run('show', ['users'])).toMatchObject({ status: 1, codes: ['DC746'] });
});

/** Rows of others, and of other loads, go by no cascade. */
const shop = `${dataset(
  `volume: 20
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: name, type: text, generator: full_name}`,
  'users',
)}---\n${dataset(
  `volume: 40
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: user_id, type: integer}
relationships:
  - {foreignKey: user_id, references: users.id, onDelete: cascade}`,
  'orders',
)}`;

test('a removal takes no row along that others have written, nor one of another load', async () => {
  await client.query('DROP TABLE users');
  const project = new Loader(`postgresql://postgres@127.0.0.1:${server.port}/postgres`, { 'specs/a.yaml': shop });
  const first = await project.load();
  expect(first.status).toBe(0);
  expect((await project.load(['--mode', 'append'])).status).toBe(0);
  const all = `SELECT (SELECT count(*)::int FROM users) AS users, (SELECT count(*)::int FROM orders) AS orders`;
  const cleanup = () => project.run('cleanup', ['--execution-id', first.json.data.execution_id, '--yes']);
  const epochs = await cleanup();
  expect(epochs).toMatchObject({ status: 1, codes: ['DC744'] });
  expect(epochs.json.diagnostics[0].message).toMatch(
    /^\d+ rows of public\.orders refer to rows of `users` that are to go, by/,
  );
  expect((await client.query(all)).rows).toEqual([{ users: 40, orders: 80 }]);
  await client.query('DELETE FROM orders WHERE id > 40 AND user_id <= 20');
  await client.query(`CREATE TABLE reviews (id integer, order_id integer REFERENCES orders ON DELETE CASCADE);
    INSERT INTO reviews VALUES (1, 7)`);
  const reviewed = await cleanup();
  expect(reviewed).toMatchObject({ status: 1, codes: ['DC744'] });
  expect(reviewed.json.diagnostics[0].message).toBe(
    '1 row of public.reviews refers to rows of `orders` that are to go, by `reviews_order_id_fkey`, which would delete them, too',
  );
  await client.query('DROP TABLE reviews');
  expect(await cleanup()).toMatchObject({ status: 0 });
  await client.query('DROP TABLE orders');
});

test('a sync takes no row along that somebody else has put among its own', async () => {
  await client.query('DROP TABLE users');
  const project = new Loader(`postgresql://postgres@127.0.0.1:${server.port}/postgres`, { 'specs/a.yaml': shop });
  expect((await project.load()).status).toBe(0);
  await client.query('INSERT INTO orders (id, user_id) VALUES (900, 19)');
  const sync = ['--mode', 'sync', '--yes', '--count', 'users=10,orders=20'];
  const refused = await project.load(sync);
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.codes).toContain('DC744');
  expect((await client.query('SELECT count(*)::int AS n FROM orders')).rows).toEqual([{ n: 41 }]);
  await client.query('UPDATE orders SET user_id = 3 WHERE id = 900');
  expect((await project.load(sync)).json.data.datasets).toMatchObject([
    { id: 'default/users', counts: { deleted: 10 } },
    { id: 'default/orders', counts: { deleted: 20 } },
  ]);
  expect((await client.query('SELECT count(*)::int AS n FROM orders')).rows).toEqual([{ n: 21 }]);
  await client.query('DROP TABLE orders');
});
