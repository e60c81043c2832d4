import { createHash, type Hash } from 'node:crypto';

import type { OutputWriter, WrittenFile } from './output.ts';

/** Compresses what is written to a file, part by part. */
export class PackedWriter implements OutputWriter {
  #bytes = 0;
  #isEmpty = true;
  readonly #hash: Hash | undefined;

  constructor(
    private readonly writer: OutputWriter,
    private readonly pack: (bytes: Uint8Array) => Uint8Array,
    hashes: boolean,
  ) {
    this.#hash = hashes ? createHash('sha256') : undefined;
  }

  /** `packed`: the same bytes, which another thread has compressed. */
  write(bytes: Uint8Array, packed?: Uint8Array): Promise<void> {
    this.#isEmpty = false;
    this.#bytes += bytes.length;
    this.#hash?.update(bytes);
    return this.writer.write(packed ?? this.pack(bytes));
  }

  async close(): Promise<WrittenFile> {
    // Nothing at all is no compressed file.
    if (this.#isEmpty) await this.writer.write(this.pack(new Uint8Array(0)));
    const sha256 = this.#hash?.digest('hex');
    return {
      ...(await this.writer.close()),
      uncompressed: { bytes: this.#bytes, ...(sha256 !== undefined && { sha256 }) },
    };
  }
}
