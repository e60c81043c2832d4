import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const env = { ...process.env, DATA_CLI_MASKING_KEY: '7be10c5f9a2d4836e4f01b97c8d3a25f6e4b19d07c82f5a3' };

/** The lines that stderr has for pasting: they are YAML as they stand. */
function printedLines(stderr: string): string {
  return (stderr.match(/^ {4}- \{.*\}$/gm) ?? []).map((line) => `${line}\n`).join('');
}

test('columns and paths that appear later end the run, and what is printed for them, pasted, lets it go on', async () => {
  const definition = (fields: string, rules: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {file: people.ndjson}
  fields:
    - {name: id, type: integer, primary_key: true, masking: tokenize}
    - {name: profile, type: object, nullable: true}
${fields}  masking_rules:
    - {field: profile.email, rule: anonymize_email}
${rules}`;
  const cwd = plantProject({
    'specs/people.yaml': definition('', ''),
    'specs/people.ndjson': `{"id": 1, "profile": {"email": "planted@corp.test"}}
{"id": 2, "profile": {"email": "planted2@corp.test", "fax": "planted", "tags": ["planted"]}, "phone": "+49 30 86753099", "my column": null, "born": "1961-07-19"}
{"id": 3, "phone": null, "born": null, "my column": "planted"}
`,
  });
  const args = ['generate', '--format', 'ndjson'];
  const columns = await runCli(args, { cwd, env });
  expect(columns).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('DC512') });
  const fields = printedLines(columns.stderr);
  expect(fields.match(/- \{name: (phone|"my column"|born),/g)).toHaveLength(3);

  writeFileSync(join(cwd, 'specs/people.yaml'), definition(fields, ''));
  const paths = await runCli(args, { cwd, env });
  expect(paths).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('DC512') });
  const rules = printedLines(paths.stderr);
  expect(rules.match(/- \{field: "profile\./g)).toHaveLength(2);

  writeFileSync(join(cwd, 'specs/people.yaml'), definition(fields, rules));
  const done = await runCli(args, { cwd, env });
  expect(done.status, done.stderr).toBe(0);
  const rows = done.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows).toHaveLength(3);
  expect(rows.map(({ phone }) => phone !== null)).toEqual([false, true, false]);
  expect(done.stdout).not.toMatch(/planted|1961|86753099/);

  const told = JSON.parse((await runCli(['validate', '--json'], { cwd, env })).stdout) as { diagnostics: unknown[] };
  expect(told.diagnostics).toEqual([]);
});

test('definitions that `mask` prints for a database run as they stand, arrays of all types as well', async () => {
  const [origin, target] = [await freshDatabase(), await freshDatabase()];
  try {
    await origin.client.query(`
      CREATE TABLE people (id bigint PRIMARY KEY, tags text[], mails text[] NOT NULL, days date[], counts int[], prices numeric(8,2)[],
        flags boolean[], hosts inet[], ids uuid[], moments timestamptz[], born date NOT NULL, active boolean NOT NULL, more jsonb);
      INSERT INTO people SELECT i, ARRAY['planted ' || i], ARRAY[i || '@planted-corp.com', 'x' || i || '@planted-corp.com'], ARRAY[date '1961-07-19' + i],
        ARRAY[804127 + i], ARRAY[804127.11 + i], ARRAY[true], ARRAY['81.169.145.1'::inet], ARRAY[md5(i::text)::uuid],
        ARRAY[timestamptz '1961-07-19'], date '1961-07-19', true, '{"who": ["planted"]}' FROM generate_series(1, 40) i`);
    const cwd = plantProject({ 'specs/empty.yaml': '' });
    const own = { ...env, DATA_CLI_MASK_FROM: origin.url };
    const mask = ['mask', origin.url, '--policy', 'standard', '--to', target.url, '--yes'];
    const open = await runCli(mask, { cwd, env: own });
    expect(open).toMatchObject({ status: 1, stderr: expect.stringMatching(/DC512.*`tags`/) });
    writeFileSync(join(cwd, 'specs/people.yaml'), open.stdout);
    expect(open.stdout).toContain('- {field: "mails[*]", pii_category: email, rule: anonymize_email');
    const done = await runCli(mask, { cwd, env: own });
    expect(done.status, done.stderr).toBe(0);
    const { rows } = await target.client.query('SELECT * FROM people');
    expect(rows).toHaveLength(40);
    expect(rows.every(({ mails }) => mails.length === 2 && mails[0].endsWith('@example.com'))).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(/planted|1961-07-2|804127|81\.169/);
    const again = await runCli(['generate', '--policy', 'standard', '--out', 'out.sql'], { cwd, env: own });
    expect(again.status, again.stderr).toBe(0);
    expect(readFileSync(join(cwd, 'out.sql'), 'utf8')).not.toMatch(/planted/);
  } finally {
    await origin.drop();
    await target.drop();
  }
});

test('what is printed for columns that a table has got since has the types that they have there, and runs', async () => {
  const origin = await freshDatabase();
  try {
    await origin.client.query(`
      CREATE TYPE mood AS ENUM ('planted');
      CREATE TABLE "People 2" (id bigint PRIMARY KEY, born date NOT NULL, age smallint, pay numeric(8,2), seen timestamptz, badge uuid NOT NULL, tags text[],
        days date[] NOT NULL, more jsonb NOT NULL, name varchar(12) NOT NULL, "is it" boolean NOT NULL, mood mood, email varchar(80) NOT NULL, mobile varchar(12));
      INSERT INTO "People 2" SELECT i, '1961-07-19', 41, 804127.11, '1961-07-19', md5(i::text)::uuid, ARRAY['planted'], ARRAY[date '1961-07-19'],
        '{"who": ["planted"]}', 'planted', true, 'planted', 'planted@corp.test', '555 9874' FROM generate_series(1, 40) i`);
    const definition = (fields: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {uri: "\${SHOP}", table: '"People 2"'}
  fields:
    - {name: id, type: bigint, primary_key: true, masking: tokenize}
${fields}`;
    const cwd = plantProject({ 'specs/people.yaml': definition('') });
    const own = { ...env, SHOP: origin.url };
    const open = await runCli(['generate', '--format', 'ndjson'], { cwd, env: own });
    expect(open).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('DC512') });
    const fields = printedLines(open.stderr);
    for (const line of [
      'name: born, type: date, pii_category: date_of_birth, masking: mask_dob',
      'name: age, type: smallint, nullable: true, masking: ',
      'name: pay, type: "numeric(8,2)", nullable: true, masking: ',
      'name: seen, type: "timestamp with time zone", nullable: true, masking: ',
      'name: badge, type: uuid, masking: tokenize',
      'name: tags, type: "text[]", nullable: true, masking: ',
      'name: more, type: jsonb, masking: ',
      'name: name, type: "character varying(12)", pii_category: full_name, masking: ',
      // A fictional number is longer than that.
      'name: mobile, type: "character varying(12)", nullable: true, pii_category: phone, masking: hash',
      'name: "is it", type: boolean, masking: ',
      'name: mood, type: text, nullable: true, masking: nullify',
      'name: email, type: "character varying(80)", pii_category: email, masking: {rule: anonymize_email, on_nonconforming: generalize}',
    ])
      expect(fields).toContain(line);
    writeFileSync(join(cwd, 'specs/people.yaml'), definition(fields));
    const done = await runCli(['generate', '--format', 'ndjson'], { cwd, env: own });
    expect(done.status, done.stderr).toBe(0);
    expect(done.stdout.trim().split('\n')).toHaveLength(40);
    expect(done.stdout).not.toMatch(/planted|1961-07-19|804127/);
  } finally {
    await origin.drop();
  }
});

