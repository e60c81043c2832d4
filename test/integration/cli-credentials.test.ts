import { chmodSync } from 'node:fs';
import path from 'node:path';

import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

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
  const client = new pg.Client({ host: '127.0.0.1', port: server.port, user: 'postgres', database: 'postgres' });
  await client.connect();
  const results: unknown[] = [];
  for (const each of statements) results.push((await client.query(each)).rows);
  await client.end();
  return results;
}

const place = (login: string, port = server.port) => `postgresql://${login}@127.0.0.1:${port}/shop`;
const environment = (target: string) =>
  `apiVersion: data.automation/v1\nkind: Environment\nmetadata: {name: ci}\nspec: {target: ${JSON.stringify(target)}}\n`;

const passFile = () => {
  const folder = plantProject({ pass: `*:*:*:*:${wrong}\n` });
  chmodSync(path.join(folder, 'pass'), 0o600);
  return path.join(folder, 'pass');
};

interface Attempt {
  readonly to?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Of MongoDB another test says it. */
  readonly status?: number;
}

test.each<[string, () => Attempt]>([
  ['a wrong password in the URL', () => ({ to: place(`ann:${encodeURIComponent(wrong)}`), status: 3 })],
  ['a wrong password in the query', () => ({ to: `${place('ann')}?password=${encodeURIComponent(wrong)}`, status: 3 })],
  ['a wrong password in the environment', () => ({ to: place('ann'), env: { PGPASSWORD: wrong }, status: 3 })],
  ['a wrong password in a file', () => ({ to: place('ann'), env: { PGPASSFILE: passFile() }, status: 3 })],
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

test('neither output nor ledger of a load that succeeds has it, nor a plan', async () => {
  const to = place(`ann:${encodeURIComponent(right)}`);
  const files = { ...shop, 'specs/env.yaml': environment('postgresql://ann:${SECRET}@h/shop') };
  const cwd = plantProject(files);
  const env = { ...process.env, SECRET: encodeURIComponent(right) };
  for (const more of [['--json'], ['--verbose', '--force']]) {
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
