import { growTo, hasWebAssembly, instantiate, type KernelMemory, mostKernelBytes } from '../../base/web-assembly.ts';

import { lookup3Module } from './kernels/lookup3.generated.ts';
import { hashBytes } from './lookup3.ts';

/** Two sums modulo 2^64: of rows' hashes under the seeds 0 and 1. */
export type RowSums = BigUint64Array;

interface Kernel {
  readonly memory: KernelMemory;
  rows(bytes: number, ends: number, count: number, sums: number): void;
}

const inputAt = 16;
/** What the kernel may read behind the last row. */
const slack = 16;

/** Below that many rows the kernel is not worth its start. */
const fewest = 64;

let kernel: Kernel | undefined;

/** Adds the hashes of rows that lie one behind the other: row i is `bytes[ends[i - 1] .. ends[i])`, row 0 begins at 0. */
export function addRows(sums: RowSums, bytes: Uint8Array, ends: Uint32Array, count: number): void {
  if (count === 0 || addedByKernel(sums, bytes, ends, count)) return;
  for (let row = 0, start = 0; row < count; row++) {
    const end = ends[row] as number;
    addRow(sums, bytes, start, end);
    start = end;
  }
}

const hash = new Uint32Array(2);

/** Adds the hash of `bytes[start .. end)`. */
export function addRow(sums: RowSums, bytes: Uint8Array, start: number, end: number): void {
  for (const seed of [0, 1]) {
    hashBytes(bytes, start, end, seed, hash);
    const [high = 0, low = 0] = hash;
    sums[seed] = (sums[seed] as bigint) + ((BigInt(high) << 32n) | BigInt(low));
  }
}

function addedByKernel(sums: RowSums, bytes: Uint8Array, ends: Uint32Array, count: number): boolean {
  const size = ends[count - 1] as number;
  const bytesAt = inputAt + count * 4;
  const whole = bytesAt + size + slack;
  if (count < fewest || whole > mostKernelBytes || !hasWebAssembly) return false;
  kernel ??= instantiate<Kernel>(lookup3Module);
  growTo(kernel.memory, whole);
  const { buffer } = kernel.memory;
  const own = new BigUint64Array(buffer, 0, 2);
  own.set(sums);
  new Uint32Array(buffer, inputAt, count).set(ends.subarray(0, count));
  new Uint8Array(buffer, bytesAt, size).set(bytes.subarray(0, size));
  kernel.rows(bytesAt, inputAt, count, 0);
  sums.set(own);
  return true;
}
