import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { Loader } from '../support/loader.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

const env = { ...process.env, DATA_CLI_MASKING_KEY: '8f1d7c52e9a04b36d1c8e7f25a90b3646f2be01c95d87a34' };

let source: TestDatabase;
let target: TestDatabase;

beforeEach(async () => {
  source = await freshDatabase();
  target = await freshDatabase();
  await source.client.query(`
    CREATE TABLE people (id bigint PRIMARY KEY, email text, born date, seen timestamptz, score numeric(8,3), note text);
    INSERT INTO people SELECT i, 'someone' || i || '@corp.example', date '1960-01-01' + i % 9000,
      timestamptz '2021-03-04Z' + i % 700 * interval '1.5 seconds', i % 977 / 8.0, CASE WHEN i % 3 > 0 THEN 'said ' || i END
      FROM generate_series(1, 9000) AS i;
    CREATE TABLE visits (id integer PRIMARY KEY, person_id bigint REFERENCES people, place text);
    INSERT INTO visits SELECT i, CASE WHEN i % 5 > 0 THEN i * 2 END, 'place ' || i % 40 FROM generate_series(1, 4000) AS i`);
});
afterEach(async () => {
  await source.drop();
  await target.drop();
});

const definition = (name: string, fields: string, more = '') => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: ${name}}
spec:
  source: masked_production
  origin: {uri: "${source.url}", table: ${name}}
  fields:
${fields}
${more}`;

const kept = (field: string) => `    - {${field}, masking: {rule: keep, reason: says nothing of anybody}}`;

const people = (changed: (fields: string) => string = (fields) => fields) =>
  definition(
    'people',
    changed(
      [
        kept('name: id, type: bigint, primary_key: true'),
        '    - {name: email, type: text, nullable: false, unique: true, pii_category: email, masking: true}',
        '    - {name: born, type: date, nullable: false, pii_category: date_of_birth, masking: true}',
        kept('name: seen, type: timestamptz, nullable: false'),
        kept("name: score, type: 'decimal(8,3)', nullable: false"),
        kept('name: note, type: text, nullable: true'),
      ].join('\n'),
    ),
  );

const visits = () =>
  definition(
    'visits',
    [
      kept('name: id, type: integer, primary_key: true'),
      '    - {name: person_id, type: bigint, nullable: true}',
      kept('name: place, type: text, nullable: false'),
    ].join('\n'),
    '  relationships:\n    - {foreignKey: person_id, references: people.id}\n',
  );

const project = (files: Record<string, string> = { 'specs/people.yaml': people() }) =>
  new Loader(target.url, files, { env });

async function ask(sql: string, { client }: TestDatabase = target): Promise<readonly Record<string, unknown>[]> {
  return (await client.query(sql)).rows;
}

/** What masks keep of the rows, in both databases: all columns but two. */
const plain = `SELECT md5(string_agg(concat_ws('|', id, seen AT TIME ZONE 'UTC', trim_scale(score), note), E'\\n' ORDER BY id)) AS all FROM people`;

/** A table that was made before the record of loads lay there before anything was loaded. */
async function isAhead(table = 'people'): Promise<unknown> {
  const [row] = await ask(`SELECT '${table}'::regclass::oid < 'data_cli.executions'::regclass::oid AS ahead`);
  return row?.ahead;
}

/** Schemas of users, and tables of theirs. */
async function left(): Promise<unknown> {
  const schemas = await ask(`SELECT nspname::text AS name FROM pg_namespace WHERE nspname !~ '^pg_' ORDER BY 1`);
  const tables = await ask(
    `SELECT relname::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  return [...schemas, ...tables]
    .map(({ name }) => name)
    .filter((name) => name !== 'information_schema' && name !== 'public');
}

test('rows lie in their table before they are loaded, and the load makes it everybody’s', async () => {
  const loaded = await project().load();
  expect(loaded).toMatchObject({ status: 0, codes: [] });
  expect(await isAhead()).toBe(true);
  expect(await ask(plain)).toEqual(await ask(plain, source));
  const [row] = await ask(`SELECT count(*)::int AS rows, count(DISTINCT email)::int AS emails,
    count(*) FILTER (WHERE email LIKE 'someone%')::int AS known FROM people`);
  expect(row).toEqual({ rows: 9000, emails: 9000, known: 0 });
  expect(await left()).toEqual(['data_cli', 'people']);
  const indexes = await ask(`SELECT indexname::text AS name FROM pg_indexes WHERE tablename = 'people' ORDER BY 1`);
  expect(indexes.map(({ name }) => name)).toEqual(['people_email_key', 'people_pkey']);
  const [analyzed] = await ask(`SELECT reltuples::int AS rows FROM pg_class WHERE oid = 'people'::regclass`);
  expect(analyzed?.rows).toBe(9000);
});

