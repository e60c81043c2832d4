import { readFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { gitRepository } from '../support/git-repository.ts';
import { freshMongodb, type TestMongodb } from '../support/mongodb.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

let postgres: TestDatabase;
let mongodb: TestMongodb;
beforeAll(async () => {
  [postgres, mongodb] = await Promise.all([freshDatabase(), freshMongodb()]);
});
afterAll(() => Promise.all([postgres.drop(), mongodb.drop()]));

interface Told {
  readonly data: {
    readonly undecided: number;
    readonly tables: readonly {
      readonly table: string;
      readonly note?: string;
      readonly looked: number;
      readonly found: readonly Found[];
    }[];
  };
}

interface Found {
  readonly path: string;
  readonly pii_category: string;
  readonly decision: string | null;
}

/** `table.path: category`, with the decision where there is one. */
function found(stdout: string): string[] {
  return (JSON.parse(stdout) as Told).data.tables.flatMap(({ table, found: columns }) =>
    columns.map(
      ({ path, pii_category: category, decision }) =>
        `${table}.${path}: ${category}${decision === null ? '' : ` (${decision})`}`,
    ),
  );
}

const people = Array.from({ length: 40 }, (_, i) => ({
  mail: `person${i}@acme-corp.com`,
  phone: `+49 30 9018${10 + i}`,
  ssn: `219-09-99${10 + i}`,
}));
/** What must be nowhere in what a scan prints. */
const originals = people.flatMap(({ mail, phone, ssn }) => [mail, phone, ssn]);

function expectNoOriginal(...texts: readonly string[]): void {
  for (const text of texts) for (const original of originals) expect(text).not.toContain(original);
}

test('a server’s tables: samples of large ones, JSON inside, what may not be read, and nothing is written', async () => {
  const { client, url } = postgres;
  await client.query(`CREATE TABLE people (id int PRIMARY KEY, login text, seen inet, profile jsonb, status text);
    CREATE TABLE orders (id bigint, number text);
    CREATE TABLE hidden (email text);
    REVOKE ALL ON hidden FROM PUBLIC, CURRENT_USER;
    INSERT INTO orders SELECT i, (4000000000000000 + i)::text FROM generate_series(1, 120000) i;`);
  for (const [i, { mail, ssn }] of people.entries())
    await client.query('INSERT INTO people VALUES ($1, $2, $3, $4, $5)', [
      i,
      mail,
      `10.1.2.${i}`,
      { ids: [{ value: ssn }] },
      'open',
    ]);
  await client.query('ANALYZE');
  const root = plantProject({});
  const { status, stdout, stderr } = await runCli(['scan', '--to', url, '--json'], { cwd: root });
  expect(status, stderr).toBe(1);
  expect(found(stdout)).toEqual([
    'hidden.email: email',
    'people.login: email',
    'people.seen: ip_address',
    'people.profile.ids[*].value: ssn',
  ]);
  const { tables } = (JSON.parse(stdout) as Told).data;
  expect(tables.find(({ table }) => table === 'hidden')?.note).toBe('the role may not read it');
  expect(tables.find(({ table }) => table === 'orders')?.looked).toBe(1000);
  const text = await runCli(['scan', url], { cwd: root });
  expect(text.stdout).toContain('people.login'.slice(7));
  for (const line of text.stdout.split('\n'))
    expect([...line].length).toBeLessThanOrEqual(Math.max(80, line.indexOf(' in ') >= 0 ? 200 : 80));
  expectNoOriginal(stdout, stderr, text.stdout, text.stderr);
  const { rows } = await client.query(`SELECT count(*)::int AS n FROM pg_namespace WHERE nspname = 'data_cli'`);
  expect(rows).toEqual([{ n: 0 }]);
  const log = readFileSync(path.join(root, '.data/audit.ndjson'), 'utf8');
  const records = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; operation: string });
  const readings = ['started', 'finished', 'started', 'finished'].map((event) => [event, 'scan']);
  expect(records.map(({ event, operation }) => [event, operation])).toEqual(readings);
  expectNoOriginal(log);
});

