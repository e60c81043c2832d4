import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

import type { ConnectOptions } from '../target.ts';

/**
 * Lays an empty database into a folder that is not there yet: a copy of one that was made before. To make one takes
 * seconds, a copy of 40 MB a tenth of one. Where there is nothing to copy it is made once, for all folders of this user.
 */
export async function prepareFolder(folder: string, { variables }: ConnectOptions): Promise<void> {
  if (await isThere(folder)) return;
  const cache = join(variables.XDG_CACHE_HOME || join(homedir(), '.cache'), 'data-cli');
  const image = join(cache, `pglite-${await version()}`);
  if (!(await isThere(image)) && !(await makeImage(image))) return;
  const aside = `${folder}.${process.pid}`;
  await cp(image, aside, { recursive: true });
  await rename(aside, folder);
}

/** False where the cache cannot be written: the folder is then made by PGlite itself. */
async function makeImage(image: string): Promise<boolean> {
  const aside = `${image}.${process.pid}`;
  try {
    await mkdir(dirname(image), { recursive: true });
    const { PGlite } = await import('@electric-sql/pglite');
    await (await PGlite.create({ dataDir: aside })).close();
    await rename(aside, image).catch(() => rm(aside, { recursive: true }));
    return true;
  } catch {
    await rm(aside, { recursive: true, force: true });
    return false;
  }
}

async function isThere(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  return found !== undefined && (await readdir(folder)).length > 0;
}

/** An image is of one version of PGlite alone. */
async function version(): Promise<string> {
  const file = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}
