import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { runAlone } from '../support/cli.ts';

const commerce = path.resolve('specs/commerce');
const told = { ...process.env, NODE_DEBUG: 'data-cli' };
const few = ['generate', commerce, '--count', '300', '--quiet', '--out', '-'];
const rows = [...few, '--workers', '2'];
const validate = ['validate', commerce];

/** What is loaded without code that was kept. */
const anew = (stderr: string) => [...stderr.matchAll(/dist\/(.+) is compiled anew/g)].map(([, file]) => file);

describe('what V8 has compiled', () => {
  test.each([
    ['a run', [...few, '--workers', '1']],
    // Its flags of V8 are others than those that the code was kept under.
    ['a check', validate],
    ['help', ['--help']],
  ])('is taken as it is by %s', async (_, args) => {
    const { status, stderr } = await runAlone(args, { env: told });
    expect({ status, anew: anew(stderr) }).toEqual({ status: 0, anew: [] });
  });

  test('is not taken under other flags, and nothing is different', async () => {
    const env = { ...told, NODE_OPTIONS: '--max-old-space-size=3000' };
    const [usual, other] = await Promise.all([runAlone(rows), runAlone(rows, { env })]);
    expect(anew(other.stderr).length).toBeGreaterThan(20);
    expect(other.stdout).toBe(usual.stdout);
  });
});

describe('a copy of the package', () => {
  let copy: string;
  const inCopy = (args: readonly string[]) =>
    spawnSync(process.execPath, [path.join(copy, 'bin/run.js'), ...args], { env: told, encoding: 'utf8' });

  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'data-cli-copy-'));
    for (const name of ['bin', 'dist', 'schemas', 'package.json', 'oclif.manifest.json'])
      cpSync(name, path.join(copy, name), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
    return () => rmSync(copy, { recursive: true });
  });

  test('elsewhere takes it, too', () => {
    const { status, stderr } = inCopy(validate);
    expect({ status, anew: anew(stderr) }).toEqual({ status: 0, anew: [] });
  });

  test('in which a file is changed runs what it says now, even where its length is the same', () => {
    const file = path.join(copy, 'dist/commands/validate.cjs');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('no errors', 'no faults'));
    const { stdout, stderr } = inCopy(validate);
    expect(stdout + stderr).toContain('no faults');
    expect(anew(stderr)).toEqual(['commands/validate.cjs']);
    writeFileSync(file, text);
  });

  test('without it runs as well', async () => {
    rmSync(path.join(copy, 'dist/code'), { recursive: true });
    const [usual, without] = [await runAlone(rows), inCopy(rows)];
    expect({ status: without.status, anew: anew(without.stderr) }).toEqual({ status: 0, anew: [] });
    expect(without.stdout).toBe(usual.stdout);
  });
});
