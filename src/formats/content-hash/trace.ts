import type { Column } from '../../values/column.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import type { RowEncoder } from '../format.ts';

import { cellEncoder, nullCell } from './cells.ts';
import { hashBytes } from './lookup3.ts';
import { addPowers, placesOf, prime, reduced } from './power-sums.ts';
import { nullMarks } from './row-sums.ts';

/**
 * What stands for the values of a column, row by row: numbers modulo `prime`. Of each of the first 16 rows there is its cell's
 * hash h (the low word of what a content hash has of it, were it its row's only one); rows 16 to 31, 32 to 63 and so on are blocks, of each of which
 * there are eleven sums over its cells: of h, h·x, h·x² up to h·x¹⁰, x being the row's place in the block, from 1. Traces of ranges add
 * up. Where two traces differ the first block that does says which rows it may be, and which they are where it is five at most.
 */
export type TraceSums = Float64Array;

const singles = 16;
const sumsOfBlock = 11;

/** The low word of what a null adds. */
const nullMark = Number(BigInt.asUintN(32, nullMarks(1)[0] as bigint));

/** Places that the prime can tell apart: of a longer block several rows share one. */
const mostPlaces = 0x200_0000;

/** The traces of a dataset's columns, while rows go by. */
export class Traces {
  readonly #encoders: readonly RowEncoder[];
  readonly #sums: readonly TraceSums[];
  readonly #hash = new Uint32Array(2);

  constructor(dataset: DatasetPlan, columns: readonly Column[]) {
    this.#encoders = dataset.fields.map((field, at) => cellEncoder([field], [columns[at] as Column]));
    this.#sums = dataset.fields.map(() => new Float64Array(lengthOf(dataset.rows)));
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
    let row = first;
    while (row < first + count) {
      const { at, from, to, rowsOfPlace } = blockOf(row);
      const end = Math.min(to, first + count);
      const own = to - from === 1 ? 1 : sumsOfBlock;
      for (; row < end; row++) {
        const stop = ends[row - first] as number;
        const isNull = bytes[start] === nullCell;
        hashBytes(bytes, start, isNull ? start : stop - 1, 0, this.#hash);
        const h = ((this.#hash[1] as number) ^ (isNull ? nullMark : 0)) >>> 0;
        start = stop;
        const x = rowsOfPlace === 1 ? row - from + 1 : placeOf(row - from, rowsOfPlace);
        addPowers(sums, at, own, h % prime, x);
      }
      for (let each = at; each < at + own; each++) sums[each] = reduced(sums[each] as number);
    }
  }

  /** As they are now, in the order of the fields. */
  get sums(): readonly TraceSums[] {
    return this.#sums.map((each) => each.slice());
  }
}

/** The traces of two sets of rows together. */
export function mergeTraces(a: readonly TraceSums[], b: readonly TraceSums[]): readonly TraceSums[] {
  return a.map((sums, field) => sums.map((sum, at) => reduced(sum + (b[field]?.[at] ?? 0))));
}

/** Sums as base64, the low byte first, whatever the machine. */
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
  if (bytes.length !== lengthOf(rows) * 4 || bytes.toString('base64') !== text) return undefined;
  const sums = Float64Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4));
  return sums.every((sum) => sum < prime) ? sums : undefined;
}

/** Rows of which the first differs: one, or as many as it may be. */
export interface FirstDifference {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** Where the columns of two traces differ first, among the rows that both have in whole blocks. */
export function firstDifference(a: TraceSums, b: TraceSums, rows: number): FirstDifference | undefined {
  for (let row = 0; row < rows; ) {
    const block = blockOf(row);
    const { at, from, to } = block;
    const own = to - from === 1 ? 1 : sumsOfBlock;
    const deltas = Array.from({ length: own }, (_, each) => reduced((b[at + each] ?? 0) - (a[at + each] ?? 0)));
    if (deltas.some((delta) => delta !== 0)) return within(block, Math.min(to, rows), deltas);
    row = to;
  }
  return undefined;
}

/** The first of the few rows whose differences alone make such sums; else all of them. */
function within({ from, rowsOfPlace }: Block, to: number, deltas: readonly number[]): FirstDifference {
  if (to - from === 1) return { from, to };
  const [first] = placesOf(deltas, placeOf(to - from - 1, rowsOfPlace)) ?? [];
  if (first === undefined) return { from, to };
  const start = from + (first - 1) * rowsOfPlace;
  return { from: start, to: Math.min(start + rowsOfPlace, to) };
}

/** How many of the rows lie in blocks that datasets of `a` and `b` rows have alike. */
export function comparableRows(a: number, b: number): number {
  return a === b ? a : blockOf(Math.min(a, b)).from;
}

interface Block {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  /** Where its numbers begin. */
  readonly at: number;
  /** How many of its rows share a place. */
  readonly rowsOfPlace: number;
}

/** The block that a row lies in. */
function blockOf(row: number): Block {
  if (row < singles) return { from: row, to: row + 1, at: row, rowsOfPlace: 1 };
  let [from, at] = [singles, singles];
  for (; row >= from * 2; from *= 2) at += sumsOfBlock;
  return { from, to: from * 2, at, rowsOfPlace: Math.max(1, from / mostPlaces) };
}

function placeOf(offset: number, rowsOfPlace: number): number {
  return Math.floor(offset / rowsOfPlace) + 1;
}

/** How many numbers a trace of so many rows has. */
function lengthOf(rows: number): number {
  if (rows <= singles) return rows;
  return blockOf(rows - 1).at + sumsOfBlock;
}
