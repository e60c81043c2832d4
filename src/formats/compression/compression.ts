/**
 * A way to make files smaller. What is compressed apart and put together is one whole: parts can be made by several
 * threads, and shards joined. An entry of the ordered list in `index.ts`; the choices of `--compress` are made from it.
 */
export interface Compression {
  readonly name: string;
  readonly summary: string;
  /** Stands behind the extension of what is compressed, without the dot. */
  readonly extension: string;
  /** Loads what it takes; what it resolves to makes a part that stands for itself, the same on every machine. */
  open(): Promise<(bytes: Uint8Array) => Uint8Array>;
  /** What was compressed, some of it at a time, however much it comes to. Throws `CompressionFault`. */
  unpack(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

/** What is wrong with compressed bytes, in words that complete "`users.csv.gz` …". */
export class CompressionFault extends Error {
  override readonly name = 'CompressionFault';

  static cutOff(compression: string): CompressionFault {
    return new CompressionFault(`is cut off: its ${compression} data does not end`);
  }

  static damaged(compression: string): CompressionFault {
    return new CompressionFault(`is damaged, or no ${compression} data`);
  }
}
