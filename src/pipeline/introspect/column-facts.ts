/** What a sample tells of a column: no value of it that could be somebody's. */
export interface ColumnFacts {
  /** The share of nulls. */
  readonly nulls: number;
  /** Of few values that come over and over: each, with how often. */
  readonly listed?: readonly { readonly value: string; readonly count: number }[];
  /** Of numbers and times: rounded outwards, so that neither is a value of the column but by chance. */
  readonly range?: { readonly least: string; readonly greatest: string };
  /** Of booleans. */
  readonly trueShare?: number;
  /** Of texts: words of the shortest and the longest. */
  readonly words?: { readonly fewest: number; readonly most: number };
}
