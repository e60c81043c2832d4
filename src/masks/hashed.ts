import { hashColumns, hashTexts } from '../random/hash-bytes.ts';
import type { Key } from '../random/key.ts';
import { mix } from '../random/mix.ts';
import { below } from '../random/uniform.ts';

import { copyWords } from '../values/copy-bytes.ts';
import type { Target } from '../values/target.ts';
import type { TextList } from '../values/text-list.ts';

import type { Texts } from './map-texts.ts';

/** The keyed hashes of a batch's values, and draws from them: what is drawn is a function of key and value. */
export class ValueHashes {
  bits = hashColumns(0);

  constructor(private readonly key: Key) {}

  /** Hashes the batch's values. */
  read({ bytes, ends }: Texts, count: number): void {
    if (this.bits.a.length < count) this.bits = hashColumns(count);
    hashTexts(this.key, bytes, 0, ends, count, this.bits);
  }

  /** The draw-th integer in [0, size) of value `i`. */
  below(i: number, size: number, draw: number): number {
    const { a, b, c } = this.bits;
    const step = Math.imul(draw + 1, 0x9e3779b9);
    return below(size, mix((a[i] as number) + step) ^ (b[i] as number), mix((c[i] as number) + step));
  }

  /** Copies the draw-th pick from a list. */
  pick(i: number, list: TextList, draw: number, { view }: Target, at: number): number {
    const code = this.below(i, list.length, draw);
    return copyWords(view, at, list.view, list.starts[code] as number, list.starts[code + 1] as number);
  }
}

const alphabet = Uint8Array.from('0123456789abcdefghijkmnpqrstuvwx', (letter) => letter.charCodeAt(0));

/** How many characters `writeToken` writes. */
export const tokenLength = 13;

/** Writes 64 bits of value `i` as 13 letters and digits: two values share them once in 10^19 pairs. */
export function writeToken({ bits }: ValueHashes, i: number, bytes: Uint8Array, at: number): number {
  let high = bits.a[i] as number;
  let low = bits.b[i] as number;
  for (let j = at + tokenLength - 1; j >= at; j--) {
    bytes[j] = alphabet[low & 31] as number;
    low = (low >>> 5) | (high << 27);
    high >>>= 5;
  }
  return at + tokenLength;
}