test('what is loaded ahead and what is not has one content, and one record', async () => {
  const recorded = `SELECT record->'datasets'->0->'contentHash' AS hash, record->'datasets'->0->'keyRange' AS keys FROM data_cli.executions WHERE state = 'ready'`;
  await project().load();
  const ahead = await ask(recorded);
  const rows = await ask('SELECT * FROM people ORDER BY id');
  expect((await project().load()).json).toMatchObject({ data: { changed: false } });
  expect(await left()).toEqual(['data_cli', 'people']);
  await target.client.query('DROP TABLE people; DROP SCHEMA data_cli CASCADE');
  // Shards write none ahead.
  const { status } = await project().load(['--shard', '1/2']);
  expect(status).toBe(0);
  await project().load(['--shard', '2/2']);
  expect(await ask('SELECT * FROM people ORDER BY id')).toEqual(rows);
  expect(await ask(recorded)).toEqual(ahead);
});

test('a source that has changed takes the place of what was loaded, and one that has not is left alone', async () => {
  await project().load();
  const oid = `SELECT 'people'::regclass::oid::int AS oid`;
  const before = await ask(oid);
  expect((await project().load()).json).toMatchObject({ data: { changed: false } });
  expect(await ask(oid)).toEqual(before);
  await source.client.query(
    `UPDATE people SET note = 'other' WHERE id = 17; DELETE FROM visits; DELETE FROM people WHERE id = 18`,
  );
  const loaded = await project().load(['--yes']);
  expect(loaded).toMatchObject({ status: 0, codes: [] });
  expect(await ask(oid)).not.toEqual(before);
  expect(await ask(plain)).toEqual(await ask(plain, source));
  expect(await left()).toEqual(['data_cli', 'people']);
});

test('tables that refer to each other, and a decimal that says nothing of its digits', async () => {
  await source.client.query(
    `ALTER TABLE people ALTER COLUMN score TYPE numeric; UPDATE people SET score = 0.12345 WHERE id = 8999`,
  );
  const open = people((fields) => fields.replace('decimal(8,3)', 'decimal'));
  const loaded = await project({ 'specs/people.yaml': open, 'specs/visits.yaml': visits() }).load();
  expect(loaded).toMatchObject({ status: 0, codes: [] });
  expect(await isAhead()).toBe(false);
  expect(await ask(plain)).toEqual(await ask(plain, source));
  await target.client.query('DROP TABLE visits, people; DROP SCHEMA data_cli CASCADE');
  await source.client.query('ALTER TABLE people ALTER COLUMN score TYPE numeric(8,3)');
  const both = await project({ 'specs/people.yaml': people(), 'specs/visits.yaml': visits() }).load();
  expect(both).toMatchObject({ status: 0, codes: [] });
  expect([await isAhead(), await isAhead('visits')]).toEqual([true, true]);
  const all = 'SELECT * FROM visits ORDER BY id';
  expect(await ask(all)).toEqual(await ask(all, source));
  const keys = await ask(`SELECT conrelid::regclass::text AS child FROM pg_constraint WHERE contype = 'f'`);
  expect(keys).toEqual([{ child: 'visits' }]);
});

test('what all rows have to be there for undoes what lies there already', async () => {
  const faults = [
    [`UPDATE people SET email = 'someone1@corp.example' WHERE id = 8000`, 'unique'],
    [`UPDATE people SET seen = NULL WHERE id = 8999`, 'null'],
  ] as const;
  for (const [sql, what] of faults) {
    await source.client.query(sql);
    const refused = await project().load();
    expect(refused.status, what).toBe(1);
    expect(refused.codes.length, what).toBeGreaterThan(0);
    expect(await left(), what).toEqual([]);
    await source.client.query(`UPDATE people SET email = 'someone' || id || '@corp.example', seen = '2021-03-04Z'`);
  }
});

test('rows of others in the way: nothing of the rows that lay there stays', async () => {
  await target.client.query(`CREATE TABLE people (id bigint PRIMARY KEY, email text NOT NULL UNIQUE, born date NOT NULL,
    seen timestamptz NOT NULL, score numeric(8,3) NOT NULL, note text); INSERT INTO people VALUES (1, 'a@b.example', '2000-01-01', now(), 1, NULL)`);
  const oid = `SELECT 'people'::regclass::oid::int AS oid`;
  const before = await ask(oid);
  expect(await project().load(['--yes'])).toMatchObject({ status: 1, codes: ['DC718'] });
  expect(await ask('SELECT id::int FROM people')).toEqual([{ id: 1 }]);
  expect(await left()).toEqual(['people']);
  expect(await project().load(['--yes', '--force'])).toMatchObject({ status: 0 });
  expect(await ask(oid)).toEqual(before);
  expect(await ask(plain)).toEqual(await ask(plain, source));
  expect(await left()).toEqual(['data_cli', 'people']);
});

