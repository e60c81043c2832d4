import type { Column } from '../../values/column.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import type { RowEncoder } from '../format.ts';

import { recordEncoder } from './content-hash.ts';
import { hashBytes } from './lookup3.ts';

/**
 * What stands for the values of a column, row by row. Rows lie in blocks: the first one, the second, the next two, the
 * next four and so on. Of each block there are three sums modulo 2^32 over its cells' hashes h (the low word of
 * `hash_bytes_extended(row(cell)::text, 0)`): of h, of h·i and of h·i², i being the row's place in the block. Sums of ranges
 * add up. Where two traces differ the first block that does says which rows it may be, and which row it is where it is one alone.
 */
export type TraceSums = Uint32Array;

const sumsOfBlock = 3;

/** The traces of a dataset's columns, while rows go by. */
export class Traces {
  readonly #encoders: readonly RowEncoder[];
  readonly #sums: readonly TraceSums[];
  readonly #hash = new Uint32Array(2);

  constructor(dataset: DatasetPlan, columns: readonly Column[]) {
    const length = blocksOf(dataset.rows) * sumsOfBlock;
    this.#encoders = dataset.fields.map((field, at) =>
      recordEncoder({ ...dataset, fields: [field] }, [columns[at] as Column]),
    );
    this.#sums = dataset.fields.map(() => new Uint32Array(length));
  }

  /** Takes in the batch that the columns hold now: the rows from `start` on. */
  add(start: number, count: number): void {
    for (const [at, encoder] of this.#encoders.entries())
      this.#addColumn(encoder, this.#sums[at] as TraceSums, start, count);
  }

  #addColumn(encoder: RowEncoder, sums: TraceSums, first: number, count: number): void {
    const bytes = encoder.encode(0, count);
    const { ends } = encoder;
    let start = 0;
    for (let row = 0; row < count; row++) {
      const end = ends[row] as number;
      hashBytes(bytes, start, end, 0, this.#hash);
      start = end;
      const block = blockOf(first + row);
      const place = first + row - startOf(block);
      const moment = Math.imul(this.#hash[1] as number, place);
      const at = block * sumsOfBlock;
      sums[at] = (sums[at] as number) + (this.#hash[1] as number);
      sums[at + 1] = (sums[at + 1] as number) + moment;
      sums[at + 2] = (sums[at + 2] as number) + Math.imul(moment, place);
    }
  }

  /** As they are now, in the order of the fields. */
  get sums(): readonly TraceSums[] {
    return this.#sums.map((each) => each.slice());
  }
}

/** The traces of two sets of rows together. */
export function mergeTraces(a: readonly TraceSums[], b: readonly TraceSums[]): readonly TraceSums[] {
  return a.map((sums, field) => sums.map((sum, at) => sum + (b[field]?.[at] ?? 0)));
}

/** Sixteen characters a block. */
export function traceText(sums: TraceSums): string {
  const view = new DataView(new ArrayBuffer(sums.length * 4));
  sums.forEach((sum, at) => {
    view.setUint32(at * 4, sum, true);
  });
  return Buffer.from(view.buffer).toString('base64');
}

/** Undefined where a text is no trace of so many rows. */
export function readTrace(text: string, rows: number): TraceSums | undefined {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== blocksOf(rows) * sumsOfBlock * 4 || bytes.toString('base64') !== text) return undefined;
  return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4));
}

/** Rows of which the first differs: one, or the block that it lies in. */
export interface FirstDifference {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** Where the columns of two traces differ first, among the rows that both have in whole blocks. */
export function firstDifference(a: TraceSums, b: TraceSums, rows: number): FirstDifference | undefined {
  for (let block = 0; startOf(block) < rows; block++) {
    const at = block * sumsOfBlock;
    const deltas = [0, 1, 2].map((each) => ((b[at + each] ?? 0) - (a[at + each] ?? 0)) | 0) as [number, number, number];
    if (deltas.some((delta) => delta !== 0)) return within(startOf(block), Math.min(startOf(block + 1), rows), deltas);
  }
  return undefined;
}

/** The one row whose difference alone makes such sums; else all of them. */
function within(from: number, to: number, [sum, moment, second]: readonly [number, number, number]): FirstDifference {
  let found = -1;
  for (let place = 0; place < to - from; place++) {
    const isIt = Math.imul(sum, place) === moment && Math.imul(moment, place) === second;
    if (isIt && found >= 0) return { from, to };
    if (isIt) found = place;
  }
  return found < 0 ? { from, to } : { from: from + found, to: from + found + 1 };
}

/** How many of the rows lie in blocks that datasets of `a` and `b` rows have alike. */
export function comparableRows(a: number, b: number): number {
  return a === b ? a : startOf(blockOf(Math.min(a, b)));
}

function blocksOf(rows: number): number {
  return rows === 0 ? 0 : blockOf(rows - 1) + 1;
}

function blockOf(row: number): number {
  return row < 0x1_0000_0000 ? 32 - Math.clz32(row) : 64 - Math.clz32(row / 0x1_0000_0000);
}

/** The first row of a block. */
function startOf(block: number): number {
  let start = block === 0 ? 0 : 1;
  for (let at = 1; at < block; at++) start *= 2;
  return start;
}
