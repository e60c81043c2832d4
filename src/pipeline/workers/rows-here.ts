import { DatasetEncoder, encodeRange } from '../../generate/dataset-encoder.ts';

import { chunksOf } from './chunks.ts';
import type { EncodedBatch, EncodedRows, Encoding, RowMaker, RowTask } from './row-task.ts';

/** Makes rows in this thread, when they are asked for. */
export class RowsHere implements RowMaker {
  constructor(private readonly encoding: Encoding) {}

  async rows(whole: RowTask): Promise<EncodedRows> {
    const { start, end, check, ...task } = whole;
    const { constraints } = task.dataset;
    const encoder = await DatasetEncoder.open({
      ...this.encoding,
      ...task,
      check: check && { seen: check, constraints },
    });
    const pack = await this.encoding.compression?.open();
    const batches = pack ? packedBatches(encoder, whole, pack) : batchesOf(encoder, start, end);
    return { batches, facts: () => encoder.facts };
  }

  async close(): Promise<void> {}
}

async function* batchesOf(encoder: DatasetEncoder, start: number, end: number): AsyncGenerator<EncodedBatch> {
  for (let at = start; at < end; at += encoder.capacity) {
    const rows = Math.min(encoder.capacity, end - at);
    yield { bytes: encoder.encode(at, rows), rows };
  }
}

/** What is compressed together are the chunks that several threads would make: the bytes are the same. */
async function* packedBatches(
  encoder: DatasetEncoder,
  task: RowTask,
  pack: (bytes: Uint8Array) => Uint8Array,
): AsyncGenerator<EncodedBatch> {
  let buffer = new ArrayBuffer(0);
  for (const { start, end } of chunksOf([task], encoder.capacity)) {
    const bytes = encodeRange(encoder, start, end, buffer);
    buffer = bytes.buffer as ArrayBuffer;
    yield { bytes, rows: end - start, packed: pack(bytes) };
  }
}
