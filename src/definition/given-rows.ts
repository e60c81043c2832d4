import type { SourceFile, Span } from '../diagnostics/source-file.ts';

/** Rows as the user gave them: inline, or in a file. Every row has a cell for every column, in the columns' order. */
export interface GivenRows {
  /** The file that the cells' offsets count in. */
  readonly file: SourceFile;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GivenCell[])[];
  /** They are spelled as JSON files spell values: bytes are base64. */
  readonly isJson?: true;
  /** Of rows that nobody sees here: how many there are, and what has to be known of them. */
  readonly stored?: StoredFacts;
}

/** What is known of masked rows that lie elsewhere. */
export interface StoredFacts {
  /** What they are called by; empty: they have not been read. */
  readonly id: string;
  readonly rows: number;
  /** Of a subset: how many were taken, and of how many. */
  readonly taken?: TakenFacts;
  /** How many values rules could not read, by field or path; absent: they read all. */
  readonly nonConforming?: Readonly<Record<string, number>>;
  /** The first row whose value is null, by column; of those that have one. */
  readonly nulls: ReadonlyMap<string, number>;
  /** The most code points of a column's texts. */
  readonly longest: ReadonlyMap<string, number>;
  /** The first row with values that a row before it has, by columns (`columnSet`); undefined: no two rows have the same. */
  readonly repeats: ReadonlyMap<string, number | undefined>;
}

export interface TakenFacts {
  readonly rows: number;
  readonly of: number;
}

/** How a set of columns is called. */
export function columnSet(columns: readonly string[]): string {
  return JSON.stringify([...columns].sort());
}

/** One value: no Span each, since there may be millions; `cellSpan` makes it. */
export interface GivenCell {
  /** text: a scalar of any type; json: a map or a list; missing: the row does not name the column. */
  readonly kind: 'text' | 'null' | 'json' | 'missing';
  /** The scalar's text, every digit of a number kept; of json its JSON text; else empty. */
  readonly text: string;
  /** The value was in quotes: in JSON it is a string. */
  readonly quoted: boolean;
  /** In UTF-16 units; of a missing cell the row's. */
  readonly start: number;
  readonly end: number;
}

/** Faults of one file that are worth telling: a thousand more of the kind help nobody. */
export const mostFaults = 20;

/** Where a given cell stands in its file, for diagnostics. */
export function cellSpan({ file }: GivenRows, { start, end }: GivenCell): Span {
  return { file, start, end };
}

/** A row that names its columns. */
export interface NamedRow {
  readonly cells: ReadonlyMap<string, GivenCell>;
  readonly start: number;
  readonly end: number;
}

/** Rows that name their columns, under all columns that any of them names, in the order of appearance. */
export function underColumns(file: SourceFile, named: readonly NamedRow[]): GivenRows {
  const columns = [...new Set(named.flatMap(({ cells }) => [...cells.keys()]))];
  const rows = named.map(({ cells, start, end }) => {
    const missing: GivenCell = { kind: 'missing', text: '', quoted: false, start, end };
    return columns.map((column) => cells.get(column) ?? missing);
  });
  return { file, columns, rows };
}
