import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { dataset } from '../support/definitions.ts';
import { Loader } from '../support/loader.ts';
import { type Server, startPostgres } from '../support/postgres-server.ts';

/** Tables whose triggers would change what is loaded, or add to it: `--disable-triggers`. */
const files = {
  'specs/users.yaml': dataset(`volume: 30
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: name, type: text, generator: full_name}`),
  'specs/profiles.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: profiles}
spec:
  table: profiles
  volume: 30
  fields:
    - {name: id, type: integer, primary_key: true}
    - {name: bio, type: text, generator: word}
  relationships:
    - {foreignKey: id, references: users.id, onDelete: cascade}
`,
};

/** As Supabase has it: who signs up gets a profile. And what writes a log, or changes the row, whatever the session says. */
const tables = `
DROP SCHEMA IF EXISTS data_cli CASCADE; DROP TABLE IF EXISTS users, profiles, log CASCADE;
CREATE TABLE users (id integer NOT NULL, name text NOT NULL) PARTITION BY RANGE (id);
CREATE TABLE low PARTITION OF users FOR VALUES FROM (0) TO (10);
CREATE TABLE high PARTITION OF users FOR VALUES FROM (10) TO (1000);
ALTER TABLE users ADD PRIMARY KEY (id);
CREATE TABLE profiles (id integer PRIMARY KEY REFERENCES users ON DELETE CASCADE, bio text);
CREATE TABLE log (what text);
CREATE OR REPLACE FUNCTION handle() RETURNS trigger LANGUAGE plpgsql AS
  $$BEGIN INSERT INTO profiles VALUES (NEW.id, 'new'); RETURN NEW; END$$;
CREATE OR REPLACE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS
  $$BEGIN INSERT INTO log VALUES (TG_NAME || ' ' || TG_OP); RETURN NULL; END$$;
CREATE OR REPLACE FUNCTION change() RETURNS trigger LANGUAGE plpgsql AS
  $$BEGIN NEW.name = 'changed'; RETURN NEW; END$$;
CREATE TRIGGER handle AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION handle();
CREATE TRIGGER "Note all" AFTER INSERT OR UPDATE OR DELETE ON users EXECUTE FUNCTION note();
ALTER TABLE users ENABLE ALWAYS TRIGGER "Note all";
CREATE TRIGGER off BEFORE INSERT OR UPDATE ON high FOR EACH ROW EXECUTE FUNCTION change();
ALTER TABLE high DISABLE TRIGGER off, DISABLE TRIGGER handle;
CREATE TRIGGER change BEFORE INSERT OR UPDATE ON low FOR EACH ROW EXECUTE FUNCTION change();
CREATE TRIGGER replica AFTER INSERT OR DELETE ON profiles EXECUTE FUNCTION note();
ALTER TABLE profiles ENABLE REPLICA TRIGGER replica`;

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
  loader = new Loader(`postgresql://postgres@127.0.0.1:${server.port}/postgres`, files);
  await client.query(tables);
});

async function states(): Promise<readonly string[]> {
  const { rows } = await client.query(
    `SELECT tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text AS t FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1`,
  );
  return rows.map(({ t }) => t);
}

async function one(sql: string): Promise<unknown> {
  const { rows } = await client.query({ text: sql, rowMode: 'array' });
  return rows[0]?.[0];
}

test('rows are as the definitions have them in every mode, and triggers what they were', async () => {
  const before = await states();
  expect(before).toEqual([
    'high handle D',
    'high off D',
    'low change O',
    'low handle O',
    'profiles replica R',
    'users Note all A',
    'users handle O',
  ]);
  const plain = await loader.load();
  expect(plain.status).toBe(1);
  expect(plain.codes).toContain('DC741');
  expect(plain.json.diagnostics.find(({ code }: { code: string }) => code === 'DC741').help).toContain(
    '--disable-triggers',
  );
  expect(await one('SELECT count(*)::int FROM users')).toBe(0);
  for (const how of [
    [],
    ['--seed', '2', '--yes'],
    ['--mode', 'upsert', '--count', '40'],
    ['--mode', 'sync', '--yes', '--seed', '3'],
  ]) {
    const { status, codes } = await loader.load(['--disable-triggers', ...how]);
    expect([status, codes], how.join(' ')).toEqual([0, []]);
    expect(await states()).toEqual(before);
  }
  expect(await one('SELECT count(*)::int FROM users')).toBe(await one('SELECT count(*)::int FROM profiles'));
  expect(await one('SELECT count(*)::int FROM log')).toBe(0);
  expect(await one(`SELECT count(*)::int FROM users WHERE name = 'changed'`)).toBe(0);
  // They fire for others as before.
  await client.query(`INSERT INTO users VALUES (900, 'x'); DELETE FROM users WHERE id = 900`);
  expect(await one('SELECT count(*)::int FROM log')).toBe(2);
});

test('a load that is undone leaves them as they were; foreign keys hold all the while', async () => {
  const before = await states();
  await client.query(
    'CREATE TABLE notes (id integer REFERENCES users); INSERT INTO users VALUES (500, $$x$$); INSERT INTO notes VALUES (500)',
  );
  const { status } = await loader.load(['--disable-triggers', '--force', '--yes']);
  expect(status).toBe(1);
  expect(await states()).toEqual(before);
  expect(await one('SELECT id FROM users')).toBe(500);
  await client.query('DROP TABLE notes');
});

test('who does not own the tables cannot, and is told before anything is written', async () => {
  await client.query(`DROP ROLE IF EXISTS guest; CREATE ROLE guest LOGIN; GRANT ALL ON users, profiles TO guest;
    GRANT CREATE ON DATABASE postgres TO guest`);
  const guest = new Loader(`postgresql://guest@127.0.0.1:${server.port}/postgres`, files);
  const { status, codes, json } = await guest.load(['--disable-triggers']);
  expect([status, codes[0]]).toEqual([1, 'DC712']);
  expect(json.diagnostics.map(({ message }: { message: string }) => message)).toContain(
    'trigger `Note all` of users cannot be disabled: the role does not own the table',
  );
  expect(await one('SELECT count(*)::int FROM users')).toBe(0);
  await client.query('DROP SCHEMA IF EXISTS data_cli CASCADE; DROP OWNED BY guest; DROP ROLE guest');
});

test('shards fill tables of their own: there is nothing to disable', async () => {
  const { status } = await loader.load(['--disable-triggers', '--shard', '1/2']);
  expect(status).toBe(2);
});
