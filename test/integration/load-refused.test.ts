import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { dataset } from '../support/definitions.ts';
import { Loader } from '../support/loader.ts';
import { type Server, startPostgres } from '../support/postgres-server.ts';
import { smallDisk } from '../support/small-disk.ts';

const users = dataset(`volume: 100
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: text, type: text, generator: paragraph}`);

const password = 'p@ss w0rd%"\'';
let server: Server;
let admin: pg.Client;

beforeAll(async () => {
  const access = 'local all all trust\nhost all postgres all trust\nhost all all all scram-sha-256\n';
  server = await startPostgres({ files: { 'pg_hba.conf': access } });
  admin = await server.connect();
  for (const role of ['ann', 'reader', 'nobody']) {
    await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
  }
  await admin.query('CREATE DATABASE shop OWNER ann');
});
afterAll(async () => {
  await admin.end();
  await server.stop();
});

const url = (who: string, name = 'shop') => `postgresql://${who}@127.0.0.1:${server.port}/${name}`;
const env = { ...process.env, PGPASSWORD: password };
const project = (to: string) => new Loader(to, { 'specs/users.yaml': users }, { env });

/** Asks as the superuser in the database. */
async function ask(sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = await server.connect('shop');
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

test('a server that is away', async () => {
  const away = await project('postgresql://ann@127.0.0.1:1/shop').load();
  expect(away).toMatchObject({ status: 3, codes: ['DC710'] });
  expect(away.json.diagnostics[0].message).toBe(
    '`postgresql://ann@127.0.0.1:1/shop` cannot be reached: nothing listens there',
  );
  const unknown = await project('postgresql://ann@nowhere.invalid/shop').load();
  expect(unknown).toMatchObject({ status: 3, codes: ['DC710'] });
});

test('a database that does not exist, a wrong password, none', async () => {
  const nameless = await project(url('ann', 'none')).load();
  expect(nameless).toMatchObject({ status: 1, codes: ['DC711'] });
  expect(nameless.json.diagnostics[0]).toMatchObject({ message: expect.stringContaining('"none" does not exist') });
  const secret = 'wr0ng-s3cret';
  const inUrl = await project(`postgresql://ann:${secret}@127.0.0.1:${server.port}/shop`).load();
  const inEnvironment = await project(url('ann')).load([], { env: { ...env, PGPASSWORD: secret } });
  const { PGPASSWORD: _, ...without } = env;
  const none = await project(url('ann')).load([], { env: without });
  for (const refused of [inUrl, inEnvironment, none]) {
    expect(refused).toMatchObject({ status: 1, codes: ['DC711'] });
    expect(refused.json.diagnostics[0].help).toContain('`PGPASSWORD`');
    expect(refused.stdout + refused.stderr).not.toMatch(/wr0ng|p@ss/);
  }
});

test('a role without rights: nothing is made, and the message says which is missing', async () => {
  const refused = await project(url('nobody')).load();
  expect(refused.status).not.toBe(0);
  expect(refused.codes).toEqual(['DC746']);
  expect(await ask(`SELECT FROM pg_class WHERE relname IN ('users', 'executions')`)).toEqual([]);
  const missing = await project(url('ann')).load(['--no-create']);
  expect(missing).toMatchObject({ status: 1, codes: ['DC746'] });
  expect(missing.json.diagnostics[0].help).toContain('--no-create');
});

test('a role that may not enter the database', async () => {
  await ask('CREATE DATABASE closed');
  await ask('REVOKE CONNECT ON DATABASE closed FROM PUBLIC');
  const out = await project(url('ann', 'closed')).load();
  expect(out).toMatchObject({ status: 1, codes: ['DC712'] });
  expect(out.json.diagnostics[0].message).toMatch(/permission denied for database "closed" \(SQLSTATE 42501\)/);
  await ask('DROP DATABASE closed');
});

test('passwords stay out of the record, the plan and all that is said', async () => {
  const escaped = encodeURIComponent(password);
  const loaded = await project(`postgresql://ann:${escaped}@127.0.0.1:${server.port}/shop`).load(['--verbose']);
  expect(loaded.status).toBe(0);
  const [row] = await ask(`SELECT string_agg(e::text, '') AS text FROM data_cli.executions e`);
  for (const text of [loaded.stdout + loaded.stderr, row?.text as string]) {
    for (const secret of [password, escaped, 'w0rd']) expect(text).not.toContain(secret);
  }
});

test('a role that may read and no more', async () => {
  await ask(
    'GRANT SELECT ON users TO reader; GRANT USAGE ON SCHEMA data_cli TO reader; GRANT SELECT ON data_cli.executions TO reader',
  );
  const refused = await project(url('reader')).load(['--force', '--yes', '--seed', '2']);
  expect(refused).toMatchObject({ status: 1, codes: ['DC738'] });
  expect(await project(url('reader')).run('verify')).toMatchObject({ status: 0 });
  expect(await project(url('reader')).run('health')).toMatchObject({ status: 0, json: { data: { ready: true } } });
});

test('a table stays its owner’s, whoever loads; who may write and no more can load into it', async () => {
  const owner = `SELECT tableowner::text AS owner, (SELECT count(*)::int FROM users) AS n FROM pg_tables WHERE tablename = 'users'`;
  await ask('REVOKE ALL ON users FROM reader; DROP TABLE users');
  expect((await project(url('ann')).load(['--force', '--yes'])).status).toBe(0);
  expect((await project(url('postgres')).load(['--yes', '--seed', '3', '--count', '70'])).status).toBe(0);
  expect(await ask(owner)).toEqual([{ owner: 'ann', n: 70 }]);
  await ask(`GRANT SELECT, INSERT, DELETE ON users TO reader; GRANT INSERT, UPDATE ON data_cli.executions TO reader;
    GRANT UPDATE ON SEQUENCE users_id_seq TO reader`);
  expect((await project(url('reader')).load(['--yes', '--seed', '4', '--count', '80'])).json).toMatchObject({
    ok: true,
    diagnostics: [],
  });
  expect(await ask(owner)).toEqual([{ owner: 'ann', n: 80 }]);
});

test('who may insert and read and no more can append; a right on the sequence is asked for before anything is written', async () => {
  await ask('REVOKE DELETE ON users FROM reader; REVOKE ALL ON SEQUENCE users_id_seq FROM reader');
  const append = () => project(url('reader')).load(['--mode', 'append', '--count', '10']);
  const refused = await append();
  expect(refused).toMatchObject({ status: 1, codes: ['DC738'] });
  expect(refused.json.diagnostics[0].help).toContain('GRANT UPDATE ON SEQUENCE public.users_id_seq');
  expect(await ask("SELECT FROM data_cli.executions WHERE state IN ('failed', 'loading') AND mode = 'append'")).toEqual(
    [],
  );
  await ask('GRANT UPDATE ON SEQUENCE users_id_seq TO reader');
  expect(await append()).toMatchObject({ status: 0, json: { ok: true } });
  expect(await ask('SELECT count(*)::int AS n FROM users')).toEqual([{ n: 90 }]);
});

test('a record of loads that the role may not make: what it needs is said', async () => {
  await ask('CREATE DATABASE bare OWNER postgres');
  const bare = await server.connect('bare');
  await bare.query('GRANT CREATE ON SCHEMA public TO ann');
  const refused = await project(url('ann', 'bare')).load();
  expect(refused).toMatchObject({ status: 1, codes: ['DC712'] });
  expect(refused.json.diagnostics[0]).toMatchObject({
    message: 'the record of loads cannot be made: the role may not make the schema data_cli, or tables in it',
    help: expect.stringContaining('GRANT USAGE, CREATE ON SCHEMA data_cli'),
  });
  await bare.query('CREATE SCHEMA data_cli; GRANT USAGE, CREATE ON SCHEMA data_cli TO ann');
  expect(await project(url('ann', 'bare')).load()).toMatchObject({ status: 0 });
  await bare.end();
  await ask('DROP DATABASE bare');
});

test('a circle of keys in tables of somebody else: the key is named, and one that is deferrable will do', async () => {
  await ask('CREATE DATABASE circle OWNER ann');
  const owner = await server.connect('circle');
  await owner.query(`CREATE TABLE a (id integer PRIMARY KEY, b_id integer NOT NULL);
    CREATE TABLE b (id integer PRIMARY KEY, a_id integer NOT NULL REFERENCES a);
    ALTER TABLE a ADD FOREIGN KEY (b_id) REFERENCES b; GRANT ALL ON a, b TO ann`);
  const one = (name: string, other: string) =>
    dataset(
      `fields:
  - {name: id, type: integer, generator: sequence}
  - {name: ${other}_id, type: integer, nullable: false}
relationships:
  - {foreignKey: ${other}_id, references: ${other}.id}`,
      name,
    );
  const load = (args: readonly string[] = []) =>
    new Loader(url('ann', 'circle'), { 'specs/all.yaml': `${one('a', 'b')}---\n${one('b', 'a')}` }, { env }).load(args);
  const refused = await load();
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.json.diagnostics.at(-1)).toMatchObject({
    code: 'DC712',
    message:
      'foreign key `a_b_id_fkey` of a can be kept by no order of the tables, and the role does not own the table',
  });
  await owner.query('ALTER TABLE a ALTER CONSTRAINT a_b_id_fkey DEFERRABLE');
  expect(await load()).toMatchObject({ status: 0 });
  expect(await load(['--yes', '--seed', '2'])).toMatchObject({ status: 0 });
  const { rows } = await owner.query(
    `SELECT conname, condeferrable, condeferred FROM pg_constraint WHERE contype = 'f' ORDER BY 1`,
  );
  expect(rows).toEqual([
    { conname: 'a_b_id_fkey', condeferrable: true, condeferred: false },
    { conname: 'b_a_id_fkey', condeferrable: false, condeferred: false },
  ]);
  await owner.end();
  await ask('DROP DATABASE circle');
});

