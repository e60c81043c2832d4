import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { codes } from '../../src/index.ts';
import { inProject, ordinary, runCli, shop, trace, users } from '../support/cli.ts';
import type { CliOptions } from '../support/cli-process.ts';
import { plantProject } from '../support/planted-project.ts';

describe('bad input: 1, a diagnostic, no trace, no output', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghijklmnopqrst'
      .split('')
      .map((name, i) => `${name}: &${name} [${`*${'abcdefghijklmnopqrst'[i]}, `.repeat(9)}]`),
  ];
  const inputs: Record<string, string | Buffer> = {
    'not YAML': 'spec: [1, 2\nkind: }',
    tabs: users.replaceAll('  ', '\t'),
    'a line of 1 MB': `${users}    - {name: x, generator: constant, value: "${'x'.repeat(1_000_000)}", colour: red}\n`,
    'an alias bomb': `${bomb.join('\n')}\n${users}`,
    binary: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff, 0xfe, 0x80]),
    'no definition': 'just: yaml\n',
    empty: '',
    'a NUL': users.replace('users', 'us\0ers'),
    'a list': '- 1\n- 2\n',
    'deep nesting': `${'['.repeat(50_000)}`,
    'a kind that there is not': users.replace('DataDefinition', 'DataDefintion'),
    'half of a character': Buffer.concat([Buffer.from(users), Buffer.from([0xc3])]),
  };

  test.each(Object.keys(inputs))('%s', async (name) => {
    const cwd = plantProject({});
    writeFileSync(path.join(cwd, 'input.yaml'), inputs[name] as string | Buffer);
    await expectRefused(cwd, 'input.yaml');
  });

  test('an empty folder', () => expectRefused(plantProject({}), '.'));
  test('a path that is not there', () => expectRefused(plantProject({}), 'missing'));
  test('a glob that matches nothing', () => expectRefused(plantProject(shop), '*.nothing'));

  test('a file that may not be read', async () => {
    const cwd = plantProject({ 'input.yaml': users });
    chmodSync(path.join(cwd, 'input.yaml'), 0o000);
    chmodSync(cwd, 0o777);
    await expectRefused(cwd, 'input.yaml', ordinary());
  });
});

async function expectRefused(cwd: string, input: string, options: CliOptions = {}): Promise<void> {
  const found = await runCli(['generate', input, '--out', 'out.sql'], { cwd, ...options });
  expect(found).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^error\[DC\d{3}\]: ./m) });
  expect(found.stderr).not.toMatch(trace);
  expect(found.stderr.length).toBeLessThan(20_000);
  const [, code = ''] = /^error\[(DC\d{3})\]/m.exec(found.stderr) ?? [];
  expect(Object.keys(codes)).toContain(code);
  expect(readdirSync(cwd).filter((name) => name.includes('out'))).toEqual([]);
}

// It says where loads are recorded: to look elsewhere would be a wrong answer.
test.each([['status'], ['health'], ['show', 'users'], ['cleanup', '--all', '--yes']])(
  '%s: a project file with errors is told before a database is opened',
  async (...args) => {
    const { status, stderr } = await inProject({ 'data-cli.yaml': 'ledger_schema: [1' }, [...args, '--to', 'pglite:']);
    expect(status).toBe(1);
    expect(stderr).toContain('--> data-cli.yaml:1:');
  },
);

test.each([
  [['diff'], 'FROM is missing: the older version', 'data-cli diff --help'],
  [['generate', '--frmat', 'csv'], 'there is no flag --frmat', 'did you mean --format?'],
  [['generate', '--xyzzy'], 'there is no flag --xyzzy', 'data-cli generate --help'],
  [['import', 'users'], '--file is missing: the file', 'data-cli import --help'],
  [['generate', '--format', 'xml'], 'one of: sql, json, ndjson, csv', 'write NDJSON'],
  [['preview', 'nosuch'], 'there is no dataset called nosuch', 'there are users\n'],
  [['preview', 'user'], 'there is no dataset called user', 'did you mean users?'],
])('wrong usage: %j', async (args, message, help) => {
  const found = await inProject({ 'users.yaml': users }, args);
  expect(found).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
  expect(found.stderr).toContain(`= help: ${help}`);
});
