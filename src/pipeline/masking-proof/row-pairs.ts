import type { Row, RowTable } from './row-tables.ts';

/** A row as it came out, and the one that it came from; undefined where nobody can tell, or it was made. */
export interface RowPair {
  readonly output: Row;
  readonly source: Row | undefined;
}

/** How the rows of an output are brought together with those of its source. */
export type Pairing = 'key' | 'masked key' | 'order' | 'none';

/** A table's rows, by the key that the run's own secret makes of theirs. */
export interface MaskedKeys {
  /** The source's row of one of the output. */
  find(output: Row): Row | undefined;
}

export interface PairingRequest {
  readonly output: RowTable;
  readonly source: RowTable | undefined;
  /** The key's columns, where they were kept as they are. */
  readonly key: readonly string[];
  /** By which rows of servers are found, whose key is masked. */
  readonly masked?: MaskedKeys | undefined;
}

/** Whether rows are not there in the order in which they were read: only their keys can bring them together. */
export function needsKeys({ output, source }: Pick<PairingRequest, 'output' | 'source'>): boolean {
  return output.unordered === true || source?.unordered === true;
}

/**
 * Rows by their key where it was kept, of servers by what it is once masked; of files by their order, where there are as many or the
 * output has more: those behind were made. Rows that are fewer belong to nobody knows whom.
 */
export async function pairingOf({ output, source, key, masked }: PairingRequest): Promise<Pairing> {
  if (!source) return 'none';
  if (key.length > 0) return 'key';
  if (needsKeys({ output, source })) return masked ? 'masked key' : 'none';
  const [written, there] = [await countOf(output), await countOf(source)];
  return written >= there ? 'order' : 'none';
}

const counts = new WeakMap<RowTable, number>();

/** How many rows a table has: they are read for it once, where nobody has counted them. */
export async function countOf(table: RowTable): Promise<number> {
  const known = table.count ?? counts.get(table);
  if (known !== undefined) return known;
  let count = 0;
  for await (const rows of table.batches()) count += rows.length;
  counts.set(table, count);
  return count;
}

/** All rows of the output, in batches. */
export async function* rowPairs(request: PairingRequest, pairing: Pairing): AsyncGenerator<readonly RowPair[]> {
  const { output, source, key, masked } = request;
  const find = source && pairing !== 'none' ? finder(source, pairing, key, masked) : undefined;
  for await (const rows of output.batches()) {
    const pairs: RowPair[] = [];
    for (const row of rows) {
      const found = find?.(row);
      pairs.push({ output: row, source: found instanceof Promise ? await found : found });
    }
    yield pairs;
  }
}

type Find = (row: Row) => Row | undefined | Promise<Row | undefined>;

function finder(source: RowTable, pairing: Pairing, key: readonly string[], masked: MaskedKeys | undefined): Find {
  if (pairing === 'masked key') return (row) => masked?.find(row);
  const rows = new RowCursor(source);
  if (pairing === 'order') return () => rows.next();
  /** Rows that were read before their turn, by key: none as long as the order is the same. */
  const ahead = new Map<string, Row>();
  const search = async (wanted: string): Promise<Row | undefined> => {
    for (;;) {
      const row = await rows.next();
      if (!row) return undefined;
      const own = keyOf(row, key);
      if (own === wanted) return row;
      ahead.set(own, row);
    }
  };
  return (row) => {
    const wanted = keyOf(row, key);
    const known = ahead.get(wanted);
    if (known) {
      ahead.delete(wanted);
      return known;
    }
    // For the most part it is the next one.
    const next = rows.next();
    if (next instanceof Promise) return next.then((each) => meet(each, wanted));
    return meet(next, wanted);
  };

  function meet(next: Row | undefined, wanted: string): Row | undefined | Promise<Row | undefined> {
    if (!next) return undefined;
    const own = keyOf(next, key);
    if (own === wanted) return next;
    ahead.set(own, next);
    return search(wanted);
  }
}

/** The rows of a table one by one: without waiting, as long as a batch has some. */
export class RowCursor {
  readonly #batches: AsyncIterator<readonly Row[]>;
  #rows: readonly Row[] = [];
  #at = 0;

  constructor(table: RowTable) {
    this.#batches = table.batches()[Symbol.asyncIterator]();
  }

  /** Undefined: there are no more. */
  next(): Row | undefined | Promise<Row | undefined> {
    return this.#at < this.#rows.length ? this.#rows[this.#at++] : this.#nextBatch();
  }

  async #nextBatch(): Promise<Row | undefined> {
    const { done, value } = await this.#batches.next();
    if (done === true) return undefined;
    this.#rows = value;
    this.#at = 0;
    return this.next();
  }
}

export function keyOf(row: Row, key: readonly string[]): string {
  const [only] = key;
  if (only !== undefined && key.length === 1) return textOf(row[only]) ?? none;
  return JSON.stringify(key.map((name) => textOf(row[name])));
}

/** What no key is. */
const none = '\0';

export function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
