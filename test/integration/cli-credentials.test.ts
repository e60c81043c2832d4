import { chmodSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';

import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { connectClient } from '../../src/targets/postgresql/connect.ts';
import { readAddress } from '../../src/targets/read-address.ts';
import { TargetFailure } from '../../src/targets/target-failure.ts';

import { inProject, runCli, shop, trace } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { type Server, startPostgres } from '../support/postgres-server.ts';

const right = 'r1ght/s3cret';
const wrong = 'wr0ng/s3cret';
const any = /s3cret|r1ght|wr0ng/;

let server: Server;

beforeAll(async () => {
  const access = ['host all postgres all trust', 'host all ann all scram-sha-256'];
  server = await startPostgres({ files: { 'pg_hba.conf': `${access.join('\n')}\n` } });
  await asSuperuser(`CREATE ROLE ann LOGIN PASSWORD '${right}'`, 'CREATE DATABASE shop OWNER ann');
});
afterAll(() => server.stop());

async function asSuperuser(...statements: readonly string[]): Promise<unknown[]> {
  const client = await server.connect();
  const results: unknown[] = [];
  for (const each of statements) results.push((await client.query(each)).rows);
  await client.end();
  return results;
}

const place = (login: string, port = server.port) => `postgresql://${login}@127.0.0.1:${port}/shop`;
const environment = (target: string) =>
  `apiVersion: data.automation/v1\nkind: Environment\nmetadata: {name: ci}\nspec: {target: ${JSON.stringify(target)}}\n`;

interface Attempt {
  readonly to?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Of MongoDB another test says it. */
  readonly status?: number;
}

test.each<[string, () => Attempt]>([
  ['a wrong password in the URL', () => ({ to: place(`ann:${encodeURIComponent(wrong)}`), status: 1 })],
  ['a wrong password in the query', () => ({ to: `${place('ann')}?password=${encodeURIComponent(wrong)}`, status: 1 })],
  ['a wrong password in the environment', () => ({ to: place('ann'), env: { PGPASSWORD: wrong }, status: 1 })],
  [
    'a wrong password in a file',
    () => ({ to: place('ann'), env: { PGPASSFILE: secretFile(`*:*:*:*:${wrong}`) }, status: 1 }),
  ],
  [
    'a wrong password in a service',
    () => ({ to: 'postgresql://?service=shop', env: { PGSERVICEFILE: service(`password=${wrong}`) }, status: 1 }),
  ],
  ['a server that is away', () => ({ to: place(`ann:${encodeURIComponent(right)}`, 1), status: 3 })],
  ['a password that is not encoded', () => ({ to: place(`ann:${wrong}`), status: 2 })],
  ['a port that is none', () => ({ to: `postgresql://ann:${wrong.replace('/', '')}`, status: 2 })],
  ['a scheme that is none', () => ({ to: `postgress://ann:${wrong}@h/shop`, status: 2 })],
  [
    'MongoDB, away',
    () => ({
      to: `mongodb://ann:${encodeURIComponent(wrong)}@127.0.0.1:1/shop?serverSelectionTimeoutMS=200`,
    }),
  ],
])('%s: said without it', async (_, attempt) => {
  const { to = '', env = {}, status } = attempt();
  for (const more of ['--json', '--verbose']) {
    const cwd = plantProject(shop);
    const found = await runCli(['load', '--to', to, more], { cwd, env: { ...process.env, ...env } });
    expect(`${found.stdout}${found.stderr}`).not.toMatch(any);
    expect(found.stderr).not.toMatch(trace);
    expect(found.status).toBe(status ?? found.status);
    expect(found.status).not.toBe(0);
  }
});

/** Each way by which a password comes to a login, and what a server may say that has learned it. */
test.each<[string, () => { url: string; variables?: Readonly<Record<string, string>> }]>([
  ['the URL', () => ({ url: place(`ann:${encodeURIComponent(right)}`) })],
  ['the query', () => ({ url: `${place('ann')}?password=${encodeURIComponent(right)}` })],
  ['PGPASSWORD', () => ({ url: place('ann'), variables: { PGPASSWORD: right } })],
  ['PGPASSFILE', () => ({ url: place('ann'), variables: { PGPASSFILE: secretFile(`*:*:*:ann:${right}`) } })],
  ['a passfile', () => ({ url: `${place('ann')}?passfile=${encodeURIComponent(secretFile(`*:*:shop:*:${right}`))}` })],
  [
    '.pgpass',
    () => ({ url: place('ann'), variables: { HOME: path.dirname(secretFile(`*:*:*:*:${right}`, '.pgpass')) } }),
  ],
  [
    'a service',
    () => ({ url: 'postgresql://?service=shop', variables: { PGSERVICEFILE: service(`password=${right}`) } }),
  ],
  [
    'a service of the environment with a passfile',
    () => ({
      url: 'postgresql:///',
      variables: { PGSERVICE: 'shop', PGSERVICEFILE: service(`passfile=${secretFile(`*:*:*:*:${right}`)}`) },
    }),
  ],
])('a password of %s stays out of whatever the server says', async (_, way) => {
  const { url, variables = {} } = way();
  const { signal } = new AbortController();
  const all = { HOME: '/nonexistent', ...variables };
  const options = {
    variables: all,
    ledgerSchema: 'data_cli',
    lockTimeout: 1000,
    ifMissing: 'reject',
    who: 'me',
    signal,
  } as const;
  const session = await connectClient(readAddress(url), options);
  const failures: Promise<unknown>[] = [
    session.run(`DO $$ BEGIN RAISE EXCEPTION 'it was ${right}'; END $$`),
    session.run(`DO $$ BEGIN RAISE EXCEPTION 'it was ${encodeURIComponent(right)}'; END $$`),
    session.query(`SELECT '${right}'::integer`),
    session.query(`SELECT * FROM "${right}"`),
    session.run(`SET ROLE "${right}"`),
  ];
  for (const failure of failures) {
    const error = await failure.then(
      () => undefined,
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(TargetFailure);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(any);
  }
  await session.close();
});

const secretFile = (text: string, name = 'pass') => {
  const file = path.join(plantProject({ [name]: `${text}\n` }), name);
  chmodSync(file, 0o600);
  return file;
};

const service = (line: string) =>
  secretFile(`[shop]\nhost=127.0.0.1\nport=${server.port}\nuser=ann\ndbname=shop\n${line}`);

test('neither output nor ledger of a load that succeeds has it, nor a plan', async () => {
  const to = place(`ann:${encodeURIComponent(right)}`);
  const files = { ...shop, 'specs/env.yaml': environment('postgresql://ann:${SECRET}@h/shop') };
  const cwd = plantProject(files);
  const env = { ...process.env, SECRET: encodeURIComponent(right) };
  for (const more of [['--json'], ['--verbose', '--force', '--yes']]) {
    const found = await runCli(['load', '--env', 'ci', '--to', to, ...more], { cwd, env });
    expect(found).toMatchObject({ status: 0 });
    expect(`${found.stdout}${found.stderr}`).not.toMatch(any);
  }
  const client = new pg.Client({ connectionString: to });
  await client.connect();
  const { rows } = await client.query('SELECT executions::text AS entry FROM data_cli.executions');
  await client.end();
  expect(rows).not.toEqual([]);
  expect(JSON.stringify(rows)).not.toMatch(any);
  for (const verb of ['plan', 'validate', 'generate']) {
    const { status, stdout, stderr } = await runCli([verb, '--env', 'ci'], { cwd, env });
    expect(status).toBe(0);
    expect(`${stdout}${stderr}`).not.toMatch(any);
  }
});

test('a definition that holds one is shown without it', async () => {
  const target = `postgresql://ann:${wrong}@h/shop`;
  for (const format of ['text', 'json', 'github', 'sarif']) {
    const files = { ...shop, 'specs/env.yaml': environment(target) };
    const { status, stdout, stderr } = await inProject(files, ['validate', '--format', format]);
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`).toContain('DC701');
    expect(`${stdout}${stderr}`).not.toMatch(any);
  }
});

test('--env: an Environment that there is not is wrong usage', async () => {
  const files = { ...shop, 'specs/env.yaml': environment('pglite:x') };
  const { status, stderr } = await inProject(files, ['plan', '--env', 'cii']);
  expect(stderr).toBe('error: there is no Environment cii\n  = help: did you mean ci?\n');
  expect(status).toBe(2);
});
