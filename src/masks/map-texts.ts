import { cellWriter } from '../values/cell-text.ts';
import type { TextColumn } from '../values/column.ts';
import type { Source } from '../values/source.ts';
import { TextBuilder } from '../values/text-builder.ts';
import { TextList } from '../values/text-list.ts';

import type { MaskContext } from './mask.ts';

/** Writes what a value (`bytes[start .. end)`, UTF-8) becomes into the builder, without ending the cell. */
export type TextMask = (bytes: Uint8Array, start: number, end: number, builder: TextBuilder) => void;

/** Masks each cell by its text; nulls stay. Values out of a list are masked once a text, not once a row. */
export function mapTexts(context: MaskContext, plain: boolean, mask: TextMask): Source {
  const { column } = context.source;
  if (column.form === 'list') return mapList(context, column, mask);
  return column.form === 'text' ? mapTextCells(context, column, plain, mask) : mapCells(context, plain, mask);
}

function mapList(
  context: MaskContext,
  column: { readonly codes: Uint32Array; readonly list: TextList },
  mask: TextMask,
): Source {
  const { source } = context;
  const builder = new TextBuilder(1, false);
  const texts = column.list.texts.map((text) => {
    const bytes = Buffer.from(text);
    builder.reset();
    mask(bytes, 0, bytes.length, builder);
    return Buffer.from(builder.column.bytes.subarray(0, builder.at)).toString();
  });
  const masked = { form: 'list' as const, codes: column.codes, list: new TextList(texts), nulls: source.column.nulls };
  return {
    column: masked,
    read(rows) {
      source.read(rows);
      masked.codes = column.codes;
      masked.nulls = source.column.nulls;
    },
  };
}

/** Texts are masked where they lie. */
function mapTextCells({ source, capacity }: MaskContext, column: TextColumn, plain: boolean, mask: TextMask): Source {
  const builder = new TextBuilder(capacity, plain);
  return {
    column: builder.column,
    read(rows) {
      source.read(rows);
      const { bytes, ends, nulls } = column;
      builder.column.nulls = nulls;
      builder.reset();
      for (let i = 0, start = 0; i < rows.length; i++) {
        const end = ends[i] as number;
        if (nulls === null || nulls[i] === 0) mask(bytes, start, end, builder);
        builder.endCell();
        start = end;
      }
    },
  };
}

function mapCells({ source, type, capacity }: MaskContext, plain: boolean, mask: TextMask): Source {
  const builder = new TextBuilder(capacity, plain);
  const writer = cellWriter(source.column, type);
  let scratch = new Uint8Array(64);
  return {
    column: builder.column,
    read(rows) {
      source.read(rows);
      const { nulls } = source.column;
      builder.column.nulls = nulls;
      builder.reset();
      const longest = writer.longest(rows.length);
      if (longest > scratch.length) scratch = new Uint8Array(longest * 2);
      for (let i = 0; i < rows.length; i++) {
        if (nulls === null || nulls[i] === 0) mask(scratch, 0, writer.write(scratch, 0, i), builder);
        builder.endCell();
      }
    },
  };
}