test('while somebody else holds the lock nothing is loaded, and nothing stays', async () => {
  const other = new pg.Client({ connectionString: target.url });
  await other.connect();
  await other.query(`SELECT pg_advisory_lock(hashtext('data_cli'), hashtext('data_cli'))`);
  expect(await project().load(['--lock-timeout', '1s'])).toMatchObject({ status: 3, codes: ['DC715'] });
  expect(await left()).toEqual([]);
  const waiting = project().load(['--lock-timeout', '60s']);
  setTimeout(() => other.query(`SELECT pg_advisory_unlock(hashtext('data_cli'), hashtext('data_cli'))`), 4000);
  expect(await waiting).toMatchObject({ status: 0, codes: [] });
  expect(await ask(plain)).toEqual(await ask(plain, source));
  await other.end();
});

test('a role that may make no schema loads when the rows are there', async () => {
  const name = new URL(target.url).pathname.slice(1);
  await target.client.query(`CREATE SCHEMA data_cli`);
  const admin = new pg.Client({ connectionString: target.url.replace(/\/\/[^@]*@/, '//postgres@') });
  await admin.connect();
  await admin.query(
    `ALTER DATABASE ${name} OWNER TO postgres; ALTER SCHEMA public OWNER TO ${name}; REVOKE CREATE ON DATABASE ${name} FROM PUBLIC`,
  );
  const loaded = await project().load();
  await admin.query(`ALTER DATABASE ${name} OWNER TO ${name}`);
  await admin.end();
  expect(loaded).toMatchObject({ status: 0, codes: [] });
  expect(await isAhead()).toBe(false);
  expect(await ask(plain)).toEqual(await ask(plain, source));
});

test('rights that a schema gives to tables made in it are given', async () => {
  await target.client.query('ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO PUBLIC');
  expect(await project().load()).toMatchObject({ status: 0, codes: [] });
  const rights = `SELECT relacl::text AS rights FROM pg_class WHERE oid = 'people'::regclass`;
  const [row] = await ask(rights);
  expect(row?.rights).toContain('=r/');
  await source.client.query(`UPDATE people SET note = 'other' WHERE id = 17`);
  expect(await project().load(['--yes'])).toMatchObject({ status: 0, codes: [] });
  expect(await ask(plain)).toEqual(await ask(plain, source));
  expect(await ask(rights)).toEqual([row]);
});

test('who is not let in has asked once', async () => {
  let logins = 0;
  const refusing = createServer((socket) => {
    socket.once('data', () => {
      logins++;
      const fields = Buffer.from('SFATAL\0C28P01\0Mpassword authentication failed\0\0');
      const head = Buffer.from('E\0\0\0\0');
      head.writeInt32BE(fields.length + 4, 1);
      socket.end(Buffer.concat([head, fields]));
    });
  }).listen(0, '127.0.0.1');
  await once(refusing, 'listening');
  const { port } = refusing.address() as AddressInfo;
  const url = `postgresql://ann:wrong@127.0.0.1:${port}/shop?sslmode=disable`;
  const loaded = await new Loader(url, { 'specs/people.yaml': people() }, { env }).load();
  refusing.close();
  expect(loaded).toMatchObject({ status: 1, codes: ['DC711'] });
  expect(logins).toBe(1);
});

test('a connection that is cut while rows go ahead is no fault of the load', async () => {
  // The source waits in the middle of its rows until the target’s connection is gone.
  await source.client.query(`
    CREATE FUNCTION slowly(id bigint) RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN IF id = 6000 THEN PERFORM pg_advisory_xact_lock_shared(6000); END IF; RETURN id; END $$;
    ALTER TABLE people RENAME TO all_people;
    CREATE VIEW people AS SELECT slowly(id) AS id, email, born, seen, score, note FROM all_people ORDER BY all_people.id`);
  await source.client.query('SELECT pg_advisory_lock(6000)');
  const waiting = project().load();
  let cut = 0;
  for (let tries = 0; cut === 0 && tries < 4000; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    const [row] = await ask(`SELECT count(pg_terminate_backend(pid))::int AS cut FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'COPY data_cli%'`);
    cut = row?.cut as number;
  }
  await source.client.query('SELECT pg_advisory_unlock(6000)');
  expect(cut).toBe(1);
  expect(await waiting).toMatchObject({ status: 0, codes: [] });
  expect(await isAhead()).toBe(false);
  expect(await ask(plain)).toEqual(await ask(plain, source));
  expect(await left()).toEqual(['data_cli', 'people']);
});
