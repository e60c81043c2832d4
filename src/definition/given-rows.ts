import type { SourceFile, Span } from '../diagnostics/source-file.ts';

/** Rows as the user gave them: inline, or in a file. Every row has a cell for every column, in the columns' order. */
export interface GivenRows {
  /** The file that the cells' offsets count in. */
  readonly file: SourceFile;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GivenCell[])[];
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
