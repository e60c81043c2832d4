import { cp, mkdtemp, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

import type { PGlite } from '@electric-sql/pglite';

import { makeFolders } from '../../formats/sinks/make-folders.ts';

import type { Variables } from '../address.ts';

/** What of other processes that were killed is cleared away, in milliseconds. */
const oldestUnfinished = 60 * 60 * 1000;

/**
 * Opens a folder in which there is no database yet: an empty one is laid there, a copy of one that was made before. To make
 * one takes seconds, a copy of 40 MB a tenth of one. Where there is nothing to copy it is made once, for all folders of this
 * user. The folder appears whole or not at all. Whoever calls holds its lock.
 */
export async function openNewFolder(folder: string, variables: Variables): Promise<PGlite> {
  const image = await imageFor(variables);
  if (image !== undefined) {
    await lay(folder, (aside) => cp(image, aside, { recursive: true }));
    try {
      return await openFolder(folder);
    } catch {
      // Somebody has had his hands in the image.
      await rm(image, { recursive: true, force: true }).catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    }
  }
  await lay(folder, makeDatabase);
  return openFolder(folder);
}

export async function openFolder(folder: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  // Where it cannot open a folder, the server's clock of that would keep the process for ever.
  const startParams = [...PGlite.defaultStartParams, '-c', 'log_startup_progress_interval=0'];
  return PGlite.create({ dataDir: folder, startParams });
}

/** Whether there is a database in a folder. */
export async function hasDatabase(folder: string): Promise<boolean> {
  return (await stat(join(folder, 'PG_VERSION')).catch(() => undefined)) !== undefined;
}

async function lay(folder: string, make: (aside: string) => Promise<void>): Promise<void> {
  const aside = `${folder}.new`;
  await rm(aside, { recursive: true, force: true });
  try {
    await make(aside);
    await rmdir(folder).catch(() => undefined);
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
}

/** The image's folder; undefined where the cache cannot be written. */
async function imageFor(variables: Variables): Promise<string | undefined> {
  try {
    const cache = cacheFolder(variables);
    const image = join(cache, `pglite-${await version()}`);
    if (!(await hasDatabase(image))) await makeImage(cache, image);
    return image;
  } catch {
    return undefined;
  }
}

/** https://specifications.freedesktop.org/basedir-spec: a relative path counts for nothing. */
function cacheFolder({ XDG_CACHE_HOME: wanted = '' }: Variables): string {
  return join(isAbsolute(wanted) ? wanted : join(homedir(), '.cache'), 'data-cli');
}

/** Of several who make it at once the first one's is kept. */
async function makeImage(cache: string, image: string): Promise<void> {
  await makeFolders(cache);
  await clearUnfinished(cache);
  const aside = await mkdtemp(join(cache, 'unfinished-'));
  try {
    await makeDatabase(join(aside, 'image'));
    await rename(join(aside, 'image'), image).catch(async (error) => {
      if (!(await hasDatabase(image))) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function clearUnfinished(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('unfinished-')) continue;
    const since = (await stat(join(cache, name)).catch(() => undefined))?.mtimeMs ?? Date.now();
    if (Date.now() - since > oldestUnfinished) await rm(join(cache, name), { recursive: true, force: true });
  }
}

async function makeDatabase(folder: string): Promise<void> {
  await (await openFolder(folder)).close();
}

/** An image is of one version of PGlite alone. */
async function version(): Promise<string> {
  const file = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}
