import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

const key = '1d7f6c1be07a4583f1d6a29c5e8b7034c3a1f0e2d4b596877869504132abcd00';

const schema = `CREATE TYPE mood AS ENUM ('calm', 'busy', 'angry');
  CREATE DOMAIN pct AS integer CHECK (VALUE BETWEEN 0 AND 100);
  CREATE DOMAIN code AS varchar(12);
  CREATE DOMAIN short_code AS code NOT NULL;
  CREATE TABLE visits (id bigint PRIMARY KEY, mood mood NOT NULL, later mood, moods mood[] NOT NULL, share pct, code short_code);`;

let origin: TestDatabase;
let target: TestDatabase;
beforeAll(async () => {
  [origin, target] = await Promise.all([freshDatabase(), freshDatabase()]);
  for (const { client } of [origin, target]) await client.query(schema);
  await origin.client.query(`INSERT INTO visits
    SELECT i, (ARRAY['calm', 'busy', 'angry'])[1 + i % 3]::mood, 'busy', ARRAY['busy', 'angry']::mood[], i, 'planted' || i
    FROM generate_series(1, 60) i`);
});
afterAll(() => Promise.all([origin.drop(), target.drop()]));

const environment = () => ({
  ...process.env,
  DATA_CLI_MASKING_KEY: key,
  DATA_CLI_MASK_FROM: origin.url,
});

test('what is proposed for enums and domains runs as it stands, into a database with the same types', async () => {
  const cwd = plantProject({});
  const env = environment();
  const asked = await runCli(['mask', origin.url, '--to', target.url, '--yes'], { cwd, env });
  expect(asked.status).toBe(1);
  expect(asked.stdout).toContain('{name: mood, type: text, masking: {rule: constant, value: calm}}');
  expect(asked.stdout).toContain('{name: later, type: text, nullable: true, masking: nullify}');
  expect(asked.stdout).toContain('{field: "moods[*]", rule: constant, value: calm}');
  // A hash of 31 bits would be no share: what a domain demands beside its type is for people to see.
  expect(asked.stdout).toContain('{name: share, type: integer, nullable: true');
  expect(asked.stdout).toContain('{name: code, type: character varying(12), masking: hash}');
  writeFileSync(join(cwd, 'visits.yaml'), asked.stdout.replace(/(name: share.*masking: )\w+/, '$1nullify'));
  const loaded = await runCli(['load', 'visits.yaml', '--to', target.url, '--yes'], { cwd, env });
  expect(loaded).toMatchObject({ status: 0 });
  const { rows } = await target.client.query(
    `SELECT count(*)::int AS n, count(DISTINCT code)::int AS codes, bool_and(mood = 'calm') AS calm, count(later)::int AS later,
       bool_and(moods = ARRAY['calm', 'calm']::mood[]) AS moods, count(*) FILTER (WHERE code ~ 'planted')::int AS planted FROM visits`,
  );
  expect(rows).toEqual([{ n: 60, codes: 60, calm: true, later: 0, moods: true, planted: 0 }]);
});

const definition = (masking: string) =>
  `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: visits}
spec:
  source: masked_production
  origin: {uri: "\${DATA_CLI_MASK_FROM}", table: public.visits}
  table: public.visits
  fields:
    - {name: id, type: bigint, primary_key: true, masking: {rule: keep, reason: a number}}
    - {name: mood, type: text, masking: ${masking}}
    - {name: later, type: text, nullable: true, masking: nullify}
    - {name: moods, type: "text[]", masking: {rule: keep, reason: three words}}
    - {name: share, type: integer, nullable: true, masking: {rule: keep, reason: coarse}}
    - {name: code, type: text, masking: hash}
`.replace('code, type: text', 'code, type: varchar(12)');

test('labels that are kept go into the same enum; a mask that gives none is refused with those that do', async () => {
  const cwd = plantProject({ 'visits.yaml': definition('{rule: keep, reason: three words}') });
  const env = environment();
  const load = ['load', 'visits.yaml', '--to', target.url, '--yes', '--force'];
  expect(await runCli(load, { cwd, env })).toMatchObject({ status: 0 });
  const read = `SELECT id::int, mood::text, later, moods::text, share FROM visits ORDER BY id`;
  const { rows } = await target.client.query(read);
  const { rows: originals } = await origin.client.query(read);
  expect(rows).toEqual(originals.map((row) => ({ ...row, later: null })));

  writeFileSync(join(cwd, 'visits.yaml'), definition('hash'));
  const hashed = await runCli(load, { cwd, env });
  expect(hashed.status).toBe(1);
  expect(hashed.stderr).toContain('error[DC737]: column `mood` of public.visits is the enum mood, and `hash` gives');
  expect(hashed.stderr).toContain('`keep` with its reason');

  writeFileSync(join(cwd, 'visits.yaml'), definition('{rule: constant, value: clam}'));
  const misspelled = await runCli(load, { cwd, env });
  expect(misspelled.status).toBe(1);
  expect(misspelled.stderr).toContain('did you mean `calm`?');
});

