import { copySlack } from '../../values/copy-bytes.ts';
import type { Texts } from '../../values/kernel-step.ts';
import { writeText } from '../../values/text-builder.ts';

import type { CopiedBatch, RealBatch } from '../../targets/target.ts';

import { splitRows } from './split-rows.ts';

/** The cells of one column of real data as they are written: UTF-8, cell i is `bytes[starts[i] .. ends[i])`, and slack for `copyWords` behind. */
export interface RealCells {
  bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where the cell is null. */
  nulls: Uint8Array | null;
  /** All cells one behind the other, where that can be had at once: without a byte 0, and with at most so many bytes each. */
  gathered?(longest: number): Texts | undefined;
}

/** Those of a column that a batch does not have: nulls. */
export function noCells(count: number): RealCells {
  const places = new Uint32Array(count);
  return { bytes: new Uint8Array(0), starts: places, ends: places, nulls: new Uint8Array(count).fill(1) };
}

/** Finds the cells of batches; what any of them gives holds until the next batch of this thread. */
export class RealCellReader {
  #cells: RealCells[] = [];

  constructor(private readonly capacity: number) {}

  /** The cells of each of the batch's columns. */
  read(batch: RealBatch): readonly RealCells[] {
    const split = 'copied' in batch ? splitCells(batch) : undefined;
    if (split) return split;
    while (this.#cells.length < batch.columns.length) this.#cells.push(this.#column());
    if ('copied' in batch) readCopied(batch.copied, this.#cells, batch.columns.length, batch.count);
    else for (const [index, texts] of batch.cells.entries()) readTexts(texts, this.#cells[index] as RealCells);
    return this.#cells;
  }

  /** The same by column. */
  byColumn(batch: RealBatch): ReadonlyMap<string, RealCells> {
    const cells = this.read(batch);
    return new Map(batch.columns.map((name, index) => [name, cells[index] as RealCells]));
  }

  #column(): RealCells {
    const { capacity } = this;
    return {
      bytes: new Uint8Array(0),
      starts: new Uint32Array(capacity),
      ends: new Uint32Array(capacity),
      nulls: null,
    };
  }
}

/** The cells as the kernel finds them; undefined: it is not there for them. */
function splitCells({ copied, columns, count }: CopiedBatch): readonly RealCells[] | undefined {
  const split = splitRows(copied, unescaped, columns.length, count);
  return (
    split &&
    columns.map((_, column) => {
      const nulls = split.nulls(column);
      return {
        bytes: split.bytes,
        starts: split.starts(column),
        ends: split.ends(column),
        nulls: nulls.includes(1) ? nulls : null,
        gathered: (longest) => split.gather(column, longest),
      };
    })
  );
}

/** The cells as texts. */
export function cellTexts({ bytes, starts, ends, nulls }: RealCells, count: number): (string | null)[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: count }, (_, i) => (nulls?.[i] === 1 ? null : all.toString('utf8', starts[i], ends[i])));
}

function readTexts(texts: readonly (string | null)[], cells: RealCells): void {
  const all = texts.join('');
  const size = all.length * 3 + copySlack;
  if (cells.bytes.length < size) cells.bytes = new Uint8Array(size * 2);
  cells.nulls = texts.includes(null) ? Uint8Array.from(texts, (text) => (text === null ? 1 : 0)) : null;
  // A byte for each unit: then it is known where texts end.
  const isAscii = encoder.encodeInto(all, cells.bytes).written === all.length;
  let at = 0;
  for (let i = 0; i < texts.length; i++) {
    cells.starts[i] = at;
    at = isAscii ? at + (texts[i]?.length ?? 0) : writeText(texts[i] ?? '', cells.bytes, at);
    cells.ends[i] = at;
  }
}

const encoder = new TextEncoder();

const [tab, lineFeed, backslash, letterN] = Buffer.from('\t\n\\N') as unknown as [number, number, number, number];

/** What a cell's plain bytes end with. */
const stops = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === tab || byte === lineFeed || byte === backslash ? 1 : 0,
);

/** COPY's text format: cells apart by tabs, rows by line feeds; what is escaped is put right where it lies. */
function readCopied(bytes: Uint8Array, cells: readonly RealCells[], columns: number, count: number): void {
  for (let column = 0; column < columns; column++) Object.assign(cells[column] as RealCells, { bytes, nulls: null });
  let at = 0;
  for (let i = 0; i < count; i++)
    for (let column = 0; column < columns; column++) {
      const own = cells[column] as RealCells;
      own.starts[i] = at;
      while (stops[bytes[at] as number] === 0) at++;
      own.ends[i] = at;
      if (bytes[at] === backslash) at = readEscaped(bytes, at, own, i, count);
      at++;
    }
}

/** The rest of a cell from its first backslash on; returns where it ends. */
function readEscaped(bytes: Uint8Array, from: number, cells: RealCells, i: number, count: number): number {
  if (from === cells.starts[i] && bytes[from + 1] === letterN) {
    cells.nulls ??= new Uint8Array(count);
    cells.nulls[i] = 1;
    return from + 2;
  }
  let at = from;
  let out = from;
  for (; bytes[at] !== tab && bytes[at] !== lineFeed; at++) {
    const byte = bytes[at] as number;
    bytes[out++] = byte === backslash ? (unescaped[bytes[++at] as number] as number) : byte;
  }
  cells.ends[i] = out;
  return at;
}

/** What each byte behind a backslash stands for. */
const unescaped = Uint8Array.from({ length: 256 }, (_, byte) => byte);
for (const [name, sign] of Object.entries({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }))
  unescaped[name.charCodeAt(0)] = sign.charCodeAt(0);
