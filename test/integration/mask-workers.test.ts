import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const env = {
  ...process.env,
  DATA_CLI_MASKING_KEY: '9d2f6c1be07a4583f1d6a29c5e8b7034c3a1f0e2d4b596877869504132abcdef',
};
const rows = 12_000;

const definition = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {file: people.csv}
  fields:
    - {name: id, type: bigint, primary_key: true, masking: {rule: keep, reason: a number of ours}}
    - {name: email, type: text, unique: true, nullable: true, pii_category: email, masking: true}
    - {name: phone, type: text, pii_category: phone, masking: {rule: redact_phone, on_nonconforming: nullify}, nullable: true}
    - {name: sum, type: "decimal(20,2)", masking: {rule: noise, ratio: 0.2}}
    - {name: born, type: date, masking: {rule: generalize, to: month}}
    - {name: note, type: text, nullable: true, masking: {rule: keep, reason: written by us}}
`;

/** Some cells have no common spelling, some no room in a double, and one row of a hundred no telephone number. */
function people(): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const id = i % 4000 === 3999 ? `90071992547409${String(i).padStart(5, '0')}` : String(i + 1);
    const phone = i % 100 === 7 ? 'planted nonsense' : `+1 212 555 ${String(i % 10_000).padStart(4, '0')}`;
    const email = i % 50 === 3 ? '' : `planted${i}@corp.test`;
    return `${id},${email},${phone},${i}.5,19${50 + (i % 50)}-02-0${1 + (i % 9)},"say ""ü"", ${i % 3}"`;
  });
  return `id,email,phone,sum,born,note\n${lines.join('\n')}\n`;
}

async function runs(csv: string) {
  const found = await Promise.all(
    ['1', '3'].map(async (workers) => {
      const policy =
        'apiVersion: data.automation/v1\nkind: MaskingPolicy\nmetadata: {name: house}\nspec: {audit: {enabled: true}, categories: {}}\n';
      const cwd = plantProject({ 'people.yaml': definition, 'people.csv': csv, 'policy.yaml': policy });
      const args = [
        'generate',
        '.',
        '--policy',
        'house',
        '--format',
        'csv',
        '--out',
        'out.csv',
        '--quiet',
        '--workers',
        workers,
      ];
      const { status, stderr } = await runCli(args, { cwd, env });
      const out = join(cwd, 'out.csv');
      return { status, stderr, out: existsSync(out) ? readFileSync(out, 'utf8') : undefined, audit: auditIn(cwd) };
    }),
  );
  return found as [(typeof found)[0], (typeof found)[0]];
}

/** What the audit says of each field. */
function auditIn(cwd: string): unknown {
  const file = join(cwd, '.data', 'audit.ndjson');
  if (!existsSync(file)) return undefined;
  const records = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { actions?: unknown });
  return records.map(({ actions }) => actions);
}

test('any number of threads masks to the same bytes, and counts the same', async () => {
  const [one, three] = await runs(people());
  expect(one).toMatchObject({ status: 0 });
  expect(one.out?.split('\n')).toHaveLength(rows + 2);
  expect(one.out).not.toContain('planted');
  expect(one.out).toContain('say ""ü""');
  expect(JSON.stringify(one.audit)).toContain(`"non_conforming":${rows / 100}`);
  expect(three).toEqual(one);
});

test('the fault that is told is the first of all rows', async () => {
  const broken = people()
    .replace(/^9000,/m, 'planted,')
    .replace(/^11000,/m, 'planted,')
    .replace(/^3000,/m, '3000.5,');
  const [one, three] = await runs(broken);
  expect(one).toMatchObject({ status: 1, out: undefined });
  expect(one.stderr).toContain('`people.id`, row 3000 of the origin');
  expect(one.stderr).not.toContain('planted');
  // What is recorded of a run that failed is how far it had come.
  expect({ ...three, audit: one.audit }).toEqual(one);
});

test('two rows that are alike are found, however far apart', async () => {
  const [one, three] = await runs(people().replace('planted11998@', 'planted5@'));
  expect(one.status).toBe(1);
  expect(one.stderr).toMatch(/email/);
  expect(three).toEqual(one);
});

test('keys that ascend but for one are told apart as any others', async () => {
  const plain = people().replace(/^90071992547409(\d+),/gm, (_, digits) => `${Number(digits) + 1},`);
  const [sorted] = await runs(plain);
  expect(sorted).toMatchObject({ status: 0 });
  const [moved, movedByThree] = await runs(plain.replace(/^9000,/m, '500000,'));
  expect(moved).toMatchObject({ status: 0 });
  expect(movedByThree).toEqual(moved);
  const [one, three] = await runs(plain.replace(/^9000,/m, '17,'));
  expect(one).toMatchObject({ status: 1, out: undefined });
  expect(one.stderr).toMatch(/`?id`?/);
  expect(one.stderr).toContain('9000');
  expect(three).toEqual(one);
});

test('manifests say how many values a rule could not read, of all rows, in each shard and in the whole of them', async () => {
  const cwd = plantProject({ 'people.yaml': definition, 'people.csv': people() });
  const counted = (folder: string) => {
    const { datasets } = JSON.parse(readFileSync(join(cwd, folder, 'manifest.json'), 'utf8'));
    return datasets[0].non_conforming;
  };
  for (const shard of ['1/2', '2/2'])
    expect(
      await runCli(['generate', '.', '--format', 'csv', '--shard', shard, '--out', `s${shard[0]}`], { cwd, env }),
    ).toMatchObject({ status: 0 });
  expect(await runCli(['manifest', 'merge', 's1', 's2', '--out', 'manifest.json'], { cwd, env })).toMatchObject({
    status: 0,
  });
  for (const folder of ['s1', 's2', '.']) expect(counted(folder)).toEqual({ phone: rows / 100 });

  writeFileSync(join(cwd, 'people.csv'), people().replaceAll('planted nonsense', '+1 212 555 0100'));
  await runCli(['generate', '.', '--format', 'csv', '--out', 'clean'], { cwd, env });
  expect(counted('clean')).toBeUndefined();
});

test('seconds and rates are those of the whole run, and of reading', async () => {
  const cwd = plantProject({ 'people.yaml': definition, 'people.csv': people() });
  const started = performance.now();
  const run = await runCli(['generate', '.', '--format', 'csv', '--out', 'out.csv', '--json'], { cwd, env });
  const all = performance.now() - started;
  const { data } = JSON.parse(run.stdout) as { data: { milliseconds: number; real: Record<string, unknown> } };
  expect(data.real).toMatchObject({ rows, non_conforming: { 'default/people.phone': rows / 100 } });
  const reading = data.real.milliseconds as number;
  // Milliseconds are rounded.
  const rate = data.real.rows_per_second as number;
  expect(rate).toBeGreaterThanOrEqual(Math.floor((rows * 1000) / (reading + 0.5)));
  expect(rate).toBeLessThanOrEqual(Math.ceil((rows * 1000) / (reading - 0.5)));
  expect(reading).toBeGreaterThan(0);
  expect(data.milliseconds).toBeGreaterThanOrEqual(reading);
  expect(all).toBeGreaterThan(data.milliseconds - 0.5);
  const { stderr } = await runCli(['generate', '.', '--format', 'csv', '--out', 'again.csv'], { cwd, env });
  expect(stderr).toMatch(/12,000 real rows read and masked in [\d.]+ s \([\d,]+ rows\/s\)/);
});

test('the texts of a database are those of its casts to text, whatever the type', async () => {
  const database = await freshDatabase();
  try {
    const types = [
      'smallint',
      'bigint',
      'numeric',
      'numeric(9,3)',
      'real',
      'double precision',
      'text',
      'varchar(9)',
      'char(6)',
      'uuid',
    ];
    types.push(
      'boolean',
      'date',
      'time',
      'timestamp',
      'timestamptz',
      'interval',
      'inet',
      'cidr',
      'json',
      'jsonb',
      'int[]',
      'bytea',
      'money',
    );
    const values = [
      '-7',
      '9007199254740993',
      '1.50',
      '2.5',
      '0.1',
      '1e30',
      'a\tb\\c\nü',
      'varied',
      'ab',
      'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11',
    ];
    values.push(
      't',
      '2026-01-31',
      '10:30',
      '2026-01-31 10:30',
      '2026-01-31 10:30+02',
      '1 day 2 hours',
      '10.0.0.1',
      '10.0.0.0/8',
      '{"a" : 1}',
      '{"a" : 1}',
      '{1,NULL,3}',
      '\\x00ff',
      '12.5',
    );
    await database.client.query(`CREATE TABLE odd (${types.map((type, i) => `c${i} ${type}`).join(', ')})`);
    await database.client.query(
      `INSERT INTO odd VALUES (${values.map((_, i) => `$${i + 1}`).join(', ')}), (${values.map(() => 'NULL').join(', ')})`,
      values,
    );
    const settings = "SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'iso_8601'";
    await database.client.query(settings);
    const casts = types.map((_, i) => `c${i}::text AS c${i}`).join(', ');
    const { rows: found } = await database.client.query<Record<string, string | null>>(`SELECT ${casts} FROM odd`);
    const fields = types.map(
      (_, i) => `    - {name: c${i}, type: text, nullable: true, masking: {rule: keep, reason: of a test}}`,
    );
    const origin = `apiVersion: data.automation/v1\nkind: DataDefinition\nmetadata: {name: odd}\nspec:\n  source: masked_production\n  origin: {uri: "${database.url}", table: odd}\n  fields:\n${fields.join('\n')}\n`;
    const cwd = plantProject({ 'odd.yaml': origin });
    const run = await runCli(['generate', 'odd.yaml', '--format', 'ndjson', '--out', 'odd.ndjson', '--quiet'], {
      cwd,
      env,
    });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const lines = readFileSync(join(cwd, 'odd.ndjson'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(found);
  } finally {
    await database.drop();
  }
});