test('a column that nobody has declared is told with a rule that its enum takes', async () => {
  const lines = definition('{rule: keep, reason: three words}').split('\n');
  const cwd = plantProject({
    'visits.yaml': lines.filter((line) => !/name: (mood|later|share),/.test(line)).join('\n'),
  });
  const told = await runCli(['generate', 'visits.yaml', '--out', 'out'], { cwd, env: environment() });
  expect(told.status).toBe(1);
  expect(told.stderr).toContain('- {name: mood, type: text, masking: {rule: constant, value: calm}}');
  expect(told.stderr).toContain('- {name: later, type: text, nullable: true, masking: nullify}');
  expect(told.stderr).toContain('- {name: share, type: integer, nullable: true, masking: hash}');
});

test('bytes that are no text are kept to the byte, in databases and in dumps', async () => {
  const table = 'CREATE TABLE images (id integer PRIMARY KEY, raw bytea, digest bytea NOT NULL)';
  for (const { client } of [origin, target]) await client.query(table);
  await origin.client.query(`INSERT INTO images
    SELECT i, CASE WHEN i % 5 > 0 THEN decode('ff00fe5c' || lpad(to_hex(i), 4, '0'), 'hex') END, decode(md5(i::text), 'hex')
    FROM generate_series(1, 300) i UNION ALL SELECT 0, '', 'a text'`);
  const cwd = plantProject({
    'images.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: images}
spec:
  source: masked_production
  origin: {uri: "\${DATA_CLI_MASK_FROM}", table: public.images}
  table: public.images
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a number}}
    - {name: raw, type: bytea, nullable: true, masking: {rule: keep, reason: drawings}}
    - {name: digest, type: bytea, unique: true, masking: {rule: keep, reason: of drawings}}
`,
  });
  const env = environment();
  const load = await runCli(['load', 'images.yaml', '--to', target.url, '--yes'], { cwd, env });
  expect(load).toMatchObject({ status: 0 });
  const read = `SELECT id, encode(raw, 'hex') AS raw, encode(digest, 'hex') AS digest FROM images ORDER BY id`;
  const { rows: originals } = await origin.client.query(read);
  expect((await target.client.query(read)).rows).toEqual(originals);
  expect(await runCli(['verify', 'images.yaml', '--to', target.url], { cwd, env })).toMatchObject({ status: 0 });

  for (const format of ['ndjson', 'csv', 'sql'])
    expect(await runCli(['generate', 'images.yaml', '--format', format, '--out', format], { cwd, env })).toMatchObject({
      status: 0,
    });
  const lines = readFileSync(join(cwd, 'ndjson', 'images.ndjson'), 'utf8')
    .trim()
    .split('\n');
  const decoded = lines.map((line) => {
    const { id, raw, digest } = JSON.parse(line);
    const hex = (text: string | null) => (text === null ? null : Buffer.from(text, 'base64').toString('hex'));
    return { id, raw: hex(raw), digest: hex(digest) };
  });
  expect(decoded).toEqual(originals);
  const inCsv = readFileSync(join(cwd, 'csv', 'images.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const unquoted = inCsv.map((line) => line.replaceAll('"', '').split(','));
  expect(unquoted).toEqual(
    originals.map(({ id, raw, digest }) => [String(id), raw === null ? '' : `\\x${raw}`, `\\x${digest}`]),
  );
  expect(
    await runCli(['verify', '--output', 'sql', '--masked', '--against', origin.url, 'images.yaml'], { cwd, env }),
  ).toMatchObject({ status: 0 });
  // Files that a dump has written are an origin as well.
  writeFileSync(
    join(cwd, 'images.yaml'),
    readFileSync(join(cwd, 'images.yaml'), 'utf8').replace(/origin: .*/, 'origin: {file: ndjson/images.ndjson}'),
  );
  expect(await runCli(['generate', 'images.yaml', '--format', 'ndjson', '--out', 'again'], { cwd, env })).toMatchObject(
    { status: 0 },
  );
  expect(
    readFileSync(join(cwd, 'again', 'images.ndjson'), 'utf8')
      .trim()
      .split('\n'),
  ).toEqual(lines);
});

test('a database without tables is no success', async () => {
  const empty = await freshDatabase();
  const mask = ['mask', empty.url, '--out', 'masked'];
  const run = await runCli(mask, { cwd: plantProject({}), env: environment() });
  await empty.drop();
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('there is nothing to mask in postgresql://');
});
