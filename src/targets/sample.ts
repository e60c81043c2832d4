/** Rows of one table or collection, for what looks at a database without knowing what is in it. */
export interface SampledTable {
  readonly table: string;
  readonly schema?: string;
  /** About how many rows there are. */
  readonly rows: number;
  /** Names and types as the server has them; empty where rows say themselves what they have. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Values of columns by name: texts, or what documents nest. */
  readonly sample: readonly Readonly<Record<string, unknown>>[];
  /** Why nothing of it was read. */
  readonly refused?: string;
}

export interface SampleOptions {
  /** The most rows of a table. */
  readonly most: number;
  /** What documents nest as JSON texts, with all digits and types, in place of values. */
  readonly asText?: boolean;
}
