import type { BinaryCopy } from '../../formats/sql/dialect.ts';

/**
 * One connection to a server that speaks PostgreSQL's SQL: the driver's, or PGlite's. Whatever fails rejects with
 * `TargetFailure`; what a statement returns beyond booleans, 32-bit integers, texts and JSON is cast to text in the statement.
 */
export interface Session {
  /** A statement's rows, columns by name. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Runs a statement; how many rows it touched. */
  run(sql: string, values?: readonly unknown[]): Promise<number>;
  /** Begins a COPY into what stands behind the word: a table and its columns, quoted where they need it. */
  copy(into: string, options?: CopyOptions): Promise<CopySink>;
  /** Ends the statement that is running, from outside; does nothing where none is. */
  cancel(): Promise<void>;
  close(): Promise<void>;
}

export interface CopyOptions {
  /**
   * Rows count as old as can be: who began to read before us sees them too. Of tables that the transaction has made, which
   * else would be empty for such a reader once they stand in the place of others.
   */
  readonly freeze?: boolean;
  /** Rows come in the binary format, without its head and its tail. */
  readonly binary?: BinaryCopy;
}

/** What `WITH` says of a COPY. */
export function copyClause({ freeze = false, binary }: CopyOptions): string {
  const said = [...(binary ? ['FORMAT binary'] : []), ...(freeze ? ['FREEZE'] : [])];
  return said.length === 0 ? '' : ` WITH (${said.join(', ')})`;
}

/** Takes rows in COPY's format. Either `end` or `abort` is called, once. */
export interface CopySink {
  /** Resolves when more may be written: a server that is slow holds the writer up. The bytes may be reused at once. */
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when the server has taken all rows. */
  end(): Promise<void>;
  abort(): Promise<void>;
}
