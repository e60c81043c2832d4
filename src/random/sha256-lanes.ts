import { growTo, hasWebAssembly, instantiate, type KernelMemory, mostKernelBytes } from '../base/web-assembly.ts';

import { sha256LanesModule } from './kernels/sha256-lanes.generated.ts';

interface Kernel {
  readonly memory: KernelMemory;
  digests(count: number, prefix: number, ends: number, texts: number, out: number): void;
}

/** Where the kernel has its prefix, and where what is given to it may begin. */
const prefixAt = 1600;
const stateAt = 1696;
const beforeAt = 1728;
const hasOuterAt = 1732;
const outerAt = 1736;
const inputAt = 2048;

/** Below that many texts the kernel's start is not worth it. */
const fewest = 64;

let kernel: Kernel | undefined;

/** What all texts of a call go on from. */
export interface Begun {
  /** The hash's state: eight words. */
  readonly state: Readonly<Int32Array>;
  /** How many bytes have led to it: a multiple of 64. */
  readonly before: number;
  /** What stands before each text, less than 64 bytes. */
  readonly prefix: Uint8Array;
  /** The state, which 64 bytes have led to, that the texts' digests go on from: what comes out are the digests of those. */
  readonly outer?: Readonly<Int32Array>;
}

/**
 * SHA-256 of `count` texts that go on from one state, four at a time (kernels/sha256-lanes.wat): a fifth of
 * what plain JavaScript takes. Text i is `bytes[ends[i - 1] .. ends[i])`, text 0 begins at 0; `out` gets eight words each.
 * False, and nothing done, where there are few texts, or too much of them, or the engine runs no WebAssembly.
 */
export function sha256Lanes(
  { state, before, prefix, outer }: Begun,
  bytes: Uint8Array,
  ends: Uint32Array,
  count: number,
  out: Int32Array,
): boolean {
  if (count < fewest || prefix.length >= 64 || !hasWebAssembly) return false;
  // A multiple of four texts, and 16 bytes behind them that a copy may read.
  const padded = (count + 3) & ~3;
  const size = ends[count - 1] as number;
  const textsAt = inputAt + padded * 4;
  const outAt = (textsAt + size + 31) & ~15;
  if (outAt + padded * 32 > mostKernelBytes) return false;
  kernel ??= instantiate<Kernel>(sha256LanesModule);
  growTo(kernel.memory, outAt + padded * 32);
  const { buffer } = kernel.memory;
  new Uint8Array(buffer).set(prefix, prefixAt);
  new Int32Array(buffer, stateAt, 8).set(state);
  new Int32Array(buffer, beforeAt, 1)[0] = before;
  new Int32Array(buffer, hasOuterAt, 1)[0] = outer ? 1 : 0;
  if (outer) new Int32Array(buffer, outerAt, 8).set(outer);
  const allEnds = new Uint32Array(buffer, inputAt, padded);
  allEnds.set(ends.subarray(0, count));
  allEnds.fill(size, count);
  new Uint8Array(buffer).set(bytes.subarray(0, size), textsAt);
  kernel.digests(padded, prefix.length, inputAt, textsAt, outAt);
  out.set(new Int32Array(buffer, outAt, count * 8));
  return true;
}
