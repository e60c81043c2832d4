import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { type Compression, CompressionFault } from './compression.ts';

/** Of nine: the next ones take half as long again for three parts in a hundred. */
const level = 4;

export const gzip: Compression = {
  name: 'gzip',
  summary: 'read everywhere; the slower and larger of the two',
  extension: 'gz',
  // Node's own zlib is faster, but its bytes differ between versions and processors.
  async open() {
    const { gzip: pack } = await import('pako');
    return (bytes) => pack(bytes, { level });
  },
  async *unpack(packed) {
    let isEmpty = true;
    async function* noticed() {
      for await (const bytes of packed) {
        if (bytes.length > 0) isEmpty = false;
        yield bytes;
      }
    }
    const source = Readable.from(noticed(), { objectMode: false });
    const unpacked = createGunzip();
    // What fails while it is read comes out where the rows are.
    source.on('error', (error) => unpacked.destroy(error));
    try {
      yield* source.pipe(unpacked);
    } catch (error) {
      throw faultOf(error);
    } finally {
      source.destroy();
    }
    // Of nothing at all Node says nothing.
    if (isEmpty) throw CompressionFault.cutOff('gzip');
  },
};

function faultOf(error: unknown): unknown {
  const { code } = error as { readonly code?: unknown };
  if (code === 'Z_BUF_ERROR') return CompressionFault.cutOff('gzip');
  return code === 'Z_DATA_ERROR' ? CompressionFault.damaged('gzip') : error;
}
