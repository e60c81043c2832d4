import { randomBytes } from 'node:crypto';
import { chmod, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { guarded, outputFailure } from './failure.ts';
import { FileWriter } from './file-writer.ts';
import type { Output } from './output.ts';
import { ParentFolders } from './parent-folders.ts';

/** One file, written beside under another name and renamed when whole. Devices and pipes are written to directly. */
export async function fileOutput(target: string): Promise<Output> {
  const found = await guarded(target, () => stat(target).catch(absent));
  if (found?.isDirectory()) throw outputFailure('DC603', `\`${target}\` is a folder, not a file`);
  return found && !found.isFile() ? deviceOutput(target) : new ReplacedFile(target, found?.mode);
}

class ReplacedFile implements Output {
  #writer: FileWriter | undefined;
  #path = '';
  readonly #parents = new ParentFolders();

  constructor(
    readonly target: string,
    /** Of the file that is replaced: a secret one stays secret. */
    readonly mode: number | undefined,
  ) {}

  async open(): Promise<FileWriter> {
    // A link stays one: what it points to is replaced.
    this.#path = this.mode === undefined ? path.resolve(this.target) : await realpath(this.target);
    await guarded(this.target, () => this.#parents.make(path.dirname(this.#path)));
    const aside = path.join(
      path.dirname(this.#path),
      `.${path.basename(this.#path)}.${randomBytes(4).toString('hex')}`,
    );
    this.#writer = await FileWriter.open(aside, 'wx', { name: this.target, hashes: false });
    const { mode } = this;
    if (mode !== undefined) await guarded(this.target, () => chmod(aside, mode & 0o7777));
    return this.#writer;
  }

  async commit(): Promise<void> {
    const writer = this.#writer;
    if (writer) await guarded(this.target, () => rename(writer.path, this.#path));
    this.#writer = undefined;
  }

  async abort(): Promise<void> {
    await this.#writer?.discard();
    if (this.#writer) await rm(this.#writer.path, { force: true }).catch(() => undefined);
    await this.#parents.remove();
  }
}

function deviceOutput(target: string): Output {
  let writer: FileWriter | undefined;
  return {
    async open() {
      writer = await FileWriter.open(target, 'w', { name: target, hashes: false });
      return writer;
    },
    commit: async () => undefined,
    abort: async () => writer?.discard(),
  };
}

/** Nothing is there; everything else is the caller's matter. */
export function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
