import type { Key } from './key.ts';
import { type Rows, twoColumns } from './rows.ts';

/**
 * 64 random bits a row, a function of (key, row) alone: a four-round Feistel network over the row's two words,
 * whose round function is a keyed two-multiply integer hash (`lowbias32` of Chris Wellons' hash prospector,
 * bias 0.17). Under one key no two rows give the same 64 bits.
 *
 * What this returns is frozen: every value of every dataset follows from it (test/laws/frozen.test.ts).
 */
export function hashCells(key: Key, rows: Rows, h0: Uint32Array, h1: Uint32Array): void {
  const k0 = key[0] as number;
  const k1 = key[1] as number;
  const k2 = key[2] as number;
  const k3 = key[3] as number;
  const { lo, hi, length } = rows;
  for (let i = 0; i < length; i++) {
    let a = lo[i] as number;
    let b = hi[i] as number;
    let x = (a + k0) | 0;
    x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    b ^= x ^ (x >>> 16);
    x = (b + k1) | 0;
    x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    a ^= x ^ (x >>> 16);
    x = (a + k2) | 0;
    x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    b ^= x ^ (x >>> 16);
    x = (b + k3) | 0;
    x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    h0[i] = a ^ x ^ (x >>> 16);
    h1[i] = b;
  }
}

/** 64 bits for each row of a batch. */
export interface Hashes {
  readonly h0: Uint32Array;
  readonly h1: Uint32Array;
  /** Draws the batch's into `h0` and `h1`. */
  draw(rows: Rows): void;
}

/** Room for the hashes of one batch; whoever binds a generator makes one and reuses it. */
export class CellHashes implements Hashes {
  readonly h0: Uint32Array;
  readonly h1: Uint32Array;

  constructor(
    readonly key: Key,
    capacity: number,
  ) {
    [this.h0, this.h1] = twoColumns(capacity);
  }

  /** Draws the batch's 64 bits a row into `h0` and `h1`. */
  draw(rows: Rows): void {
    hashCells(this.key, rows, this.h0, this.h1);
  }
}
