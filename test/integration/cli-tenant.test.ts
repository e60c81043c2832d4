import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { select } from '../../src/plan/select.ts';

import { tenantSlice } from '../../src/pipeline/tenant-slice.ts';

import { loadEnvironment, type Plan } from '../../src/index.ts';
import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';
import { compileFolder, type DumpSettings, dumpText } from '../support/run-project.ts';

// The case's companies, members, projects and tasks, a dataset of given rows that has tenants, and one that has none.
const more = `---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: visits}
spec:
  volume: 12
  fields: [{name: id, generator: sequence}]
  relationships: [{foreignKey: member_id, references: members.id}]
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: offices}
spec:
  source: seed
  tenant: {dataset: companies, field: company_id}
  fields: [{name: city, type: text}, {name: company_id, type: uuid}]
  rows:
`;
let cwd = '';
let key = '';
const dump = async (...args: string[]) => {
  const { stdout, stderr, status } = await runCli(['generate', '--count', 'companies=5,projects=40', ...args], { cwd });
  return status === 0 ? stdout : stderr;
};

beforeAll(async () => {
  const tenants = readFileSync('test/cases/tenants/input.yaml', 'utf8');
  cwd = await mkdtemp(path.join(tmpdir(), 'data-cli-tenants-'));
  const definitions = path.join(cwd, 'all.yaml');
  await writeFile(definitions, tenants);
  const lines = await dump('--dataset', 'companies', '--format', 'ndjson');
  const ids = lines
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  key = ids[2] as string;
  const given = ids.flatMap((id, index) => [
    `    - {city: A${index}, company_id: ${id}}`,
    `    - {city: B${index}, company_id: ${id}}`,
  ]);
  await writeFile(definitions, `${tenants}${more}${given.join('\n')}\n`);
});

afterAll(() => rm(cwd, { recursive: true }));

test('the rows of one tenant, as they are in the whole', async () => {
  const { plan } = await compileFolder(cwd, { countByName: new Map(Object.entries({ companies: 5, projects: 40 })) });
  const whole = plan as Plan;
  const environment = await loadEnvironment(whole);
  for (const name of ['members', 'projects', 'tasks', 'offices']) {
    const { plan: own, ...slice } = tenantSlice(environment, select(whole, [name], true), key);
    const lines = async (of: Plan, format: string, more: DumpSettings = {}) =>
      (await dumpText(of, { format, whole, ...more })).trimEnd().split('\n');
    for (const format of ['csv', 'ndjson']) {
      const all = await lines(select(whole, [name], true), format);
      const found = await lines(own, format, { slice: { plan: own, ...slice } });
      expect(found).toEqual(all.filter((line, index) => (format === 'csv' && index === 0) || line.includes(key)));
      expect(found.length).toBeLessThan(all.length);
      const parts = [1, 2, 3].map((index) =>
        dumpText(own, { format, whole, slice: { plan: own, ...slice }, shard: { index, of: 3 }, capacity: 2 }),
      );
      expect((await Promise.all(parts)).join('').trimEnd().split('\n')).toEqual(found);
    }
  }
});

test('what has no tenants is whole, and a server loads it all', async () => {
  const database = await freshDatabase();
  await database.runScript(await dump('--tenant', `companies=${key}`));
  const one = async (sql: string) => Object.values((await database.client.query(sql)).rows[0] as object)[0];
  expect(await one('SELECT count(*)::int FROM companies')).toBe(5);
  expect(await one('SELECT count(*)::int FROM visits')).toBe(12);
  for (const [table, column] of [
    ['members', 'company_id'],
    ['projects', 'company_id'],
    ['tasks', 'tenant_id'],
    ['offices', 'company_id'],
  ])
    expect(await one(`SELECT array_agg(DISTINCT ${column}::text) FROM ${table}`), table).toEqual([key]);
  // What is whole may refer to rows that are not there.
  expect(
    await one(`SELECT count(*)::int FROM pg_constraint WHERE contype = 'f' AND conrelid = 'visits'::regclass`),
  ).toBe(0);
  expect(await one(`SELECT count(*)::int FROM pg_constraint WHERE contype = 'f'`)).toBeGreaterThan(6);
  await database.drop();
  const { stderr } = await runCli(['generate', '--tenant', key, '--count', 'companies=5'], { cwd });
  expect(stderr).toContain('no foreign key from visits to members');
});

test('a folder says whose rows it holds, and preview shows where they are', async () => {
  const folder = path.join(cwd, 'made');
  await dump('--tenant', key, '--out', folder, '--format', 'json');
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  expect(manifest.tenant).toEqual({ dataset: 'companies', value: key });
  const tasks = JSON.parse(readFileSync(path.join(folder, 'tasks.json'), 'utf8')) as { id: number }[];
  const { rows, range } = manifest.datasets.find((each: { name: string }) => each.name === 'tasks');
  expect([rows, range.start, range.end]).toEqual([tasks.length, (tasks[0]?.id ?? 0) - 1, tasks.at(-1)?.id]);
  const args = ['preview', 'tasks', '--tenant', key, '--count', 'companies=5,projects=40', '--json'];
  const { data } = JSON.parse((await runCli([...args, '--offset', '2', '--rows', '3'], { cwd })).stdout);
  expect(data).toMatchObject({ tenant: { value: key }, datasets: [{ rows: tasks.length, offset: 2 }] });
  expect(data.datasets[0].data).toEqual(tasks.slice(2, 5));
  const shown = await runCli(args.slice(0, -1), { cwd });
  expect(shown.stdout).toMatch(new RegExp(`\\n *${(tasks[0]?.id ?? 0) - 1} `));
});

test('a tenant that there is not, and definitions without one', async () => {
  expect(await dump('--tenant', 'nobody')).toContain('no row of companies has the id nobody');
  const alone = plantProject({
    'specs/all.yaml': `apiVersion: data.automation/v1\nkind: DataDefinition\nmetadata: {name: a}\nspec: {fields: [{name: id, generator: sequence}]}\n`,
  });
  const { stderr, status } = await runCli(['generate', '--tenant', '1'], { cwd: alone });
  expect([status, stderr]).toEqual([2, expect.stringContaining('no dataset belongs to tenants')]);
});
