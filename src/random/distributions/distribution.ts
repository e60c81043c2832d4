/**
 * How numbers are spread, as a function of a quantile: whoever has a share from 0 to 1 for each row has a value for each
 * row, in the shares' order. So it can be cut by cutting the shares, and correlated by correlating them.
 */
export interface Distribution {
  /** The share of values up to `x`. */
  below(x: number): number;
  /** The value up to which a share lies. It rises with the share. */
  at(share: number): number;
  /**
   * How values become whole numbers: `nearest`; `down`, where each stands for what lies between it and the next; or they
   * are whole numbers already.
   */
  readonly whole: 'nearest' | 'down' | 'already';
}

/** The share, moved off 0 and 1, where some distributions have no value. */
export function inside(share: number): number {
  return Math.min(0.9999999999999999, Math.max(1e-17, share));
}

/** Never another value. */
export function always(value: number): Distribution {
  return { whole: 'nearest', below: (x) => (x >= value ? 1 : 0), at: () => value };
}
