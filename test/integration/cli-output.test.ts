import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { describe, expect, onTestFinished, test } from 'vitest';

import { inProject, ordinary, runCli, shop, trace } from '../support/cli.ts';
import { entry } from '../support/cli-process.ts';
import { plantProject } from '../support/planted-project.ts';

const run = promisify(execFile);
const commerce = path.resolve('specs/commerce');
/** More rows than anybody waits for, of which the first come soon. */
const many = ['--count', '30000000'];

test('the name of what is written says its format, unless --format does', async () => {
  const cwd = plantProject(shop);
  const written = async (out: string, ...flags: string[]) => {
    const args = ['generate', '--dataset', 'users', '--only', '--out', out, ...flags];
    expect(await runCli(args, { cwd })).toMatchObject({ status: 0 });
    return readFileSync(path.join(cwd, out), 'utf8');
  };
  const [csv, ndjson, sql] = [
    await written('a.csv', '--format', 'csv'),
    await written('a.txt', '--format', 'ndjson'),
    await written('a.txt'),
  ];
  expect(await written('b.csv')).toBe(csv);
  expect(await written('b.ndjson')).toBe(ndjson);
  expect(await written('b.jsonl')).toBe(ndjson);
  expect(await written('c.csv', '--format', 'sql')).toBe(sql);
  expect(JSON.parse(await written('b.json'))).toHaveProperty('users');
});

describe('what stands in the way of the output: 3, and nothing half-written', () => {
  test('a full device, as a file and as stdout', async () => {
    const file = await inProject(shop, ['generate', '--out', '/dev/full']);
    expect(file).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('error[DC602]') });
    const full = openSync('/dev/full', 'w');
    for (const args of [
      ['generate'],
      ['plan', '--json'],
      ['list', 'generators'],
      ['--help'],
      ['load', '--help'],
      ['--version'],
    ]) {
      const stream = await inProject(shop, args, { stdio: ['ignore', full, 'pipe'] });
      expect(stream).toMatchObject({ status: 3, stderr: expect.stringMatching(/^error\[DC602\].+\n.+\n$/) });
    }
  });

  test('a full disk, where the machine lets the test make one', async () => {
    const cwd = plantProject(shop);
    const disk = path.join(cwd, 'disk');
    mkdirSync(disk);
    const isMounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', disk]).then(
      () => true,
      () => false,
    );
    // Without one, a quota that the shell sets stands for it: a write beyond it fails all the same.
    if (!isMounted) return expectLimited(cwd);
    onTestFinished(async () => {
      await run('umount', [disk]);
    });
    for (const out of ['dump.sql', 'folder']) {
      const target = path.join(disk, out);
      const found = await runCli(['generate', '--count', '100000', '--out', target], { cwd });
      expect(found).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('error[DC602]') });
      expect(readdirSync(disk)).toEqual([]);
    }
  });

  async function expectLimited(cwd: string): Promise<void> {
    const command = `trap '' XFSZ; ulimit -f 64; exec "${process.execPath}" "${entry}" generate --count 100000 --out dump.sql`;
    await expect(run('sh', ['-c', command], { cwd })).rejects.toMatchObject({ code: 3 });
    expect(readdirSync(cwd)).toEqual(['specs']);
  }

  test('a folder that may not be written to', async () => {
    const cwd = plantProject(shop);
    chmodSync(cwd, 0o755);
    mkdirSync(path.join(cwd, 'closed'), { mode: 0o555 });
    for (const out of ['closed/dump.sql', 'closed/folder']) {
      const found = await runCli(['generate', '--out', out], { cwd, ...ordinary() });
      expect(found).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('error[DC601]') });
      expect(found.stderr).not.toMatch(trace);
    }
    expect(readdirSync(path.join(cwd, 'closed'))).toEqual([]);
  });

  test('files that are not ours', async () => {
    const cwd = plantProject({ ...shop, 'data/users.ndjson': 'precious', 'data/notes.txt': 'mine' });
    const args = ['generate', '--format', 'ndjson', '--out', 'data'];
    const refused = await runCli(args, { cwd });
    expect(refused).toMatchObject({ status: 3, stderr: expect.stringMatching(/error\[DC604\]: `users.ndjson`/) });
    expect(readFileSync(path.join(cwd, 'data/users.ndjson'), 'utf8')).toBe('precious');
    expect(readdirSync(path.join(cwd, 'data')).sort()).toEqual(['notes.txt', 'users.ndjson']);
    const [to, again] = [
      await runCli([...args.slice(0, -1), 'new'], { cwd }),
      await runCli([...args.slice(0, -1), 'new'], { cwd }),
    ];
    expect([to.status, again.status]).toEqual([0, 0]);
  });

  test('an existing file is replaced when the new one is whole, and not before', async () => {
    const cwd = plantProject({ ...shop, 'dump.sql': 'old' });
    const failed = await runCli(['generate', '--out', 'dump.sql', '--dataset', 'nobody'], { cwd });
    expect([failed.status, readFileSync(path.join(cwd, 'dump.sql'), 'utf8')]).toEqual([2, 'old']);
    expect((await runCli(['generate', '--out', 'dump.sql'], { cwd })).status).toBe(0);
    expect(readFileSync(path.join(cwd, 'dump.sql'), 'utf8')).toMatch(/^--[\s\S]+COPY/);
    expect(readdirSync(cwd).sort()).toEqual(['dump.sql', 'specs']);
  });
});

