import { growTo, hasWebAssembly, instantiate, type KernelMemory } from '../../base/web-assembly.ts';

import { lineEndsModule } from './kernels/line-ends.generated.ts';

/** kernels/line-ends.wat. */
interface Kernel {
  readonly memory: KernelMemory;
  find(at: number, to: number, most: number): number;
}

/** Lines that end, and behind the last of them. */
export interface FoundLines {
  readonly count: number;
  readonly end: number;
}

const inputAt = 16;
/** What the kernel may read behind an end. */
const slack = 16;

let kernel: Kernel | undefined;

/** Looks for so many lines, one at least, from a place of a chunk on; where there are fewer, `end` is the chunk's. */
export function findLines(chunk: Uint8Array, from: number, most: number): FoundLines {
  if (!hasWebAssembly) return findPlainly(chunk, from, most);
  kernel ??= instantiate<Kernel>(lineEndsModule);
  const { memory, find } = kernel;
  const to = inputAt + chunk.length - from;
  growTo(memory, to + slack);
  new Uint8Array(memory.buffer).set(chunk.subarray(from), inputAt);
  const end = find(inputAt, to, most);
  return {
    count: new Uint32Array(memory.buffer, 0, 1)[0] as number,
    end: end === 0 ? chunk.length : from + end - inputAt,
  };
}

const lineFeed = 0x0a;

function findPlainly(chunk: Uint8Array, from: number, most: number): FoundLines {
  let at = from;
  for (let count = 0; count < most; count++) {
    const end = chunk.indexOf(lineFeed, at);
    if (end < 0) return { count, end: chunk.length };
    at = end + 1;
  }
  return { count: most, end: at };
}
