import { growTo, hasWebAssembly, instantiate, type KernelMemory, mostKernelBytes } from '../base/web-assembly.ts';

import { drawsModule } from './kernels/draws.generated.ts';

/** kernels/draws.wat. Places are bytes of its memory. */
interface Kernel {
  readonly memory: KernelMemory;
  cells(
    count: number,
    k0: number,
    k1: number,
    k2: number,
    k3: number,
    size: number,
    lo: number,
    hi: number,
    out: number,
  ): void;
  pairs(
    count: number,
    a: number,
    b: number,
    left: number,
    right: number,
    k0: number,
    k1: number,
    k2: number,
    k3: number,
    k4: number,
    k5: number,
  ): void;
  values(count: number, step: number, size: number, a: number, b: number, c: number, out: number): void;
  texts(count: number, k0: number, k1: number, k2: number, k3: number, ends: number, texts: number, out: number): void;
}

/** A kernel and its memory, seen in three ways. */
export interface DrawsKernel {
  readonly kernel: Kernel;
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  readonly numbers: Float64Array;
}

/** Below that many rows the kernel is not worth its start. */
const fewest = 64;

let current: DrawsKernel | undefined;

/** The kernel with that many bytes of memory; undefined where rows are few, the bytes too many, or the engine has none. */
export function drawsKernel(rows: number, size: number): DrawsKernel | undefined {
  if (rows < fewest || size > mostKernelBytes || !hasWebAssembly) return undefined;
  const kernel = current?.kernel ?? instantiate<Kernel>(drawsModule);
  growTo(kernel.memory, size);
  const { buffer } = kernel.memory;
  if (current?.bytes.buffer !== buffer) {
    const [bytes, words, numbers] = [new Uint8Array(buffer), new Uint32Array(buffer), new Float64Array(buffer)];
    current = { kernel, bytes, words, numbers };
  }
  return current;
}
