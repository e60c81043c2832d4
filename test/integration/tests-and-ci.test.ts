import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';

import { dataset } from '../support/definitions.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { type Server, startPostgres } from '../support/postgres-server.ts';

/** The recipes of docs/tests-and-ci.md, run as they stand there by a shell. */
const page = readFileSync('docs/tests-and-ci.md', 'utf8');

let server: Server;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

function blocks(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);
}

const users = dataset(`table: users
volume: 20
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: email, type: text, generator: email, masking: true}`);
const orders = dataset(
  `table: orders
volume: 30
fields:
  - {name: id, type: integer, generator: sequence}
relationships:
  - {foreignKey: user_id, references: users.id}`,
  'orders',
);

/** A project with data-cli among its tools, of which `npx` finds it. */
function project(): GitRepository {
  const repository = gitRepository({
    '.gitignore': '.data\n',
    'specs/users.yaml': users,
    'specs/orders.yaml': orders,
  });
  const { root } = repository;
  const bin = join(root, 'bin');
  mkdirSync(bin, { recursive: true });
  const run = (name: string, text: string) => writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  run('npx', `shift\nexec "${process.execPath}" "${resolve('bin/run.js')}" "$@"`);
  run('createdb', createdb);
  repository.commit();
  return repository;
}

/** PostgreSQL's own `createdb` is not among the programs that npm brings. */
const createdb = `exec "${process.execPath}" -e '
const [template, name] = process.argv[1] === "-T" ? process.argv.slice(2) : [, process.argv[1]];
const { Client } = require("${resolve('node_modules/pg')}");
const client = new Client({ database: "postgres" });
client.connect().then(() => client.query(\`CREATE DATABASE \${name}\${template ? \` TEMPLATE \${template}\` : ""}\`)).then(() => client.end());
' -- "$@"`;

function sh(root: string, script: string, env: Readonly<Record<string, string>> = {}): string {
  return execFileSync('sh', ['-ec', script], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: `${join(root, 'bin')}:${process.env.PATH}`,
      PGHOST: '127.0.0.1',
      PGPORT: String(server.port),
      PGUSER: 'postgres',
      ...env,
    },
  });
}

async function rows(database: string, sql: string): Promise<readonly unknown[][]> {
  const client = await server.connect(database);
  const found = await client.query({ text: sql, rowMode: 'array' });
  await client.end();
  return found.rows;
}

test('a database for every worker, and what a test has done is taken back', async () => {
  const { root } = project();
  const [template = '', pglite = '', between = ''] = blocks('sh');
  sh(root, template);
  const all = 'SELECT * FROM users ORDER BY id';
  const made = await rows('shop_template', all);
  expect(made).toHaveLength(20);
  expect(await rows('shop_1', all)).toEqual(made);
  expect(await rows('shop_2', all)).toEqual(made);
  await rows('shop_1', `UPDATE users SET email = 'x' || id WHERE id > 3`);
  await rows('shop_1', 'DELETE FROM orders WHERE id % 2 = 0');
  expect(() => sh(root, 'npx data-cli verify --to postgresql:///shop_1')).toThrow();
  sh(root, between);
  expect(await rows('shop_1', all)).toEqual(made);
  expect(await rows('shop_1', 'SELECT count(*)::int FROM orders')).toEqual([[30]]);
  sh(root, pglite);
  const db = await PGlite.create(join(root, '.data/1'));
  const { rows: there } = await db.query<{ n: number }>('SELECT count(*)::int AS n FROM users');
  await db.close();
  expect(there).toEqual([{ n: made.length }]);
});

test('the steps of a pull request pass, and say what changes', async () => {
  const repository = project();
  const { root } = repository;
  sh(root, 'npx data-cli lock');
  repository.commit();
  repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  const workflow = parse(blocks('yaml')[0] ?? '');
  const steps: string[] = workflow.jobs.data.steps.flatMap(({ run = '' }) =>
    /^npm |^$/.test(run) ? [] : [run.replace(/\s+#.*$/, '')],
  );
  expect(steps.length).toBeGreaterThan(5);
  const summary = join(root, 'summary.md');
  const env = { GITHUB_BASE_REF: 'main', GITHUB_STEP_SUMMARY: summary };
  for (const step of steps) sh(root, step, env);
  expect(readFileSync(summary, 'utf8')).toContain('no difference');
  repository.write({ 'specs/users.yaml': users.replace('volume: 20', 'volume: 7') });
  const failing = steps.filter((step) => {
    try {
      sh(root, step.replace('createdb shop', 'createdb shop_again'), env);
      return false;
    } catch {
      return true;
    }
  });
  expect(failing.map((step) => /data-cli (\w+)/.exec(step)?.[1])).toEqual(['lock', 'diff']);
  expect(readFileSync(summary, 'utf8')).toContain('breaking');
});
