import { growTo, hasWebAssembly, instantiate, type KernelMemory, mostKernelBytes } from '../../base/web-assembly.ts';

import type { Texts } from '../../values/kernel-step.ts';

import { splitRowsModule } from './kernels/split-rows.generated.ts';

/** kernels/split-rows.wat. Places are bytes of its memory. */
interface Kernel {
  readonly memory: KernelMemory;
  split(at: number, columns: number, count: number, starts: number, ends: number, nulls: number): void;
  gather(starts: number, ends: number, count: number, longest: number, out: number, to: number): number;
}

/** The cells of a batch, column by column, in the kernel's memory: until it splits the next. */
export interface SplitRows {
  readonly bytes: Uint8Array;
  starts(column: number): Uint32Array;
  ends(column: number): Uint32Array;
  nulls(column: number): Uint8Array;
  /**
   * The cells of a column one behind the other, until those of another one are asked for. Undefined: one has a byte 0, or more bytes
   * than that.
   */
  gather(column: number, longest: number): Texts | undefined;
}

const inputAt = 256;
/** What the kernel may read and overwrite behind an end. */
const slack = 16;

/** Below that many rows the kernel is not worth its start. */
const fewest = 64;

let kernel: Kernel | undefined;

/** Splits rows in COPY's text format. Undefined: they are few or very large, or the engine has no WebAssembly. */
export function splitRows(
  copied: Uint8Array,
  unescaped: Uint8Array,
  columns: number,
  count: number,
): SplitRows | undefined {
  const size = inEights(copied.length + slack);
  const cells = columns * count;
  const [startsAt, endsAt, toAt] = [0, cells * 4, cells * 8].map((at) => inputAt + size + at) as [
    number,
    number,
    number,
  ];
  const nullsAt = toAt + count * 4;
  const outAt = nullsAt + inEights(cells);
  const whole = outAt + size;
  if (count < fewest || columns === 0 || whole > mostKernelBytes || !hasWebAssembly) return undefined;
  kernel ??= instantiate<Kernel>(splitRowsModule);
  growTo(kernel.memory, whole);
  const { gather, split, memory } = kernel;
  const bytes = new Uint8Array(memory.buffer);
  bytes.set(unescaped);
  bytes.set(copied, inputAt);
  split(inputAt, columns, count, startsAt, endsAt, nullsAt);
  const words = (at: number) => new Uint32Array(memory.buffer, at, count);
  return {
    bytes,
    starts: (column) => words(startsAt + column * count * 4),
    ends: (column) => words(endsAt + column * count * 4),
    nulls: (column) => bytes.subarray(nullsAt + column * count, nullsAt + (column + 1) * count),
    gather(column, longest) {
      const at = column * count * 4;
      const end = gather(startsAt + at, endsAt + at, count, longest, outAt, toAt);
      return end === 0 ? undefined : { bytes: bytes.subarray(outAt, end), ends: words(toAt) };
    },
  };
}

function inEights(size: number): number {
  return (size + 7) & ~7;
}
