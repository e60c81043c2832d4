import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { type Reader, ReadFailure } from '../definition/reader.ts';

/** Reads from the disk; relative paths are taken from `root`. */
export function projectReader(root: string): Reader {
  const at = (path: string) => resolve(root, path);
  return {
    kind: (path) => kindOf(at(path)),
    list: (path) => orFail(() => readdir(at(path))),
    read: (path) => orFail(() => readFile(at(path))),
    realPath: (path) => orFail(async () => (await realpath(at(path))).replaceAll('\\', '/')),
  };
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'missing'> {
  try {
    const found = await orFail(() => stat(path));
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (error instanceof ReadFailure && error.reason === 'missing') return 'missing';
    throw error;
  }
}

/** What the system says, in words; all else is a bug and stays as it is. */
const reasons: Readonly<Record<string, readonly [ReadFailure['reason'], string]>> = {
  ENOENT: ['missing', 'no such file or folder'],
  ENOTDIR: ['missing', 'a part of the path is no folder'],
  EACCES: ['denied', 'permission denied'],
  EPERM: ['denied', 'permission denied'],
  EISDIR: ['other', 'it is a folder'],
  ELOOP: ['other', 'its symbolic links lead in a circle'],
  ENAMETOOLONG: ['other', 'the name is too long'],
  EMFILE: ['other', 'too many files are open'],
  EIO: ['other', 'the disk cannot be read'],
};

async function orFail<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('E')) throw error;
    const [reason, message] = reasons[code] ?? ['other', (error as Error).message];
    throw new ReadFailure(message, { reason, cause: error });
  }
}
