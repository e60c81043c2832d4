import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { dataset } from '../support/definitions.ts';
import { Loader } from '../support/loader.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

const usersOf = (more = '') =>
  dataset(`volume: 50
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: email, type: text, generator: email, unique: true}
${more}`);
const orders = dataset(
  `volume: 80
fields:
  - {name: id, type: integer, generator: sequence}
relationships:
  - {foreignKey: user_id, references: users.id}`,
  'orders',
);

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const shop = (more?: string) =>
  new Loader(database.url, { 'specs/users.yaml': usersOf(more), 'specs/orders.yaml': orders });
const name = '  - {name: name, type: text, generator: full_name}';

async function rows(sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await database.client.query(sql)).rows;
}

/** All of the tables as one text. */
async function content(client: pg.Client = database.client): Promise<string> {
  const of = (table: string) => `(SELECT coalesce(md5(string_agg(t::text, ';' ORDER BY id)), 'empty') FROM ${table} t)`;
  const { rows: found } = await client.query(`SELECT ${of('users')} || ${of('orders')} AS hash`);
  return found[0].hash;
}

async function another(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.url });
  // Ended by the database's end, where a test has failed.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

const tables = `SELECT relname::text AS name, oid::int FROM pg_class WHERE relname IN ('users', 'orders') ORDER BY 1`;

test('tables that a load has made are made anew for another definition', async () => {
  expect((await shop().load()).status).toBe(0);
  const [before, made] = [await content(), await rows(tables)];

  const asked = await shop(name).load();
  expect({ ...asked, message: asked.json.data.error }).toMatchObject({
    status: 2,
    message: expect.stringMatching(/orders \(80 rows\).*users \(50 rows\)|users \(50 rows\).*orders \(80 rows\)/),
  });
  expect([await content(), await rows(tables)]).toEqual([before, made]);

  // It was there before the load, and looks at the tables for the first time when it is over.
  const reader = await another();
  await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  await reader.query('SELECT txid_current_snapshot()');
  expect((await shop(name).load(['--yes'])).status).toBe(0);
  expect((await reader.query('SELECT count(*)::int AS n FROM users')).rows).toEqual([{ n: 50 }]);
  await reader.end();

  expect(await rows(`SELECT count(name)::int AS names, count(*)::int AS users FROM users`)).toEqual([
    { names: 50, users: 50 },
  ]);
  expect(await rows(tables)).not.toEqual(made);
  expect(await rows(`SELECT nspname FROM pg_namespace WHERE nspname LIKE 'data\\_cli\\__%'`)).toEqual([]);
});

test('a role whose name has to be quoted makes its tables anew, too', async () => {
  const own = await freshDatabase();
  const database = new URL(own.url).pathname.slice(1);
  const admin = new pg.Client({ connectionString: own.url.replace(/\/\/[^@]*@/, '//postgres@') });
  await admin.connect();
  const role = `${database}-Ann`;
  await admin.query(`CREATE ROLE "${role}" LOGIN; ALTER DATABASE ${database} OWNER TO "${role}"`);
  const url = own.url.replace(/\/\/[^@]*@/, `//${role}@`);
  const load = (more?: string) => new Loader(url, { 'specs/users.yaml': usersOf(more) }).load(['--yes']);
  const oid = async () => (await admin.query(`SELECT 'users'::regclass::oid AS oid`)).rows[0].oid;
  try {
    expect(await load()).toMatchObject({ status: 0, codes: [] });
    const before = await oid();
    expect(await load(name)).toMatchObject({ status: 0, codes: [] });
    expect(await oid()).not.toBe(before);
  } finally {
    await admin.query(`DROP OWNED BY "${role}"; ALTER DATABASE ${database} OWNER TO ${database}; DROP ROLE "${role}"`);
    await admin.end();
    await own.drop();
  }
});

test('who reads in a transaction is waited for, and not for ever', async () => {
  const before = await content();
  const reader = await another();
  await reader.query('BEGIN');
  await reader.query('SELECT FROM users');
  const late = await shop(name).load(['--force', '--yes', '--lock-timeout', '1s', '--seed', '8']);
  await reader.end();
  expect(late).toMatchObject({ status: 3, codes: ['DC715'] });
  expect(await content()).toBe(before);
});

