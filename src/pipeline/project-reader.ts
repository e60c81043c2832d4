import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { type Reader, ReadFailure } from '../definition/reader.ts';

/**
 * Reads from the disk; relative paths are taken from `root`. While definitions are read there is nothing else to do: waiting
 * for each of a thousand files in turn takes longer than reading them.
 */
export function projectReader(root: string): Reader {
  const at = (path: string) => resolve(root, path);
  const listed = new Listed();
  return {
    kind: async (path) => listed.kind(at(path)) ?? kindOf(at(path)),
    list: async (path) => orFail(() => listed.list(at(path))),
    read: async (path) => orFail(() => readFileSync(at(path))),
    realPath: async (path) => orFail(() => (listed.realPath(at(path)) ?? realPathOf(at(path))).replaceAll('\\', '/')),
  };
}

function realPathOf(path: string): string {
  return realpathSync.native(path);
}

/**
 * What folders have told of their files when they were listed: each fact is given out once, so that whoever asks later asks the
 * disk. Of links they tell nothing.
 */
class Listed {
  readonly #kinds = new Map<string, 'file' | 'folder'>();
  readonly #realPaths = new Map<string, string>();

  list(folder: string): string[] {
    const entries = readdirSync(folder, { withFileTypes: true });
    const real = realPathOf(folder);
    for (const entry of entries) {
      const kind = plainKind(entry);
      if (!kind) continue;
      this.#kinds.set(join(folder, entry.name), kind);
      this.#realPaths.set(join(folder, entry.name), join(real, entry.name));
    }
    return entries.map(({ name }) => name);
  }

  kind(path: string): 'file' | 'folder' | undefined {
    return taken(this.#kinds, path);
  }

  realPath(path: string): string | undefined {
    return taken(this.#realPaths, path);
  }
}

function plainKind(entry: Dirent): 'file' | 'folder' | undefined {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : undefined;
}

function taken<T>(facts: Map<string, T>, path: string): T | undefined {
  const fact = facts.get(path);
  facts.delete(path);
  return fact;
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
