import { type Reader, ReadFailure } from '../definition/reader.ts';

import { CompressionFault } from '../formats/compression/compression.ts';
import { compressionOfFile } from '../formats/compression/index.ts';

/** Nothing that definitions name is read where it is larger. */
const most = 200_000_000;

/** Reads what another reader reads; of a file that its name calls compressed, what it holds. */
export function unpackingReader(reader: Reader): Reader {
  return {
    // One by one: a reader may be of a class.
    kind: (path) => reader.kind(path),
    list: (path) => reader.list(path),
    realPath: (path) => reader.realPath(path),
    ...(reader.shown && { shown: (path: string) => reader.shown?.(path) ?? path }),
    async read(path) {
      const bytes = await reader.read(path);
      const compression = compressionOfFile(path);
      return compression ? unpacked(compression.unpack(only(bytes))) : bytes;
    },
  };
}

async function unpacked(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of parts) {
      length += part.length;
      if (length > most) throw new ReadFailure(`it holds more than ${most / 1e6} million bytes`, { reason: 'other' });
      held.push(part);
    }
  } catch (error) {
    if (error instanceof CompressionFault)
      throw new ReadFailure(`it ${error.message}`, { reason: 'other', cause: error });
    throw error;
  }
  return Buffer.concat(held);
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
