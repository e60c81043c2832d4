import { createReadStream } from 'node:fs';

import { CompressionFault } from '../formats/compression/compression.ts';
import { compressionOfFile } from '../formats/compression/index.ts';

import { OriginFailure } from './origin/origin-failure.ts';

export interface FileReading {
  /** What messages call the file; absent: its path. */
  readonly name?: string;
  readonly signal?: AbortSignal;
}

/** The bytes of a file as they lie there, some at a time. A run that is ended ends with the signal's own reason, not the stream's. */
export async function* storedBytes(path: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 18, ...(signal && { signal }) });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

/** The bytes of a file, some at a time; of one that its name calls compressed, those of what it holds. */
export async function* fileBytes(path: string, { name = path, signal }: FileReading = {}): AsyncGenerator<Uint8Array> {
  const stream = storedBytes(path, signal);
  try {
    yield* compressionOfFile(path)?.unpack(stream) ?? stream;
  } catch (error) {
    throw error instanceof CompressionFault ? new OriginFailure(`${name} ${error.message}`) : error;
  }
}

/** All bytes of a file; undefined where they are more than `most`, of which no more are held. */
export async function wholeFile(path: string, most: number, reading?: FileReading): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of fileBytes(path, reading)) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
