import { sine } from './elementary.ts';

/**
 * The correlation of two normal variables whose ranks correlate so (K. Pearson, "On further methods of determining
 * correlation", 1907): ranks stay what they are when each is turned into any other distribution.
 */
export function normalOfRank(rank: number): number {
  return 2 * sine((Math.PI / 6) * rank);
}

/** The other way round. */
export function rankOfNormal(correlation: number): number {
  let [low, high] = [-1, 1];
  for (let turn = 0; turn < 60; turn++) {
    const middle = (low + high) / 2;
    if (normalOfRank(middle) < correlation) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** A place of a matrix whose value no numbers can have beside those before it, and between what they could. */
export interface Misfit {
  readonly row: number;
  readonly column: number;
  readonly least: number;
  readonly greatest: number;
}

const rounding = 1e-12;

/**
 * What makes independent normals correlate so (A.-L. Cholesky): the rows of a lower triangle, each the shares of the
 * variables up to its own.
 */
export function choleskyRows(correlations: readonly (readonly number[])[]): number[][] | Misfit {
  const rows: number[][] = [];
  for (let row = 0; row < correlations.length; row++) {
    const own: number[] = [];
    let squares = 0;
    for (let column = 0; column < row; column++) {
      const other = rows[column] as number[];
      const base = own.reduce((sum, share, k) => sum + share * (other[k] as number), 0);
      const room = Math.sqrt(Math.max(0, 1 - squares)) * (other[column] as number);
      const wanted = correlations[row]?.[column] as number;
      if (Math.abs(wanted - base) > room + rounding) return { row, column, least: base - room, greatest: base + room };
      const share = room < rounding ? 0 : (wanted - base) / (other[column] as number);
      own.push(share);
      squares += share * share;
    }
    own.push(Math.sqrt(Math.max(0, 1 - squares)));
    rows.push(own);
  }
  return rows;
}
