import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { resolve } from 'node:path';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Repository } from '../git/repository.ts';

import { VersionFailure } from './version-failure.ts';

/** Does some work while nobody else releases in a repository or in another working tree of it. Throws VersionFailure where somebody does. */
export async function whileReleasing<T>(repository: Repository, work: () => Promise<T>): Promise<T> {
  const folder = await repository.text(['rev-parse', '--git-common-dir']);
  const path = resolve(repository.place.folder, folder, 'data-cli-release.lock');
  take(path);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): void {
  if (isTaken(path)) return;
  const holder = readFileSync(path, 'utf8');
  if (isGone(holder)) {
    rmSync(path, { force: true });
    if (isTaken(path)) return;
  }
  const help = `wait for it; if it is gone for good, remove ${path}`;
  throw new VersionFailure(
    [diagnostic('DC840', `somebody else is releasing (${holder.trim()})`, { help })],
    'environment',
  );
}

/** Whether the file is ours now: it did not exist. */
function isTaken(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, `process ${process.pid} on ${hostname()}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code === undefined) throw error;
    throw unwritable(path, code, { cause: error });
  }
}

function unwritable(path: string, code: string, options: ErrorOptions): VersionFailure {
  const message = `\`${path}\` cannot be written (${code}), which keeps others from releasing meanwhile`;
  return new VersionFailure([diagnostic('DC840', message)], 'environment', options);
}

/** Whether it was a process of this machine that has ended. */
function isGone(holder: string): boolean {
  const [, id, host] = /^process (\d+) on (.+)$/.exec(holder.trim()) ?? [];
  if (id === undefined || host !== hostname()) return false;
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
