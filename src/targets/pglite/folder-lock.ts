import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { link, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { makeFolders } from '../../formats/sinks/make-folders.ts';

import type { ConnectOptions } from '../target.ts';
import { TargetFailure } from '../target-failure.ts';

/** How often a folder that somebody has open is asked for again, in milliseconds. */
const pause = 200;

/** Who clears away a lock needs a moment; if it takes longer, that process is gone too. In milliseconds. */
const longestClearing = 10_000;

interface Holder {
  /** No other lock has it, of the same process neither. */
  readonly id: string;
  readonly pid: number;
  /** When the process began, as the system counts: numbers of processes are given out again. */
  readonly began?: string;
  readonly host: string;
  readonly who: string;
  readonly since: string;
}

/** The files of the locks that this process has, by their ids. */
const own = new Map<string, string>();

/**
 * Keeps other processes off a folder: PGlite has no lock of its own, and two processes destroy it. The file beside the
 * folder says who has it open; of a process that is gone it counts for nothing. Returns what lets go of it.
 */
export async function lockFolder(folder: string, options: ConnectOptions): Promise<() => Promise<void>> {
  const file = `${folder}.lock`;
  await makeFolders(dirname(file));
  const holder = await ourselves(options.who);
  const end = performance.now() + options.lockTimeout;
  for (;;) {
    options.signal.throwIfAborted();
    if (await create(file, holder)) return () => release(file, holder);
    const other = await readHolder(file);
    if (other === undefined) continue;
    if (await isDead(other)) await clear(file, other);
    else if (performance.now() >= end) throw held(folder, file, other);
    await new Promise((resolve) => setTimeout(resolve, Math.min(pause, options.lockTimeout)));
  }
}

async function ourselves(who: string): Promise<Holder> {
  const { pid } = process;
  const began = await beginOf(pid);
  const since = new Date().toISOString();
  return { id: randomUUID(), pid, ...(began !== undefined && { began }), host: hostname(), who, since };
}

/** The file appears with all that is in it, or not at all: whoever dies half-way leaves none that says nothing. */
async function create(file: string, holder: Holder): Promise<boolean> {
  const aside = `${file}.${holder.id}`;
  await writeFile(aside, `${JSON.stringify(holder)}\n`);
  try {
    await link(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!withoutLinks.has(code ?? '')) throw error;
    return await writeNew(file, holder);
  } finally {
    await rm(aside, { force: true });
  }
  hold(file, holder);
  return true;
}

/** What file systems say that have no hard links. */
const withoutLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

async function writeNew(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, `${JSON.stringify(holder)}\n`, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  hold(file, holder);
  return true;
}

/** A process that ends without letting go does so at its end: on another machine nobody could tell that it is gone. */
function hold(file: string, { id }: Holder): void {
  if (own.size === 0) process.once('exit', releaseAll);
  own.set(id, file);
}

function releaseAll(): void {
  for (const [id, file] of own) {
    try {
      if ((JSON.parse(readFileSync(file, 'utf8')) as Holder).id === id) rmSync(file, { force: true });
    } catch {
      // There is none any more, or it is somebody else's.
    }
  }
}

/** Only a lock that is still ours: another may have taken it for dead. */
async function release(file: string, { id }: Holder): Promise<void> {
  try {
    if ((await readHolder(file))?.id === id) await rm(file, { force: true });
  } finally {
    own.delete(id);
    if (own.size === 0) process.off('exit', releaseAll);
  }
}

/** Undefined: there is none any more. What says nothing of its holder counts as held by somebody unknown. */
async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if (!(error instanceof SyntaxError)) throw error;
    return { id: '', pid: 0, host: '', who: 'another process', since: '' };
  }
}

/** Of another machine nobody can tell. */
async function isDead({ id, pid, began, host }: Holder): Promise<boolean> {
  if (host !== hostname()) return false;
  if (pid === process.pid) return !own.has(id);
  if (!isRunning(pid)) return true;
  const now = await beginOf(pid);
  return began !== undefined && now !== undefined && began !== now;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** When a process began: the 22nd field of `/proc/PID/stat`, behind a name that may hold anything. Linux alone has it. */
async function beginOf(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
}

/**
 * Takes away the lock of a process that is gone. One at a time: of two who have both seen it, the second would take away
 * the lock that the first has made since.
 */
async function clear(file: string, dead: Holder): Promise<void> {
  const guard = `${file}.clearing`;
  const handle = await open(guard, 'wx').catch((error) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  if (!handle) {
    const since = (await stat(guard).catch(() => undefined))?.mtimeMs ?? Date.now();
    if (Date.now() - since > longestClearing) await rm(guard, { force: true });
    return;
  }
  try {
    if ((await readHolder(file))?.id === dead.id) await rm(file, { force: true });
  } finally {
    await handle.close();
    await rm(guard, { force: true });
  }
}

function held(folder: string, file: string, { who, pid, since }: Holder): TargetFailure {
  const by = since === '' ? who : `${who} (process ${pid}), since ${since}`;
  const help = `wait for longer with --lock-timeout; if that process is no longer there, delete ${file}`;
  return new TargetFailure([diagnostic('DC715', `\`${folder}\` is open by ${by}`, { help })], 'environment');
}
