import { expect, test } from 'vitest';

import type { ProjectRequest } from '../../../src/pipeline/compile-project.ts';
import { baselinesOf, ttlOf } from '../../../src/pipeline/load-settings.ts';

import { compileProject, type Plan, renderText } from '../../../src/index.ts';
import { dataset } from '../../support/definitions.ts';
import { plantProject } from '../../support/planted-project.ts';

const environment = (name: string, spec: object) =>
  JSON.stringify({ apiVersion: 'data.automation/v1', kind: 'Environment', metadata: { name }, spec });
const id = 'fields: [{name: id, type: integer, generator: sequence}, {name: word, type: text, generator: word}]';
const child = 'relationships: [{foreignKey: user_id, references: users.id}]';
const files = {
  'data-cli.yaml': 'paths: [specs, environments]\nenvironment: local\n',
  'specs/users.yaml': dataset(`volume: 1000\n${id}`),
  'specs/orders.yaml': dataset(`volume: 3000\n${id}`, 'orders'),
  'specs/items.yaml': dataset(`volume: {per: {parent: users, count: 2}}\n${id}\n${child}`, 'items'),
  'specs/kinds.yaml': dataset('source: seed\nrows: [{code: a}]\nfields: [{name: code, type: text}]', 'kinds'),
  'environments/all.yaml': [
    environment('local', { volumes: 7 }),
    environment('ci', {
      seed: 12345678901234567890n.toString(),
      as_of: '2025-01-01',
      volumes: { default: 5, users: 3 },
    }),
    environment('big', { target: 'pglite:./big', volumes: { orders: '5x users' } }),
    environment('bigger', { target: 'pglite:./bigger', ttl: '2h', volumes: { orders: 5000 } }),
    environment('items', { volumes: { items: 3 } }),
  ].join('\n---\n'),
};

async function planOf(request: Partial<ProjectRequest>): Promise<Plan> {
  const { plan, diagnostics } = await compileProject({
    root: plantProject(files),
    paths: [],
    variables: {},
    ...request,
  });
  if (!plan) throw new Error(renderText(diagnostics, { color: false }));
  return plan;
}

const rowsOf = ({ datasets }: Plan) => Object.fromEntries(datasets.map(({ name, rows }) => [name, rows]));

test.each<[string, Partial<ProjectRequest>, { users: number; orders: number; items: number }]>([
  ['the project file’s', {}, { users: 7, orders: 7, items: 14 }],
  ['by name, then its default', { environment: 'ci' }, { users: 3, orders: 5, items: 6 }],
  ['what it leaves out is the definition’s', { environment: 'big' }, { users: 1000, orders: 5000, items: 2000 }],
  [
    'a multiple follows what the run asks',
    { environment: 'big', countByName: new Map([['users', 4]]) },
    { users: 4, orders: 20, items: 8 },
  ],
  ['a flag by name', { environment: 'ci', countByName: new Map([['users', 4]]) }, { users: 4, orders: 5, items: 8 }],
  ['a flag for all', { environment: 'ci', count: 9 }, { users: 9, orders: 9, items: 18 }],
  ['a flag for some', { environment: 'ci', count: 9, datasets: ['orders'] }, { users: 3, orders: 9, items: 6 }],
  [
    'a flag in place of a multiple',
    { environment: 'big', countByName: new Map([['orders', 1]]) },
    { users: 1000, orders: 1, items: 2000 },
  ],
])('rows: %s', async (_, request, rows) => {
  expect(rowsOf(await planOf(request))).toEqual({ ...rows, kinds: 1 });
});

test('seed and as of: flag, then Environment, then the constants', async () => {
  const of = async (request: Partial<ProjectRequest>) => {
    const { seed, asOf } = await planOf(request);
    return [seed, asOf];
  };
  expect(await of({})).toEqual(['1', '2026-01-01T00:00:00.000Z']);
  expect(await of({ environment: 'ci' })).toEqual(['12345678901234567890', '2025-01-01T00:00:00.000Z']);
  expect(await of({ environment: 'ci', seed: '7', asOf: '2024-01-01' })).toEqual(['7', '2024-01-01T00:00:00.000Z']);
});