test('a full disk: the old rows are whole, and the next load is fine', async () => {
  const disk = smallDisk(2, { ofServer: true });
  try {
    // In its own right: rights that were granted on it would keep the table where it is.
    await ask('DROP TABLE users');
    await ask(`CREATE TABLESPACE small LOCATION '${disk.folder}'`);
    await ask('GRANT CREATE ON TABLESPACE small TO ann');
    await ask('ALTER ROLE ann SET default_tablespace = small');
    expect((await project(url('ann')).load(['--force', '--yes'])).status).toBe(0);
    const whole = `SELECT count(*)::int AS n, md5(string_agg(t::text, ';' ORDER BY id)) AS hash FROM users t`;
    const before = await ask(whole);
    const full = await project(url('ann')).load(['--yes', '--count', '30000']);
    expect(full).toMatchObject({ status: 3, codes: ['DC713'] });
    expect(full.json.diagnostics[0].message).toContain('no space is left');
    expect(await ask(whole)).toEqual(before);
    expect((await project(url('ann')).load(['--yes', '--count', '120'])).status).toBe(0);
    expect(await ask('SELECT count(*)::int AS n FROM users')).toEqual([{ n: 120 }]);
    await ask('DROP TABLE users');
    await ask('ALTER ROLE ann RESET default_tablespace');
    await ask('CHECKPOINT');
    await ask('REVOKE CREATE ON TABLESPACE small FROM ann');
    await ask('DROP TABLESPACE small');
  } finally {
    disk.free();
  }
});
