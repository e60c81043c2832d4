import { mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

import type { Extension, PGlite } from '@electric-sql/pglite';
import { parseTar } from 'nanotar';

/**
 * Opens a folder in which there is no database yet: the empty one that data-cli carries is laid there, for PostgreSQL's own
 * way of making one takes seconds. The folder appears whole or not at all. Whoever calls holds its lock.
 */
export async function openNewFolder(folder: string): Promise<PGlite> {
  const aside = `${folder}.new`;
  await rm(aside, { recursive: true, force: true });
  try {
    await unpack(await emptyDatabase(), aside);
    await rmdir(folder).catch(() => undefined);
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
  return openFolder(folder);
}

/** Opens a folder with PGlite, which makes a database in one that is empty. */
export async function openFolder(folder: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  // Where it cannot open a folder, the server's clock of that would keep the process for ever.
  const startParams = [...PGlite.defaultStartParams, '-c', 'log_startup_progress_interval=0'];
  return PGlite.create({ dataDir: folder, startParams });
}

/** An empty database that is gone with the process, in which `CREATE EXTENSION` finds those that are named, of those that PGlite has. */
export async function openInMemory(extensions: readonly string[] = []): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  const found = await Promise.all(extensions.map(extensionNamed));
  return PGlite.create({
    loadDataDir: new Blob([await emptyDatabase()]),
    extensions: Object.assign({}, ...found) as Record<string, Extension>,
  });
}

async function extensionNamed(name: string): Promise<Readonly<Record<string, Extension>>> {
  if (!/^[a-z][a-z\d_-]*$/.test(name)) return {};
  const module = name.replaceAll('-', '_');
  const found = (await import(`@electric-sql/pglite/contrib/${module}`).catch(() => ({}))) as Record<string, Extension>;
  return found[module] ? { [module]: found[module] } : {};
}

/** Whether there is a database in a folder. */
export async function hasDatabase(folder: string): Promise<boolean> {
  return (await stat(join(folder, 'PG_VERSION')).catch(() => undefined)) !== undefined;
}

/** The folder of a database with nothing in it as a tar file, which the build has made with the PGlite that is installed. */
async function emptyDatabase(): Promise<Buffer<ArrayBuffer>> {
  const packed = await readFile(createRequire(import.meta.url).resolve('#empty-database'));
  return promisify(brotliDecompress)(packed);
}

async function unpack(tar: Buffer<ArrayBuffer>, folder: string): Promise<void> {
  const entries = parseTar(tar);
  await mkdir(folder, { recursive: true });
  // A folder stands before what is in it.
  for (const { name, type, data = '' } of entries) {
    if (type === 'directory') await mkdir(join(folder, name), { recursive: true });
    else await writeFile(join(folder, name), data);
  }
}
