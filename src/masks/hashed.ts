import { type Hash128, hashBytes } from '../random/hash-bytes.ts';
import type { Key } from '../random/key.ts';
import { mix } from '../random/mix.ts';
import { below } from '../random/uniform.ts';

import { copyWords } from '../values/copy-bytes.ts';
import type { Target } from '../values/target.ts';
import type { TextList } from '../values/text-list.ts';

/** The keyed hash of one value, and draws from it: what is drawn is a function of key and value. */
export class ValueHash {
  readonly bits: Hash128 = new Uint32Array(4);
  readonly #key: Key;

  constructor(key: Key) {
    this.#key = key;
  }

  set(bytes: Uint8Array, start: number, end: number): void {
    hashBytes(this.#key, bytes, start, end, this.bits);
  }

  /** The draw-th integer in [0, size). */
  below(size: number, draw: number): number {
    const step = Math.imul(draw + 1, 0x9e3779b9);
    return below(
      size,
      mix((this.bits[0] as number) + step) ^ (this.bits[1] as number),
      mix((this.bits[2] as number) + step),
    );
  }

  /** Copies the draw-th pick from a list. */
  pick(list: TextList, draw: number, { view }: Target, at: number): number {
    const code = this.below(list.length, draw);
    return copyWords(view, at, list.view, list.starts[code] as number, list.starts[code + 1] as number);
  }
}

const alphabet = Uint8Array.from('0123456789abcdefghijkmnpqrstuvwx', (letter) => letter.charCodeAt(0));

/** How many characters `writeToken` writes. */
export const tokenLength = 13;

/** Writes 64 of a hash's bits as 13 letters and digits: two values share them once in 10^19 pairs. */
export function writeToken(hash: ValueHash, bytes: Uint8Array, at: number): number {
  let high = hash.bits[0] as number;
  let low = hash.bits[1] as number;
  for (let j = at + tokenLength - 1; j >= at; j--) {
    bytes[j] = alphabet[low & 31] as number;
    low = (low >>> 5) | (high << 27);
    high >>>= 5;
  }
  return at + tokenLength;
}
