import { FoundRows, type PlacedRow, RowCursor } from './found-rows.ts';
import { BatchKeys, type Row, type RowBatch, rowAt } from './row-batch.ts';
import type { RowTable } from './row-tables.ts';

/** Rows as they came out, and beside each the one that it came from; nothing where nobody can tell, or it was made. */
export interface PairedBatch {
  readonly output: RowBatch;
  readonly source: RowBatch;
  /** Of each row, whether the one that it came from is known. */
  readonly hasSource: Uint8Array;
}

/** How the rows of an output are brought together with those of its source. */
export type Pairing = 'key' | 'masked key' | 'order' | 'none';

/** A table's rows, by the key that the run's own secret makes of theirs. */
export interface MaskedKeys {
  /** The source's rows of those of the output. */
  findAll(output: RowBatch, found: FoundRows): void;
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
export async function* rowPairs(request: PairingRequest, pairing: Pairing): AsyncGenerator<PairedBatch> {
  const { output, source, key, masked } = request;
  const rows = source && pairing !== 'none' ? new RowCursor(source) : undefined;
  const byKey = rows && pairing === 'key' ? new RowsByKey(rows, key) : undefined;
  for await (const batch of output.batches()) {
    const found = new FoundRows(batch.count);
    if (pairing === 'masked key') masked?.findAll(batch, found);
    else if (byKey) await byKey.findAll(batch, found);
    else if (rows) await inOrder(rows, found, batch.count);
    yield { output: batch, source: found.rows(), hasSource: found.has };
  }
}

async function inOrder(rows: RowCursor, found: FoundRows, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const next = rows.next() ?? (await rows.read());
    if (!next) return;
    found.place(i, next);
  }
}

/** Rows of a source by the key that they share with those of the output. */
class RowsByKey {
  /** Rows that were read before their turn, by key: none as long as the order is the same. */
  readonly #ahead = new Map<string, Row>();
  #batch: RowBatch | undefined;
  #keys: BatchKeys | undefined;

  constructor(
    private readonly source: RowCursor,
    private readonly key: readonly string[],
  ) {}

  async findAll(batch: RowBatch, found: FoundRows): Promise<void> {
    const keys = new BatchKeys(batch, this.key);
    for (let i = 0; i < batch.count; i++) {
      const wanted = keys.at(i);
      const known = this.#ahead.get(wanted);
      if (known) {
        this.#ahead.delete(wanted);
        found.put(i, known);
        continue;
      }
      for (;;) {
        // For the most part it is the next one.
        const next = this.source.next() ?? (await this.source.read());
        if (!next) break;
        const own = this.#keyOf(next);
        if (own === wanted) {
          found.place(i, next);
          break;
        }
        this.#ahead.set(own, rowAt(next.batch, next.at));
      }
    }
  }

  #keyOf({ batch, at }: PlacedRow): string {
    if (this.#batch !== batch) this.#keys = new BatchKeys(batch, this.key);
    this.#batch = batch;
    return (this.#keys as BatchKeys).at(at);
  }
}
