import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';

import { DefinitionErrors, testData } from '../../src/index.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';

const companies = dataset('volume: 3\nfields:\n  - {name: id, type: integer, generator: sequence}', 'companies');
const users = dataset(`volume: 20
tenant: companies
fields:
  - {name: id, type: bigint, generator: sequence, start: 9007199254740993}
  - {name: email, type: text, generator: email, unique: true}
  - {name: seen_at, type: timestamptz, generator: datetime_between, start_date: -30d}`);
const notes = dataset('volume: 5\nfields:\n  - {name: id, type: integer, generator: sequence}', 'notes');
const shop = () =>
  plantProject({ 'specs/companies.yaml': companies, 'specs/users.yaml': users, 'specs/notes.yaml': notes });

interface User {
  readonly id: string;
  readonly tenant_id: number;
  readonly email: string;
  readonly seen_at: string;
}

async function inMemory<Row>(script: string, query: string): Promise<Row[]> {
  const db = await PGlite.create();
  await db.exec(script);
  const { rows } = await db.query<Row>(query);
  await db.close();
  return rows;
}

test('the script, run in memory, holds the rows that are asked for one by one', async () => {
  const data = await testData({ root: shop() });
  const rows = data.rows<User>('users');
  expect(rows).toHaveLength(20);
  expect(rows[0]?.id).toBe('9007199254740993');
  expect(data.rows<User>('users', { start: 7, count: 2 })).toEqual(rows.slice(7, 9));
  expect(data.rows('users', { start: 19, count: 5 })).toEqual(rows.slice(19));
  expect(data.rows('users', { start: 20 })).toEqual([]);
  const query = `SELECT id::text, email, to_char(seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS seen_at,
    tenant_id FROM users ORDER BY id`;
  expect(await inMemory(await data.sql(), query)).toEqual(rows);
});

test('seeds, counts, datasets and tenants are as the flags of the command', async () => {
  const root = shop();
  const whole = await testData({ root });
  const other = await testData({ root, seed: 2 });
  expect(other.rows('users')).not.toEqual(whole.rows('users'));
  expect((await testData({ root, seed: '2' })).rows('users')).toEqual(other.rows('users'));
  const grown = await testData({ root, count: { users: 25 } });
  expect(grown.count('users')).toBe(25);
  expect(grown.rows<User>('users').map(({ email }) => email)).toEqual(
    expect.arrayContaining(whole.rows<User>('users').map(({ email }) => email)),
  );
  const part = await testData({ root, datasets: ['users'] });
  expect(
    await inMemory(
      await part.sql(),
      'SELECT relname FROM pg_class WHERE relkind = $$r$$ AND relnamespace = $$public$$::regnamespace ORDER BY 1',
    ),
  ).toEqual([{ relname: 'companies' }, { relname: 'users' }]);
  const second = await testData({ root, tenant: 2 });
  const own = whole.rows<User>('users').filter(({ tenant_id }) => tenant_id === 2);
  expect(own.length).toBeGreaterThan(0);
  expect(second.rows('users')).toEqual(own);
});

test('what is wrong says what `validate` says', async () => {
  const root = plantProject({ 'specs/users.yaml': users.replace('generator: email', 'generator: emial') });
  const failure = await testData({ root }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DefinitionErrors);
  expect((failure as DefinitionErrors).message).toContain('error[DC211]');
  expect((failure as DefinitionErrors).message).toContain('specs/users.yaml:');
  expect((failure as DefinitionErrors).diagnostics.map(({ code }) => code)).toContain('DC211');
  const data = await testData({ root: shop() });
  expect(() => data.rows('user')).toThrow('there is no dataset called user');
  await expect(testData({ root: shop(), tenant: 99 })).rejects.toThrow('no row of companies has the id 99');
});

test('the docs’ example has its types wherever modules are looked for, and runs', () => {
  const page = readFileSync('docs/tests-and-ci.md', 'utf8');
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  const root = shop();
  writeFileSync(join(root, 'package.json'), '{"type": "module"}');
  writeFileSync(
    join(root, 'a.ts'),
    `${example}\nconsole.log(found.rows.map((row) => Object.values(row as object)).join());\n`,
  );
  for (const [name, to] of [
    ['data-cli', '.'],
    ['@electric-sql/pglite', 'node_modules/@electric-sql/pglite'],
    ['@types/node', 'node_modules/@types/node'],
  ] as const) {
    const link = join(root, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve(to), link);
  }
  const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  for (const [resolution, module] of [
    ['node16', 'node16'],
    ['bundler', 'esnext'],
  ] as const)
    run(
      resolve('node_modules/typescript/bin/tsc'),
      ...`--noEmit --strict --exactOptionalPropertyTypes --skipLibCheck --target es2022 --types node --module ${module} --moduleResolution ${resolution} a.ts`.split(
        ' ',
      ),
    );
  expect(run('--import', `file://${resolve('node_modules/tsx/dist/esm/index.mjs')}`, 'a.ts')).toBe(
    '9007199254740993\n',
  );
});
