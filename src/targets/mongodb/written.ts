import { RowHash } from '../../formats/content-hash/content-hash.ts';
import { KeyRange } from '../../formats/key-range.ts';

import type { RowFacts } from '../database.ts';
import type { LoadedDataset } from '../execution.ts';
import type { RowSource } from '../row-source.ts';

import type { Context } from './context.ts';
import { type Batch, encodedRows } from './encoded-rows.ts';

/** Goes through a source's documents, hands each batch to `take`, and tells what was written. */
export async function writing(
  context: Context,
  signal: AbortSignal,
  source: RowSource,
  take: (batch: Batch) => Promise<void>,
): Promise<Omit<LoadedDataset, 'created' | 'counts'>> {
  const { dataset, start, end } = source;
  const facts = new Facts(source);
  for (const batch of encodedRows(context, source)) {
    signal.throwIfAborted();
    context.lock.hold();
    facts.add(batch);
    await take(batch);
    source.handedOver(batch.count);
  }
  return {
    id: dataset.id,
    ...(dataset.version !== undefined && { version: dataset.version }),
    fingerprint: dataset.fingerprint,
    table: dataset.table,
    range: { start, end },
    ...facts.all,
  };
}

/** What is told of rows while they are written, of rows that are not. */
export function factsOf(context: Context, source: RowSource): RowFacts {
  const facts = new Facts(source);
  for (const batch of encodedRows(context, source)) facts.add(batch);
  return facts.all;
}

class Facts {
  readonly #keys: KeyRange;
  readonly #hash = new RowHash();

  constructor({ dataset, columns }: RowSource) {
    this.#keys = new KeyRange(dataset, columns);
  }

  /** Takes in the batch that the source's columns hold now. */
  add({ bytes, ends, count }: Batch): void {
    this.#keys.add(count);
    let from = 0;
    for (let row = 0; row < count; row++) {
      const to = ends[row] as number;
      this.#hash.add(bytes, from, to);
      from = to;
    }
  }

  get all(): RowFacts {
    const { range } = this.#keys;
    return { ...(range && { keyRange: range }), contentHash: this.#hash.toString() };
  }
}