test('a plan is what its counts, seed and moment are, whoever says them', async () => {
  const flags = { seed: '12345678901234567890', asOf: '2025-01-01', count: 5, countByName: new Map([['users', 3]]) };
  expect(await planOf({ environment: 'ci' })).toEqual(await planOf(flags));
  const [big, bigger, local] = await Promise.all(
    ['big', 'bigger', 'local'].map((environment) => planOf({ environment })),
  );
  expect(big?.fingerprint).toBe(bigger?.fingerprint);
  expect(big?.fingerprint).not.toBe(local?.fingerprint);
});

test('an Environment holds for a run of some files, and may name datasets that it leaves out', async () => {
  const plan = await planOf({ environment: 'ci', paths: ['specs/orders.yaml'] });
  expect(rowsOf(plan)).toEqual({ orders: 5 });
});

test('a name that the whole project does not have is an error there too', async () => {
  const root = plantProject({ ...files, 'environments/more.yaml': environment('typo', { volumes: { order: 5 } }) });
  const { diagnostics } = await compileProject({
    root,
    paths: ['specs/orders.yaml'],
    variables: {},
    environment: 'typo',
  });
  expect(diagnostics.map(({ code, help }) => [code, help])).toEqual([['DC301', 'did you mean `orders`?']]);
});

test('an Environment that is broken beyond the PATHs says why', async () => {
  const root = plantProject({ ...files, 'environments/more.yaml': environment('broken', { levle: 2 }) });
  const { diagnostics } = await compileProject({
    root,
    paths: ['specs/users.yaml'],
    variables: {},
    environment: 'broken',
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(['DC204']);
});

test('what is wrong with the policy of an Environment beyond the PATHs is told', async () => {
  const policy =
    'apiVersion: data.automation/v1\nkind: MaskingPolicy\nmetadata: {name: house}\nspec: {categories: {email: hsh}}\n';
  const root = plantProject({
    ...files,
    'environments/more.yaml': environment('quiet', { masking: 'house' }),
    'environments/policy.yaml': policy,
  });
  const request = { root, paths: ['specs/users.yaml'], variables: {}, environment: 'quiet' };
  expect((await compileProject(request)).diagnostics.map(({ code }) => code)).toEqual(['DC510']);
  expect((await compileProject({ ...request, environment: 'local' })).diagnostics).toEqual([]);
});

test('no Environment of the name', async () => {
  const found = planOf({ environment: 'locla' });
  await expect(found).rejects.toMatchObject({ name: 'UsageError', help: 'did you mean local?' });
  const run = planOf({ environment: 'production', paths: ['specs'] });
  await expect(run).rejects.toMatchObject({ help: 'there are local, ci, big, bigger, items' });
});

test('counts that cannot hold', async () => {
  await expect(planOf({ environment: 'items' })).rejects.toThrow('`items: 3` cannot hold');
  await expect(planOf({ countByName: new Map([['kinds', 5]]) })).rejects.toThrow('`--count 5` cannot hold');
  expect(rowsOf(await planOf({ countByName: new Map([['kinds', 1]]) })).kinds).toBe(1);
});

test('baselines and ttl, in milliseconds', async () => {
  const spec = { ttl: '2h', baselines: { index_build: '1.5s', load: '5m' } };
  const root = plantProject({ ...files, 'environments/more.yaml': environment('slow', spec) });
  const { environment: slow } = await compileProject({ root, paths: [], variables: {}, environment: 'slow' });
  expect(baselinesOf(slow)).toEqual({ indexBuild: 1500, sampleQuery: 100, load: 300_000 });
  expect(ttlOf(slow)).toBe(7_200_000);
  expect(baselinesOf(undefined)).toEqual({ indexBuild: 30_000, sampleQuery: 100, load: 60_000 });
  expect(ttlOf(undefined)).toBeUndefined();
});
