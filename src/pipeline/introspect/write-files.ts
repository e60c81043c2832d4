import { lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { outputError, outputFailure } from '../../formats/sinks/failure.ts';
import { makeFolders } from '../../formats/sinks/make-folders.ts';

/** A file that is written: by its path, with whether it takes another one's place. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
  readonly replaces: boolean;
}

/**
 * Writes all of them or none: each beside its place first, then all are renamed. What stood there comes back where one cannot be.
 * Throws an `OutputFailure`, such as where a new file's place is taken.
 */
export async function writeFiles(files: readonly WrittenFile[]): Promise<void> {
  for (const { path, replaces } of files)
    if (!replaces && (await lstat(path).catch(() => undefined)))
      throw outputFailure(
        'DC604',
        `\`${path}\` is there already; nothing was written`,
        'write into another folder with --out',
      );
  const asides: string[] = [];
  const placed: { path: string; before: Buffer | undefined }[] = [];
  const folders: string[] = [];
  let at = '';
  try {
    for (const { path, text } of files) {
      at = path;
      const top = await makeFolders(dirname(path));
      if (top !== undefined) folders.push(top);
      await writeFile(asideOf(path), text, { flag: 'wx' });
      asides.push(asideOf(path));
    }
    for (const { path, replaces } of files) {
      at = path;
      const before = replaces ? await readFile(path) : undefined;
      await rename(asideOf(path), path);
      placed.push({ path, before });
    }
  } catch (error) {
    for (const each of asides) await rm(each, { force: true });
    for (const { path, before } of placed.toReversed())
      await (before ? writeFile(path, before) : rm(path, { force: true }));
    for (const each of folders.toReversed()) await rm(each, { recursive: true, force: true });
    throw outputError(error, at);
  }
}

function asideOf(path: string): string {
  return join(dirname(path), `.${path.split(/[\\/]/).at(-1)}.data-cli`);
}
