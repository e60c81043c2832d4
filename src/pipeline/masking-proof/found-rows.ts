import { columnIn, type Row, type RowBatch } from './row-batch.ts';
import type { RowTable } from './row-tables.ts';

/** A row where it was read. */
export interface PlacedRow {
  readonly batch: RowBatch;
  readonly at: number;
}

/** Rows of a source that are found one by one, to stand beside those of an output. */
export class FoundRows {
  /** Whether each was found. */
  readonly has: Uint8Array;
  readonly #batches: (RowBatch | undefined)[] = [];
  readonly #ats: Int32Array;
  readonly #single: (Row | undefined)[] = [];
  /** How many stand where they stood in the batch of the first. */
  #inPlace = 0;

  constructor(private readonly count: number) {
    this.has = new Uint8Array(count);
    this.#ats = new Int32Array(count);
  }

  /** A row where it was read. */
  place(i: number, { batch, at }: PlacedRow): void {
    this.has[i] = 1;
    this.#batches[i] = batch;
    this.#ats[i] = at;
    this.#inPlace += at === i && batch === this.#batches[0] ? 1 : 0;
  }

  /** A row that was kept. */
  put(i: number, row: Row): void {
    this.has[i] = 1;
    this.#single[i] = row;
  }

  rows(): RowBatch {
    const [first] = this.#batches;
    if (first?.count === this.count && this.#inPlace === this.count) return first;
    const columns = new Map<string, unknown[]>();
    for (let i = 0; i < this.count; ) {
      const row = this.#single[i];
      if (row) for (const name in row) columnIn(columns, name, this.count)[i] = row[name];
      const end = this.#endOf(i);
      const batch = this.#batches[i];
      for (const [name, values] of batch?.columns ?? []) {
        const column = columnIn(columns, name, this.count);
        for (let each = i; each < end; each++) column[each] = values[this.#ats[each] as number];
      }
      i = end;
    }
    return { count: this.count, columns };
  }

  /** Where rows end that were read together. */
  #endOf(i: number): number {
    let end = i + 1;
    while (end < this.count && this.#batches[end] === this.#batches[i] && !this.#single[end]) end += 1;
    return end;
  }
}

/** The rows of a table one by one. */
export class RowCursor {
  readonly #batches: AsyncIterator<RowBatch>;
  readonly #row: { batch: RowBatch; at: number } = { batch: { count: 0, columns: new Map() }, at: -1 };

  constructor(table: RowTable) {
    this.#batches = table.batches()[Symbol.asyncIterator]();
  }

  /** The next one of those that are read, until the next call; undefined: there are none. */
  next(): PlacedRow | undefined {
    this.#row.at += 1;
    return this.#row.at < this.#row.batch.count ? this.#row : undefined;
  }

  /** The first one of those that are read now; undefined: there are no more. */
  async read(): Promise<PlacedRow | undefined> {
    for (;;) {
      const { done, value } = await this.#batches.next();
      if (done === true) return undefined;
      this.#row.batch = value;
      this.#row.at = -1;
      const first = this.next();
      if (first) return first;
    }
  }
}
