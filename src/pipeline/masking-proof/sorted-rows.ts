import { allParts, HashFile } from '../../generate/checks/hash-file.ts';
import type { HashStorage, Scratch } from '../../generate/checks/scratch.ts';

import { TextHashes } from './cell-columns.ts';
import type { FoundRows, PlacedRow } from './found-rows.ts';
import { HashCounts } from './hash-counts.ts';
import { inPieces, type ProofStorage, type Records } from './proof-storage.ts';
import { batchOf, type Row, rowAt } from './row-batch.ts';
import type { RowTable } from './row-tables.ts';
import { decoded, encoded, type Stored } from './stored-batches.ts';

/** The keys of rows, by hash and in a file, each with the number of its row. */
export class RowKeys {
  readonly file: HashFile;
  readonly #hashes = new TextHashes();
  count = 0;

  constructor(storage: HashStorage) {
    this.file = new HashFile(storage, 6);
  }

  /** Those of the rows that come next. */
  add(keys: readonly string[]): void {
    const { a, b, c, d } = this.#hashes.of(keys);
    for (let i = 0; i < keys.length; i++, this.count++) {
      four[0] = a[i] as number;
      four[1] = b[i] as number;
      four[2] = c[i] as number;
      four[3] = d[i] as number;
      this.file.add(four, 0, this.count % word, this.count / word);
    }
  }
}

const four = new Uint32Array(4);
const word = 0x1_0000_0000;

/** What rows are sorted by. */
export interface SortedBy {
  /** Which are counted up to their end; both are over then. */
  readonly source: RowKeys;
  readonly output: RowKeys;
  /** Whether a row of the source stands beside one of the output alone. */
  readonly once: boolean;
}

/** So many 32-bit words stand before a bucket's rows: where those before them lie, and how long what follows is. */
const headWords = 8;

/** Rows of an output that lie behind one another: where the rows are that stand beside them. */
interface Bucket {
  waiting: { readonly row: Row; readonly to: number }[];
  /** Where those lie in the file that were written last, and how many bytes of it; 0: none were. */
  at: number;
  size: number;
}

/**
 * A source's rows in the order of an output's, in an enciphered file: for rows that are in another order than can be waited for in memory.
 * Which row stands beside which is found by the hashes of keys, a piece at a time; then the source is read once more, and its
 * rows are put where they are read when it is their turn.
 */
export class SortedRows {
  readonly #file: Scratch;
  readonly #buckets: readonly Bucket[];
  /** How many rows of the output belong to a bucket. */
  readonly #size: number;
  #end = 0;
  #current = -1;
  /** Of the current bucket's rows, those that are known. */
  #placed: (PlacedRow | undefined)[] = [];

  private constructor(
    count: number,
    private readonly storage: ProofStorage,
  ) {
    this.#file = storage.open();
    this.#size = Math.max(1, Math.floor(storage.waiting / 2));
    this.#buckets = Array.from({ length: Math.ceil(count / this.#size) }, () => ({ waiting: [], at: 0, size: 0 }));
  }

