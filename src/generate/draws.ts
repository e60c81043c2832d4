import { CellHashes } from '../random/cell.ts';
import type { Key } from '../random/key.ts';
import { Permutation } from '../random/permutation.ts';
import type { Rows } from '../random/rows.ts';
import { below, belowBig } from '../random/uniform.ts';

import type { Draw } from '../values/draw.ts';

/** Up to this size 53 random bits will do: a value's share is off by less than one part in two thousand. */
const narrow = 0x400_0000_0000;

/** A draw by a hash of the row: each integer as likely as another. */
export function hashedDraw(key: (purpose: string) => Key, purpose: string, capacity: number, size: number): Draw {
  return size <= narrow ? narrowDraw(key(purpose), capacity, size) : wideDraw(key, purpose, capacity, size);
}

function narrowDraw(key: Key, capacity: number, size: number): Draw {
  const hashes = new CellHashes(key, capacity);
  const values = new Float64Array(capacity);
  return {
    values,
    read(rows) {
      hashes.draw(rows);
      const { h0, h1 } = hashes;
      for (let i = 0; i < rows.length; i++) values[i] = below(size, h0[i] as number, h1[i] as number);
    },
  };
}

function wideDraw(key: (purpose: string) => Key, purpose: string, capacity: number, size: number): Draw {
  const high = new CellHashes(key(purpose), capacity);
  const low = new CellHashes(key(`${purpose} low`), capacity);
  const values = new Float64Array(capacity);
  const bigSize = BigInt(size);
  return {
    values,
    read(rows) {
      high.draw(rows);
      low.draw(rows);
      for (let i = 0; i < rows.length; i++) {
        const bits = [high.h0[i], high.h1[i], low.h0[i], low.h1[i]] as [number, number, number, number];
        values[i] = Number(belowBig(bigSize, ...bits));
      }
    },
  };
}

/** The largest domain that a permutation counts through. */
const largest = Number.MAX_SAFE_INTEGER;

/**
 * The draws of a unique field: the row's number goes through a permutation of all that can be drawn, and comes apart
 * into the draws as a number does into digits. No two rows below the domain's size draw the same.
 */
export class UniqueDraws {
  readonly #draws: { readonly size: number; readonly values: Float64Array }[] = [];
  #permutation: Permutation | undefined;
  #domain = 1;
  #seen: Rows | undefined;
  #version = -1;

  constructor(
    private readonly key: Key,
    private readonly capacity: number,
    /** For what a permutation cannot count: draws beyond it are drawn as elsewhere. */
    private readonly beyond: (purpose: string, size: number) => Draw,
  ) {}

  /** The next draw; all are asked for before the first is read. */
  draw(purpose: string, size: number): Draw {
    if (this.#domain * size > largest) return this.beyond(purpose, size);
    this.#domain *= size;
    const values = new Float64Array(this.capacity);
    this.#draws.push({ size, values });
    return { values, read: (rows) => this.#read(rows) };
  }

  #read(rows: Rows): void {
    if (rows === this.#seen && rows.version === this.#version) return;
    this.#seen = rows;
    this.#version = rows.version;
    this.#permutation ??= new Permutation(this.key, this.#domain);
    for (let i = 0; i < rows.length; i++) {
      // Rows beyond the domain, which the compiler refuses, begin again.
      let rest = this.#permutation.at(rows.at(i) % this.#domain);
      for (const { size, values } of this.#draws) {
        const next = Math.floor(rest / size);
        values[i] = rest - next * size;
        rest = next;
      }
    }
  }
}
