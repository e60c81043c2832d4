import { type Cell, isNumeric, parseCell } from '../../values/cell.ts';
import type { ArrayColumn, BigColumn, Column, NumberColumn, TextColumn } from '../../values/column.ts';
import { literalItems } from '../../values/parse-array.ts';
import { anySigns } from '../../values/signs.ts';
import { TextBuilder } from '../../values/text-builder.ts';
import { type FieldType, familyOf, itemType } from '../../values/type.ts';

import { respellJson } from './respell-json.ts';
import { shownMoment } from './shown-moment.ts';

type Value = Pick<Cell, 'value' | 'scale'>;
type Texts = readonly (string | null)[];

/**
 * A column of what a server prints of its values. It has the form of the column that such values are generated in, `like`, so
 * that formats write them as they write those; values that are not of that form make it a wider one. Undefined where a text
 * is no value of the type.
 */
export function parsedColumn(type: FieldType, texts: Texts, like: Column | undefined): Column | undefined {
  if (isNumeric(type)) return numbers(type, texts, like);
  if (familyOf(type) === 'bytes' && !type.array) return bytesColumn(texts);
  if (type.array && like?.form === 'array') return arrays(type, texts, like);
  const isNested = (like?.form === 'object' || like?.form === 'array') && type.name === 'jsonb' && !type.array;
  return textColumn(isNested ? texts.map((text) => text && respellJson(text, like)) : texts);
}

function numbers(type: FieldType, texts: Texts, like: Column | undefined): NumberColumn | BigColumn | undefined {
  const cells: (Value | null)[] = [];
  for (const text of texts) {
    const cell = text === null ? null : cellOf(type, text);
    if (cell === undefined) return undefined;
    cells.push(cell);
  }
  const least = like?.form === 'number' || like?.form === 'big' ? like.scale : isTime(type) ? 6 : 0;
  const scale = cells.reduce((most, cell) => (cell ? Math.max(most, digitsOf(type, cell)) : most), least);
  const values = cells.map((cell) => (cell ? atScale(type, cell, scale) : 0));
  const nulls = nullsOf(texts);
  // All but whole numbers are doubles in the first place.
  const isCounted = ['integer', 'decimal'].includes(familyOf(type));
  const isExact = !isCounted || values.every((value) => Number.isSafeInteger(Number(value)));
  return isExact && like?.form !== 'big'
    ? { form: 'number', values: Float64Array.from(values, Number), scale, nulls }
    : { form: 'big', values: values.map(BigInt), scale, nulls };
}

function cellOf(type: FieldType, text: string): Value | undefined {
  if (['date', 'timestamp', 'timestamptz'].includes(familyOf(type))) {
    const value = shownMoment(type, text);
    return value === undefined ? undefined : { value, scale: value % 1000 === 0 ? 3 : 6 };
  }
  const cell = parseCell(type, text);
  return 'error' in cell ? undefined : cell;
}

function isTime(type: FieldType): boolean {
  return ['time', 'timestamp', 'timestamptz'].includes(familyOf(type));
}

/** Digits behind the point that a value needs; of a second's fraction there are none, three or six. */
function digitsOf(type: FieldType, { value, scale }: Value): number {
  if (familyOf(type) === 'date') return 0;
  return isTime(type) && Number(value) % 1_000_000 === 0 ? 0 : scale;
}

function atScale(type: FieldType, { value, scale }: Value, wanted: number): number | bigint {
  if (familyOf(type) !== 'decimal' || scale === wanted) return value as number | bigint;
  return BigInt(value) * BigInt(`1${'0'.repeat(wanted - scale)}`);
}

function textColumn(texts: Texts): TextColumn {
  const builder = new TextBuilder(texts.length, anySigns);
  for (const text of texts) builder.add(text ?? '');
  return { ...builder.column, nulls: nullsOf(texts) };
}

/** `\x` and hexadecimal digits. */
function bytesColumn(texts: Texts): TextColumn | undefined {
  const cells = texts.map((text) => Buffer.from((text ?? '').slice(2), 'hex'));
  if (texts.some((text) => text !== null && !/^\\x(?:[\da-f]{2})*$/.test(text))) return undefined;
  const ends = new Uint32Array(cells.length);
  let end = 0;
  for (const [index, cell] of cells.entries()) {
    end += cell.length;
    ends[index] = end;
  }
  return { form: 'text', bytes: Buffer.concat(cells), ends, signs: anySigns, nulls: nullsOf(texts) };
}

function arrays(type: FieldType, texts: Texts, like: ArrayColumn): ArrayColumn | TextColumn | undefined {
  const lists = texts.map((text) => (text === null ? [] : literalItems(text)));
  // Of more than one dimension, which no definition has.
  if (lists.includes(undefined)) return textColumn(texts);
  let end = 0;
  const ends = Uint32Array.from(lists, (list) => (end += list?.length ?? 0));
  const items = parsedColumn(
    itemType(type),
    lists.flatMap((list) => list?.map((text) => (type.name === 'char' ? unpadded(text) : text)) ?? []),
    like.items,
  );
  return items && { form: 'array', type: like.type, items, ends, nulls: nullsOf(texts) };
}

/** The padding of `char(n)` is no part of the value. */
function unpadded(text: string | null): string | null {
  return text === null ? null : text.replace(/ +$/, '');
}

function nullsOf(texts: Texts): Uint8Array | null {
  return texts.includes(null) ? Uint8Array.from(texts, (text) => (text === null ? 1 : 0)) : null;
}
