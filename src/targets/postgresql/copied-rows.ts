import { memoryFor } from '../../base/spare-memory.ts';

import { copySlack } from '../../values/copy-bytes.ts';

import { type CopiedBatch, originRows } from '../target.ts';

import { findLines } from './line-ends.ts';

/** Shares out COPY's text format, in which a row is a line, in batches of rows. */
export async function* copiedRows(
  columns: readonly string[],
  chunks: AsyncIterable<Uint8Array>,
): AsyncIterable<CopiedBatch> {
  const block = new Block(columns);
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; ) {
      at = block.add(chunk, at);
      if (block.isFull) yield block.take();
    }
  yield block.take();
}

/** The rows of one batch, as they come. */
class Block {
  #bytes = new Uint8Array(0);
  #used = 0;
  #count = 0;

  constructor(private readonly columns: readonly string[]) {}

  get isFull(): boolean {
    return this.#count === originRows;
  }

  /** Takes what is wanted of a chunk; returns where the rest begins. */
  add(chunk: Uint8Array, from: number): number {
    const { count, end: at } = findLines(chunk, from, originRows - this.#count);
    this.#count += count;
    const size = this.#used + at - from;
    if (this.#bytes.length < size + copySlack) this.#grow(size);
    this.#bytes.set(chunk.subarray(from, at), this.#used);
    this.#used = size;
    return at;
  }

  /** Hands the batch over; the next one is as large, about. */
  take(): CopiedBatch {
    const batch = { columns: this.columns, copied: this.#bytes, count: this.#count };
    this.#bytes = memoryFor(Math.ceil(this.#used * 1.1));
    this.#used = 0;
    this.#count = 0;
    return batch;
  }

  #grow(size: number): void {
    const old = this.#bytes.subarray(0, this.#used);
    this.#bytes = new Uint8Array(Math.max(size, this.#used * 2) + copySlack);
    this.#bytes.set(old);
  }
}
