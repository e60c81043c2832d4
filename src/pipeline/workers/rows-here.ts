import { DatasetEncoder } from '../../generate/dataset-encoder.ts';

import type { EncodedRows, Encoding, RowMaker, RowTask } from './row-task.ts';

/** Makes rows in this thread, when they are asked for. */
export class RowsHere implements RowMaker {
  constructor(private readonly encoding: Encoding) {}

  async rows({ start, end, check, ...task }: RowTask): Promise<EncodedRows> {
    const { constraints } = task.dataset;
    const encoder = await DatasetEncoder.open({
      ...this.encoding,
      ...task,
      check: check && { seen: check, constraints },
    });
    return { batches: batchesOf(encoder, start, end), facts: () => encoder.facts };
  }

  async close(): Promise<void> {}
}

async function* batchesOf(encoder: DatasetEncoder, start: number, end: number) {
  for (let at = start; at < end; at += encoder.capacity) {
    const rows = Math.min(encoder.capacity, end - at);
    yield { bytes: encoder.encode(at, rows), rows };
  }
}
