import seedrandom from 'seedrandom';

import { kept } from '../base/kept.ts';

import { sha256 } from './sha256.ts';

/** 128 bits that a family of cells is drawn under, as four 32-bit words. */
export type Key = Readonly<Int32Array>;

const roots = new Map<string, Key>();

/** The root of all keys of a run. Any text is a seed; `7` and `"7"` are the same one. */
export function rootKey(seed: string): Key {
  return kept(roots, seed, () => {
    if (!tellsApart(seed)) return deriveKey(new Int32Array(4), 'seed', seed);
    const source = seedrandom(seed);
    return Int32Array.from([source.int32(), source.int32(), source.int32(), source.int32()]);
  });
}

/**
 * Whether seedrandom knows the text from all others: it repeats it to 256 bytes, the low ones of its UTF-16 units, so that `1`
 * and `11` are one seed to it, as are `6` and `ж`. Two of up to 128 units that are no repetitions differ within 256.
 */
function tellsApart(seed: string): boolean {
  return /^[\x20-\xff]{0,128}$/.test(seed) && !/^(.+?)\1+$/.test(seed);
}

/**
 * The key of a part of what a key stands for, such as a field of a dataset: the first half of SHA-256 over the
 * parent and the names, each preceded by its length so that (`ab`, `c`) and (`a`, `bc`) differ.
 */
export function deriveKey(parent: Key, ...names: readonly string[]): Key {
  let most = 16;
  for (const name of names) most += 4 + 3 * name.length;
  if (most > message.length) message = Buffer.alloc(most);
  for (let word = 0; word < 4; word++) message.writeInt32BE(parent[word] as number, word * 4);
  let at = 16;
  for (const name of names) {
    const length = message.write(name, at + 4);
    message.writeUInt32BE(length, at);
    at += 4 + length;
  }
  return sha256(message.subarray(0, at)).slice(0, 4);
}

/** Written anew for each key: a project of a thousand datasets has tens of thousands of them. */
let message = Buffer.alloc(256);

/** The key's 16 bytes, big-endian, as a prefix for what is hashed under it. */
export function keyBytes(key: Key): Uint8Array {
  const view = new DataView(new ArrayBuffer(16));
  key.forEach((word, index) => {
    view.setInt32(index * 4, word);
  });
  return new Uint8Array(view.buffer);
}
