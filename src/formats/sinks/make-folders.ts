import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those that it is to lie in; resolves to the outermost that was not there, as Node's `recursive` does. That
 * one never ends where a file system takes no new folders (`/proc`).
 */
export async function makeFolders(folder: string): Promise<string | undefined> {
  const failure = await made(folder);
  if (failure === undefined) return folder;
  const parent = path.dirname(folder);
  if (failure.code === 'ENOENT' && parent !== folder) {
    const outermost = await makeFolders(parent);
    const again = await made(folder);
    if (again !== undefined && !(await isFolder(folder))) throw again;
    return outermost ?? (again === undefined ? folder : undefined);
  }
  if (failure.code === 'EEXIST' && (await isFolder(folder))) return undefined;
  throw failure;
}

function made(folder: string): Promise<NodeJS.ErrnoException | undefined> {
  return mkdir(folder).then(
    () => undefined,
    (error) => error as NodeJS.ErrnoException,
  );
}

async function isFolder(name: string): Promise<boolean> {
  return (await stat(name).catch(() => undefined))?.isDirectory() === true;
}
