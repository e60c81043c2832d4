import { hashCells } from './cell.ts';
import { drawsKernel } from './draws-kernel.ts';
import type { HashColumns } from './hash-bytes.ts';
import type { Key } from './key.ts';
import { mix } from './mix.ts';
import type { Rows } from './rows.ts';
import { below } from './uniform.ts';

/** An integer in [0, size) for each row, out of the row's cell hash under the key: in `values`. */
export function drawBelow(key: Key, rows: Rows, size: number, values: Float64Array, h0: Uint32Array, h1: Uint32Array) {
  const { length } = rows;
  const count = (length + 3) & ~3;
  const own = drawsKernel(length, count * 16);
  if (!own) {
    hashCells(key, rows, h0, h1);
    for (let i = 0; i < length; i++) values[i] = below(size, h0[i] as number, h1[i] as number);
    return;
  }
  own.words.set(rows.lo.subarray(0, length), count * 2);
  own.words.set(rows.hi.subarray(0, length), count * 3);
  const [k0, k1, k2, k3] = key as unknown as [number, number, number, number];
  own.kernel.cells(count, k0, k1, k2, k3, size, count * 8, count * 12, 0);
  values.set(own.numbers.subarray(0, length));
}

/** The draw-th integer in [0, size) of each hashed value: in `values`. */
export function drawOfValues(hashes: HashColumns, draw: number, size: number, length: number, values: Float64Array) {
  const step = Math.imul(draw + 1, 0x9e3779b9);
  const count = (length + 3) & ~3;
  const own = drawsKernel(length, count * 20);
  if (!own) {
    for (let i = 0; i < length; i++) values[i] = drawnOf(hashes, i, size, step);
    return;
  }
  own.words.set(hashes.a.subarray(0, length), count * 2);
  own.words.set(hashes.b.subarray(0, length), count * 3);
  own.words.set(hashes.c.subarray(0, length), count * 4);
  own.kernel.values(count, step, size, count * 8, count * 12, count * 16, 0);
  values.set(own.numbers.subarray(0, length));
}

/** The same of one value. */
export function drawOfValue(hashes: HashColumns, i: number, draw: number, size: number): number {
  return drawnOf(hashes, i, size, Math.imul(draw + 1, 0x9e3779b9));
}

function drawnOf({ a, b, c }: HashColumns, i: number, size: number, step: number): number {
  return below(size, mix((a[i] as number) + step) ^ (b[i] as number), mix((c[i] as number) + step));
}
