import { expect, test } from 'vitest';

import { databaseAddresses, ledgerSchemaOf } from '../../../src/pipeline/database-address.ts';
import { chooseEnvironment } from '../../../src/pipeline/environment.ts';
import { Project } from '../../../src/pipeline/project.ts';
import { refuseProduction } from '../../../src/pipeline/refuse-production.ts';

import { type Diagnostic, renderText } from '../../../src/index.ts';
import { dataset } from '../../support/definitions.ts';
import { plantProject } from '../../support/planted-project.ts';

const environment = (name: string, spec: object) =>
  JSON.stringify({ apiVersion: 'data.automation/v1', kind: 'Environment', metadata: { name }, spec });
const fields = 'fields: [{name: id, generator: sequence}]';
const withDatabase = (database: object, name: string) =>
  dataset(`database: ${JSON.stringify(database)}\n${fields}`, name);

const parts = {
  host: '${DB_HOST}',
  port: '${DB_PORT:-6000}',
  database: 'my shop',
  user: 'ann',
  password: '${DB_PASSWORD}',
};
const files = {
  'specs/users.yaml': withDatabase({ engine: 'postgresql', connection: parts }, 'users'),
  'specs/orders.yaml': withDatabase({ uri: 'postgres://bob@DB.example.com:6000/my%20shop' }, 'orders'),
  'specs/items.yaml': dataset(fields, 'items'),
  'specs/docs.yaml': withDatabase({ engine: 'mongodb', connection: { host: 'm', database: 'shop' } }, 'docs'),
  'specs/env.yaml': [
    environment('ci', { target: 'pglite:./.data/ci' }),
    environment('many', { targets: ['pglite:a', 'pglite:b'] }),
    environment('twice', { targets: ['pglite:a', 'pglite:b/../a'] }),
    environment('unset', { target: 'postgresql://${NOBODY}@h/shop' }),
    environment('bare', { volumes: 5 }),
    environment('production', { level: 4, target: 'postgresql://${PROD_USER}:${PROD_PASSWORD}@prod.example.com/shop' }),
    environment('elsewhere', {
      level: 4,
      targets: ['postgresql://h:${PROD_PORT}/shop', 'mongodb://${PROD_HOST}/shop'],
    }),
  ].join('\n---\n'),
};

const variables = { DB_HOST: 'db.example.com', DB_PASSWORD: 'p@ss/w#rd' };

interface Ask {
  readonly to?: string;
  readonly env?: string;
  readonly only?: readonly string[];
  readonly paths?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
}

async function ask({ to, env, only, paths = [], ...more }: Ask) {
  const diagnostics: Diagnostic[] = [];
  const report = (each: Diagnostic) => diagnostics.push(each);
  const root = plantProject({ ...files, ...more.files });
  const project = await Project.open({ root, paths, variables: more.variables ?? variables }, report);
  const chosen = await chooseEnvironment(project, env, report);
  const datasets = only && new Set(only.map((name) => `default/${name}`));
  const addresses = await databaseAddresses(project, { to, environment: chosen, datasets }, report);
  const text = renderText(diagnostics, { color: false });
  const refuse = () => refuseProduction(project, chosen, addresses ?? [], report);
  return { project, addresses, labels: addresses?.map(({ label }) => label), diagnostics, text, refuse };
}

test.each<[string, Ask, readonly string[]]>([
  ['--to', { to: 'pglite:x', env: 'ci' }, ['pglite:x']],
  ['the Environment’s target', { env: 'ci' }, ['pglite:./.data/ci']],
  ['its targets', { env: 'many' }, ['pglite:a', 'pglite:b']],
  [
    'the one that the definitions name, in any spelling',
    { only: ['users', 'orders', 'items'], env: 'bare' },
    ['postgresql://bob@DB.example.com:6000/my%20shop'],
  ],
  ['in parts', { only: ['users'] }, ['postgresql://ann@db.example.com:6000/my%20shop']],
  ['of another engine', { only: ['docs'] }, ['mongodb://m/shop']],
  ['none', { only: ['items'] }, ['pglite:.data/pglite']],
])('%s', async (_, request, labels) => {
  const found = await ask(request);
  expect(found.text).toBe('');
  expect(found.labels).toEqual(labels);
});

test('a password in parts is whole, whatever is in it', async () => {
  const { addresses } = await ask({ only: ['users'] });
  expect(addresses?.[0]?.url).toContain(':p%40ss%2Fw%23rd@');
});

