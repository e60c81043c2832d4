import { createCipheriv, randomBytes } from 'node:crypto';

import type { Scratch } from '../generate/checks/scratch.ts';

import { openScratchFile } from './scratch-file.ts';

const block = 16;

/**
 * A scratch file for what may be read by nobody: enciphered (AES-256 in counter mode) under a key that is drawn for it and held in
 * memory alone, so that nothing can be made of what the disk still has when the file is gone. Each place is written once: two
 * texts under the same stretch of the key's stream would give each other away.
 */
export function openSealedScratch(): Scratch {
  const file = openScratchFile();
  const key = randomBytes(32);
  let end = 0;
  /** The same bytes under the stream as it is from there on: enciphered, or as they were. */
  const turned = (bytes: Uint8Array, at: number): Buffer => {
    const counter = Buffer.alloc(block);
    counter.writeBigUInt64BE(BigInt(Math.floor(at / block)), block - 8);
    const stream = createCipheriv('aes-256-ctr', key, counter);
    if (at % block > 0) stream.update(Buffer.alloc(at % block));
    return stream.update(bytes);
  };
  return {
    write(bytes, at) {
      if (at < end) throw new Error('a sealed file is written from its beginning to its end');
      end = at + bytes.length;
      file.write(turned(bytes, at), at);
    },
    read(into, at) {
      file.read(into, at);
      into.set(turned(into, at));
    },
    close: () => file.close(),
  };
}