test('all tables of a database that have got columns are told in one run; a server that cannot be reached is no fault of theirs', async () => {
  const origin = await freshDatabase();
  try {
    await origin.client.query(
      'CREATE TABLE one (id int PRIMARY KEY, new1 text); CREATE TABLE two (id int PRIMARY KEY, new2 date); INSERT INTO one VALUES (1); INSERT INTO two VALUES (1)',
    );
    const definition = (name: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: ${name}}
spec:
  source: masked_production
  origin: {uri: "\${SHOP}", table: ${name}}
  fields:
    - {name: id, type: integer, primary_key: true, masking: tokenize}
`;
    const cwd = plantProject({ 'specs/one.yaml': definition('one'), 'specs/two.yaml': definition('two') });
    const run = (SHOP: string) => runCli(['generate', '--format', 'ndjson'], { cwd, env: { ...env, SHOP } });
    const both = await run(origin.url);
    expect(both).toMatchObject({ status: 1, stderr: expect.stringMatching(/DC512.*`new1`/) });
    expect(both.stderr).toMatch(/DC512.*`new2`/);
    expect(both.stderr).not.toContain('DC714');
    const nobody = await run('postgresql://nobody@127.0.0.1:1/shop');
    expect(nobody).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('DC710') });
  } finally {
    await origin.drop();
  }
});
