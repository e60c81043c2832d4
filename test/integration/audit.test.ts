import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const staff = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: staff}
spec:
  source: seed
  rows:
    - {id: 1, mail: planted.original@acme-corp.com}
    - {id: 2, mail: other.original@acme-corp.com}
  fields:
    - {name: id, type: integer, primary_key: true}
    - {name: mail, type: text, pii_category: email, masking: true}
`;

interface Shown {
  readonly event: string;
  readonly operation: string;
  readonly dataset_id: string;
  readonly actions: readonly {
    readonly action: string;
    readonly field: string | null;
    readonly record_count: number | null;
    readonly status: string;
  }[];
  readonly validation: Readonly<Record<string, boolean | null>>;
}

test('every run over a database is recorded, without a value', async () => {
  const csv = 'id,mail\n3,third.original@acme-corp.com\n';
  const cwd = plantProject({
    'data-cli.yaml': 'audit: {enabled: true, file: log/audit.ndjson}\n',
    'specs/staff.yaml': staff,
    'more.csv': csv,
  });
  const to = ['--to', database.url];
  let told = '';
  for (const args of [
    ['load', ...to],
    ['show', 'staff', ...to],
    ['export', 'staff', ...to, '--format', 'csv'],
    ['import', 'staff', '--file', 'more.csv', ...to, '--yes'],
    ['cleanup', '--all', '--yes', ...to],
  ]) {
    const { status, stderr } = await runCli(args, { cwd });
    expect(status, `${args.join(' ')}: ${stderr}`).toBe(0);
    told = stderr;
  }
  const head = /^recorded up to (\d+:[0-9a-f]{64})$/m.exec(told)?.[1] ?? '';
  expect((await runCli(['audit', 'verify', '--head', head], { cwd })).stdout).toBe(`${head}\n`);
  const failed = await runCli(['show', 'nothing', ...to], { cwd });
  expect(failed.status).toBe(2);
  const log = readFileSync(join(cwd, 'log/audit.ndjson'), 'utf8');
  expect(log).not.toContain('original');
  const shown = await runCli(['audit', 'show', '--json'], { cwd });
  const records = (JSON.parse(shown.stdout) as { data: { records: Shown[] } }).data.records;
  expect(
    records
      .filter(({ event }) => event === 'finished')
      .map(({ operation, dataset_id: id, actions }) => [
        operation,
        id,
        actions.map(({ action, field, record_count: rows }) => `${action} ${field} ${rows}`),
      ]),
  ).toEqual([
    ['load', 'default/staff', ['write null 2', 'anonymize_email mail 2']],
    ['show', 'default/staff', ['read null 2', 'anonymize_email mail 2']],
    ['export', 'default/staff', ['read null 2', 'anonymize_email mail 2']],
    ['import', 'default/staff', ['write null 1', 'anonymize_email mail 1']],
    ...records
      .filter(({ event, operation }) => event === 'finished' && operation === 'cleanup')
      .map(({ actions }) => [
        'cleanup',
        'default/staff',
        actions.map(({ action, field, record_count: rows }) => `${action} ${field} ${rows}`),
      ]),
  ]);
  expect(records.map(({ event }) => event).filter((event) => event === 'failed')).toEqual([]);
  expect(
    records.find(({ operation, event }) => operation === 'load' && event === 'finished')?.validation,
  ).toMatchObject({ schema: true });
  // Each run has begun before it ended.
  expect(records[0]).toMatchObject({
    event: 'started',
    operation: 'load',
    actions: [{ status: 'planned' }, { status: 'planned' }],
  });
  const filtered = await runCli(
    ['audit', 'show', '--json', '--operation', 'export', '--dataset', 'staff', '--since', '2020-01-01'],
    { cwd },
  );
  expect((JSON.parse(filtered.stdout) as { data: { records: Shown[] } }).data.records).toHaveLength(2);
  const none = await runCli(['audit', 'show', '--json', '--user', 'nobody-of-that-name'], { cwd });
  expect((JSON.parse(none.stdout) as { data: { records: Shown[] } }).data.records).toEqual([]);
  const verified = await runCli(['audit', 'verify'], { cwd });
  expect(verified.status, verified.stderr).toBe(0);
  expect(verified.stdout).toMatch(/^\d+:[0-9a-f]{64}\n$/);
  writeFileSync(join(cwd, 'log/audit.ndjson'), log.replace('"operation":"show"', '"operation":"load"'));
  const tampered = await runCli(['audit', 'verify'], { cwd });
  expect(tampered.status).toBe(1);
  expect(tampered.stderr).toContain('record 3 was changed');
  // Wound back, and its head with it: nothing in the folder tells, what the summary said does.
  const kept = log.split('\n').slice(0, 4);
  writeFileSync(join(cwd, 'log/audit.ndjson'), `${kept.join('\n')}\n`);
  writeFileSync(
    join(cwd, 'log/audit.ndjson.head'),
    JSON.stringify({ sequence: 4, hash: JSON.parse(kept[3] ?? '').hash }),
  );
  expect((await runCli(['audit', 'verify'], { cwd })).status).toBe(0);
  const wound = await runCli(['audit', 'verify', '--head', head], { cwd });
  expect(wound.status).toBe(1);
  expect(wound.stderr).toContain('missing at the end');
});

test('a run that cannot be recorded is not begun, and none is recorded where nobody asked for it', async () => {
  const cwd = plantProject({ 'data-cli.yaml': 'audit: {enabled: true}\n', 'specs/staff.yaml': staff });
  expect((await runCli(['load', '--to', database.url], { cwd })).status).toBe(0);
  appendFileSync(join(cwd, '.data/audit.ndjson'), 'nonsense\n');
  const refused = await runCli(['show', 'staff', '--to', database.url], { cwd });
  expect(refused.status).toBe(3);
  expect(refused.stderr).toContain('DC560');
  expect(refused.stdout).toBe('');
  writeFileSync(join(cwd, 'data-cli.yaml'), 'audit: {enabled: false}\n');
  expect((await runCli(['show', 'staff', '--to', database.url], { cwd })).status).toBe(0);
  const plain = plantProject({ 'specs/staff.yaml': staff });
  expect((await runCli(['load', '--to', database.url], { cwd: plain })).status).toBe(0);
  expect(existsSync(join(plain, '.data/audit.ndjson'))).toBe(false);
});
