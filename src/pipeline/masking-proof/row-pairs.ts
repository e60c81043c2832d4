import { FoundRows, type PlacedRow, RowCursor } from './found-rows.ts';
import { type ProofStorage, proofStorage } from './proof-storage.ts';
import { BatchKeys, own, type Row, type RowBatch, rowAt } from './row-batch.ts';
import type { RowTable } from './row-tables.ts';
import { RowKeys, SortedRows } from './sorted-rows.ts';

/** Rows as they came out, and beside each the one that it came from; nothing where nobody can tell, or it was made. */
export interface PairedBatch {
  readonly output: RowBatch;
  readonly source: RowBatch;
  /** Of each row, whether the one that it came from is known. */
  readonly hasSource: Uint8Array;
}

/** How the rows of an output are brought together with those of its source. */
export type Pairing = 'key' | 'masked key' | 'order' | 'none';

/** Keys of a table's rows as the run's own secret makes them, by which they are found. */
export interface MaskedKeys {
  readonly source: RowKeys;
  /** Those of an output's rows, as they stand there. */
  keysOf(output: RowBatch): string[];
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
  const known = knownCount(table);
  if (known !== undefined) return known;
  let count = 0;
  for await (const batch of table.batches()) count += batch.count;
  counts.set(table, count);
  return count;
}

/** The same where nothing has to be read for it. */
export function knownCount(table: RowTable | undefined): number | undefined {
  return table && (table.count ?? counts.get(table));
}

/** What somebody has counted who has read the whole table. */
export function counted(table: RowTable, count: number): void {
  counts.set(table, count);
}

/** All rows of the output, in batches, each with those that they came from. */
export async function* rowPairs(
  request: PairingRequest,
  pairing: Pairing,
  storage: ProofStorage = proofStorage,
): AsyncGenerator<PairedBatch> {
  const { output, source, key, masked } = request;
  const find = await finderOf({ output, source, key, masked }, pairing, storage);
  let first = 0;
  for await (const batch of output.batches()) {
    const found = new FoundRows(batch.count);
    await find?.find(batch, first, found);
    first += batch.count;
    yield { output: batch, source: found.rows(), hasSource: found.has };
  }
  find?.close();
}

/** Finds the rows of a source that those of an output came from, batch by batch. */
interface Finder {
  /** `first`: the number of the batch's first row. */
  find(batch: RowBatch, first: number, found: FoundRows): Promise<void> | void;
  close(): void;
}

async function finderOf(
  { output, source, key, masked }: PairingRequest,
  pairing: Pairing,
  storage: ProofStorage,
): Promise<Finder | undefined> {
  if (!source || pairing === 'none') return undefined;
  if (pairing === 'key') return new RowsByKey(output, source, key, storage);
  if (pairing === 'masked key') {
    if (!masked) return undefined;
    const keys = new RowKeys(storage);
    for await (const batch of output.batches()) keys.add(masked.keysOf(batch));
    return sortedFinder(await SortedRows.of(source, { source: masked.source, output: keys, once: false }, storage));
  }
  const rows = new RowCursor(source);
  return { find: (batch, _, found) => inOrder(rows, found, batch.count), close: () => undefined };
}

function sortedFinder(rows: SortedRows): Finder {
  return { find: ({ count }, first, found) => rows.find(first, count, found), close: () => rows.close() };
}

async function inOrder(rows: RowCursor, found: FoundRows, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const next = rows.next() ?? (await rows.read());
    if (!next) return;
    found.place(i, next);
  }
}

/** Rows of a source by the key that they share with those of the output. */
class RowsByKey implements Finder {
  /** Rows that were read before their turn, by key: none as long as the order is the same. */
  readonly #ahead = new Map<string, Row>();
  readonly #rows: RowCursor;
  #batch: RowBatch | undefined;
  #keys: BatchKeys | undefined;
  /** All rows in the output's order, once too many had to wait. */
  #sorted: Finder | undefined;

  constructor(
    private readonly output: RowTable,
    private readonly source: RowTable,
    private readonly key: readonly string[],
    private readonly storage: ProofStorage,
  ) {
    this.#rows = new RowCursor(source);
  }

  async find(batch: RowBatch, first: number, found: FoundRows): Promise<void> {
    if (!this.#sorted && (await this.#waited(batch, found))) return;
    this.#sorted ??= sortedFinder(await this.#sort());
    await this.#sorted.find(batch, first, found);
  }

  close(): void {
    this.#sorted?.close();
  }

  /** False: more rows would have to wait than there is room for. */
  async #waited(batch: RowBatch, found: FoundRows): Promise<boolean> {
    const keys = new BatchKeys(batch, this.key);
    for (let i = 0; i < batch.count; i++) {
      const wanted = keys.at(i);
      const known = this.#ahead.size > 0 ? this.#ahead.get(wanted) : undefined;
      if (known) {
        this.#ahead.delete(wanted);
        found.put(i, known);
        continue;
      }
      for (;;) {
        // For the most part it is the next one.
        const next = this.#rows.next() ?? (await this.#rows.read());
        if (!next) break;
        const keyOfNext = this.#keyOf(next);
        if (keyOfNext === wanted) {
          found.place(i, next);
          break;
        }
        this.#ahead.set(keyOfNext, own(rowAt(next.batch, next.at)));
        if (this.#ahead.size > this.storage.waiting) return false;
      }
    }
    return true;
  }

  async #sort(): Promise<SortedRows> {
    this.#ahead.clear();
    const [source, output] = [await this.#rowKeys(this.source), await this.#rowKeys(this.output)];
    return SortedRows.of(this.source, { source, output, once: true }, this.storage);
  }

  async #rowKeys(table: RowTable): Promise<RowKeys> {
    const found = new RowKeys(this.storage);
    for await (const batch of table.batches()) {
      const keys = new BatchKeys(batch, this.key);
      found.add(Array.from({ length: batch.count }, (_, i) => keys.at(i)));
    }
    return found;
  }

  #keyOf({ batch, at }: PlacedRow): string {
    if (this.#batch !== batch) this.#keys = new BatchKeys(batch, this.key);
    this.#batch = batch;
    return (this.#keys as BatchKeys).at(at);
  }
}
