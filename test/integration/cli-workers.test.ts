import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, onTestFinished, test } from 'vitest';

import { cliDigest, inProject, runCli, shop, trace } from '../support/cli.ts';
import { entry } from '../support/cli-process.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';

const commerce = path.resolve('specs/commerce');
const both = ['1', '2'];

test('the same bytes from any number of threads', async () => {
  const args = (workers: string) => ['generate', commerce, '--count', '9000', '--quiet', '--workers', workers];
  const digests = await Promise.all(['1', '2', '3'].map((workers) => cliDigest(args(workers))));
  expect(new Set(digests).size).toBe(1);
});

test.each(['0', 'x', '1000'])('%s is no number of threads, and the message says so', async (workers) => {
  const { status, stderr } = await runCli(['generate', commerce, '--workers', workers]);
  expect({ status, stderr }).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^error: --workers: expected an integer/),
  });
  expect(stderr).toContain(workers);
});

const failing = dataset(`volume: 60000
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: third, type: integer, generator: expression, expression: "1 / (id - 43210)"}`);
const breaking = dataset(`volume: 60000
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: spread, type: integer, generator: integer, min: 0, max: 9000}
validation:
  - {constraint: "abs(spread - id) <> 5", severity: error}
  - {constraint: "SUM(spread) < 5", severity: error}
  - {constraint: "id <> 50000", severity: warning}`);

test.each([
  ['rows that cannot be made', failing, []],
  ['rows that break constraints', breaking, ['--check']],
])('%s are told alike, and leave nothing', async (_, definition, flags) => {
  const found = await Promise.all(
    both.map(async (workers) => {
      const cwd = plantProject({ 'rows.yaml': definition });
      const args = ['generate', 'rows.yaml', '--format', 'csv', '--out', 'out', '--workers', workers, ...flags];
      const { status, stderr } = await runCli(args, { cwd });
      expect(existsSync(path.join(cwd, 'out'))).toBe(false);
      return { status, stderr };
    }),
  );
  expect(found[0]).toMatchObject({ status: 1, stderr: expect.stringMatching(/^error\[DC4/) });
  expect(found[1]).toEqual(found[0]);
});

describe.each(both)('%s threads that are ended', (workers) => {
  // More rows than anybody waits for, of which the first come soon.
  const many = () => ['generate', plantProject(shop), '--count', '30000000', '--workers', workers];

  test('by a reader that goes away: 141, quietly', async () => {
    const found = await runCli(many(), {
      started: (child) => child.stdout?.once('data', () => child.stdout?.destroy()),
    });
    expect(found).toMatchObject({ status: 141, stderr: '' });
  });

  test.each([
    ['SIGINT', 130, 'out.sql'],
    ['SIGTERM', 143, 'out'],
  ] as const)('by %s: %i, and nothing is left of %s', async (signal, status, out) => {
    const cwd = plantProject({});
    const found = await runCli([...many(), '--out', out], {
      cwd,
      started: async (child) => {
        while (readdirSync(cwd).length === 0 && child.exitCode === null) await sleep(20);
        await sleep(500);
        child.kill(signal);
      },
    });
    expect(found).toMatchObject({ status, stdout: '', stderr: '' });
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('by SIGINT while the reader of a pipe has stopped reading: 130, at once', async () => {
    const child = spawn(process.execPath, [entry, ...many(), '--quiet'], { stdio: ['ignore', 'pipe', 'ignore'] });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    await once(child.stdout, 'readable');
    await sleep(1000);
    child.kill('SIGINT');
    const ended = once(child, 'exit').then(([code]) => code as number);
    expect(await Promise.race([ended, sleep(60_000, 'still there', { ref: false })])).toBe(130);
  });
});

test.each(['0', 'two', '1.5', '1000'])('--workers %s is wrong usage', async (workers) => {
  const found = await inProject({ 'rows.yaml': failing }, ['generate', '.', '--workers', workers]);
  expect(found).toMatchObject({ status: 2, stdout: '' });
  expect(found.stderr).not.toMatch(trace);
});

test('threads without memory: 3, with what can be done, and nothing is left', async () => {
  const cwd = plantProject({});
  const env = { ...process.env, NODE_OPTIONS: `--require ${path.resolve('test/support/narrow-threads.cjs')}` };
  const args = ['generate', commerce, '--count', '90000', '--workers', '2', '--format', 'csv', '--out', 'out'];
  const found = await runCli(args, { cwd, env });
  expect(found).toMatchObject({ status: 3, stdout: '' });
  expect(found.stderr).toMatch(/^error\[DC444\]: a thread that makes rows ran out of memory\n.*--workers 1/);
  expect(readdirSync(cwd)).toEqual([]);
});
