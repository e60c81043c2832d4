import { cellWriter } from '../values/cell-text.ts';
import type { ListColumn, TextColumn } from '../values/column.ts';
import type { Texts } from '../values/kernel-step.ts';
import { type LoopStep, rowLoop } from '../values/row-loop.ts';
import type { Signs } from '../values/signs.ts';
import type { Source } from '../values/source.ts';
import { Target } from '../values/target.ts';
import { TextBuilder } from '../values/text-builder.ts';
import { TextList } from '../values/text-list.ts';

import type { MaskContext } from './mask.ts';

/** What texts become, a batch at a time. */
export interface TextMask {
  /** What it may write of what formats escape. */
  readonly signs: Signs;
  /** Makes ready for the batch's values, in NFC; returns the most bytes that all of them become. */
  prepare(values: Texts, count: number): number;
  /** Write what each value becomes. */
  readonly steps: readonly LoopStep[];
}

const nothing = new Uint8Array(0);

/** Masks each cell by its text in NFC; nulls stay. Values out of a list are masked once a text, not once a row. */
export function mapTexts(context: MaskContext, mask: TextMask): Source {
  const { column } = context.source;
  if (column.form === 'list') return mapList(context, column, mask);
  return mapCells(context, mask, column.form === 'text' ? lying(column) : written(context));
}

function mapList({ source, masked }: MaskContext, column: ListColumn, mask: TextMask): Source {
  const texts = masked(column.list, () => maskedTexts(column.list, mask));
  const list: ListColumn = { form: 'list', codes: column.codes, list: texts, nulls: column.nulls };
  return {
    column: list,
    read(rows) {
      source.read(rows);
      list.codes = column.codes;
      list.nulls = column.nulls;
    },
  };
}

function maskedTexts({ bytes, starts, length }: TextList, mask: TextMask): TextList {
  const target = new Target();
  target.reserve(mask.prepare(composed({ bytes, ends: starts.subarray(1) }, length), length));
  const ends = new Uint32Array(length);
  rowLoop(mask.steps)(target, 0, length, ends);
  const { bytes: made } = target;
  const end = ends[length - 1] ?? 0;
  const begins = new Uint32Array(length + 1);
  begins.set(ends, 1);
  return new TextList({ bytes: made.slice(0, end), starts: begins });
}

function mapCells({ source, capacity }: MaskContext, mask: TextMask, textsOf: (count: number) => Texts): Source {
  const builder = new TextBuilder(capacity, mask.signs);
  const loop = rowLoop(mask.steps);
  return {
    column: builder.column,
    read(rows) {
      source.read(rows);
      builder.column.nulls = source.column.nulls;
      builder.reset();
      const most = mask.prepare(composed(textsOf(rows.length), rows.length), rows.length);
      loop(builder.room(most), 0, rows.length, builder.column.ends);
    },
  };
}

/** Texts are masked where they lie. */
function lying(column: TextColumn): () => Texts {
  return () => column;
}

/** Numbers are masked by their text. */
function written({ source, type, capacity }: MaskContext): (count: number) => Texts {
  const { column } = source;
  const writer = cellWriter(column, type);
  const target = new Target();
  const ends = new Uint32Array(capacity);
  const loop = rowLoop([{ write: writer.write, nulls: { column, bytes: nothing } }]);
  return (count) => {
    target.reserve(writer.longest(count) * count);
    loop(target, 0, count, ends);
    return { bytes: target.bytes, ends };
  };
}

/** The texts in NFC, for two spellings of one text are one value. Below U+0080 there is one spelling only. */
function composed(texts: Texts, count: number): Texts {
  const { bytes } = texts;
  if (isAscii(bytes, bytesOf(texts, count))) return texts;
  const { bytes: normal, starts } = new TextList(
    Array.from({ length: count }, (_, each) => textOf(texts, each).normalize('NFC')),
  );
  return { bytes: normal, ends: starts.subarray(1) };
}

function isAscii(bytes: Uint8Array, end: number): boolean {
  const words = new DataView(bytes.buffer, bytes.byteOffset, end);
  let all = 0;
  let at = 0;
  for (; at + 8 <= end; at += 8) all |= words.getInt32(at) | words.getInt32(at + 4);
  for (; at < end; at++) all |= words.getInt8(at);
  return (all & 0x8080_8080) === 0;
}

/** Text `i` as a string. */
export function textOf({ bytes, ends }: Texts, i: number): string {
  return decoder.decode(bytes.subarray(startOf(ends, i), ends[i]));
}

/** How many bytes the first `count` texts have in all. */
export function bytesOf({ ends }: Texts, count: number): number {
  return count === 0 ? 0 : (ends[count - 1] as number);
}

/** Where text `i` begins. */
export function startOf(ends: Uint32Array, i: number): number {
  return i === 0 ? 0 : (ends[i - 1] as number);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
