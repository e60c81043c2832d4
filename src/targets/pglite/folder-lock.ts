import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { ConnectOptions } from '../target.ts';
import { TargetFailure } from '../target-failure.ts';

/** How often a folder that somebody has open is asked for again, in milliseconds. */
const pause = 200;

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly who: string;
  readonly since: string;
}

/**
 * Keeps other processes off a folder: PGlite has no lock of its own, and two processes destroy it. The file beside the
 * folder says who has it open; of a process that is gone it counts for nothing. Returns what lets go of it.
 */
export async function lockFolder(folder: string, options: ConnectOptions): Promise<() => Promise<void>> {
  const file = `${folder}.lock`;
  await mkdir(dirname(file), { recursive: true });
  const end = performance.now() + options.lockTimeout;
  for (;;) {
    if (await create(file, options.who)) return () => rm(file, { force: true });
    const holder = await readHolder(file);
    if (holder === 'gone') continue;
    if (holder !== undefined && isDead(holder)) {
      await rm(file, { force: true });
      continue;
    }
    options.signal.throwIfAborted();
    if (performance.now() >= end) throw held(folder, file, holder);
    await new Promise((resolve) => setTimeout(resolve, Math.min(pause, options.lockTimeout)));
  }
}

async function create(file: string, who: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    const holder: Holder = { pid: process.pid, host: hostname(), who, since: new Date().toISOString() };
    await handle.writeFile(`${JSON.stringify(holder)}\n`);
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined: it is being written. */
async function readHolder(file: string): Promise<Holder | 'gone' | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : undefined;
  }
}

/** Of another machine nobody can tell. */
function isDead({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function held(folder: string, file: string, holder: Holder | undefined): TargetFailure {
  const by = holder ? `${holder.who} (process ${holder.pid}), since ${holder.since}` : 'another process';
  const help = `wait for longer with --lock-timeout; if that process is no longer there, delete ${file}`;
  return new TargetFailure([diagnostic('DC715', `\`${folder}\` is open by ${by}`, { help })], 'environment');
}
