import type { DatasetPair } from './compared-version.ts';
import { pairGivenRows } from './pair-given-rows.ts';

/** Which rows of two versions are the same row, and which are in one of them alone. */
export interface RowPairs {
  /** How many rows both have. */
  readonly count: number;
  /** Their indexes in each version; absent: those from 0 on in both. */
  readonly listed?: { readonly from: Float64Array; readonly to: Float64Array };
  readonly deleted: RowSet;
  readonly inserted: RowSet;
}

/** Rows from one index up to another, or single ones. */
export type RowSet = { readonly start: number; readonly end: number } | { readonly rows: readonly number[] };

/** How many rows are in a set. */
export function sizeOf(set: RowSet): number {
  return 'rows' in set ? set.rows.length : set.end - set.start;
}

/** The first rows of a set. */
export function firstOf(set: RowSet, most: number): number[] {
  const count = Math.min(most, sizeOf(set));
  return 'rows' in set ? set.rows.slice(0, count) : Array.from({ length: count }, (_, index) => set.start + index);
}

/** Rows that are made are told by their index, of which their keys are a function; those that are given by their keys. */
export function pairRows(pair: DatasetPair): RowPairs {
  const given = pairGivenRows(pair);
  if (given) {
    return {
      count: given.matched.length,
      listed: {
        from: Float64Array.from(given.matched, ([row]) => row),
        to: Float64Array.from(given.matched, ([, row]) => row),
      },
      deleted: { rows: given.deleted },
      inserted: { rows: given.inserted },
    };
  }
  const { from, to } = pair;
  const count = Math.min(from.rows, to.rows);
  return {
    count,
    deleted: { start: count, end: from.rows },
    inserted: { start: count, end: to.rows },
  };
}
