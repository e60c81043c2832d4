import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { beforeAll, expect, test } from 'vitest';

import { runAlone } from '../support/cli.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'data-cli-modules-'));
  const tell = "process.on('exit', () => process.stderr.write(`${process.moduleLoadList.join('\\n')}\\n`));";
  writeFileSync(path.join(folder, 'tell.cjs'), tell);
  return () => rmSync(folder, { recursive: true });
});

// Each takes a millisecond or two of every start.
test.each([
  ['a check', ['validate', path.resolve('specs/commerce'), '--quiet']],
  ['a plan', ['plan', path.resolve('specs/commerce'), '--quiet']],
  ['the version', ['--version']],
])('%s loads no modules of Node for threads, processes and questions', async (_, args) => {
  // Under `test` oclif looks for a TypeScript to load commands with.
  const env = { ...process.env, NODE_ENV: '', NODE_OPTIONS: `--require ${path.join(folder, 'tell.cjs')}` };
  const { status, stderr } = await runAlone(args, { env });
  const loaded = stderr.split('\n').flatMap((line) => /^NativeModule (\S+)$/.exec(line)?.[1] ?? []);
  expect(status).toBe(0);
  expect(loaded).toContain('path');
  expect(loaded.filter((each) => /^(child_process|worker_threads|readline|perf_hooks)/.test(each))).toEqual([]);
});
