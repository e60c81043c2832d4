/** Holds rows that lie elsewhere against what a table demands of its own: nothing is written. */
export interface RowJudge {
  /** In the order of the verdicts of each `look`. */
  readonly demands: readonly Demand[];
  /** Rows by column, those that were asked for: texts, null, or what JSON nests. */
  look(rows: readonly Readonly<Record<string, unknown>>[]): Promise<readonly Verdict[]>;
}

export interface Demand {
  readonly kind: 'type' | 'check' | 'unique';
  /** As the server prints it. */
  readonly text: string;
  /** Of a type. */
  readonly column?: string;
  /** Why nobody can be asked about it; absent: it is looked at. */
  readonly open?: string;
}

export interface Verdict {
  /** Rows that do not do it. */
  readonly failing: number;
  /** Rows of which it cannot be asked: a value that it needs is none of its column's type, or there were too many such. */
  readonly unread: number;
  /** Of what is unique: 128 bits of each row's key in hexadecimal digits; nulls have none. */
  readonly keys?: readonly string[];
}

/** Of what a judge is asked. */
export interface JudgedColumns {
  /** Columns that rows have. */
  readonly columns: readonly string[];
  /** Those in which something is not what it was: what is asked of others alone still holds. */
  readonly changed: ReadonlySet<string>;
}
