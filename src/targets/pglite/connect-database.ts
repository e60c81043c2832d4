import { readdir, readFile, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Address } from '../address.ts';
import type { Database } from '../database.ts';
import { serverFailure } from '../postgresql/server-failure.ts';
import { sessionSettings } from '../postgresql/session-settings.ts';
import { SqlDatabase } from '../postgresql/sql-database.ts';
import type { ConnectOptions } from '../target.ts';
import { TargetFailure } from '../target-failure.ts';

import { pgliteFolder, realFolder } from './address.ts';
import { hasDatabase, openFolder, openInMemory, openNewFolder } from './empty-database.ts';
import { lockFolder } from './folder-lock.ts';
import { PgliteSession } from './pglite-session.ts';

/** Opens the database of a folder. */
export async function connectDatabase(address: Address, options: ConnectOptions): Promise<Database> {
  const session = await openSession(address, options);
  await session.run(sessionSettings.join('; '));
  const [row] = await session.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
  return new SqlDatabase(session, address, { product: 'PGlite', version: row?.version ?? '', lacks: [] }, options);
}

async function openSession(address: Address, options: ConnectOptions): Promise<PgliteSession> {
  const written = pgliteFolder(address);
  if (written === undefined) return inMemory(address);
  // One folder has one lock, whatever links lead to it.
  const folder = await realFolder(resolve(written));
  try {
    if (options.ifMissing !== 'make' && !(await hasDatabase(folder))) {
      await refuseOthers(folder);
      if (options.ifMissing === 'pretend') return await inMemory(address);
      throw missing(address);
    }
    const release = await lockFolder(folder, options);
    try {
      return new PgliteSession(await open(folder), address, release);
    } catch (error) {
      await release();
      throw error;
    }
  } catch (error) {
    options.signal.throwIfAborted();
    throw unusable(error, folder, address);
  }
}

async function inMemory(address: Address): Promise<PgliteSession> {
  return new PgliteSession(await openInMemory(), address, async () => undefined);
}

async function open(folder: string) {
  if (!(await hasDatabase(folder))) {
    await refuseOthers(folder);
    return openNewFolder(folder);
  }
  return openFolder(folder).catch(() => refuseDamaged(folder));
}

/** What a server may need to put in order what was cut off: two pieces of its log. */
const leastRoom = 32 * 1024 * 1024;

async function refuseDamaged(folder: string): Promise<never> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < leastRoom)
    throw failure(`\`${folder}\` cannot be opened: ${reasons.ENOSPC}`, 'make room: what it holds is whole');
  const version = (await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  const help = 'it is of another version, or damaged: move it out of the way and load again';
  throw failure(`\`${folder}\` holds a database of PostgreSQL ${version} that PGlite cannot open`, help);
}

/** Nothing is laid among other people's files. */
async function refuseOthers(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  if (names.length === 0) return;
  throw failure(`\`${folder}\` holds files, but no database`, 'name a folder that is empty or not there yet');
}

function missing({ label }: Address): TargetFailure {
  const help = '`data-cli load` makes it';
  return new TargetFailure([diagnostic('DC770', `there is no database in \`${label}\` yet`, { help })], 'environment');
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it may not be written',
  ENOENT: 'no folder can be made there',
  ENOTDIR: 'there is a file in its place, or on the way to it',
  EEXIST: 'there is a file in its place, or on the way to it',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
};

/** What the file system says of a folder; anything else is the database's own. */
function unusable(error: unknown, folder: string, address: Address): unknown {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  if (reason === undefined || error instanceof TargetFailure) return serverFailure(error, address);
  return failure(`\`${folder}\` cannot be used: ${reason}`);
}

function failure(message: string, help?: string): TargetFailure {
  return new TargetFailure([diagnostic('DC771', message, { help })], 'environment');
}
