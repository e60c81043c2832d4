/**
 * One connection to a server that speaks PostgreSQL's SQL: the driver's, or PGlite's. Whatever fails rejects with
 * `TargetFailure`; what a statement returns beyond booleans, 32-bit integers, texts and JSON is cast to text in the statement.
 */
export interface Session {
  /** A statement's rows, columns by name. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Runs a statement; how many rows it touched. */
  run(sql: string, values?: readonly unknown[]): Promise<number>;
  /** Begins `COPY table (columns) FROM STDIN`: names are quoted already. */
  copy(table: string, columns: readonly string[]): Promise<CopySink>;
  close(): Promise<void>;
}

/** Takes rows in COPY's text format. Either `end` or `abort` is called, once. */
export interface CopySink {
  /** Resolves when more may be written: a server that is slow holds the writer up. The bytes may be reused at once. */
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when the server has taken all rows. */
  end(): Promise<void>;
  abort(): Promise<void>;
}
