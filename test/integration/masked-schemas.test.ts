import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

// A copy goes into a database that migrations have made, as production has it: types of all kinds, columns that are computed,
// uniqueness that only an index says, numbers with a prefix that a CHECK wants.

const schema = `CREATE DOMAIN record_number AS varchar(10) CHECK (VALUE ~ '^MRN[0-9]{7}$');
  CREATE TABLE patients (mrn record_number PRIMARY KEY, email varchar(120) NOT NULL, mail_hash text GENERATED ALWAYS AS (md5(email)) STORED,
    home point, spans tstzrange[], paid money, login text NOT NULL);
  CREATE UNIQUE INDEX by_login ON patients (login);
  CREATE TABLE visits (patient record_number REFERENCES patients, no integer, during tstzrange, PRIMARY KEY (patient, no));`;

let origin: TestDatabase;
let target: TestDatabase;
beforeAll(async () => {
  [origin, target] = await Promise.all([freshDatabase(), freshDatabase()]);
  for (const { client } of [origin, target]) await client.query(schema);
  await origin.client.query(`INSERT INTO patients (mrn, email, home, spans, paid, login)
      SELECT 'MRN' || lpad((i * 7919)::text, 7, '0'), 'planted' || i || '@corp.test', point(i, -i), ARRAY[tstzrange('2026-01-01', '2026-01-02')], i, 'planted' || i
      FROM generate_series(1, 50) i;
    INSERT INTO visits SELECT mrn, n, tstzrange('2026-02-01', '2026-02-02') FROM patients, generate_series(1, 2) n`);
});
afterAll(() => Promise.all([origin.drop(), target.drop()]));

const environment = () => ({
  ...process.env,
  DATA_CLI_MASKING_KEY: '8f1d7c52e9a04b36d1c8e7f25a90b3646f2be01c95d87a34',
  DATA_CLI_MASK_FROM: origin.url,
});

test('a level keeps a key apart, what is computed is left to the database, and what an index says is unique', async () => {
  const cwd = plantProject({});
  const asked = await runCli(['mask', origin.url, '--policy', 'standard', '--to', target.url, '--yes'], {
    cwd,
    env: environment(),
  });
  expect(asked.status).toBe(1);
  expect(asked.stdout).toContain('{name: mail_hash, type: text, nullable: true, masking: drop}');
  expect(asked.stdout).toMatch(/\{name: login, type: text, unique: true,/);
  expect(asked.stderr).toMatch(/DC512.*`home`/);
  expect(asked.stderr).not.toMatch(/DC512.*`mail_hash`/);

  const plan = await runCli(['plan', '--policy', 'standard', '--json'], {
    cwd: plantProject({
      'specs/p.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: patients}
spec:
  volume: 10
  fields:
    - {name: mrn, type: varchar(10), primary_key: true, generator: regex, pattern: "MRN[0-9]{7}", pii_category: medical}
    - {name: note, type: text, generator: lorem, pii_category: medical}
`,
    }),
    env: environment(),
  });
  expect(plan.status, plan.stderr).toBe(0);
  expect(plan.stdout).toMatch(/"rule":\s*"tokenize"/);
  expect(plan.stdout).toMatch(/"rule":\s*"redact"/);

  // A token of a mail address may be somebody's: where the category's rule keeps values apart it is that.
  const mails = await runCli(['plan', '--policy', 'aggressive', '--json'], {
    cwd: plantProject({
      'specs/p.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  volume: 10
  fields:
    - {name: email, type: varchar(120), unique: true, generator: email}
`,
    }),
    env: environment(),
  });
  expect(mails.status, mails.stderr).toBe(0);
  expect(mails.stdout).toMatch(/"rule":\s*"anonymize_email"/);
});

const specs = (mrn: string, home: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: patients}
spec:
  source: masked_production
  origin: {uri: "\${DATA_CLI_MASK_FROM}", table: patients}
  fields:
    - {name: mrn, type: varchar(10), primary_key: true, pii_category: medical, masking: ${mrn}}
    - {name: email, type: varchar(120), masking: anonymize_email}
    - {name: mail_hash, type: text, nullable: true, masking: drop}
    - {name: home, type: text, nullable: true, masking: ${home}}
    - {name: spans, type: text, nullable: true, masking: {rule: keep, reason: opening hours}}
    - {name: paid, type: text, nullable: true, masking: nullify}
    - {name: login, type: text, unique: true, masking: tokenize}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: visits}
spec:
  source: masked_production
  origin: {uri: "\${DATA_CLI_MASK_FROM}", table: visits}
  fields:
    - {name: patient, type: varchar(10), primary_key: true}
    - {name: no, type: integer, primary_key: true, masking: {rule: keep, reason: counts}}
    - {name: during, type: text, nullable: true, masking: {rule: keep, reason: hours}}
  relationships:
    - {foreignKey: patient, references: patients.mrn}
`;

const keep = '{rule: keep, reason: a place of the town}';
const behind = '{rule: tokenize, keep_first: 3}';

test('texts of types that definitions have no word for go where they came from, and prefixes stay', async () => {
  const cwd = plantProject({ 'specs/all.yaml': specs(behind, keep) });
  const env = environment();
  const load = ['load', '--to', target.url, '--yes'];
  const loaded = await runCli(load, { cwd, env });
  expect(loaded.status, loaded.stderr).toBe(0);
  const { rows } = await target.client.query(
    `SELECT count(*)::int AS n, bool_and(mail_hash = md5(email)) AS computed,
      count(*) FILTER (WHERE home[0] = -home[1] AND home[0] BETWEEN 1 AND 50)::int AS homes, count(paid)::int AS paid,
      count(*) FILTER (WHERE upper(spans[1]) - lower(spans[1]) = interval '1 day')::int AS spans,
      count(DISTINCT mrn)::int AS keys, bool_and(mrn ~ '^MRN[0-9]{7}$') AS spelled, (SELECT count(*)::int FROM visits JOIN patients USING (mrn)) AS n2
    FROM patients`.replace('JOIN patients USING (mrn)', 'v JOIN patients p ON p.mrn = v.patient'),
  );
  expect(rows).toEqual([{ n: 50, computed: true, homes: 50, paid: 0, spans: 50, keys: 50, spelled: true, n2: 100 }]);
  const { rows: originals } = await origin.client.query('SELECT mrn FROM patients');
  const { rows: masked } = await target.client.query('SELECT mrn FROM patients');
  const known = new Set(originals.map(({ mrn }) => mrn));
  expect(masked.filter(({ mrn }) => known.has(mrn))).toEqual([]);
  const proof = await runCli(['verify', '--masked', '--to', target.url, '--against', origin.url], { cwd, env });
  expect(proof.status, proof.stdout + proof.stderr).toBe(0);

  writeFileSync(join(cwd, 'specs/all.yaml'), specs('tokenize', keep));
  const letters = await runCli([...load, '--force'], { cwd, env });
  expect(letters).toMatchObject({ status: 1, stderr: expect.stringContaining('record_number_check') });
  writeFileSync(join(cwd, 'specs/all.yaml'), specs(behind, 'hash'));
  const hashed = await runCli([...load, '--force'], { cwd, env });
  expect(hashed).toMatchObject({ status: 1, stderr: expect.stringContaining('`type: text` with `keep` or `nullify`') });
  // Neither has left anything.
  expect((await target.client.query('SELECT mrn FROM patients')).rows).toEqual(masked);
});
