import { DatasetEncoder, encodeRange } from '../../generate/dataset-encoder.ts';

import { batchesPerChunk } from './chunks.ts';
import type { Encoding } from './row-task.ts';
import type { ChunkFailed, ChunkMade, ChunkOrder, WorkerTask } from './worker-messages.ts';

/** Makes chunks one after another, in a worker or in the thread that writes. */
export class ChunkMaker {
  #pack: ((bytes: Uint8Array) => Uint8Array) | undefined;
  /** The room that a chunk before took: the next is about as long, and need not grow to it. */
  #room = 0;
  #current: { readonly task: number; readonly encoder: DatasetEncoder } | undefined;

  constructor(
    private readonly encoding: Encoding,
    private readonly tasks: readonly WorkerTask[],
  ) {}

  async make({ chunk, task, start, end, buffer }: ChunkOrder): Promise<ChunkMade | ChunkFailed> {
    try {
      const encoder = await this.#encoder(task);
      const bytes = this.#encode(encoder, start, end, buffer);
      this.#pack ??= await this.encoding.compression?.open();
      return {
        chunk,
        buffer: bytes.buffer as ArrayBuffer,
        length: bytes.length,
        // In a buffer of its own: it is given away.
        ...(this.#pack && { packed: new Uint8Array(this.#pack(bytes)).buffer }),
        facts: encoder.facts,
      };
    } catch (error) {
      return { chunk, buffer, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }

  /**
   * Makes some rows of the first task for nobody, so that lists are ready and code is compiled before somebody waits: a first
   * chunk takes as long as twenty.
   */
  async practise(): Promise<void> {
    const task = this.tasks.find(({ dataset, listed }) => (listed?.length ?? dataset.rows) > 0);
    if (!task) return;
    const { dataset, listed } = task;
    try {
      const encoder = await this.#open({ dataset, listed, facts: task.facts });
      const rows = encoder.capacity * batchesPerChunk(dataset);
      this.#encode(encoder, 0, Math.min(rows, listed?.length ?? dataset.rows), new ArrayBuffer(0));
    } catch {
      // Rows that cannot be made are met where they are asked for.
    }
  }

  #encode(encoder: DatasetEncoder, start: number, end: number, buffer: ArrayBuffer): Uint8Array {
    const bytes = encodeRange(encoder, start, end, buffer.byteLength > 0 ? buffer : new ArrayBuffer(this.#room));
    this.#room = bytes.buffer.byteLength;
    return bytes;
  }

  /** Tasks come in their order: of one that is over nothing is kept. */
  async #encoder(task: number): Promise<DatasetEncoder> {
    if (this.#current?.task === task) return this.#current.encoder;
    const encoder = await this.#open(this.tasks[task] as WorkerTask);
    this.#current = { task, encoder };
    return encoder;
  }

  #open(task: WorkerTask): Promise<DatasetEncoder> {
    const { environment, format, options } = this.encoding;
    return DatasetEncoder.open({ ...task, environment, format, options });
  }
}
