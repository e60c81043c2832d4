import type { RawCell } from './cell-values.ts';

/** A row of a file. */
export interface FileRecord {
  /** What the file calls its table; undefined: it holds those of one alone. */
  readonly table: string | undefined;
  /** Counted from 1. */
  readonly line: number;
  /** As it stands there, where a row has a line of its own; undefined: it has none. */
  readonly text: string | undefined;
  read(): RecordCells;
}

/** What a row has; those with the same columns share them. */
export interface RecordCells {
  readonly columns: readonly string[];
  readonly cells: readonly RawCell[];
  /** What is wrong with the row itself: its cells cannot be told. */
  readonly fault?: string;
}

/** What a file says of the columns of a table before its rows. */
export interface Declared {
  readonly table: string | undefined;
  readonly columns: readonly string[];
  readonly line: number;
}

/** What the rows of a part begin with where another part has it: a shard that is not the first. */
export interface Headless {
  readonly table: string;
  readonly columns: readonly string[];
  /** SQL: what an INSERT of them begins with. */
  readonly insert?: string | undefined;
}

/** The next rows of a file. */
export interface SomeRecords {
  readonly records: readonly FileRecord[];
  /** Whether the next row of their table begins, if one does, with the next sign that is read: nothing of it was read. */
  readonly isBetween: boolean;
}
