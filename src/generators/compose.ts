import { kept } from '../base/kept.ts';

import type { Rows } from '../random/rows.ts';

import { textCellWriter } from '../values/cell-text.ts';
import type { Column } from '../values/column.ts';
import { copyWords } from '../values/copy-bytes.ts';
import type { KernelStep } from '../values/kernel-step.ts';
import { type LoopStep, literalStep, rowLoop } from '../values/row-loop.ts';
import type { Seal } from '../values/seal.ts';
import { allSigns, noSigns, type Signs, signsOf } from '../values/signs.ts';
import type { Source } from '../values/source.ts';
import type { Target } from '../values/target.ts';
import { TextBuilder } from '../values/text-builder.ts';
import { TextList } from '../values/text-list.ts';
import type { FieldType } from '../values/type.ts';
import { writeDigits, writeInteger } from '../values/write-integer.ts';

import type { BindContext } from './generator.ts';

/** One piece of a text that is put together row by row. */
export interface Piece {
  /** What it may write of what formats escape. */
  readonly signs: Signs;
  /** Makes ready for a batch; returns the most bytes that one of its cells takes. */
  prepare(rows: Rows): number;
  /** Writes the piece of the batch's row `i`; returns where the next one goes. */
  write(target: Target, at: number, i: number): number;
  /** How the kernel writes the same. */
  readonly kernel?: KernelStep | undefined;
  /** Where its cells come from another column: those that are null make the whole text null. */
  readonly column?: Column;
}

/** A source of texts, each the pieces one after another; then the seals go over them, where all are of one length. */
export function compose(
  context: { readonly capacity: number },
  pieces: readonly Piece[],
  seals: readonly Seal[] = [],
): Source {
  const builder = new TextBuilder(context.capacity, allSigns(pieces));
  const inputs = pieces.flatMap((piece) => (piece.column ? [piece.column] : []));
  const nulls = new Uint8Array(context.capacity);
  const loop = rowLoop(pieces.map(stepOf));
  return {
    column: builder.column,
    read(rows) {
      builder.reset();
      let longest = 0;
      for (const piece of pieces) longest += piece.prepare(rows);
      const target = builder.room(longest * rows.length);
      builder.column.nulls = anyNull(inputs, nulls, rows.length);
      loop(target, 0, rows.length, builder.column.ends);
      for (const seal of seals) seal(target.bytes, builder.column.ends[0] as number, rows.length);
    },
  };
}

/** A piece that knows its nulls writes nothing where there is one. */
function stepOf({ write, kernel, column }: Piece): LoopStep {
  return { write, kernel, ...(column && { nulls: { column, bytes: nothing } }) };
}

const nothing = new Uint8Array(0);

/** Marks in `nulls` the rows in which a column is null; null where none is. */
function anyNull(columns: readonly Column[], nulls: Uint8Array, length: number): Uint8Array | null {
  const marks = columns.flatMap((column) => (column.nulls ? [column.nulls] : []));
  if (marks.length === 0) return null;
  nulls.fill(0, 0, length);
  for (const mark of marks) for (let i = 0; i < length; i++) if (mark[i] === 1) nulls[i] = 1;
  return nulls;
}

const encoder = new TextEncoder();

/** Always the same text. */
export function literal(text: string): Piece {
  const own = encoder.encode(text);
  return { signs: signsOf(own), prepare: () => own.length, ...literalStep(own) };
}

/** One text of a list, each as likely as another. */
export function pick(context: BindContext, purpose: string, list: TextList): Piece {
  const draw = context.draw(purpose, list.length);
  return pickBy(list, draw.values, draw);
}

/** The text of a list that each row's code says, once `from` is read. */
export function pickBy(list: TextList, codes: Uint32Array | Float64Array, from: Readable): Piece {
  return {
    signs: list.signs,
    prepare(rows) {
      from.read(rows);
      return list.longest;
    },
    write({ view }, at, i) {
      return copyText(view, at, list, codes[i] as number);
    },
    kernel: { kind: 'pick', list, codes: () => codes },
  };
}

interface Readable {
  read(rows: Rows): void;
}

/** Copies one of a list's texts. */
export function copyText(target: DataView, at: number, list: TextList, code: number): number {
  return copyWords(target, at, list.view, list.starts[code] as number, list.starts[code + 1] as number);
}

/** An integer from `least` to `greatest` (below 2^31), all with `width` digits, zeros in front. */
export function digits(context: BindContext, purpose: string, least: number, greatest: number, width: number): Piece {
  const draw = context.draw(purpose, greatest - least + 1);
  return digitsBy(draw.values, draw, least, width);
}

/** Each row's number and `least`, once `from` is read, with zeros in front. */
export function digitsBy(values: Float64Array, from: Readable, least: number, width: number): Piece {
  return {
    signs: noSigns,
    prepare(rows) {
      from.read(rows);
      return width;
    },
    write({ bytes }, at, i) {
      return writeDigits(bytes, at, least + (values[i] as number), width);
    },
    kernel: { kind: 'digits', width, add: least, values: () => values },
  };
}

/** An integer from `least` to `greatest` (below 2^31) in as many digits as it has. */
export function number(context: BindContext, purpose: string, least: number, greatest: number): Piece {
  const draw = context.draw(purpose, greatest - least + 1);
  return numberBy(draw.values, draw, least);
}

/** Each row's number and `least`, once `from` is read. */
export function numberBy(values: Float64Array, from: Readable, least: number): Piece {
  return {
    signs: noSigns,
    prepare(rows) {
      from.read(rows);
      return 11;
    },
    write({ bytes }, at, i) {
      return writeInteger(bytes, at, least + (values[i] as number));
    },
    kernel: { kind: 'integer', quote: 0, add: least, values: () => values },
  };
}

/** So many texts of equal length are the most that are kept of an alphabet: they stay in the caches. */
const mostRuns = 4096;

/** That many characters of an alphabet of ASCII, a few by one draw: what costs is the draw. */
export function characters(context: BindContext, purpose: string, alphabet: string, count: number): Piece[] {
  const pieces: Piece[] = [];
  const most = alphabet === decimalDigits ? 9 : longestRun(alphabet);
  for (let from = 0; from < count; from += most) {
    const length = Math.min(most, count - from);
    const own = `${purpose} ${from}`;
    pieces.push(
      alphabet === decimalDigits
        ? digits(context, own, 0, Number(`1e${length}`) - 1, length)
        : pick(context, own, runsOf(alphabet, length)),
    );
  }
  return pieces;
}

export const decimalDigits = '0123456789';

/** How many characters of an alphabet one draw tells. */
function longestRun(alphabet: string): number {
  let length = 1;
  for (let texts = alphabet.length * alphabet.length; texts <= mostRuns; texts *= alphabet.length) length++;
  return length;
}

const runs = new Map<string, TextList>();

/** All texts of a length over an alphabet. */
function runsOf(alphabet: string, length: number): TextList {
  return kept(runs, `${length} ${alphabet}`, () => {
    let texts = [''];
    for (let i = 0; i < length; i++) texts = texts.flatMap((text) => [...alphabet].map((sign) => text + sign));
    return new TextList(texts);
  });
}

/** The text of another source's cells. */
export function cellsOf(source: Source, type: FieldType): Piece {
  const { column } = source;
  const writer = textCellWriter(column, type);
  return {
    signs: writer.signs,
    column,
    prepare(rows) {
      source.read(rows);
      return writer.longest(rows.length);
    },
    write: (target, at, i) => (column.nulls?.[i] === 1 ? at : writer.write(target, at, i)),
    kernel: writer.kernel,
  };
}
