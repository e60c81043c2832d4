import { hashCells } from './cell.ts';
import type { Key } from './key.ts';
import { mix } from './mix.ts';
import { normalQuantile } from './normal.ts';
import { Rows } from './rows.ts';
import { unit } from './uniform.ts';

/** Half of the least step of `unit`: 0 has no quantile. */
const least = 5.551115123125783e-17;

/** Cells of a grid, by line and column, in pieces of `capacity` columns: lines and columns count up to 2^53. */
export class GridCells {
  readonly h0: Uint32Array;
  readonly h1: Uint32Array;
  readonly #rows: Rows;

  constructor(capacity: number) {
    this.h0 = new Uint32Array(capacity);
    this.h1 = new Uint32Array(capacity);
    this.#rows = new Rows(capacity);
  }

  /** 64 bits for each of the columns `first`, `first + step`, … of a line: different for all within 2^32 by 2^32. */
  draw(key: Key, line: number, first: number, step: number, count: number): void {
    const { lo, hi } = this.#rows;
    const upper = Math.floor(line / 0x1_0000_0000);
    for (let i = 0; i < count; i++) {
      const column = first + step * i;
      const high = Math.floor(column / 0x1_0000_0000) + Math.imul(upper, 0x9e3779b9);
      lo[i] = column >>> 0;
      hi[i] = high === 0 ? line >>> 0 : line ^ mix(high);
    }
    this.#rows.length = count;
    hashCells(key, this.#rows, this.h0, this.h1);
  }

  /** Adds standard normal numbers for such columns, each times `weight`, to what `sums` holds from `at` on. */
  addNormals(
    key: Key,
    line: number,
    first: number,
    step: number,
    count: number,
    weight: number,
    sums: Float64Array,
    at: number,
  ): void {
    this.draw(key, line, first, step, count);
    const { h0, h1 } = this;
    for (let i = 0; i < count; i++) {
      const p = unit(h0[i] as number, h1[i] as number);
      sums[at + i] = (sums[at + i] as number) + weight * normalQuantile(p > 0 ? p : least);
    }
  }
}