test('rows of others are not deleted, nor rows that others refer to', async () => {
  await database.client.query(`INSERT INTO users (id, email, name) VALUES (1000, 'ann@example.com', 'Ann')`);
  const before = await content();
  expect(await shop(name).load(['--dry-run', '--seed', '7'])).toMatchObject({ status: 1, codes: ['DC718'] });
  const strangers = await shop(name).load(['--yes', '--seed', '7']);
  expect(strangers).toMatchObject({ status: 1, codes: ['DC718'] });
  expect(strangers.json.diagnostics[0].message).toMatch(/`users` has 1 row that no load has written/);
  expect(await content()).toBe(before);

  await database.client.query(`CREATE TABLE visits (who integer REFERENCES users); INSERT INTO visits VALUES (7)`);
  const referred = await shop(name).load(['--yes', '--force']);
  expect(referred).toMatchObject({ status: 1, codes: ['DC744'] });
  expect(referred.json.diagnostics[0].message).toContain('rows of public.visits refer to');
  expect(await content()).toBe(before);
  await database.client.query('DROP TABLE visits; DELETE FROM users WHERE id = 1000');
});

test('a table that somebody has changed is kept, and readers see the old rows or the new ones', async () => {
  await database.client.query(`
    CREATE VIEW names AS SELECT name FROM users;
    CREATE INDEX by_name ON users (name);
    CREATE TABLE log (rows bigint);
    CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO log SELECT count(*) FROM new; RETURN NULL; END $$;
    CREATE TRIGGER noted AFTER INSERT ON orders REFERENCING NEW TABLE AS new FOR EACH STATEMENT EXECUTE FUNCTION noted();
    GRANT SELECT ON orders TO PUBLIC;`);
  const [before, made] = [await content(), await rows(tables)];
  const reader = await another();
  await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  await reader.query('SELECT txid_current_snapshot()');
  const quick = await another();
  const seen = new Set<string>();
  let done = false;
  const reading = (async () => {
    while (!done) seen.add(await content(quick));
  })();
  const loaded = await shop(name).load(['--yes', '--seed', '9']);
  done = true;
  await reading;
  expect(loaded.json).toMatchObject({ ok: true });
  const after = await content();
  expect(after).not.toBe(before);
  expect([...seen].filter((each) => each !== before && each !== after)).toEqual([]);
  expect(seen.has(before)).toBe(true);
  expect(await content(reader)).toBe(before);
  await Promise.all([reader.end(), quick.end()]);

  expect(await rows(tables)).toEqual(made);
  expect(await rows('SELECT count(*)::int AS names FROM names')).toEqual([{ names: 50 }]);
  expect(await rows('SELECT rows::int FROM log')).toEqual([{ rows: 80 }]);
  expect(await rows(`SELECT tgenabled::text FROM pg_trigger WHERE tgname = 'noted'`)).toEqual([{ tgenabled: 'O' }]);
  expect(await rows(`SELECT has_table_privilege('public', 'orders', 'SELECT') AS may`)).toEqual([{ may: true }]);
  const indexes = await rows(`SELECT indexname FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`);
  expect(indexes.map(({ indexname }) => indexname)).toEqual([
    'by_name',
    'orders_pkey',
    'users_email_key',
    'users_pkey',
  ]);
});

test('tables with a circle of foreign keys that are not deferrable, made by hand', async () => {
  const hens = await freshDatabase();
  await hens.client.query(`
    CREATE TABLE hens (id integer PRIMARY KEY, egg_id integer NOT NULL);
    CREATE TABLE eggs (id integer PRIMARY KEY, hen_id integer NOT NULL REFERENCES hens);
    ALTER TABLE hens ADD CONSTRAINT first FOREIGN KEY (egg_id) REFERENCES eggs;`);
  const one = (own: string, other: string) =>
    dataset(
      `volume: 30\nfields:\n  - {name: id, type: integer, generator: sequence}\nrelationships:\n  - {foreignKey: ${other}_id, references: ${other}s.id}`,
      `${own}s`,
    );
  const farm = new Loader(hens.url, { 'specs/hens.yaml': one('hen', 'egg'), 'specs/eggs.yaml': one('egg', 'hen') });
  const constraints = `SELECT conname::text, condeferrable, condeferred, convalidated FROM pg_constraint WHERE contype = 'f' ORDER BY 1`;
  const rules = (await hens.client.query(constraints)).rows;
  expect(rules).toMatchObject([{ condeferrable: false }, { condeferrable: false }]);
  for (const seed of ['1', '2']) {
    expect((await farm.load(['--yes', '--seed', seed])).status).toBe(0);
    expect((await hens.client.query(constraints)).rows).toEqual(rules);
    const whole = `SELECT count(*)::int AS n FROM hens JOIN eggs ON eggs.id = egg_id JOIN hens other ON other.id = hen_id`;
    expect((await hens.client.query(whole)).rows).toEqual([{ n: 30 }]);
  }
  await hens.drop();
});
