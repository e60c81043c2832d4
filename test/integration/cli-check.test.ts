import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';

const fields = `volume: 5000
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: size, type: integer, generator: integer, min: 1, max: 100000}`;

const broken = dataset(`${fields}
validation:
  - {constraint: size % 1000 <> 7, name: no sevens, description: Seven is odd}
  - size > 0
  - COUNT(*) = COUNT(size)
  - {constraint: UNIQUE (size), severity: warning}`);
const kept = dataset(`${fields}\nvalidation:\n  - size * 2 <> 7`);

test('rows that break an error leave no file, and are told', async () => {
  const root = plantProject({ 'specs/users.yaml': broken });
  for (const out of ['dump.sql', 'rows']) {
    const { status, stderr, stdout } = await runCli(['generate', '--check', '--out', out], { cwd: root });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/error\[DC420\]: `no sevens` fails in \d+ of 5,000 rows: users\[\d+\], /);
    expect(stderr).toContain('help: Seven is odd');
    expect(stderr).toMatch(/warning\[DC421\]: `UNIQUE \(size\)` fails in \d+ of 5,000 rows/);
    expect(existsSync(join(root, out))).toBe(false);
  }
  expect(readdirSync(root)).toEqual(['specs']);
});

test('with --json the report is data, one entry a constraint', async () => {
  const root = plantProject({ 'specs/users.yaml': broken });
  const { status, stdout } = await runCli(['generate', '--check', '--json', '--out', 'rows'], { cwd: root });
  expect(status).toBe(1);
  const { ok, data } = JSON.parse(stdout) as { ok: boolean; data: { constraints: Record<string, unknown>[] } };
  expect(ok).toBe(false);
  const [sevens, positive, count, unique] = data.constraints;
  expect(sevens).toMatchObject({ name: 'no sevens', severity: 'error', obeyed: false, looked: 'rows', rows: 5000 });
  expect(sevens?.first_failing).toHaveLength(5);
  expect(positive).toMatchObject({ obeyed: true, looked: 'rows', rows: 5000, failing: 0, first_failing: [] });
  expect(count).toMatchObject({ obeyed: true, looked: 'none', rows: 0 });
  expect(unique).toMatchObject({ severity: 'warning', looked: 'whole', rows: 5000 });
});

test('rows that keep all are written as they are without', async () => {
  const root = plantProject({ 'specs/users.yaml': kept });
  const plain = await runCli(['generate'], { cwd: root });
  const { status, stdout, stderr } = await runCli(['generate', '--check'], { cwd: root });
  expect(status).toBe(0);
  expect(stdout).toBe(plain.stdout);
  expect(stderr).toContain('1 of 1 constraints looked at, and kept');
});