  static async of(source: RowTable, by: SortedBy, storage: ProofStorage): Promise<SortedRows> {
    const sorted = new SortedRows(by.output.count, storage);
    const pairs = pairsOf(by, storage);
    const ranges = rangesOf(pairs, by.source.count);
    let first = 0;
    let range = ranges.next();
    for await (const batch of source.batches()) {
      for (let i = 0; i < batch.count; i++) {
        const row = first + i;
        while (range.done !== true && row >= range.value.end) range = ranges.next();
        if (range.done === true) break;
        for (const to of range.value.of(row)) sorted.#put(rowAt(batch, i), to);
      }
      first += batch.count;
    }
    pairs.close();
    for (const bucket of sorted.#buckets) sorted.#write(bucket);
    return sorted;
  }

  /** The rows beside those of the output from one on, which come one behind the other. */
  find(first: number, count: number, found: FoundRows): void {
    for (let i = 0; i < count; i++) {
      const row = first + i;
      const bucket = Math.floor(row / this.#size);
      if (bucket !== this.#current) this.#read(bucket);
      const placed = this.#placed[row - bucket * this.#size];
      if (placed) found.place(i, placed);
    }
  }

  close(): void {
    this.#placed = [];
    this.#file.close();
  }

  #put(row: Row, to: number): void {
    const bucket = this.#buckets[Math.floor(to / this.#size)] as Bucket;
    bucket.waiting.push({ row, to });
    // All buckets together hold as many as may wait.
    if (bucket.waiting.length * this.#buckets.length >= this.storage.waiting) this.#write(bucket);
  }

  #write(bucket: Bucket): void {
    const { waiting } = bucket;
    if (waiting.length === 0) return;
    const { bytes, parts } = encoded(batchOf(waiting.map(({ row }) => row)));
    const head = new Float64Array(headWords + waiting.length);
    head.set([bucket.at, bucket.size, waiting.length, parts.lengths, parts.header, parts.texts]);
    head.set(
      waiting.map(({ to }) => to),
      headWords,
    );
    const all = Buffer.concat([Buffer.from(head.buffer), bytes]);
    this.#file.write(all, this.#end);
    bucket.at = this.#end;
    bucket.size = all.length;
    this.#end += all.length;
    bucket.waiting = [];
  }

  #read(number: number): void {
    this.#current = number;
    this.#placed = [];
    let { at, size } = this.#buckets[number] as Bucket;
    while (size > 0) {
      const bytes = Buffer.alloc(size);
      this.#file.read(bytes, at);
      const [before = 0, sizeBefore = 0, count = 0, lengths = 0, header = 0, texts = 0] = new Float64Array(
        bytes.buffer,
        bytes.byteOffset,
        headWords,
      );
      const rows = new Float64Array(bytes.buffer, bytes.byteOffset + headWords * 8, count);
      const parts: Stored = { lengths, header, texts };
      const batch = decoded(bytes.subarray((headWords + count) * 8), count, parts);
      for (const [i, row] of rows.entries()) this.#placed[row - number * this.#size] = { batch, at: i };
      [at, size] = [before, sizeBefore];
    }
  }
}

/**
 * Which row of the source stands beside which of the output: a file by the source's rows, apart by the 256 ranges of them. Of keys
 * that are there twice the last one counts.
 */
function pairsOf({ source, output, once }: SortedBy, storage: ProofStorage): HashFile {
  const pairs = new HashFile(storage, 4);
  const pair = new Uint32Array(4);
  const look = ([known, asked]: readonly Records[]): true | undefined => {
    const keys = new HashCounts();
    const rows: number[] = [];
    for (const records of known as Records)
      for (let at = 0; at < records.length; at += 6) {
        rows[keys.add(records, at)] = rowIn(records, at + 4);
        if (keys.size > storage.together) return undefined;
      }
    for (const records of asked as Records)
      for (let at = 0; at < records.length; at += 6) {
        const number = keys.find(records, at);
        if (number < 0 || (once && keys.countOf(number) > 0)) continue;
        keys.count(number);
        const [from, to] = [rows[number] as number, rowIn(records, at + 4)];
        pair[0] = from % word;
        pair[1] = to % word;
        pair[2] = Math.floor(from / word);
        pair[3] = rangeOf(from, source.count) * 0x100_0000 + Math.floor(to / word);
        pairs.add(pair);
      }
    return true;
  };
  for (const _ of inPieces([source.file, output.file], look));
  source.file.close();
  output.file.close();
  return pairs;
}

function rowIn(records: Uint32Array, at: number): number {
  return (records[at] as number) + (records[at + 1] as number) * word;
}

function rangeOf(row: number, count: number): number {
  return Math.floor((row / count) * allParts.length);
}

/** Rows of the source that lie behind one another, and those of the output that they stand beside. */
interface Range {
  readonly end: number;
  of(row: number): readonly number[];
}

function* rangesOf(pairs: HashFile, count: number): Generator<Range> {
  for (const part of allParts) {
    const records = pairs.all(part);
    const rows = new Map<number, number[]>();
    for (let at = 0; at < records.length; at += 4) {
      const from = (records[at] as number) + (records[at + 2] as number) * word;
      const to = (records[at + 1] as number) + ((records[at + 3] as number) & 0xff_ffff) * word;
      const known = rows.get(from);
      if (known) known.push(to);
      else rows.set(from, [to]);
    }
    yield { end: firstOf(part + 1, count), of: (row) => rows.get(row) ?? none };
  }
}

const none: readonly number[] = [];

/** The first row of a range. */
function firstOf(part: number, count: number): number {
  let row = Math.floor((part * count) / allParts.length);
  while (row < count && rangeOf(row, count) < part) row += 1;
  while (row > 0 && rangeOf(row - 1, count) >= part) row -= 1;
  return row;
}
