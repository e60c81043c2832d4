import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { AuditRecord } from '../../src/pipeline/audit/audit-record.ts';

import { Loader } from '../support/loader.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

const env = { ...process.env, DATA_CLI_MASKING_KEY: '8f1d7c52e9a04b36d1c8e7f25a90b3646f2be01c95d87a34' };

let source: TestDatabase;
let target: TestDatabase;

// More rows than one thread masks unasked where others may.
const rows = 20_000;

beforeAll(async () => {
  source = await freshDatabase();
  target = await freshDatabase();
  await source.client.query(`
    CREATE TABLE people (id bigint PRIMARY KEY, email text UNIQUE, town text, born date, score numeric(20,3), note text, profile jsonb);
    INSERT INTO people SELECT i, 'someone' || i || '@corp.example', 'Town ' || i % 40, date '1960-01-01' + i % 9000, i % 977 / 8.0,
      CASE WHEN i % 3 > 0 THEN 'said ' || i % 1000 END, jsonb_build_object('mail', 'a' || i % 77 || '@corp.example')
      FROM generate_series(1, ${rows}) AS i`);
});
afterAll(async () => {
  await source.drop();
  await target.drop();
});

const kept = (field: string) => `    - {${field}, masking: {rule: keep, reason: says nothing of anybody}}`;

const people = () => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {uri: "${source.url}", table: people}
  fields:
${kept('name: id, type: bigint, primary_key: true')}
    - {name: email, type: text, nullable: false, unique: true, pii_category: email, masking: true}
    - {name: town, type: text, nullable: false, pii_category: address, masking: {rule: randomize_address, part: city}}
    - {name: born, type: date, nullable: false, pii_category: date_of_birth, masking: true}
${kept("name: score, type: 'decimal(20,3)', nullable: false")}
${kept('name: note, type: text, nullable: true')}
    - {name: profile, type: jsonb, nullable: false}
  masking_rules:
    - {field: profile.mail, rule: anonymize_email}
`;

interface Counted {
  readonly record_count: number | null;
  readonly distinct_before: number | null;
  readonly distinct_after: number | null;
}

/** What the last run has recorded of the fields that it masked. */
function counts({ folder }: Loader, event: 'finished' | 'failed'): Readonly<Record<string, Counted>> {
  const lines = readFileSync(join(folder, '.data/audit.ndjson'), 'utf8').trimEnd().split('\n');
  const records = lines.map((line) => JSON.parse(line) as AuditRecord);
  const own = records.findLast((each) => each.operation === 'mask' && each.event === event);
  const actions = own?.actions.filter(({ field }) => field !== null) ?? [];
  return Object.fromEntries(
    actions.map(({ field, record_count, distinct_before, distinct_after }) => [
      field as string,
      { record_count, distinct_before, distinct_after },
    ]),
  );
}

async function distinct({ client }: TestDatabase, what: string): Promise<number> {
  const { rows: found } = await client.query(`SELECT count(DISTINCT ${what})::int AS count FROM people`);
  return found[0].count;
}

test.each(['1', '2'])(
  'what is counted once the rows are stored is what lies in both tables, by %s workers',
  async (n) => {
    const project = new Loader(target.url, { 'specs/people.yaml': people() }, { env });
    expect(await project.load(['--workers', n, '--yes', '--force'])).toMatchObject({ status: 0, codes: [] });
    const found = counts(project, 'finished');
    const columns = ['id', 'email', 'town', 'born', 'score', 'note'].map((name) => [name, name] as const);
    for (const [field, what] of [...columns, ['profile.mail', `profile->>'mail'`] as const])
      expect(found[field], field).toEqual({
        record_count: rows,
        distinct_before: await distinct(source, what),
        distinct_after: await distinct(target, what),
      });
  },
);

test('what nobody could count is null', async () => {
  await source.client.query(`UPDATE people SET email = 'nothing that is an address' WHERE id = 15000`);
  const project = new Loader(target.url, { 'specs/people.yaml': people() }, { env });
  expect((await project.load(['--yes', '--force'])).status).toBe(1);
  const { id, email } = counts(project, 'failed');
  expect(id).toMatchObject({ distinct_before: null, distinct_after: null });
  expect(email).toMatchObject({ distinct_before: expect.any(Number), distinct_after: null });
});
