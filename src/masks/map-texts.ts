import { cellWriter } from '../values/cell-text.ts';
import type { ListColumn, TextColumn } from '../values/column.ts';
import type { Source } from '../values/source.ts';
import { Target } from '../values/target.ts';
import { TextBuilder } from '../values/text-builder.ts';
import { TextList } from '../values/text-list.ts';

import type { MaskContext } from './mask.ts';

/** What texts become. */
export interface TextMask {
  /** A promise that what it writes needs no escape: see `TextColumn.plain`. */
  readonly plain: boolean;
  /** The most bytes that a value of up to so many becomes. */
  most(bytes: number): number;
  /** Writes what `value[start .. end)` (UTF-8) becomes; returns where it ends. */
  write(value: Uint8Array, start: number, end: number, target: Target, at: number): number;
}

/** Masks each cell by its text in NFC; nulls stay. Values out of a list are masked once a text, not once a row. */
export function mapTexts(context: MaskContext, mask: TextMask): Source {
  const { column } = context.source;
  if (column.form === 'list') return mapList(context, column, mask);
  return column.form === 'text' ? mapTextCells(context, column, mask) : mapCells(context, mask);
}

function mapList({ source, masked }: MaskContext, column: ListColumn, mask: TextMask): Source {
  const texts = masked(column.list, () => new TextList(maskedTexts(column.list, mask)));
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

function maskedTexts({ texts }: TextList, mask: TextMask): string[] {
  const target = new Target();
  return texts.map((text) => {
    const bytes = Buffer.from(text.normalize('NFC'));
    target.reserve(mask.most(bytes.length * 3));
    const end = writeMasked(mask, bytes, 0, bytes.length, target, 0);
    return Buffer.from(target.bytes.subarray(0, end)).toString();
  });
}

/** Texts are masked where they lie. */
function mapTextCells({ source, capacity }: MaskContext, column: TextColumn, mask: TextMask): Source {
  const builder = new TextBuilder(capacity, mask.plain);
  return {
    column: builder.column,
    read(rows) {
      source.read(rows);
      const { bytes, ends, nulls } = column;
      builder.column.nulls = nulls;
      builder.reset();
      for (let i = 0, start = 0; i < rows.length; i++) {
        const end = ends[i] as number;
        addMasked(builder, mask, bytes, start, end, nulls !== null && nulls[i] === 1);
        start = end;
      }
    },
  };
}

/** Numbers are masked by their text. */
function mapCells({ source, type, capacity }: MaskContext, mask: TextMask): Source {
  const builder = new TextBuilder(capacity, mask.plain);
  const writer = cellWriter(source.column, type);
  const scratch = new Target();
  return {
    column: builder.column,
    read(rows) {
      source.read(rows);
      const { nulls } = source.column;
      builder.column.nulls = nulls;
      builder.reset();
      scratch.reserve(writer.longest(rows.length));
      for (let i = 0; i < rows.length; i++) {
        const isNull = nulls !== null && nulls[i] === 1;
        addMasked(builder, mask, scratch.bytes, 0, isNull ? 0 : writer.write(scratch, 0, i), isNull);
      }
    },
  };
}

function addMasked(
  builder: TextBuilder,
  mask: TextMask,
  value: Uint8Array,
  start: number,
  end: number,
  isNull: boolean,
): void {
  if (isNull) builder.endCell(builder.at);
  else builder.endCell(writeMasked(mask, value, start, end, builder.room(mask.most((end - start) * 3)), builder.at));
}

/** Writes what one value becomes; two spellings of one text (NFC) are one value. */
function writeMasked(
  mask: TextMask,
  value: Uint8Array,
  start: number,
  end: number,
  target: Target,
  at: number,
): number {
  for (let i = start; i < end; i++) {
    // Below U+0080 there is one spelling only.
    if ((value[i] as number) < 0x80) continue;
    const normal = Buffer.from(decoder.decode(value.subarray(start, end)).normalize('NFC'));
    return mask.write(normal, 0, normal.length, target, at);
  }
  return mask.write(value, start, end, target, at);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
