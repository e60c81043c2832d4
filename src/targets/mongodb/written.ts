import { RowHash } from '../../formats/content-hash/content-hash.ts';
import { KeyRange } from '../../formats/key-range.ts';

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
  const keys = new KeyRange(dataset, source.columns);
  const hash = new RowHash();
  for (const batch of encodedRows(context, source)) {
    signal.throwIfAborted();
    context.lock.hold();
    keys.add(batch.count);
    let from = 0;
    for (let row = 0; row < batch.count; row++) {
      const to = batch.ends[row] as number;
      hash.add(batch.bytes, from, to);
      from = to;
    }
    await take(batch);
    source.handedOver(batch.count);
  }
  return {
    id: dataset.id,
    ...(dataset.version !== undefined && { version: dataset.version }),
    fingerprint: dataset.fingerprint,
    table: dataset.table,
    range: { start, end },
    ...(keys.range && { keyRange: keys.range }),
    contentHash: hash.toString(),
  };
}
