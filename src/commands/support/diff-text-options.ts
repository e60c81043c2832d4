import type { Paints } from '../../diagnostics/paint.ts';

export interface DiffTextOptions {
  readonly paints: Paints;
  /** Columns of the terminal. */
  readonly width: number;
}
