import { drawOfValue, drawOfValues } from '../random/draws.ts';
import { type HashColumns, hashColumns } from '../random/hash-bytes.ts';

import { copyWords } from '../values/copy-bytes.ts';
import type { Texts } from '../values/kernel-step.ts';
import type { LoopStep } from '../values/row-loop.ts';
import type { Target } from '../values/target.ts';
import type { TextList } from '../values/text-list.ts';

import type { MaskKey } from './mask-key.ts';

/** The keyed hashes of a batch's values, and draws from them: what is drawn is a function of key and value. */
export class ValueHashes {
  bits = hashColumns(0);
  readonly #draws: HashedDraw[] = [];

  constructor(private readonly key: MaskKey) {}

  /** Hashes the batch's values and draws for them. */
  read({ bytes, ends }: Texts, count: number): void {
    if (this.bits.a.length < count) this.bits = hashColumns(count);
    this.key.hash(bytes, ends, count, this.bits);
    for (const draw of this.#draws) draw.read(this.bits, count);
  }

  /** The draw-th integer in [0, size) of value `i`, where the size follows from the value. */
  below(i: number, size: number, draw: number): number {
    return drawOfValue(this.bits, i, draw, size);
  }

  /** The draw-th number in [0, 1) of value `i`. */
  unit(i: number, draw: number): number {
    return this.below(i, 0x20_0000_0000_0000, draw) / 0x20_0000_0000_0000;
  }

  /** The draw-th integer in [0, size) of each value. */
  draw(size: number, draw: number): { readonly values: Float64Array } {
    const own = new HashedDraw(size, draw);
    this.#draws.push(own);
    return own;
  }

  /** Writes the draw-th pick from a list. */
  pick(list: TextList, draw: number): LoopStep {
    const own = this.draw(list.length, draw);
    return {
      write({ view }, at, i) {
        const code = own.values[i] as number;
        return copyWords(view, at, list.view, list.starts[code] as number, list.starts[code + 1] as number);
      },
      kernel: { kind: 'pick', list, codes: () => own.values },
    };
  }
}

class HashedDraw {
  values = new Float64Array(0);

  constructor(
    private readonly size: number,
    private readonly draw: number,
  ) {}

  read(bits: HashColumns, count: number): void {
    if (this.values.length < count) this.values = new Float64Array(count);
    drawOfValues(bits, this.draw, this.size, count, this.values);
  }
}

const alphabet = Uint8Array.from('0123456789abcdefghijkmnpqrstuvwx', (letter) => letter.charCodeAt(0));

/** How many characters a token has. */
export const tokenLength = 13;

/** How many tokens there are: 2^64. */
export const tokens = 0x8000_0000 * 0x2_0000_0000;

/** The two letters of ten bits, the first in the low half, as a little-endian store has them. */
const letterPairs = Uint16Array.from(
  { length: 1024 },
  (_, bits) => (alphabet[bits >> 5] as number) | ((alphabet[bits & 31] as number) << 8),
);

const pairBytes = new Uint8Array(letterPairs.buffer);

/** Writes 64 bits of each value as 13 letters and digits: two values share them once in 10^19 pairs. */
export function token(hashes: ValueHashes): LoopStep {
  return {
    write: (target, at, i) => writeToken(hashes, i, target, at),
    kernel: {
      kind: 'token',
      pairs: pairBytes,
      values: () => hashes.bits.a,
      lower: () => hashes.bits.b,
    },
  };
}

function writeToken({ bits }: ValueHashes, i: number, { bytes, view }: Target, at: number): number {
  let high = bits.a[i] as number;
  let low = bits.b[i] as number;
  for (let j = at + tokenLength - 2; j > at; j -= 2) {
    view.setUint16(j, letterPairs[low & 1023] as number, true);
    low = (low >>> 10) | (high << 22);
    high >>>= 10;
  }
  bytes[at] = alphabet[low & 31] as number;
  return at + tokenLength;
}
