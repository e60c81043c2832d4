import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { freshMongodb } from '../support/mongodb.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

const awkward = readFileSync('test/integration/introspect/awkward.sql', 'utf8');

let postgres: TestDatabase;
beforeAll(async () => {
  postgres = await freshDatabase();
});
afterAll(() => postgres.drop());

/** The definitions' texts, by file. */
function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

async function succeed(args: readonly string[], cwd: string): Promise<string> {
  const { status, stdout, stderr } = await runCli(args, { cwd });
  expect(status, stderr).toBe(0);
  return stdout + stderr;
}

test('awkward tables: what is written is loaded into them without a hand’s edit', async () => {
  const { client, url } = postgres;
  await client.query(awkward);
  const root = plantProject({});
  const told = await succeed(['introspect', url], root);
  expect(told).toContain('left out: crm.people, a view');
  expect(told).toContain('left out: public.order_counts, a materialized view');
  expect(told).toContain('left out: public.shapes, nothing fills outline, a polygon that cannot be null');
  expect(told).toContain('`public.orders`: left out: where_to, for no field holds point: it stays null');
  expect(told).toContain('EXCLUDE USING btree (name WITH =)');
  const again = plantProject({});
  await succeed(['introspect', url], again);
  expect(textsIn(join(again, 'specs'))).toEqual(textsIn(join(root, 'specs')));
  const { orders = '', tenants = '' } = Object.fromEntries(
    Object.entries(textsIn(join(root, 'specs'))).map(([name, text]) => [name.replace('.yaml', ''), text]),
  );
  expect(tenants).toContain(`description: 'Who pays: "all" of it'`);
  expect(tenants).toContain('description: in URLs');
  expect(tenants).toContain('# DEFAULT now()');
  expect(readFileSync(join(root, 'specs/flags.yaml'), 'utf8')).toMatch(/^# 2 of 100 rows: .*\n/);
  // Every column stands somewhere.
  for (const name of ['net', 'where_to', 'note', 'sent_at']) expect(orders).toContain(name);
  const sizes = readFileSync(join(root, 'specs/sizes.yaml'), 'utf8');
  expect(sizes).toContain('{name: own, type: bytea, generator: bytes, length: 20}');
  // What a CHECK of one column demands costs it no nulls.
  for (const name of ['salt', 'serial_no', 'key', 'title'])
    expect(sizes.split('\n').find((line) => line.includes(`name: ${name},`))).toContain('null_probability: 0.1');
  expect(sizes).not.toContain('not said here');
  await succeed(['validate'], root);
  await succeed(['load', '--to', url, '--yes'], root);
  await succeed(['verify', '--to', url], root);
  const { rows: counts } = await client.query<{ table: string; rows: string }>(
    `SELECT relid::regclass::text AS table, (xpath('//n/text()', query_to_xml(format('SELECT count(*) AS n FROM %s', relid::regclass), false, true, '')))[1]::text AS rows
         FROM pg_partition_tree('events') UNION ALL SELECT 'flags', count(*)::text FROM flags`,
  );
  // Both partitions of events have rows, and of two flags each is there.
  expect(counts.every(({ rows }) => Number(rows) > 0)).toBe(true);
  expect(counts.find(({ table }) => table === 'flags')?.rows).toBe('2');
  const { rows } = await client.query(
    `SELECT (SELECT count(*) FROM orders o JOIN customers c USING (tenant_id) WHERE o.customer_id = c.id) = (SELECT count(*) FROM orders) AS orders,
              (SELECT count(*) > 0 FROM orders WHERE status = 'sent' AND sent_at >= placed_at) AS sent,
              (SELECT count(DISTINCT feeling) FROM customers) AS feelings,
              (SELECT count(*) FROM categories WHERE parent_id IS NULL) BETWEEN 1 AND 60 AS roots,
              (SELECT bool_and(first_name IS NULL OR first_name ~ '^\\S') FROM crm.contacts) AS names,
              (SELECT count(*) > 50 FROM stations) AS stations,
              (SELECT count(*) FROM steps) - (SELECT count(before_id) FROM steps) BETWEEN 1 AND 60 AS steps`,
  );
  expect(rows).toEqual([
    { orders: true, sent: true, feelings: '3', roots: true, names: true, stations: true, steps: true },
  ]);
});

test('a script that is compressed', async () => {
  const script = 'CREATE TABLE users (id int PRIMARY KEY, email text NOT NULL UNIQUE);\n';
  const root = plantProject({ 'schema.sql': script });
  const { default: library } = await import('@foxglove/wasm-zstd');
  await library.isLoaded;
  writeFileSync(join(root, 'schema.sql.gz'), gzipSync(script));
  writeFileSync(join(root, 'schema.sql.zst'), library.compress(Buffer.from(script), 3));
  writeFileSync(join(root, 'cut.sql.gz'), gzipSync(script).subarray(0, 40));
  for (const name of ['schema.sql', 'schema.sql.gz', 'schema.sql.zst'])
    await succeed(['introspect', name, '--out', `of-${name}`], root);
  const [plain, ...packed] = ['', '.gz', '.zst'].map((each) =>
    Object.values(textsIn(join(root, `of-schema.sql${each}`))).map((text) =>
      text.replaceAll(`schema.sql${each}`, 'it'),
    ),
  );
  expect(plain?.[0]).toContain('name: email');
  expect(packed).toEqual([plain, plain]);
  const cut = await runCli(['introspect', 'cut.sql.gz', '--out', 'of-cut'], { cwd: root });
  expect(cut.status).toBe(1);
  expect(cut.stderr).toContain('cut.sql.gz is cut off');
});

test.each(['commerce', 'isp'])(
  'the tables of specs/%s: from their schema to definitions and back, in memory and on a server',
  async (name) => {
    const root = plantProject({});
    await succeed(['generate', join(process.cwd(), 'specs', name), '--out', 'dump'], root);
    const dump = join(root, 'dump');
    const schema = ['00-schema.sql', '99-constraints.sql']
      .map((file) => readFileSync(join(dump, file), 'utf8'))
      .join('\n');
    writeFileSync(join(root, 'schema.sql'), schema);
    const target = await freshDatabase();
    try {
      await target.client.query(schema.replace(/^ANALYZE.*$/gm, ''));
      await succeed(['introspect', 'schema.sql', '--out', 'ofFile'], root);
      await succeed(['introspect', target.url, '--out', 'ofServer'], root);
      expect(textsIn(join(root, 'ofFile'))).toEqual(textsIn(join(root, 'ofServer')));
      await succeed(['validate', 'ofFile', '--strict'], root);
      await succeed(['load', 'ofFile', '--to', target.url, '--yes'], root);
      await succeed(['verify', 'ofFile', '--to', target.url], root);
      const tables = readdirSync(join(root, 'ofFile')).length;
      const { rows } = await target.client.query<{ name: string }>(
        `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'data_cli')`,
      );
      expect(rows.length).toBe(tables);
      for (const { name: table } of rows) {
        const { rows: found } = await target.client.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`);
        expect(Number(found[0]?.n), table).toBeGreaterThan(0);
      }
    } finally {
      await target.drop();
    }
  },
);

const shop = {
  'a.sql': `CREATE TABLE users (id serial PRIMARY KEY, email text NOT NULL, old text, size varchar(20) NOT NULL);
CREATE TABLE posts (id serial PRIMARY KEY, user_id int NOT NULL REFERENCES users, title text NOT NULL);`,
  'b.sql': `CREATE TABLE users (id serial PRIMARY KEY, email text NOT NULL UNIQUE, size varchar(40) NOT NULL, city text, CHECK (length(email) > 3));
CREATE TABLE posts (id serial PRIMARY KEY, user_id int NOT NULL REFERENCES users, title text NOT NULL);
CREATE TABLE comments (id serial PRIMARY KEY, post_id int NOT NULL REFERENCES posts ON DELETE CASCADE, author_id int REFERENCES users);`,
};

const written = `# Ours.
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  table: public.users
  volume: 500 # many
  fields:
    - {name: id, type: integer, generator: sequence, start: 1000, primary_key: true}
    - {name: email, type: text, generator: email, pattern: "u{{index}}@example.com"} # mine
    - {name: old, type: text, generator: word}
    - {name: size, type: varchar(20), generator: choice, choices: [S, M], nullable: true, null_probability: 0.5}
`;

test('--update brings definitions to the tables, keeps what was written by hand, and has nothing to do the second time', async () => {
  const root = plantProject({ ...shop, 'specs/people.yaml': written });
  await succeed(['introspect', 'a.sql', '--update'], root);
  expect(readFileSync(join(root, 'specs/people.yaml'), 'utf8')).toContain('start: 1000');
  expect(readFileSync(join(root, 'specs/posts.yaml'), 'utf8')).toContain('references: people.id');
  const told = await succeed(['introspect', 'b.sql', '--update'], root);
  expect(told).toContain('warning[DC565]: `public.users` has no column `old` any more');
  expect(readFileSync(join(root, 'specs/people.yaml'), 'utf8')).toBe(`# Ours.
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  table: public.users
  volume: 500 # many
  fields:
    - {name: id, type: integer, generator: sequence, start: 1000, primary_key: true}
    - {name: email, type: text, generator: email, pattern: "u{{index}}@example.com", unique: true} # mine
    # old: the table has no such column any more
    - {name: old, type: text, generator: word}
    - {name: size, type: varchar(40), generator: choice, choices: [S, M]}
    - {name: city, type: text, generator: city, nullable: true, null_probability: 0.1}
  validation:
    - {constraint: length(email) > 3, name: users_email_check}
`);
  const before = textsIn(join(root, 'specs'));
  const again = await succeed(['introspect', 'b.sql', '--update'], root);
  expect(again).toContain('3 definitions as they were');
  expect(textsIn(join(root, 'specs'))).toEqual(before);
  await succeed(['validate'], root);
});

test('nothing is overwritten, and nothing is written where one file cannot be', async () => {
  const root = plantProject({ ...shop, 'specs/people.yaml': written, 'taken/posts.yaml': 'mine: true\n' });
  const known = await runCli(['introspect', 'a.sql'], { cwd: root });
  expect(known.status).toBe(3);
  expect(known.stderr).toContain('`public.users` has a definition at specs/people.yaml:2; nothing was written');
  const taken = await runCli(['introspect', 'a.sql', '--out', 'taken'], { cwd: root });
  expect(taken.status).toBe(3);
  expect(taken.stderr).toContain('error[DC604]: `taken/posts.yaml` is there already; nothing was written');
  expect(readdirSync(join(root, 'taken'))).toEqual(['posts.yaml']);
  expect(readdirSync(join(root, 'specs'))).toEqual(['people.yaml']);
  mkdirSync(join(root, 'file'));
  writeFileSync(
    join(root, 'broken.yaml'),
    'apiVersion: data.automation/v1\nkind: DataDefinition\nmetadata: {name: 1 x}\n',
  );
  const broken = await runCli(['introspect', 'a.sql', '--out', 'broken.yaml/x'], { cwd: root });
  expect(broken.status).toBe(3);
  expect(broken.stderr).toContain('DC603');
});

test('a file of SQL: psql’s commands and rows are passed over, what is missing of tables is named with its line', async () => {
  const dump = `\\restrict abc
SET statement_timeout = 0;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.users (
    id integer NOT NULL,
    name text
);
ALTER TABLE public.users OWNER TO nobody_here;
CREATE FUNCTION public.odd() RETURNS integer LANGUAGE plperl AS '1';
COPY public.users (id, name) FROM stdin;
1	it's; CREATE TABLE not_this (
\\.
INSERT INTO public.users VALUES (2, 'x');
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
`;
  const root = plantProject({
    'dump.sql': dump,
    'bad.sql': `${dump}\n\nCREATE TABLE public.places (at geometry);\n`,
    'worse.sql': 'SELECT 1;\nCREATE TABEL a;\n',
    'mysql.sql': 'CREATE TABLE `users` (`id` int NOT NULL AUTO_INCREMENT, PRIMARY KEY (`id`)) ENGINE=InnoDB;\n',
    'tsql.sql': 'CREATE TABLE Users (UserId INT IDENTITY PRIMARY KEY, UserName NVARCHAR(120) NOT NULL);\n',
    'sqlite.sql': 'PRAGMA foreign_keys = ON;\nCREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT);\n',
  });
  const { status, stdout, stderr } = await runCli(['introspect', 'dump.sql', '--out', '-'], { cwd: root });
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('warning[DC564]: language "plperl" does not exist\n --> dump.sql:9:1');
  expect(stderr).not.toContain('nobody_here');
  expect(stdout).toBe(`apiVersion: data.automation/v1
kind: DataDefinition
metadata:
  name: users
spec:
  table: public.users
  volume: 100
  fields:
    - {name: id, type: integer, generator: sequence, primary_key: true}
    - {name: name, type: text, generator: full_name, nullable: true, null_probability: 0.1}
`);
  const bad = await runCli(['introspect', 'bad.sql'], { cwd: root });
  expect(bad.status).toBe(1);
  expect(bad.stderr).toMatch(/error\[DC563\]: type "geometry" does not exist\n +--> bad\.sql:17:1/);
  for (const [file, database] of Object.entries({ mysql: 'MySQL', tsql: 'SQL Server', sqlite: 'SQLite' })) {
    const other = await runCli(['introspect', `${file}.sql`], { cwd: root });
    expect(other.status).toBe(1);
    expect(other.stderr).toContain(`help: it looks like a script of ${database}`);
  }
  const worse = await runCli(['introspect', 'worse.sql'], { cwd: root });
  expect(worse.status).toBe(1);
  expect(worse.stderr).toContain(' --> worse.sql:2:8');
  expect(existsSync(join(root, 'specs'))).toBe(false);
});

test('a folder of migrations is run in the order of its tool, without ways back and what tools keep for themselves', async () => {
  const root = plantProject({
    'db/2_orders.up.sql': `CREATE TABLE orders (id uuid PRIMARY KEY, owner uuid NOT NULL REFERENCES auth.users (id), shop text REFERENCES crm.shops);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (auth.uid() = owner);
ALTER TABLE orders OWNER TO nobody_here;`,
    'db/2_orders.down.sql': 'DROP TABLE orders;',
    'db/10_totals.sql': `-- migrate:up
ALTER TABLE orders ADD COLUMN total numeric(10,2) NOT NULL;
-- migrate:down
ALTER TABLE orders DROP COLUMN total;
-- migrate:up
ALTER TABLE orders ADD COLUMN parent uuid;
ALTER TABLE orders ADD FOREIGN KEY (parent) REFERENCES public.parents (key);`,
    'db/9_tool.sql': 'CREATE TABLE schema_migrations (version text PRIMARY KEY);',
    'db/U10__totals.sql': 'ALTER TABLE orders DROP COLUMN total;',
    'db/node_modules/other/x.sql': 'CREATE TABLE nobodys (id integer PRIMARY KEY);',
    'none/readme.txt': '',
  });
  const { status, stderr } = await runCli(['introspect', 'db', '--out', 'specs'], { cwd: root });
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('wrote 4 definitions to specs: 4 tables of db (3 files)');
  expect(stderr).toContain('left out: public.schema_migrations, the record that a migration tool keeps of migrations');
  expect(stderr).not.toMatch(/nobody_here|DC564/);
  const told = [
    ...stderr.matchAll(/warning\[DC566\]: no script makes `(.*)`, .* definition has (.*) alone\n +--> (\S+)/g),
  ];
  expect(told.map(([, ...parts]) => parts)).toEqual([
    ['auth.users', 'id uuid', 'db/2_orders.up.sql:1:1'],
    ['crm.shops', 'id text', 'db/2_orders.up.sql:1:1'],
    ['public.parents', 'key uuid', 'db/10_totals.sql:7:1'],
  ]);
  const orders = readFileSync(join(root, 'specs/orders.yaml'), 'utf8');
  expect(orders).toContain('{name: total, type: "decimal(10,2)"');
  expect(orders).toContain('{foreignKey: owner, references: auth/users.id}');
  expect(orders).toContain('{foreignKey: parent, references: parents.key, null_probability: 0.1}');
  await succeed(['load', 'specs', '--to', 'pglite:data', '--yes'], root);
  const none = await runCli(['introspect', 'none'], { cwd: root });
  expect([none.status, none.stderr.split('\n')[0]]).toEqual([2, 'error: none has no files of SQL']);
});

test('wrong usage, and what is not there', async () => {
  const root = plantProject({ ...shop, 'empty.sql': '' });
  const run = async (...args: string[]) => {
    const { status, stderr } = await runCli(['introspect', ...args], { cwd: root });
    return [status, stderr.split('\n')[0]];
  };
  expect(await run('a.sql', '--to', 'pglite:x')).toEqual([2, 'error: both SOURCE and --to name a database']);
  expect(await run('a.sql', '--sample')).toEqual([2, 'error: a schema file has no rows to sample']);
  expect((await run('a.sql', '--json', '--out', '-'))[0]).toBe(2);
  expect((await run('a.sql', '--update', '--out', '-'))[0]).toBe(2);
  expect(await run('missing.sql')).toEqual([2, 'error: there is no file missing.sql']);
  expect((await run('pglite:nowhere'))[0]).toBe(3);
  expect((await run('empty.sql'))[0]).toBe(1);
  expect((await run('a.sql', '--schema', 'crm'))[0]).toBe(1);
  expect(existsSync(join(root, 'specs'))).toBe(false);
});

test('--json tells tables, files and what is left out', async () => {
  const root = plantProject({ 'a.sql': `${shop['a.sql']} CREATE VIEW seen AS SELECT 1 AS x;` });
  const { stdout } = await runCli(['introspect', 'a.sql', '--json'], { cwd: root });
  expect(JSON.parse(stdout)).toMatchObject({
    command: 'introspect',
    ok: true,
    data: {
      folder: 'specs',
      definitions: [
        { name: 'posts', namespace: 'default', table: 'public.posts', columns: 3, fields: 3, notes: [] },
        { name: 'users', table: 'public.users', columns: 4 },
      ],
      files: ['specs/posts.yaml', 'specs/users.yaml'],
      updated: 0,
      left_out: [{ name: 'public.seen', why: 'a view' }],
    },
    diagnostics: [],
  });
});

test('collections: fields by what documents have, loaded again', async () => {
  const mongodb = await freshMongodb();
  try {
    const people = Array.from({ length: 60 }, (_, i) => ({
      _id: new ObjectId((0xabcdef0000 + i).toString(16).padStart(24, 'a')),
      email: `zqwx${i}@corp.test`,
      visits: i,
      at: new Date(Date.UTC(2025, 0, 1 + i)),
      ...(i % 3 === 0 && { profile: { city: 'zqwx' } }),
    }));
    await mongodb.db.collection<{ _id: ObjectId }>('people').insertMany(people);
    const root = plantProject({});
    await succeed(['introspect', mongodb.url], root);
    const text = readFileSync(join(root, 'specs/people.yaml'), 'utf8');
    expect(text).not.toContain('zqwx');
    expect(text).toContain('collection: people');
    expect(text).toContain('{name: _id, type: ObjectId, generator: object_id, primary_key: true}');
    expect(text).toContain('{name: visits, type: integer, generator: integer');
    await succeed(['validate'], root);
    await succeed(['load', '--to', mongodb.url, '--yes', '--force'], root);
    expect(await mongodb.db.collection('people').countDocuments()).toBe(100);
  } finally {
    await mongodb.drop();
  }
});

test('--sample: what comes over and over is told, what is somebody’s is nowhere, and the reading is on record', async () => {
  const target = await freshDatabase();
  try {
    const { client, url } = target;
    await client.query(`CREATE TABLE people (id int PRIMARY KEY, email text NOT NULL, nick text, agent text, born date, salary int, status text NOT NULL, active boolean NOT NULL, note text, score numeric(6,2));
        CREATE TABLE visits (id int PRIMARY KEY, person_id int NOT NULL REFERENCES people ON DELETE CASCADE, ip inet, place text);
        INSERT INTO people SELECT i, 'zqwx' || i || '@corp.test', CASE WHEN i % 2 = 0 THEN 'zqwx_nick' || i END,
          (ARRAY['Beatrice Zqwxson', 'Konrad Zqwxmann'])[1 + i % 2], DATE '1971-03-17' + i, 48211 + i,
          (ARRAY['open', 'open', 'shut'])[1 + i % 3], i % 4 > 0, 'zqwx said ' || i || ' to 219-09-9910', i / 7.0
          FROM generate_series(1, 400) i;
        INSERT INTO visits SELECT i, 1 + (i - 1) / 3, '203.0.113.7', 'zqwx place' FROM generate_series(1, 900) i; ANALYZE`);
    const root = plantProject({});
    const told = await succeed(['introspect', url, '--sample'], root);
    const { 'people.yaml': people = '', 'visits.yaml': visits = '' } = textsIn(join(root, 'specs'));
    for (const text of [told, people, visits]) {
      for (const original of ['zqwx', 'corp.test', 'Beatrice', 'Konrad', '1971', '48212', '48611', '203.0.113', '9910'])
        expect(text.toLowerCase()).not.toContain(original.toLowerCase());
    }
    expect(people).toContain('volume: 400');
    expect(people).toContain('choices: [open, shut], weights: [67, 33]');
    expect(people).toContain('generator: boolean, true_probability: 0.75');
    expect(people).toMatch(/name: nick, .*null_probability: 0.5/);
    // 400 people, 900 visits, 3 each: a hundred people have none.
    expect(visits).toContain('volume: {per: {parent: people, mean: 2.3, max: 3}}');
    const audit = readFileSync(join(root, '.data/audit.ndjson'), 'utf8').trim().split('\n');
    const records = audit.map((line) => JSON.parse(line) as { event: string; operation: string });
    expect(records.map(({ event, operation }) => [event, operation])).toEqual([
      ['started', 'introspect'],
      ['finished', 'introspect'],
    ]);
    await succeed(['audit', 'verify'], root);
    await succeed(['load', '--to', url, '--yes', '--force'], root);
    const { rows } = await client.query(
      'SELECT max(n)::int AS most FROM (SELECT count(*) AS n FROM visits GROUP BY person_id) g',
    );
    expect(rows).toEqual([{ most: 3 }]);
  } finally {
    await target.drop();
  }
});

test('a file of SQL with extensions, and with references of smaller types than their targets', async () => {
  const script = `CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
-- who asks
CREATE EXTENSION citext WITH SCHEMA public;
CREATE EXTENSION no_such_extension;
CREATE TABLE films (id serial PRIMARY KEY, code varchar(40) NOT NULL UNIQUE, token uuid DEFAULT uuid_generate_v4() NOT NULL, title citext NOT NULL);
CREATE TABLE copies (id serial PRIMARY KEY, film_id smallint NOT NULL REFERENCES films, film_code varchar(40) REFERENCES films (code));`;
  const root = plantProject({ 'schema.sql': script });
  const { status, stderr } = await runCli(['introspect', 'schema.sql'], { cwd: root });
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('extension "no_such_extension" is not available');
  expect(stderr).not.toContain('citext');
  const { 'films.yaml': films, 'copies.yaml': copies } = textsIn(join(root, 'specs'));
  expect(films).toContain('{name: title, type: text');
  expect(copies).toContain('{name: film_id, type: smallint}');
  await succeed(['load', '--to', 'pglite:db', '--yes'], root);
});

test('keys that are other tables’ keys, tables that refer in circles, and rows that refer to themselves', async () => {
  const database = await freshDatabase();
  const { client, url } = database;
  try {
    await client.query(`CREATE TABLE party (id bigserial PRIMARY KEY, name text NOT NULL);
CREATE TABLE person (id bigserial PRIMARY KEY REFERENCES party, nick text);
CREATE TABLE employee (person_id bigint PRIMARY KEY REFERENCES person, pay numeric(8,2) CHECK (pay > 0));
CREATE TABLE lines (order_no int, no int, qty int, PRIMARY KEY (order_no, no));
CREATE TABLE line_notes (order_no int, no int, note text, PRIMARY KEY (order_no, no), FOREIGN KEY (order_no, no) REFERENCES lines);
CREATE TABLE node (id integer PRIMARY KEY REFERENCES node, label text);
CREATE TABLE grid (x int, y int, PRIMARY KEY (x, y), FOREIGN KEY (x, y) REFERENCES grid);
CREATE TABLE categories (tenant int, id int, parent int, PRIMARY KEY (tenant, id), FOREIGN KEY (tenant, parent) REFERENCES categories);
CREATE TABLE a (id serial PRIMARY KEY, b_id int NOT NULL);
CREATE TABLE b (id serial PRIMARY KEY, c_id int NOT NULL);
CREATE TABLE c (id serial PRIMARY KEY, a_id int NOT NULL REFERENCES a DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE a ADD FOREIGN KEY (b_id) REFERENCES b DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE b ADD FOREIGN KEY (c_id) REFERENCES c DEFERRABLE;`);
    const root = plantProject({});
    const told = await succeed(['introspect', url], root);
    expect(told).not.toMatch(/^left out/m);
    expect(told).toContain(
      '`public.categories`: parent: null, for rows that refer to each other would need themselves',
    );
    const { 'node.yaml': node = '', 'person.yaml': person } = textsIn(join(root, 'specs'));
    expect(node).toContain('# every row refers to itself by id, which says nothing: node_id_fkey');
    expect(person).toContain('{foreignKey: id, references: party.id}');
    await succeed(['load', '--to', url, '--yes'], root);
    const names = 'party person employee lines line_notes node grid categories a b c'.split(' ');
    const { rows } = await client.query(
      names.map((name) => `SELECT count(*) > 9 AS n FROM ${name}`).join(' UNION ALL '),
    );
    expect(rows).toEqual(names.map(() => ({ n: true })));
  } finally {
    await database.drop();
  }
});
