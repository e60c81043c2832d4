import type { Rows } from '../random/rows.ts';

import type { DatasetPlan } from '../plan/plan.ts';

/** The rows that refer to a parent row, in their order. */
export interface Children {
  countOf(parent: number): number;
  /** The child of a parent at a position, from 0. */
  childOf(parent: number, position: number): number;
  /** At which position of its parent's children a row is. */
  positionOf(row: number, parent: number): number;
}

/** Which of the rows that have its ancestor each row is. */
export interface Counting {
  /** The ancestor's dataset has so many rows. */
  readonly groups: number;
  /** Where the batch's rows stand among those of their ancestor; those without one stand among each other. */
  readonly positions: Float64Array;
  /** The ancestors of the rows that were read last; 1 in `none` where there is none. */
  readonly ancestors: { readonly dataset: DatasetPlan; readonly rows: Rows; readonly none: Uint8Array | null };
  countOf(group: number): number;
  read(rows: Rows): void;
}

/** Rows that have another parent than the one they drew, in their order. */
export interface Moves {
  readonly rows: Uint32Array;
  readonly parents: Uint32Array;
}
