import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { makeFolders } from '../../src/formats/sinks/make-folders.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'data-cli-folders-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('makes what is missing, and tells the outermost of it', async () => {
  expect(await makeFolders(join(home, 'a', 'b', 'c'))).toBe(join(home, 'a'));
  expect(existsSync(join(home, 'a', 'b', 'c'))).toBe(true);
  expect(await makeFolders(join(home, 'a', 'b', 'd'))).toBe(join(home, 'a', 'b', 'd'));
  expect(await makeFolders(join(home, 'a', 'b'))).toBeUndefined();
});

test('of several who make the same none fails', async () => {
  const all = await Promise.all(Array.from({ length: 5 }, () => makeFolders(join(home, 'x', 'y'))));
  expect(all.length).toBe(5);
  expect(existsSync(join(home, 'x', 'y'))).toBe(true);
});

test('a file in the way, and on the way', async () => {
  mkdirSync(join(home, 'a'));
  writeFileSync(join(home, 'a', 'file'), '');
  await expect(makeFolders(join(home, 'a', 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolders(join(home, 'a', 'file', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test.runIf(process.platform === 'linux')('ends where no folder can be made', async () => {
  await expect(makeFolders('/proc/x/y')).rejects.toMatchObject({ code: 'ENOENT' });
});
