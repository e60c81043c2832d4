/** Rows of one table or collection, for what looks at a database without knowing what is in it. */
export interface SampledTable {
  readonly table: string;
  readonly schema?: string;
  /** About how many rows there are. */
  readonly rows: number;
  /** Names and types as the server has them; empty where rows say themselves what they have. */
  readonly columns: readonly SampledColumn[];
  /** Values of columns by name: texts, or what documents nest. */
  readonly sample: readonly Readonly<Record<string, unknown>>[];
  /** Why nothing of it was read. */
  readonly refused?: string;
}

/** A column as its server describes it. */
export interface SampledColumn {
  readonly name: string;
  readonly type: string;
  /** Of a domain, or an array of one, the type that it is over; of an enum `text`. */
  readonly base?: string;
  readonly nullable?: boolean;
  /** Of an enum, or a list of its labels: all that it takes, in its order. */
  readonly labels?: readonly string[];
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