test('several databases: --to is needed', async () => {
  await expect(ask({})).rejects.toMatchObject({
    message: 'the datasets name several databases: mongodb://m/shop, postgresql://bob@DB.example.com:6000/my%20shop',
    help: 'say which one is meant: --to URL',
  });
});

test('what is wrong with --to is wrong usage, and shows nothing of it', async () => {
  await expect(ask({ to: 'postgresql://ann:s3cr#t@h' })).rejects.toMatchObject({
    name: 'UsageError',
    message: '--to: an address that is no URL',
  });
  const service = ask({ to: 'postgresql://?service=gone', variables: { PGSERVICEFILE: '/none' } });
  await expect(service).rejects.toMatchObject({
    name: 'UsageError',
    message: '--to: there is no connection service `gone`',
  });
});

test('what a definition says wrong is reported at its place', async () => {
  const unset = await ask({ env: 'unset' });
  expect(unset.addresses).toBeUndefined();
  expect(unset.text).toContain('error[DC111]: the environment variable `NOBODY` is not set\n --> specs/env.yaml:');
  const twice = await ask({ env: 'twice' });
  expect(twice.addresses).toBeUndefined();
  expect(twice.text).toContain('error[DC701]: two targets are one database');
  const parts = await ask({ only: ['users'], variables: { DB_PASSWORD: 'x', DB_HOST: 'h', DB_PORT: 'x' } });
  expect(parts.text).toContain('error[DC701]: a `port` that is no number');
  const engine = await ask({
    only: ['a'],
    files: { 'specs/a.yaml': withDatabase({ engine: 'mongodb', uri: 'pglite:x' }, 'a') },
  });
  expect(engine.text).toContain('error[DC701]: an address of another engine than `mongodb`');
});

test('a variable that only the database needs is missed by nobody else', async () => {
  expect((await ask({ only: ['items'], variables: {} })).text).toBe('');
});

const refused = expect.objectContaining({
  name: 'UsageError',
  message: expect.stringContaining('nothing is ever written there'),
});

test.each<[string, Ask]>([
  ['the Environment', { env: 'production', variables: { PROD_USER: 'a', PROD_PASSWORD: 'b' } }],
  ['the Environment, with another database', { env: 'production', to: 'pglite:x' }],
  ['its database', { to: 'postgres://me:pw@PROD.example.com:5432/shop' }],
  ['its database, by a run of other files', { to: 'postgresql://prod.example.com/shop', paths: ['specs/items.yaml'] }],
  [
    'its database, by another Environment',
    {
      env: 'mine',
      files: { 'specs/mine.yaml': environment('mine', { target: 'postgresql://prod.example.com/shop' }) },
    },
  ],
  ['one of several, by variables', { to: 'mongodb://b,a/shop', variables: { PROD_HOST: 'a' } }],
])('production is refused: %s', async (_, request) => {
  const found = await ask(request);
  await expect(found.refuse()).rejects.toEqual(refused);
  await expect(found.refuse()).rejects.toMatchObject({ help: expect.stringMatching(/^specs\/env\.yaml:\d+ says so$/) });
  await expect(found.refuse()).rejects.not.toThrow(/pw/);
});

test.each<[string, Ask]>([
  ['another database of the same server', { to: 'postgresql://prod.example.com/other' }],
  ['an address that only other machines know', { to: 'mongodb://a/shop' }],
  ['another port', { to: 'postgresql://h:5433/shop' }],
])('not refused: %s', async (_, request) => {
  expect(await (await ask(request)).refuse()).toBe(true);
});

test('an Environment with errors may be production: nothing is written before it is mended', async () => {
  const found = await ask({
    to: 'pglite:x',
    paths: ['specs/items.yaml'],
    files: { 'specs/broken.yaml': environment('live', { level: 5 }) },
  });
  expect(found.diagnostics).toEqual([]);
  expect(await found.refuse()).toBe(false);
  expect(found.diagnostics.map(({ code }) => code)).toContain('DC206');
});

test('where loads are recorded', async () => {
  expect(ledgerSchemaOf((await ask({ to: 'pglite:' })).project)).toBe('data_cli');
  const { project } = await ask({ to: 'pglite:', files: { 'data-cli.yaml': 'ledger_schema: audit\n' } });
  expect(ledgerSchemaOf(project)).toBe('audit');
});
