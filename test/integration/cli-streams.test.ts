import { describe, expect, test } from 'vitest';

import { inProject, runCli, shop, trace } from '../support/cli.ts';
import type { CliResult } from '../support/cli-process.ts';
import { dataset } from '../support/definitions.ts';

const wrong = dataset('fields:\n  - {name: id, generator: sequnce}');

describe('streams and exit codes', () => {
  test.each([
    ['validate', [], /^$/, /2 datasets of 50 rows: no errors/],
    ['validate', ['--quiet'], /^$/, /^$/],
    ['plan', [], /users/, /^$/],
    ['plan', ['--format', 'mermaid'], /^erDiagram\n/, /^$/],
    [
      'generate',
      [],
      /^--[\s\S]*COPY[\s\S]*\\\.\n/,
      /^50 rows, .* seed 1, as of 2026-01-01T00:00:00.000Z, catalogue 1, fingerprint [0-9a-f]{12}\n$/,
    ],
    ['generate', ['--quiet'], /COPY/, /^$/],
    ['list', ['generators'], /sequence/, /^$/],
    ['list', ['masks', 'hash'], /^hash \(also hash_ssn\)/, /^$/],
  ])('%s %j: 0, data on stdout, talk on stderr', async (verb, args, stdout, stderr) => {
    const found = await inProject(shop, [verb, ...args]);
    expect(found).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(stdout),
      stderr: expect.stringMatching(stderr),
    });
  });

  test('of many notes the first of each code, how many more there are, and all of them by --verbose', async () => {
    const checked = [1, 2, 3, 4, 5].map((at) => `  - AVG(size) > -${at}`).join('\n');
    const sizes = dataset(
      `volume: 2000\nfields: [{name: size, type: integer, generator: integer}]\nvalidation:\n${checked}`,
    );
    const count = (text: string) => text.match(/^info\[DC419\]/gm)?.length;
    const { stderr } = await inProject({ 'specs/users.yaml': sizes }, ['validate']);
    expect([count(stderr), stderr]).toEqual([3, expect.stringMatching(/\n\nmore notes like these.*: 2 of DC419\n$/)]);
    const all = await inProject({ 'specs/users.yaml': sizes }, ['validate', '--verbose']);
    expect([count(all.stderr), all.stderr]).toEqual([5, expect.not.stringContaining('more notes')]);
  });

  test.each(['validate', 'plan', 'generate'])('%s of wrong definitions: 1, and no output', async (verb) => {
    const found = await inProject({ 'specs/users.yaml': wrong }, [verb]);
    expect(found).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^error\[DC\d{3}\]: /) });
    expect(found.stderr).toContain('specs/users.yaml:6:29');
    expect(found.stderr).not.toMatch(trace);
  });

  test.each([
    [['generate', '--nonsense']],
    [['genrate']],
    [['genrate', 'specs', '--count', '5']],
    [['generate', '--format', 'xml']],
    [['generate', '--count', 'many']],
    [['generate', '--count', 'usrs=5']],
    [['generate', '--as-of', 'yesterday']],
    [['generate', '--format', 'csv']],
    [['generate', '--shard', '0/2']],
    [['generate', '--shard', '3/2', '--dataset', 'users', '--only']],
    [['generate', '--shard', '1/2']],
    [['generate', '--format', 'csv', '--dialect', 'mongodb']],
    [['generate', '--dialect', 'mongodb']],
    [['generate', '--dialect', 'postgresql', '--format', 'json']],
    [['list', 'nothing']],
    [['list', 'generators', 'sequnce']],
    [['validate', '--quiet', '--verbose']],
  ])('%j: 2, told on stderr alone', async (args) => {
    const found = await inProject(shop, args);
    expect(found).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^error: ./) });
    expect(found.stderr).not.toMatch(trace);
  });

  test('without a terminal nothing is coloured', async () => {
    const { stderr } = await inProject({ 'specs/users.yaml': wrong }, ['validate']);
    expect(stderr).not.toContain('\u001b');
  });

  test('the start loads nothing that it need not: --version is a line', async () => {
    const found = await runCli(['--version']);
    expect(found).toMatchObject({ status: 0, stdout: expect.stringMatching(/^data-cli\/\d+\.\d+\.\d+ /), stderr: '' });
  });
});

describe('--json is one document', () => {
  const document = (found: CliResult) => JSON.parse(found.stdout) as Record<string, unknown>;

  test.each([
    ['validate', [], { datasets: 2 }],
    ['plan', [], { seed: '1', datasets: [{ name: 'users' }, { name: 'orders' }] }],
    ['generate', ['--out', 'dump.sql'], { out: 'dump.sql', rows: 50, seed: '1' }],
    ['list', ['formats'], [{ name: 'sql' }, { name: 'json' }, { name: 'ndjson' }, { name: 'csv' }]],
  ])('%s', async (verb, args, data) => {
    const found = await inProject(shop, [verb, ...args, '--json']);
    expect(found.status).toBe(0);
    expect(document(found)).toMatchObject({ schema_version: 1, command: verb, ok: true, data, diagnostics: [] });
    expect(Object.keys(document(found))).toEqual(['schema_version', 'command', 'ok', 'data', 'diagnostics']);
  });

  test.each(['validate', 'plan'])('%s of wrong definitions', async (verb) => {
    const found = await inProject({ 'specs/users.yaml': wrong }, [verb, '--json']);
    expect(found.status).toBe(1);
    expect(document(found)).toMatchObject({
      command: verb,
      ok: false,
      diagnostics: [
        { severity: 'error', file: 'specs/users.yaml', line: 6, column: 29, code: expect.stringMatching(/^DC\d{3}$/) },
      ],
    });
  });

  test('wrong usage and a failing environment too', async () => {
    const usage = await inProject(shop, ['generate', '--json', '--nonsense']);
    expect([usage.status, document(usage)]).toMatchObject([2, { ok: false, command: 'generate' }]);
    const unknown = await inProject(shop, ['genrate', 'specs', '--json']);
    expect([unknown.status, unknown.stderr, document(unknown)]).toMatchObject([
      2,
      '',
      { ok: false, command: 'genrate', data: { help: 'did you mean generate?' }, diagnostics: [] },
    ]);
    const both = await inProject(shop, ['generate', '--json']);
    expect([both.status, document(both)]).toMatchObject([
      2,
      { ok: false, data: { error: expect.stringContaining('--json and --out -') } },
    ]);
    const full = await inProject(shop, ['generate', '--json', '--out', '/dev/full']);
    expect([full.status, document(full)]).toMatchObject([3, { ok: false, diagnostics: [{ code: 'DC602' }] }]);
  });
});
