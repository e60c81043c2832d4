import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { inProject, runCli } from '../support/cli.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { sqliteDatabase, sqliteRows } from '../support/sqlite.ts';

const commerce = path.resolve('specs/commerce');
const few = ['--count', 'accounts=20,users=300,orders=500,payments=300'];

/** What lies in a database: its schema, and every row of its tables. */
async function contents(script: string): Promise<readonly unknown[]> {
  const database = await sqliteDatabase(script);
  expect(sqliteRows(database, 'PRAGMA foreign_key_check')).toEqual([]);
  expect(sqliteRows(database, 'PRAGMA integrity_check')).toEqual([['ok']]);
  const made = sqliteRows(database, 'SELECT type, name, sql FROM sqlite_master ORDER BY name');
  const tables = made.filter(([type, name]) => type === 'table' && !String(name).startsWith('sqlite_'));
  const rows = tables.map(([, name]) => [name, sqliteRows(database, `SELECT * FROM "${name}"`)]);
  database.close();
  return [made, rows];
}

test('a script and a folder make the same database, and shards of it do', async () => {
  const cwd = plantProject({});
  const args = ['generate', commerce, '--dialect', 'sqlite', ...few];
  const { status, stdout } = await runCli(args, { cwd });
  expect(status).toBe(0);
  const whole = await contents(stdout);
  expect(JSON.stringify(whole)).toContain('@example.com');

  await runCli([...args, '--out', 'dump'], { cwd });
  const file = (folder: string, name: string) => String(readFileSync(path.join(cwd, folder, name)));
  // What the shell does; the rest of the file is SQL.
  const runFrom = (read: (name: string) => string) =>
    read('load.sql')
      .replace('.bail on\n', '')
      .replace(/^\.read (.+)$/gm, (_, name: string) => read(name));
  expect(await contents(runFrom((name) => file('dump', name)))).toEqual(whole);

  for (const shard of ['1', '2', '3']) await runCli([...args, '--shard', `${shard}/3`, '--out', shard], { cwd });
  const joined = (name: string) => ['1', '2', '3'].map((shard) => file(shard, name)).join('');
  expect(await contents(runFrom(joined))).toEqual(whole);
});

test('what SQLite would mean something else by is told, what it cannot have refused', async () => {
  const fields = 'fields:\n  - {name: id, type: integer, generator: sequence}\n  - {name: email, generator: email}';
  const told = {
    'specs/users.yaml': dataset(
      `${fields}\nvalidation:\n  - {constraint: "email LIKE '%@%'"}\n  - {constraint: "id > 0"}`,
    ),
  };
  const warned = await inProject(told, ['generate', '--dialect', 'sqlite']);
  expect(warned.status).toBe(0);
  expect(warned.stderr.match(/DC606/g)).toHaveLength(1);
  expect(warned.stderr).toContain("email LIKE '%@%'");
  expect(warned.stdout).toContain('CHECK ((id > 0))');
  expect(warned.stdout).not.toMatch(/CHECK \(.*LIKE/);
  expect(warned.stdout).toContain("\n-- the CHECK of `email LIKE '%@%'` on `users` is left out");
  const quiet = await inProject(told, ['generate', '--dialect', 'sqlite', '--no-schema']);
  expect(quiet.stderr).not.toContain('DC606');
  const refused = await inProject({ 'specs/users.yaml': dataset(`table: sqlite_users\n${fields}`) }, [
    'generate',
    '--dialect',
    'sqlite',
  ]);
  expect(refused).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('error[DC605]') });
  const json = await inProject(told, ['generate', '--dialect', 'sqlite', '--json', '--out', 'dump.sql']);
  expect(JSON.parse(json.stdout).diagnostics).toMatchObject([{ code: 'DC606', severity: 'warning' }]);
});
