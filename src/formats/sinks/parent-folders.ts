import { rmdir } from 'node:fs/promises';
import path from 'node:path';

import { makeFolders } from './make-folders.ts';

/** Folders that a run had to make for its output, to be removed again if nothing came of it. */
export class ParentFolders {
  #made: string[] = [];

  async make(folder: string): Promise<void> {
    const first = await makeFolders(path.resolve(folder));
    if (first === undefined) return;
    for (let each = path.resolve(folder); each.length >= first.length; each = path.dirname(each)) this.#made.push(each);
  }

  /** From the innermost on; what is not empty stays. */
  async remove(): Promise<void> {
    for (const folder of this.#made) await rmdir(folder).catch(() => undefined);
    this.#made = [];
  }
}
