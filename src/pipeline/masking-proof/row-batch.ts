/** Rows of a table that are read together, by columns. */
export interface RowBatch {
  readonly count: number;
  /** A value for each row: texts, null, or what JSON nests; undefined where a row has no such column. */
  readonly columns: ReadonlyMap<string, readonly unknown[]>;
}

/** Values by column. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows that are looked at together: so few that they are garbage before they are old. */
export const batchRows = 256;

/** One row, for what looks at few of them. */
export function rowAt({ columns }: RowBatch, i: number): Row {
  const cells: [string, unknown][] = [];
  for (const [name, values] of columns) if (values[i] !== undefined) cells.push([name, values[i]]);
  return Object.fromEntries(cells);
}

/** A row that holds nothing but itself: parts of files would stay in memory with its texts. */
export function own(row: Row): Row {
  const cells = Object.entries(row);
  return Object.fromEntries(
    cells.map(([name, value]) => [name, typeof value === 'string' ? Buffer.from(value).toString() : value]),
  );
}

/** Undefined ones have no values. */
export function batchOf(rows: readonly (Row | undefined)[]): RowBatch {
  const columns = new Map<string, unknown[]>();
  for (const [i, row] of rows.entries()) for (const name in row) columnIn(columns, name, rows.length)[i] = row[name];
  return { count: rows.length, columns };
}

/** A column of so many values, made where there is none. */
export function columnIn(columns: Map<string, unknown[]>, name: string, count: number): unknown[] {
  let column = columns.get(name);
  if (!column) {
    column = new Array<unknown>(count).fill(undefined);
    columns.set(name, column);
  }
  return column;
}

/** Rows that come one by one, in batches. */
export async function* inBatches(rows: AsyncIterable<Row>): AsyncGenerator<RowBatch> {
  let batch: Row[] = [];
  for await (const row of rows) {
    if (batch.push(row) < batchRows) continue;
    yield batchOf(batch);
    batch = [];
  }
  if (batch.length > 0) yield batchOf(batch);
}

/** What some columns of a row come to as a key, and whether one of them is null: then it is none. */
export class BatchKeys {
  readonly #columns: readonly (readonly unknown[] | undefined)[];

  constructor({ columns }: RowBatch, fields: readonly string[]) {
    this.#columns = fields.map((field) => columns.get(field));
  }

  at(row: number): string {
    const [only] = this.#columns;
    if (this.#columns.length === 1) return textOf(only?.[row]) ?? none;
    return JSON.stringify(this.#columns.map((column) => textOf(column?.[row])));
  }

  isNull(row: number): boolean {
    for (const column of this.#columns) if (column?.[row] === null || column?.[row] === undefined) return true;
    return false;
  }
}

/** What no key is. */
const none = '\0';

/** A value that a driver gave as a text; objects as their JSON, null for null and what is not there. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
