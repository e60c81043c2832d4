import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { manifestName } from '../manifest.ts';

import { guarded, outputFailure } from './failure.ts';
import { absent } from './file-output.ts';
import { FileWriter } from './file-writer.ts';
import type { Output } from './output.ts';
import { ownedFiles } from './owned-files.ts';
import { ParentFolders } from './parent-folders.ts';

/**
 * A folder of files, `names`, and their manifest. A new one is built beside and renamed when whole. In one that exists
 * only files that its manifest names are replaced or removed; what else stands in the way is refused here.
 */
export async function folderOutput(target: string, names: readonly string[]): Promise<Output> {
  const found = await guarded(target, () => stat(target).catch(absent));
  if (found && !found.isDirectory()) throw outputFailure('DC603', `\`${target}\` is a file, not a folder`);
  if (!found) return new FolderOutput(target, undefined);
  const present = await guarded(target, () => readdir(target));
  const owned = await guarded(target, () => ownedFiles(target));
  const foreign = [...names, manifestName].filter((name) => present.includes(name) && !owned.has(name));
  if (foreign.length > 0) throw refusal(target, foreign);
  const stale = present.filter((name) => owned.has(name) && name !== manifestName && !names.includes(name));
  return new FolderOutput(target, stale);
}

function refusal(target: string, foreign: readonly string[]): Error {
  const list = foreign.map((name) => `\`${name}\``).join(', ');
  const are = foreign.length === 1 ? 'is' : 'are';
  return outputFailure(
    'DC604',
    `${list} in \`${target}\` ${are} not from an earlier run`,
    `move ${foreign.length === 1 ? 'it' : 'them'} away, or write into another folder`,
  );
}

class FolderOutput implements Output {
  #staging: Promise<string> | undefined;
  readonly #writers: FileWriter[] = [];
  readonly #parents = new ParentFolders();

  constructor(
    readonly target: string,
    /** Files of an earlier run that this one does not replace; undefined: there is no folder yet. */
    readonly stale: readonly string[] | undefined,
  ) {}

  async open(name: string): Promise<FileWriter> {
    const staging = await this.#stage();
    const writer = await FileWriter.open(path.join(staging, name), 'wx', { name, hashes: true });
    this.#writers.push(writer);
    return writer;
  }

  async commit(manifest: string): Promise<void> {
    const staging = await this.#stage();
    await guarded(manifestName, () => writeFile(path.join(staging, manifestName), manifest, { flush: true }));
    await guarded(this.target, () =>
      this.stale ? this.#moveFiles(staging, this.stale) : rename(staging, this.target),
    );
    this.#staging = undefined;
  }

  async abort(): Promise<void> {
    for (const writer of this.#writers) await writer.discard();
    const staging = await this.#staging?.catch(() => undefined);
    if (staging !== undefined) await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    this.#staging = undefined;
    await this.#parents.remove();
  }

  #stage(): Promise<string> {
    this.#staging ??= guarded(this.target, () => this.#makeStaging());
    return this.#staging;
  }

  /** Beside the folder; inside of one that exists, for it may be a file system of its own. */
  async #makeStaging(): Promise<string> {
    const full = path.resolve(this.target);
    const suffix = randomBytes(4).toString('hex');
    const inside = path.join(full, `.data-cli-${suffix}`);
    const staging = this.stale ? inside : path.join(path.dirname(full), `.${path.basename(full)}.${suffix}`);
    await this.#parents.make(path.dirname(staging));
    await mkdir(staging);
    return staging;
  }

  /** The manifest last: as long as it is the old one, a reader sees that the files are not what it says. */
  async #moveFiles(staging: string, stale: readonly string[]): Promise<void> {
    const move = (name: string) => rename(path.join(staging, name), path.join(this.target, name));
    for (const { name } of this.#writers) await move(name);
    for (const name of stale) await rm(path.join(this.target, name), { force: true });
    await move(manifestName);
    await rm(staging, { recursive: true, force: true });
  }
}
