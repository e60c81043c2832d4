import type { Rows } from '../random/rows.ts';

/** Which parent row each row of a reference's dataset refers to. */
export interface ParentDraw {
  /** Whether rows may have no parent. */
  readonly leavesOut: boolean;
  /** Sets `parents` to what the rows refer to, and marks (1) in `none` those without a parent: it holds zeros before. */
  read(rows: Rows, parents: Rows, none: Uint8Array): void;
}
