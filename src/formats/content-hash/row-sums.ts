import { growTo, hasWebAssembly, instantiate, type KernelMemory, mostKernelBytes } from '../../base/web-assembly.ts';

import { cellEnd, nullCell } from './cells.ts';
import { lookup3Module } from './kernels/lookup3.generated.ts';
import { hashBytes } from './lookup3.ts';

/** A sum modulo 2^64, in the first place. */
export type RowSum = BigUint64Array;

interface Kernel {
  readonly memory: KernelMemory;
  rows(bytes: number, count: number, width: number, marks: number, sum: number): void;
}

const marksAt = 8;
/** What the kernel may read behind the last row. */
const slack = 16;

/** Below that many rows the kernel is not worth its start. */
const fewest = 64;

let kernel: Kernel | undefined;

const nothing = new Uint8Array(0);

/** What nulls add to a row's hash, by column: the hash of the empty text under the seeds from 1 on. */
export function nullMarks(width: number): BigUint64Array {
  const out = new Uint32Array(2);
  return BigUint64Array.from({ length: width }, (_, column) => {
    hashBytes(nothing, 0, 0, column + 1, out);
    return hashOf(out);
  });
}

/**
 * Adds the hashes of rows, one behind the other, each of as many cells as there are marks (`cellEncoder`): a row's is its last
 * cell's, whose seed is the hash of the cell before, and so on from 0. Nulls are hashed as empty texts, and their marks put on
 * it by exclusive or.
 */
export function addRows(sum: RowSum, bytes: Uint8Array, count: number, marks: BigUint64Array): void {
  if (count === 0 || addedByKernel(sum, bytes, count, marks)) return;
  const out = new Uint32Array(2);
  let at = 0;
  for (let row = 0; row < count; row++) {
    let nulls = 0n;
    out.fill(0);
    for (const mark of marks) {
      let end = at;
      while ((bytes[end] as number) < cellEnd) end++;
      hashBytes(bytes, at, end, out[1] as number, out, out[0]);
      if (bytes[end] === nullCell) nulls ^= mark;
      at = end + (bytes[end] === nullCell ? 2 : 1);
    }
    sum[0] = (sum[0] as bigint) + (hashOf(out) ^ nulls);
  }
}

/** Adds the hash of `bytes[start .. end)`, whatever they are, under the seed 0. */
export function addBytes(sum: RowSum, bytes: Uint8Array, start: number, end: number): void {
  const out = new Uint32Array(2);
  hashBytes(bytes, start, end, 0, out);
  sum[0] = (sum[0] as bigint) + hashOf(out);
}

function hashOf([high = 0, low = 0]: Uint32Array): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}

function addedByKernel(sum: RowSum, bytes: Uint8Array, count: number, marks: BigUint64Array): boolean {
  const bytesAt = marksAt + marks.length * 8;
  const whole = bytesAt + bytes.length + slack;
  if (count < fewest || whole > mostKernelBytes || !hasWebAssembly) return false;
  kernel ??= instantiate<Kernel>(lookup3Module);
  growTo(kernel.memory, whole);
  const { buffer } = kernel.memory;
  const own = new BigUint64Array(buffer, 0, 1 + marks.length);
  own.set(sum);
  own.set(marks, 1);
  new Uint8Array(buffer, bytesAt, bytes.length).set(bytes);
  kernel.rows(bytesAt, count, marks.length, marksAt, 0);
  sum[0] = own[0] as bigint;
  return true;
}
