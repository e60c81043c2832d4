/**
 * Values in an order, evenly apart: `least`, `least + step`, … up to `greatest`, as a column has them (decimals times
 * 10^scale, dates in days, instants in microseconds).
 */
export interface ValueRange {
  readonly least: bigint;
  readonly greatest: bigint;
  readonly step: bigint;
  /** Digits after the point of decimals, else 0. */
  readonly scale: number;
  /** Whether it ends later where there are more rows. Absent: not. */
  readonly grows?: boolean;
}
