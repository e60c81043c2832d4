import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

import { guarded } from './failure.ts';
import type { OutputWriter, WrittenFile } from './output.ts';

/** A file that is being written, while the next bytes are made. */
export class FileWriter implements OutputWriter {
  #bytes = 0;
  #chunk = new Uint8Array(0);
  #pending: Promise<void> = Promise.resolve();
  #open = true;
  readonly #hash: Hash | undefined;

  private constructor(
    readonly name: string,
    readonly path: string,
    readonly handle: FileHandle,
    hashes: boolean,
  ) {
    this.#hash = hashes ? createHash('sha256') : undefined;
  }

  /** Opens `path`; messages and results call it `name`. */
  static async open(path: string, flags: string, options: { name: string; hashes: boolean }): Promise<FileWriter> {
    const handle = await guarded(options.name, () => open(path, flags));
    return new FileWriter(options.name, path, handle, options.hashes);
  }

  /** Keeps a copy and returns while that is on its way: the maker of rows and the disk work at once. */
  async write(bytes: Uint8Array): Promise<void> {
    await this.#pending;
    this.#bytes += bytes.length;
    this.#hash?.update(bytes);
    if (this.#chunk.length < bytes.length) this.#chunk = new Uint8Array(bytes.length);
    this.#chunk.set(bytes);
    this.#pending = guarded(this.name, () => writeAll(this.handle, this.#chunk.subarray(0, bytes.length)));
    // The next call reports it; until then it is not unhandled.
    this.#pending.catch(() => undefined);
  }

  async close(): Promise<WrittenFile> {
    await this.#pending;
    await guarded(this.name, () => synced(this.handle));
    await this.discard();
    return { name: this.name, bytes: this.#bytes, ...(this.#hash && { sha256: this.#hash.digest('hex') }) };
  }

  /** Lets go of the file, whole or not. */
  async discard(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await this.#pending.catch(() => undefined);
    await this.handle.close().catch(() => undefined);
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at);
    at += bytesWritten;
  }
}

/** Devices and pipes have nothing to bring to the disk. */
async function synced(handle: FileHandle): Promise<void> {
  if ((await handle.stat()).isFile()) await handle.sync();
}
