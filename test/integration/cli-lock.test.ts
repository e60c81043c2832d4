import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Lock } from '../../src/formats/lock.ts';

import { runCli, shop, users } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const read = (cwd: string) => JSON.parse(readFileSync(join(cwd, 'data-cli.lock'), 'utf8')) as Lock;

test('a lock says what PostgreSQL says of the loaded rows', async () => {
  const cwd = plantProject({ ...shop, 'specs/users.yaml': users.replace('volume: 20', 'volume: 5000') });
  expect(await runCli(['lock', '--workers', '2'], { cwd })).toMatchObject({ status: 0, stdout: '' });
  const alone = readFileSync(join(cwd, 'data-cli.lock'));
  expect((await runCli(['lock', '--workers', '1'], { cwd })).status).toBe(0);
  expect(readFileSync(join(cwd, 'data-cli.lock'))).toEqual(alone);
  const { stdout: script } = await runCli(['generate', '--quiet'], { cwd });
  await database.runScript(script);
  await database.client.query(`SET datestyle = ISO; SET timezone = 'UTC'; SET intervalstyle = iso_8601`);
  for (const { name, fields, rows } of read(cwd).datasets) {
    const [{ count }] = (await database.client.query(`SELECT count(*)::int AS count FROM ${name}`)).rows;
    expect(count).toBe(rows);
    for (const [field, trace] of Object.entries(fields))
      expect(await serverTrace(name, field), `${name}.${field}`).toBe(trace);
  }
});

/** The trace of a column whose rows lie in the order of a key that counts up from its first row on. */
async function serverTrace(table: string, field: string): Promise<string> {
  const powers = Array.from({ length: 11 }, (_, power) => Array(power).fill('x').join(' * ') || '1');
  const { rows } = await database.client.query(`
    WITH cells AS (
      SELECT row_number() OVER (ORDER BY id) - 1 AS i,
        (hashtextextended(concat("${field}"), 0)
          # CASE WHEN "${field}" IS NULL THEN hashtextextended('', 1) ELSE 0 END) & 4294967295 AS h FROM ${table}
    ), placed AS (
      SELECT i, h::numeric AS h, floor(log(2, greatest(i, 1)::numeric) + 1e-9)::int AS block FROM cells
    ), blocks AS (
      SELECT CASE WHEN i < 16 THEN i - 16 ELSE block END AS block, h, (CASE WHEN i < 16 THEN 1 ELSE i - (1 << block) + 1 END)::numeric AS x FROM placed
    )
    SELECT block < 0 AS single, ${powers.map((power, j) => `mod(sum(h * ${power}), 67108859)::text AS s${j}`).join(', ')}
    FROM blocks GROUP BY block ORDER BY block`);
  const sums = rows.flatMap((row) => powers.slice(0, row.single ? 1 : 11).map((_, j) => Number(row[`s${j}`])));
  const bytes = Buffer.alloc(sums.length * 4);
  for (const [at, sum] of sums.entries()) bytes.writeUInt32LE(sum, at * 4);
  return bytes.toString('base64');
}

test('the command writes whole or not at all, checks, and says which it was', async () => {
  const cwd = plantProject(shop);
  const run = (...args: string[]) => runCli(args, { cwd });
  const none = await run('lock', '--check');
  expect(none.status).toBe(1);
  expect(none.stderr).toContain('error[DC835]: there is no `data-cli.lock`');
  expect(await run('lock', '--as-of', 'now')).toMatchObject({ status: 1 });
  expect(existsSync(join(cwd, 'data-cli.lock'))).toBe(false);
  expect(await run('lock', '--at', 'v1')).toMatchObject({ status: 2 });
  expect((await run('lock')).stderr).toMatch(/^data-cli\.lock: 2 datasets of [\d,]+ rows in /);
  expect((await run('lock', '--check')).stderr).toMatch(/^as locked: 2 datasets/);
  const seeded = await run('lock', '--check', '--seed', '9');
  expect(seeded.stderr).toContain('error[DC836]: `data-cli.lock` is of seed 1, not 9');
  expect(seeded.stderr).toContain('check it with the flags');
  const own = readFileSync(join(cwd, 'data-cli.lock'), 'utf8');
  writeFileSync(join(cwd, 'data-cli.lock'), own.replace('"catalogue": 1', '"catalogue": 7'));
  const older = await run('lock', '--check');
  expect([older.status, older.stderr]).toEqual([
    1,
    expect.stringMatching(/is of catalogue 7, not 1\n.*a data-cli of that/),
  ]);
  writeFileSync(join(cwd, 'data-cli.lock'), own);
  const before = statSync(join(cwd, 'data-cli.lock'));
  expect(await run('lock', '--dataset', 'users', '--seed', '9')).toMatchObject({ status: 1 });
  expect(statSync(join(cwd, 'data-cli.lock')).mtimeMs).toBe(before.mtimeMs);
  const lock = read(cwd);
  const tampered = lock.datasets.map((each, at) => (at > 0 ? each : { ...each, content_hash: '0'.repeat(16) }));
  writeFileSync(join(cwd, 'data-cli.lock'), JSON.stringify({ ...lock, datasets: tampered }));
  const { status, stdout } = await run('lock', '--check', '--json');
  expect(status).toBe(1);
  const [first] = lock.datasets;
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, diagnostics: [{ code: 'DC835' }] });
  expect(JSON.parse(stdout).data.datasets).toContainEqual({
    id: `${first?.namespace}/${first?.name}`,
    state: 'edited',
  });
  expect(await run('lock', '--dataset', first?.name ?? '')).toMatchObject({ status: 0 });
  expect(read(cwd)).toEqual(lock);
  // What PATHs leave out stays as it was.
  expect(await run('lock', 'specs/users.yaml')).toMatchObject({ status: 0 });
  expect(read(cwd)).toEqual(lock);
  expect(await run('lock', '--check', 'specs/users.yaml')).toMatchObject({ status: 0 });
});
