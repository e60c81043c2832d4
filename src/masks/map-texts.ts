import { cellWriter } from '../values/cell-text.ts';
import type { ListColumn, TextColumn } from '../values/column.ts';
import { rowLoop } from '../values/row-loop.ts';
import type { Signs } from '../values/signs.ts';
import type { Source } from '../values/source.ts';
import { Target } from '../values/target.ts';
import { TextBuilder } from '../values/text-builder.ts';
import { TextList } from '../values/text-list.ts';

import type { MaskContext } from './mask.ts';

/** Texts in UTF-8: text i is `bytes[ends[i - 1] .. ends[i])`, text 0 begins at 0. */
export interface Texts {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** What texts become, a batch at a time. */
export interface TextMask {
  /** What it may write of what formats escape. */
  readonly signs: Signs;
  /** Makes ready for the batch's values, in NFC; returns the most bytes that all of them become. */
  prepare(values: Texts, count: number): number;
  /** Writes what value `i` becomes; returns where it ends. */
  write(target: Target, at: number, i: number): number;
}

/** Masks each cell by its text in NFC; nulls stay. Values out of a list are masked once a text, not once a row. */
export function mapTexts(context: MaskContext, mask: TextMask): Source {
  const { column } = context.source;
  if (column.form === 'list') return mapList(context, column, mask);
  return mapCells(context, mask, column.form === 'text' ? lying(column) : written(context));
}

function mapList({ source }: MaskContext, column: ListColumn, mask: TextMask): Source {
  const { length } = column.list;
  const values = composed({ bytes: column.list.bytes, ends: column.list.starts.subarray(1) }, length);
  const target = new Target();
  target.reserve(mask.prepare(values, length));
  let at = 0;
  const texts = column.list.texts.map((_, i) => {
    const start = at;
    at = mask.write(target, at, i);
    return Buffer.from(target.bytes.subarray(start, at)).toString();
  });
  const list: ListColumn = { form: 'list', codes: column.codes, list: new TextList(texts), nulls: column.nulls };
  return {
    column: list,
    read(rows) {
      source.read(rows);
      list.codes = column.codes;
      list.nulls = column.nulls;
    },
  };
}

function mapCells({ source, capacity }: MaskContext, mask: TextMask, textsOf: (count: number) => Texts): Source {
  const builder = new TextBuilder(capacity, mask.signs);
  const loop = rowLoop([{ write: mask.write, nulls: { column: source.column, write: (_: Target, at) => at } }]);
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
  const loop = rowLoop([{ write: writer.write, nulls: { column, write: (_: Target, at) => at } }]);
  return (count) => {
    target.reserve(writer.longest(count) * count);
    loop(target, 0, count, ends);
    return { bytes: target.bytes, ends };
  };
}

/** The texts in NFC, for two spellings of one text are one value. Below U+0080 there is one spelling only. */
function composed(texts: Texts, count: number): Texts {
  const { bytes, ends } = texts;
  const end = count === 0 ? 0 : (ends[count - 1] as number);
  let i = 0;
  while (i < end && (bytes[i] as number) < 0x80) i++;
  if (i === end) return texts;
  const { bytes: normal, starts } = new TextList(
    Array.from({ length: count }, (_, each) => textOf(texts, each).normalize('NFC')),
  );
  return { bytes: normal, ends: starts.subarray(1) };
}

/** Text `i` as a string. */
export function textOf({ bytes, ends }: Texts, i: number): string {
  return decoder.decode(bytes.subarray(startOf(ends, i), ends[i]));
}

/** Where text `i` begins. */
export function startOf(ends: Uint32Array, i: number): number {
  return i === 0 ? 0 : (ends[i - 1] as number);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
