import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Repository } from '../git/repository.ts';

import { writeWhole } from './release-files.ts';
import { type Begun, undoRelease } from './undo-release.ts';

/** What a release is about to write, beside the index of its working tree: one that is cut off without a word is undone by the next. */
export class ReleaseJournal {
  private constructor(private readonly path: string) {}

  static async of(repository: Repository): Promise<ReleaseJournal> {
    const path = await repository.text(['rev-parse', '--git-path', 'data-cli-release.json']);
    return new ReleaseJournal(resolve(repository.place.folder, path));
  }

  write({ files, ...begun }: Begun): void {
    const own = files.map(({ path, before, after }) => ({
      path,
      ...(before && { before: before.toString('base64') }),
      after: after.toString('base64'),
    }));
    writeWhole(this.path, Buffer.from(JSON.stringify({ ...begun, files: own })));
  }

  end(): void {
    rmSync(this.path, { force: true });
  }

  /** Undoes what an earlier release has left; false: there is none. */
  async recover(repository: Repository): Promise<boolean> {
    if (!existsSync(this.path)) return false;
    const { files, ...begun } = JSON.parse(readFileSync(this.path, 'utf8')) as Omit<Begun, 'files'> & {
      readonly files: readonly { readonly path: string; readonly before?: string; readonly after: string }[];
    };
    const own = files.map(({ path, before, after }) => ({
      path,
      ...(before !== undefined && { before: Buffer.from(before, 'base64') }),
      after: Buffer.from(after, 'base64'),
    }));
    await undoRelease(repository, { ...begun, files: own }, { later: true });
    this.end();
    return true;
  }
}
