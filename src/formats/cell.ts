import type { KernelStep } from '../values/kernel-step.ts';
import type { Target } from '../values/target.ts';

/** One column's writer, bound to a format. */
export interface Cell {
  /** Makes ready for a batch of `count` rows that the column holds now; returns the most bytes that they can take. */
  prepare(count: number): number;
  /** Writes the batch's row `index`, which is not null; returns where it ends. */
  readonly write: CellWriter;
  /** How the kernel writes the same. */
  readonly kernel?: KernelStep | undefined;
}

export type CellWriter = (target: Target, at: number, index: number) => number;

/** Puts a quote on both sides of a value that holds nothing to escape. */
export function quoted(quote: string, write: CellWriter): CellWriter {
  if (quote === '') return write;
  const byte = quote.charCodeAt(0);
  return (target, at, index) => {
    target.bytes[at] = byte;
    const end = write(target, at + 1, index);
    target.bytes[end] = byte;
    return end + 1;
  };
}
