import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';

const users = (max: number, version = '1.2.0', more = '') =>
  dataset(
    `volume: 50
fields:
  - {name: id, generator: sequence}
  - {name: points, type: integer, generator: integer, min: 1, max: ${max}}
  - {name: mail, type: text, generator: email, masking: ${max < 50}}
${more}`,
  ).replace('{name: users}', `{name: users, version: ${version}}`);

const files = { 'old/users.yaml': users(99), 'new/users.yaml': users(90, '1.3.0') };

test('the verdict, the changes with their lines, and the rows', async () => {
  const cwd = plantProject(files);
  const { stdout, status } = await runCli(['diff', './old', './new', '--sample', '1'], { cwd });
  expect(status).toBe(0);
  expect(stdout.split('\n').slice(0, 10)).toEqual([
    './old → ./new: breaking',
    '  datasets  1: 1 changed',
    '  fields    3: 1 changed',
    expect.stringMatching(/^ {2}rows {6}50: \d+ changed$/),
    '',
    'users v1.2.0 → v1.3.0: breaking (declared minor; v2.0.0 would say it)',
    '  breaking  points: another `max` of `integer` (parameters-changed)',
    '            99 → 90',
    '            old/users.yaml:8 → new/users.yaml:8',
    expect.stringMatching(/^ {2}rows {6}50: \d+ changed$/),
  ]);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('JSON and Markdown say the same, and exit codes what is asked of them', async () => {
  const cwd = plantProject(files);
  const json = await runCli(['diff', './old', './new', '--json'], { cwd });
  const { schema_version: version, ok, data } = JSON.parse(json.stdout);
  expect({ version, ok }).toEqual({ version: 1, ok: true });
  expect(data.verdict.class).toBe('breaking');
  expect(data.changes).toMatchObject([
    { rule: 'parameters-changed', field: 'points', from: { file: 'old/users.yaml', line: 8 } },
  ]);
  expect(JSON.parse((await runCli(['diff', './old', './new', '--format', 'json'], { cwd })).stdout)).toEqual(
    JSON.parse(json.stdout),
  );
  const markdown = await runCli(['diff', './old', './new', '--format', 'markdown'], { cwd });
  expect(markdown.stdout).toContain('`users v1.2.0 → v1.3.0`: **breaking**');
  expect(markdown.stdout).toContain('<details open>\n<summary>1 change</summary>');
  expect(markdown.stdout).toContain('| breaking | users | points |');
  // What stands one below the other, and lines that are coloured: both only in fences.
  expect(markdown.stdout).toMatch(/```text\npoints {2}\d+ of 50 .*\n {2}before │.*│\n {2}after {2}│.*│\n/);
  expect(markdown.stdout).toMatch(/```diff\n- id=\d+: points \d+\n\+ id=\d+: points \d+\n/);
  const exits: Readonly<Record<string, number>> = {
    '--exit-code': 1,
    '--fail-on breaking': 1,
    '--fail-on minor': 1,
    '--fail-on any': 1,
    '': 0,
  };
  for (const [flags, status] of Object.entries(exits))
    expect((await runCli(['diff', './old', './new', ...flags.split(' ').filter(Boolean)], { cwd })).status, flags).toBe(
      status,
    );
  expect((await runCli(['diff', './old', './old', '--exit-code'], { cwd })).stdout).toBe(
    './old → ./old: no difference\n',
  );
  expect((await runCli(['diff', './old', './old', '--exit-code', '--fail-on', 'any'], { cwd })).status).toBe(0);
  expect((await runCli(['diff', './old', './new', '--json', '--format', 'sql'], { cwd })).status).toBe(2);
  expect((await runCli(['diff', './nowhere', './new'], { cwd })).status).toBe(2);
});

test('the project says what a change counts for, and why; masking that goes is a class of its own', async () => {
  const cwd = plantProject({
    ...files,
    'new/users.yaml': users(90, '1.2.1'),
    'data-cli.yaml':
      'paths: [new]\nversioning: {rules: {parameters-changed: {level: patch, reason: nobody reads points}}}\n',
    'masked/users.yaml': users(40),
    'bare/users.yaml': users(40).replace(', masking: true', ''),
  });
  const { stdout, status } = await runCli(['diff', './old', '--fail-on', 'minor'], { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain('users v1.2.0 → v1.2.1: patch (declared patch)');
  expect(stdout).toContain('counted so because: nobody reads points');
  const bared = await runCli(['diff', './masked', './bare', '--fail-on', 'breaking'], { cwd });
  expect(bared.status).toBe(1);
  expect(bared.stdout).toContain('privacy   mail: not masked any more (mask-removed)');
});

test('git refs and locks', async () => {
  const cwd = plantProject({ 'specs/users.yaml': users(99) });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'one');
  git('tag', 'v1');
  expect((await runCli(['lock'], { cwd })).status).toBe(0);
  writeFileSync(join(cwd, 'before.lock'), readFileSync(join(cwd, 'data-cli.lock')));
  writeFileSync(join(cwd, 'specs/users.yaml'), users(90));
  expect((await runCli(['lock'], { cwd })).status).toBe(0);
  const refs = await runCli(['diff', 'v1'], { cwd });
  expect(refs.stdout).toContain('v1 → the working tree: breaking');
  expect(refs.stdout).toContain('v1:specs/users.yaml:8 → specs/users.yaml:8');
  const locks = await runCli(['diff', 'before.lock', 'data-cli.lock'], { cwd });
  expect(locks.stdout).toContain('points: other values (values-changed)');
  expect(locks.stdout).not.toContain('mail');
  const mixed = await runCli(['diff', 'before.lock', './specs'], { cwd });
  expect(mixed.stderr).toContain('DC803');
  expect(mixed.status).toBe(1);
});

test('a script where there can be one', async () => {
  const cwd = plantProject(files);
  const patch = await runCli(['diff', './old', './new', '--format', 'sql', '--fail-on', 'breaking'], { cwd });
  expect(patch.status).toBe(1);
  expect(patch.stdout).toMatch(/^-- data-cli.*BEGIN;.*UPDATE users t SET points = .*COMMIT;\n$/s);
  const crm = 'relationships: [{foreignKey: crm_id, references: crm.id, external: true}]';
  const external = users(99, '1.2.0', crm).replace(/^ +- \{name: mail/m, '    - {name: crm_id, type: integer}\n$&');
  const other = plantProject({ 'old/users.yaml': external, 'new/users.yaml': external.replace('max: 99', 'max: 98') });
  const told = await runCli(['diff', './old', './new'], { cwd: other });
  expect(told.stderr).toContain('warning[DC801]: `users.crm_id` is not compared: only a database has its values');
  const refused = await runCli(['diff', './old', './new', '--format', 'sql'], { cwd: other });
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toContain('error[DC802]');
});

test('some of the datasets', async () => {
  const notes = (rows: number) => dataset(`volume: ${rows}\nfields: [{name: id, generator: sequence}]`, 'notes');
  const cwd = plantProject({ ...files, 'old/notes.yaml': notes(4), 'new/notes.yaml': notes(5) });
  const diff = (...flags: string[]) => runCli(['diff', './old', './new', ...flags], { cwd });
  const found = await diff('--dataset', 'notes', '--fail-on', 'breaking');
  expect([found.status, found.stdout]).toEqual([0, expect.stringContaining('datasets  1: 1 changed')]);
  expect(found.stdout).not.toContain('users');
  const patch = await diff('--dataset', 'notes', '--only', '--format', 'sql');
  expect(patch.stdout).toContain('INSERT INTO notes');
  expect(patch.stdout).not.toContain('UPDATE users');
  const unknown = await diff('--dataset', 'note');
  expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('did you mean notes?')]);
  expect((await diff('--only')).status).toBe(2);
});
