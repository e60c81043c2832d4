import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';

/** What lies at a path; undefined: nothing. Whatever else the system says is thrown: what may not be looked at may well be there. */
export function statIfThere(path: string): Promise<Stats | undefined> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}
