import { Decompress } from 'fzstd';

import { ZstdFrames } from './zstd-frames.ts';

/** So little is taken at once: four bytes may stand for 128 KiB. */
const mostAtOnce = 1024;

/** What zstd made the bytes of, as far as it goes and up to some `room` in bytes; of damaged ones what stands before the damage. */
export function unpackedStart(packed: Uint8Array, room: number): Buffer {
  const made: Uint8Array[] = [];
  let left = room;
  const stream = new Decompress((some) => {
    left -= some.length;
    made.push(some);
  });
  const frames = new ZstdFrames();
  try {
    for (let at = 0; at < packed.length && left > 0; at += mostAtOnce) {
      const some = packed.subarray(at, at + mostAtOnce);
      frames.look(some);
      stream.push(some, false);
    }
  } catch {
    // It is damaged from there on, or asks for more memory than it is given.
  }
  return Buffer.concat(made);
}
