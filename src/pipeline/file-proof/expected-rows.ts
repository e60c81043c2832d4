import { kept } from '../../base/kept.ts';

import type { Column } from '../../values/column.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import { ContentHash } from '../../formats/content-hash/content-hash.ts';
import type { Format, FormatOptions, RowEncoder } from '../../formats/format.ts';

import { Batches } from '../../generate/batches.ts';
import type { Environment } from '../../generate/environment.ts';

import type { CellReading } from './cell-values.ts';

/** Which rows of a dataset are meant, and how a file has them. */
export interface Expectation {
  readonly environment: Environment;
  /** As it is written. */
  readonly dataset: DatasetPlan;
  readonly format: Format;
  readonly options: FormatOptions;
  /** How else they may be written, beside the options. */
  readonly writings: readonly Writing[];
  readonly reading: CellReading;
  /** Their indexes, `end` not included; of `listed` ones, positions in that list. */
  readonly start: number;
  readonly end: number;
  readonly listed?: Float64Array | undefined;
}

/** A way in which a format has rows. */
export interface Writing {
  readonly options: FormatOptions;
  /** As it is written so. */
  readonly dataset: DatasetPlan;
}

/** Rows as they would be written. */
export interface WrittenRows {
  /** They hold until others are asked for. */
  readonly bytes: Uint8Array;
  readonly count: number;
  /** What stands before the first of them, which is the beginning of the bytes. */
  readonly lead: Uint8Array;
  /** What would stand before the one that follows; undefined: there is none. */
  readonly next: Uint8Array | undefined;
  /** Where each begins, what stands before it aside. */
  begins(index: number): number;
}

/** Some rows that were made at once. */
interface Chunk {
  readonly texts: readonly string[];
  /** By field, as far as anybody has asked. */
  cells?: readonly (readonly (string | null)[])[];
}

/** Chunks that are kept: a comparison looks ahead over as many rows as one has. */
const mostChunks = 4;

/** The rows that the definitions make, any of them, as a file would have them. Positions count from the first that is meant. */
export class ExpectedRows {
  readonly count: number;
  readonly #batches: Batches;
  readonly #encoder: RowEncoder;
  readonly #encoders = new Map<Writing, RowEncoder>();
  readonly #hash: ContentHash;
  readonly #cells: readonly ((count: number) => (string | null)[])[];
  readonly #chunks = new Map<number, Chunk>();
  /** The chunk that the columns hold, and the next one that the content hash has to take in. */
  #held = -1;
  #hashed = 0;

  constructor(private readonly meant: Expectation) {
    const { environment, dataset, format, options, reading } = meant;
    this.count = meant.end - meant.start;
    this.#batches = new Batches(environment, environment.dataset(dataset.id));
    const { columns } = this.#batches;
    this.#encoder = format.encoder(dataset, columns, options);
    this.#hash = new ContentHash(dataset, columns);
    this.#cells = dataset.fields.map(({ type }, index) => reading.expected(type, columns[index] as Column));
  }

  /** The row as it would stand in the file. */
  text(position: number): string {
    return this.#chunk(position).texts[position % this.#size] as string;
  }

  cell(position: number, field: number): string | null {
    const index = Math.floor(position / this.#size);
    const chunk = this.#chunk(position);
    if (!chunk.cells) {
      this.#read(index);
      const count = chunk.texts.length;
      chunk.cells = this.#cells.map((texts) => texts(count));
    }
    return chunk.cells[field]?.[position % this.#size] as string | null;
  }

  /** Rows from a position on, written in one of the ways: as many as are made at once, or `most`. */
  written(writing: Writing, position: number, most = this.#size): WrittenRows {
    const encoder = this.#encoderOf(writing);
    const index = Math.floor(position / this.#size);
    const from = index * this.#size;
    const { start } = this.meant;
    const made = this.#read(index);
    const whole = encoder.encode(start + from, made);
    const endOf = (at: number) => (at < from ? 0 : (encoder.ends[at - from] as number));
    const count = Math.min(most, from + made - position);
    const begin = endOf(position - 1);
    const after = position + count;
    return {
      bytes: whole.subarray(begin, endOf(after - 1)),
      count,
      lead: encoder.lead(start + position),
      next: after < this.count ? encoder.lead(start + after) : undefined,
      begins: (at) => endOf(position + at - 1) - begin + encoder.lead(start + position + at).length,
    };
  }

  /** What stands before the row of a position. */
  leadOf(writing: Writing, position: number): Uint8Array {
    return this.#encoderOf(writing).lead(position);
  }

  #encoderOf(writing: Writing): RowEncoder {
    const { format } = this.meant;
    return kept(this.#encoders, writing, () => format.encoder(writing.dataset, this.#batches.columns, writing.options));
  }

  /** The ways in which they may be written. */
  get writings(): readonly Writing[] {
    return this.meant.writings;
  }

  /** Which row of the dataset it is. */
  indexOf(position: number): number {
    const { listed, start } = this.meant;
    return listed ? (listed[start + position] as number) : start + position;
  }

  /** The content hash of all of them. */
  contentHash(): string {
    for (let index = this.#hashed; index * this.#size < this.count; index++) this.#read(index);
    return this.#hash.toString();
  }

  get #size(): number {
    return this.#batches.capacity;
  }

  #chunk(position: number): Chunk {
    const index = Math.floor(position / this.#size);
    const known = this.#chunks.get(index);
    if (known) return known;
    const count = this.#read(index);
    const bytes = this.#encoder.encode(this.meant.start + index * this.#size, count);
    const chunk = { texts: textsOf(bytes, this.#encoder.ends, count) };
    if (this.#chunks.size >= mostChunks) this.#chunks.delete(this.#chunks.keys().next().value as number);
    this.#chunks.set(index, chunk);
    return chunk;
  }

  /** Puts a chunk into the columns; returns how many rows it has. */
  #read(index: number): number {
    const { start, listed } = this.meant;
    const from = index * this.#size;
    const count = Math.min(this.#size, this.count - from);
    if (this.#held !== index) this.#batches.read(start + from, count, listed);
    this.#held = index;
    if (this.#hashed === index) {
      this.#hash.add(count);
      this.#hashed++;
    }
    return count;
  }
}

/** What stands between the rows is no part of them. */
function textsOf(bytes: Uint8Array, ends: Uint32Array, count: number): string[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = all.toString();
  // Where every character is a byte, the text can be cut where the bytes can.
  const isPlain = whole.length === bytes.length;
  return Array.from({ length: count }, (_, i) => {
    const from = i === 0 ? 0 : (ends[i - 1] as number);
    const end = ends[i] as number;
    const text = isPlain ? whole.slice(from, end) : all.toString('utf8', from, end);
    return text.replace(/^,?\n/, '').replace(/\n$/, '');
  });
}