describe('a run that is ended', () => {
  test('a reader that goes away ends it quietly: 141', async () => {
    const found = await runCli(['generate', plantProject(shop), ...many], {
      started: (child) => child.stdout?.once('data', () => child.stdout?.destroy()),
    });
    expect(found).toMatchObject({ status: 141, stderr: '' });
  });

  test.each([
    ['list', 'generators'],
    ['plan', commerce],
    ['generate', commerce, '--count', '5'],
  ])('so does one that never read: %s', async (...args) => {
    const found = await runCli(args, { started: (child) => child.stdout?.destroy() });
    expect(found).toMatchObject({ status: 141, stderr: '' });
  });

  test.each([
    ['SIGINT', 130, 'dump.sql'],
    ['SIGTERM', 143, 'dump.sql'],
    ['SIGINT', 130, 'made/folder'],
    ['SIGTERM', 143, 'made/folder'],
    ['SIGINT', 130, '/dev/null'],
  ] as const)('%s: %i, and nothing is left of %s', async (signal, status, out) => {
    const cwd = plantProject({});
    const found = await runCli(['generate', plantProject(shop), ...many, '--out', out], {
      cwd,
      started: (child) => endWhenWriting(child, cwd, out, signal),
    });
    expect(found).toMatchObject({ status, stdout: '', stderr: '' });
    expect(readdirSync(cwd)).toEqual([]);
  });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s while the reader of a pipe has stopped reading: %i, at once', async (signal, status) => {
  const child = spawn(process.execPath, [entry, 'generate', plantProject(shop), ...many, '--quiet'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  // Something is there to read, and nobody reads it: the pipe is soon full, and the run waits.
  await once(child.stdout, 'readable');
  await sleep(1000);
  child.kill(signal);
  const ended = once(child, 'exit').then(([code]) => code as number);
  expect(await Promise.race([ended, sleep(60_000, 'still there', { ref: false })])).toBe(status);
});

/** Sends the signal once something of the output can be seen. */
async function endWhenWriting(child: ChildProcess, cwd: string, out: string, signal: NodeJS.Signals): Promise<void> {
  if (out.startsWith('/dev')) await sleep(1500);
  else while (readdirSync(cwd).length === 0 && child.exitCode === null) await sleep(20);
  await sleep(100);
  child.kill(signal);
}

test('two million rows take less than 400 MB of memory', async () => {
  const report = path.join(plantProject({}), 'usage.json');
  const hook = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())))`;
  const script = path.join(path.dirname(report), 'hook.cjs');
  writeFileSync(script, hook);
  const args = ['generate', commerce, '--dataset', 'users', '--only', '--count', 'users=2000000', '--out', '/dev/null'];
  const found = await runCli(args, { env: { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(script)}` } });
  expect(found).toMatchObject({ status: 0, stderr: expect.stringMatching(/^2,000,000 rows/) });
  expect(existsSync(report)).toBe(true);
  const { maxRSS } = JSON.parse(readFileSync(report, 'utf8')) as { maxRSS: number };
  expect(maxRSS / 1024).toBeLessThan(400);
  expect(maxRSS / 1024).toBeGreaterThan(20);
});
