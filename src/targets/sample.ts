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
}

/** All that one table or collection holds. */
export interface TableContents {
  /** With its schema, where it has one. */
  readonly table: string;
  /** Rows by column, in batches: texts, or null; what documents nest as JSON texts, with all digits and types. To be read before the next table. */
  readonly rows: AsyncIterable<readonly Readonly<Record<string, unknown>>[]>;
  /** Why none of it can be read. */
  readonly refused?: string;
}
