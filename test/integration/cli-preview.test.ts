import { expect, test } from 'vitest';

import { displayWidth } from '../../src/base/display-width.ts';

import { inProject, orders, runCli, shop, trace, users } from '../support/cli.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';

const nullMark = '∅';

test('shows rows of every dataset in columns, a null told apart from an empty text', async () => {
  const spec = `volume: 3
fields:
  - {name: id, type: integer, generator: sequence, start: 9}
  - {name: none, type: text, generator: "null", nullable: true}
  - {name: empty, type: text, generator: constant, value: ""}
  - {name: wide, type: text, generator: choice, choices: [日本語, e\u0301]}
  - {name: lines, type: text, generator: constant, value: "a\\nb\\u001b[31m"}
  - {name: last, type: boolean, generator: constant, value: true}`;
  const found = await inProject({ 'specs/odd.yaml': dataset(spec, 'odd') }, ['preview']);
  expect(found.status).toBe(0);
  const [title, head = '', rule = '', ...rows] = found.stdout.split('\n').slice(0, -1);
  expect(title).toBe('odd: rows 0 to 2 of 3');
  expect(head).toMatch(/^# +id +none +empty +wide +lines +last$/);
  expect(rows).toHaveLength(3);
  // Where a column begins is the same in all lines, by what a terminal makes of them.
  const lastBegins = displayWidth(rule.replace(/─+$/, ''));
  for (const row of rows) {
    expect(row).toContain('a\\nb\\u{1b}[31m');
    expect(displayWidth(row.replace(/true$/, ''))).toBe(lastBegins);
    expect(row.split(nullMark)).toHaveLength(2);
  }
  expect(rows.map((row) => row.trim().split(/ +/)[1])).toEqual(['9', '10', '11']);
  expect(found.stderr).toMatch(/^3 rows in .+; seed 1, .+ fingerprint [0-9a-f]{12}\n$/);
});

test('rows are those of the dump, from any offset, in circles of references too', async () => {
  const circle = (name: string, other: string) =>
    dataset(
      `volume: 5000
fields: [{name: id, type: integer, generator: sequence}, {name: code, type: text, generator: pattern, pattern: "???-###"}]
relationships: [{foreignKey: ${other}_id, references: ${other}.id}, {foreignKey: boss, references: ${name}.id, name: b, acyclic: false}]`,
      name,
    );
  const cwd = plantProject({ 'specs/all.yaml': `${circle('a', 'b')}---\n${circle('b', 'a')}` });
  const dump = await runCli(['generate', '--dataset', 'a', '--only', '--format', 'ndjson'], { cwd });
  const lines = dump.stdout.trimEnd().split('\n');
  const found = await runCli(['preview', 'a', '--offset', '4321', '--rows', '1500', '--json'], { cwd });
  const { ok, data } = JSON.parse(found.stdout);
  expect(ok).toBe(true);
  expect(data.datasets).toMatchObject([{ name: 'a', namespace: 'default', rows: 5000, offset: 4321 }]);
  expect(data.datasets[0].data).toEqual(lines.slice(4321).map((line) => JSON.parse(line)));
});

test('datasets by name, by flag, and PATHs', async () => {
  const cwd = plantProject({ ...shop, 'users/readme.txt': '' });
  const titles = async (...args: string[]) => {
    const { stdout, stderr, status } = await runCli(['preview', '--rows', '1', ...args], { cwd });
    return status === 0 ? stdout.split('\n').filter((line) => line.includes(' of ')) : stderr;
  };
  expect(await titles()).toEqual(['users: row 0 of 20', 'orders: row 0 of 30']);
  expect(await titles('default/orders')).toEqual(['orders: row 0 of 30']);
  // The rows that `generate --count 7` makes, parents included.
  expect(await titles('orders', 'default/users', '--count', '7')).toEqual(['orders: row 0 of 7', 'users: row 0 of 7']);
  expect(await titles('orders', 'specs')).toEqual(['orders: row 0 of 30']);
  expect(await titles('specs/users.yaml')).toEqual(['users: row 0 of 20']);
  expect(await titles('--dataset', 'orders')).toEqual(['users: row 0 of 20', 'orders: row 0 of 30']);
  expect(await titles('--dataset', 'users', 'specs')).toEqual(['users: row 0 of 20']);
  // A folder of the name is a PATH.
  expect(await titles('users')).toContain('DC109');
});

test('long values are cut to 80 columns, and whole with --full', async () => {
  const fields = Array.from({ length: 9 }, (_, i) => `  - {name: f${i}, type: text, generator: sentence}`).join('\n');
  const files = { 'specs/a.yaml': dataset(`volume: 5\nfields:\n${fields}`, 'a') };
  const cut = (await inProject(files, ['preview'])).stdout.split('\n');
  expect(Math.max(...cut.map(displayWidth))).toBeLessThanOrEqual(80);
  expect(cut.filter((line) => line.startsWith('#')).length).toBeGreaterThan(1);
  expect(cut.join('\n').match(/f\d/g)).toHaveLength(9);
  const full = (await inProject(files, ['preview', '--full'])).stdout;
  expect(full.match(/^#/gm)).toHaveLength(1);
  expect(full).not.toContain('…');
});

test('beyond the end, or without rows, it says so', async () => {
  const files = { ...shop, 'specs/none.yaml': dataset('volume: 0\nfields: [{name: id, generator: sequence}]', 'none') };
  const found = await inProject(files, ['preview', '--offset', '25', '--rows', '1_000']);
  expect(found.status).toBe(0);
  expect(found.stdout).toContain('users has 20 rows: none from 25 on\n');
  expect(found.stdout).toContain('orders: rows 25 to 29 of 30\n');
  expect(found.stdout).toContain('none has no rows\n');
});

test.each([
  [['preview', 'user'], 'error: there is no dataset called user\n  = help: did you mean users?\n'],
  [['preview', '--rows', '0'], '--rows 0 is no number of rows'],
  [['preview', '--offset', '-1'], 'offset'],
  [['preview', '--offset', '99999999999999999999'], 'is no number of rows'],
])('%j is wrong usage', async (args, message) => {
  const found = await inProject(shop, args);
  expect(found).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
  expect(found.stderr).not.toMatch(trace);
});

// `validate` tries the first 1,000 rows, which are well.
test.each([
  [['preview', 'late', '--offset', '2000']],
  [['explain', 'late[2000].total']],
  [['generate', '--workers', '2']],
  [['load', '--to', 'pglite:', '--yes']],
])('a cell that cannot be made is told where it is defined: %j', async (args) => {
  const spec = `volume: 9000
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: total, type: smallint, generator: expression, expression: id * 20}`;
  const found = await inProject({ 'specs/late.yaml': dataset(spec, 'late') }, args);
  expect(found.status).toBe(1);
  expect(found.stderr).toMatch(
    /^error\[DC413\]: `late\[\d+\]\.total`: smallint out of range: \d+ is not from -32768 to 32767$/m,
  );
  expect(found.stderr).toMatch(/^ *--> specs\/late\.yaml:\d+:\d+$/m);
  expect(found.stderr).toContain('expression: id * 20');
});

// Faker's numbers are tried when definitions are read, but not all of them.
const nested = dataset(`volume: 9000
fields:
  - {name: id, type: integer, generator: sequence}
  - name: lines
    generator: array
    min: 1
    of:
      generator: object
      fields:
        - {name: sku, generator: word}
        - name: price
          type: smallint
          generator: faker
          method: number.int
          args: [{max: 32900}]`);
const masked = dataset(`volume: 300
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: tags, type: text, generator: constant, value: 12-34}
masking_rules:
  - {field: tags, rule: mask_credit_card}`);

test.each([
  [nested, [], /^error\[DC413\]: `users\[\d+\]\.lines\[\*\]\.price`: \d+ is outside of smallint/m, 'generator: faker'],
  [nested, ['--workers', '2'], /^error\[DC413\]: `users\[\d+\]\.lines\[\*\]\.price`/m, 'generator: faker'],
  [masked, [], /^error\[DC505\]: `users\[0\]\.tags` is not /m, 'rule: mask_credit_card'],
])('what ends a run is told at the line that makes it: %#', async (text, flags, message, line) => {
  const found = await inProject({ 'specs/all.yaml': text }, ['generate', ...flags]);
  expect(found.status).toBe(1);
  expect(found.stderr).toMatch(message);
  expect(found.stderr).toMatch(/^ *--> specs\/all\.yaml:\d+:\d+$/m);
  expect(found.stderr).toContain(line);
});

test('errors in definitions are told as elsewhere: 1', async () => {
  const cwd = plantProject({ 'specs/users.yaml': users, 'specs/orders.yaml': orders.replace('users.id', 'user.id') });
  expect(await runCli(['preview', 'users'], { cwd })).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('error[DC301]'),
  });
});
