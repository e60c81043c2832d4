import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

import { type Reader, ReadFailure } from '../definition/reader.ts';

/**
 * Reads from the disk; relative paths are taken from `root`. While definitions are read there is nothing else to do: waiting
 * for each of a thousand files in turn takes longer than reading them.
 */
export function projectReader(root: string): Reader {
  const at = (path: string) => resolve(root, path);
  return {
    kind: (path) => kindOf(at(path)),
    list: async (path) => orFail(() => readdirSync(at(path))),
    read: async (path) => orFail(() => readFileSync(at(path))),
    realPath: async (path) => orFail(() => realpathSync.native(at(path)).replaceAll('\\', '/')),
  };
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'missing'> {
  try {
    const found = orFail(() => statSync(path));
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

function orFail<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('E')) throw error;
    const [reason, message] = reasons[code] ?? ['other', (error as Error).message];
    throw new ReadFailure(message, { reason, cause: error });
  }
}