test('collections, by path', async () => {
  await mongodb.db.collection<{ _id: unknown }>('members').insertMany(
    people.map(({ mail, phone }, i) => ({
      _id: i,
      profile: { contacts: [{ kind: 'x', value: mail }], reach: phone },
    })),
  );
  const { status, stdout, stderr } = await runCli(['scan', '--to', mongodb.url, '--json'], { cwd: plantProject({}) });
  expect(status, stderr).toBe(1);
  expect(found(stdout)).toEqual(['members.profile.contacts[*].value: email', 'members.profile.reach: phone']);
  expectNoOriginal(stdout, stderr);
});

test('the patch is a definition that can be laid over, and then the scan has nothing more to say', async () => {
  const rows = people.map(({ mail, phone, ssn }, i) => JSON.stringify({ id: i, mail, reach: { phone }, code: ssn }));
  const root = plantProject({ 'people.ndjson': rows.join('\n') });
  const patch = await runCli(['scan', 'people.ndjson', '--format', 'yaml'], { cwd: root });
  expect(patch.status).toBe(1);
  expect(patch.stdout).toBe(`apiVersion: data.automation/v1
kind: DataDefinition
metadata:
  name: people
spec:
  fields:
    - {name: mail, pii_category: email, masking: anonymize_email}
    - {name: code, pii_category: ssn, masking: hash}
  masking_rules:
    - {field: reach.phone, rule: redact_phone, pii_category: phone}
`);
  const decided = plantProject({ 'people.ndjson': rows.join('\n'), 'specs/people.yaml': patch.stdout });
  const again = await runCli(['scan', 'people.ndjson', '--json'], { cwd: decided });
  expect(found(again.stdout)).toEqual([
    'people.mail: email (masked: anonymize_email)',
    'people.reach.phone: phone (masked: redact_phone)',
    'people.code: ssn (masked: hash)',
  ]);
  expect(again.status).toBe(0);
});

test('definitions: rows that are given need a decision, what generators make needs none', async () => {
  const definition = (rows: string, masking: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: staff}
spec:
  source: seed
  rows: [${rows}]
  fields:
    - {name: id, type: integer, primary_key: true}
    - {name: mail, type: text${masking}}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: users}
spec:
  fields: [{name: id, generator: sequence}, {name: email, generator: email}]
`;
  const open = plantProject({ 'specs/a.yaml': definition('{id: 1, mail: a.b@acme-corp.com}', '') });
  const first = await runCli(['scan', '--json'], { cwd: open });
  expect(first.status, first.stderr).toBe(1);
  expect(found(first.stdout)).toEqual(['staff.mail: email', 'users.email: email (synthetic)']);
  const closed = plantProject({
    'specs/a.yaml': definition('{id: 1, mail: a.b@acme-corp.com}', ', pii_category: email, masking: true'),
  });
  expect((await runCli(['scan'], { cwd: closed })).status).toBe(0);
  const versions = gitRepository();
  versions.commit({ 'specs/a.yaml': definition('{id: 1, mail: a.b@acme-corp.com}', '') }, 'v1');
  versions.commit({ 'specs/a.yaml': definition('{id: 1, mail: a.b@shop.example.com}', '') });
  expect((await runCli(['scan'], { cwd: versions.root })).status).toBe(0);
  expect((await runCli(['scan', '--at', 'v1'], { cwd: versions.root })).status).toBe(1);
  const nobodys = plantProject({ 'specs/a.yaml': definition('{id: 1, mail: a.b@shop.example.com}', '') });
  expect((await runCli(['scan'], { cwd: nobodys })).status).toBe(0);
});

test('what cannot be read is told without what a file holds', async () => {
  const root = plantProject({ 'x.ndjson': 'person1@acme-corp.com' });
  const missing = await runCli(['scan', 'none.csv'], { cwd: root });
  expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('there is no file none.csv')]);
  const broken = await runCli(['scan', 'x.ndjson'], { cwd: root });
  expect(broken.status).toBe(1);
  expectNoOriginal(broken.stdout, broken.stderr);
});
