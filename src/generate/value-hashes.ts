import type { DistinctCount } from '../base/distinct-count.ts';
import { powerOfTen } from '../base/power-of-ten.ts';

import { type HashColumns, hashColumns, hashTexts } from '../random/hash-bytes.ts';
import { rootKey } from '../random/key.ts';

import { cellReader, cellWriter } from '../values/cell-text.ts';
import type { BigColumn, Column, ListColumn, NumberColumn } from '../values/column.ts';
import type { Texts } from '../values/kernel-step.ts';
import { anySigns } from '../values/signs.ts';
import { TextBuilder } from '../values/text-builder.ts';
import { type FieldType, familyOf } from '../values/type.ts';

/** 128 bits of the values of a batch's first rows, one hash for each row. What is said of rows with a null is anything. */
export type ValueHasher = (count: number) => HashColumns;

export interface TypedColumn {
  readonly column: Column;
  readonly type: FieldType;
}

/** Hashes are compared with each other alone, in one process. */
const key = rootKey('values');

/**
 * Hashes of the values that columns have together: equal ones for equal values, whatever form and scale a column has. They hold
 * until the next call.
 */
export function valueHasher(cells: readonly TypedColumn[], capacity: number): ValueHasher {
  const hashers = cells.map((each) => hasherOf(each, capacity));
  const [only] = hashers;
  if (only && hashers.length === 1) return only;
  const words = new Uint32Array(capacity * 4 * hashers.length);
  const ends = endsOf(capacity, hashers.length * 16);
  const out = hashColumns(capacity);
  return (count) => {
    for (const [index, hasher] of hashers.entries()) {
      const { a, b, c, d } = hasher(count);
      for (let i = 0, at = index * 4; i < count; i++, at += hashers.length * 4) {
        words[at] = a[i] as number;
        words[at + 1] = b[i] as number;
        words[at + 2] = c[i] as number;
        words[at + 3] = d[i] as number;
      }
    }
    hashTexts(key, new Uint8Array(words.buffer), 0, ends, count, out);
    return out;
  };
}

/** Counts the values of a batch's first rows, nulls left out, by hashes of what `valueHasher` takes for them. */
export function valueCounter(
  { column, type }: TypedColumn,
  capacity: number,
  counted: DistinctCount,
): (count: number) => void {
  if (column.form === 'number' && isOfFew(type)) return fewCounter(column, capacity, counted);
  if (column.form === 'list') return listCounter(column, counted);
  const texts = textsToHash({ column, type }, capacity);
  return (count) => counted.addTexts(texts(count), count, column.nulls);
}

/** Whether most values of the type lie among the `few`. */
function isOfFew({ name, array }: FieldType): boolean {
  return !array && (name === 'date' || name === 'boolean' || name === 'smallint');
}

/** Numbers of which is remembered that they were counted: days from 1880 to 2059, whatever is true or false. */
const [leastOfFew, few] = [-32_768, 65_536];

function fewCounter(column: NumberColumn, capacity: number, counted: DistinctCount) {
  const isCounted = new Uint8Array(few);
  const fresh = new Float64Array(capacity);
  const texts = { bytes: new Uint8Array(fresh.buffer), ends: endsOf(capacity, 8) };
  return (count: number): void => {
    const { values, nulls } = column;
    let size = 0;
    for (let i = 0; i < count; i++) {
      if (nulls?.[i] === 1) continue;
      const value = values[i] as number;
      const place = value - leastOfFew;
      if (isCounted[place] === 1) continue;
      if (place >= 0 && place < few) isCounted[place] = 1;
      // -0 counts as 0.
      fresh[size++] = value + 0;
    }
    if (size > 0) counted.addTexts(texts, size, null);
  };
}

/** Each text of the list is counted once. */
function listCounter(column: ListColumn, counted: DistinctCount) {
  const { list } = column;
  const isCounted = new Uint8Array(list.length);
  return (count: number): void => {
    const { codes, nulls } = column;
    for (let i = 0; i < count; i++) {
      const code = codes[i] as number;
      if (nulls?.[i] === 1 || isCounted[code] === 1) continue;
      isCounted[code] = 1;
      const text = list.bytes.subarray(list.starts[code], list.starts[code + 1]);
      counted.addTexts({ bytes: text, ends: Uint32Array.of(text.length) }, 1, null);
    }
  };
}

function hasherOf({ column, type }: TypedColumn, capacity: number): ValueHasher {
  const out = hashColumns(capacity);
  if (column.form === 'list') return ofList(column, out);
  const texts = textsToHash({ column, type }, capacity);
  return (count) => {
    const { bytes, ends } = texts(count);
    hashTexts(key, bytes, 0, ends, count, out);
    return out;
  };
}

/** Each text of the list is hashed once. */
function ofList(column: ListColumn, out: HashColumns): ValueHasher {
  const { list } = column;
  const known = hashColumns(list.length);
  hashTexts(key, list.bytes, 0, list.starts.subarray(1), list.length, known);
  return (count) => {
    for (let i = 0; i < count; i++) {
      const code = column.codes[i] as number;
      out.a[i] = known.a[code] as number;
      out.b[i] = known.b[code] as number;
      out.c[i] = known.c[code] as number;
      out.d[i] = known.d[code] as number;
    }
    return out;
  };
}

/** The bytes that stand for a batch's first values: the same for equal values. They hold until the next call. */
export function textsToHash({ column, type }: TypedColumn, capacity: number): (count: number) => Texts {
  if (column.form === 'text') return () => column;
  if (column.form === 'number' || column.form === 'big') return numbersToHash(column, type, capacity);
  const builder = new TextBuilder(capacity, anySigns);
  const writer = cellWriter(column, type);
  return (count) => {
    builder.reset();
    builder.room(writer.longest(count) * count);
    for (let i = 0; i < count; i++)
      builder.endCell(column.nulls?.[i] === 1 ? builder.at : writer.write(builder.room(0), builder.at, i));
    return builder.column;
  };
}

/** Numbers by their doubles, decimals by those at their type's scale; those that no double holds by their digits. */
function numbersToHash(column: NumberColumn | BigColumn, type: FieldType, capacity: number): (count: number) => Texts {
  const isDecimal = familyOf(type) === 'decimal';
  if (isDecimal && (type.scale ?? -1) < column.scale) return decimalsToHash({ column, type }, capacity);
  const digits = isDecimal ? (type.scale as number) - column.scale : 0;
  const ends = endsOf(capacity, 8);
  if (column.form === 'number' && digits === 0)
    return () => ({ bytes: new Uint8Array(column.values.buffer, column.values.byteOffset), ends });
  const factor = powerOfTen(digits);
  const doubles = new Float64Array(capacity);
  const bytes = new Uint8Array(doubles.buffer);
  const builder = new TextBuilder(capacity, anySigns);
  const isOdd = (i: number) => Math.abs(doubles[i] as number) > Number.MAX_SAFE_INTEGER && column.nulls?.[i] !== 1;
  return (count) => {
    let hasOdd = false;
    for (let i = 0; i < count; i++) {
      doubles[i] = Number(column.values[i]) * Number(factor);
      hasOdd ||= isOdd(i);
    }
    if (!hasOdd) return { bytes, ends };
    builder.reset();
    for (let i = 0; i < count; i++)
      if (isOdd(i)) builder.add(String(BigInt(column.values[i] as number | bigint) * factor));
      else builder.addBytes(bytes.subarray(i * 8, i * 8 + 8));
    return builder.column;
  };
}

/** Decimals that have no scale of their own, without zeros at their end. */
function decimalsToHash({ column, type }: TypedColumn, capacity: number): (count: number) => Texts {
  const read = cellReader(column, type);
  const builder = new TextBuilder(capacity, anySigns);
  return (count) => {
    builder.reset();
    for (let i = 0; i < count; i++) {
      const text = column.nulls?.[i] === 1 ? '' : read(i);
      builder.add(text.includes('.') ? text.replace(/\.?0+$/, '') : text);
    }
    return builder.column;
  };
}

function endsOf(capacity: number, size: number): Uint32Array {
  const ends = new Uint32Array(capacity);
  for (let i = 0; i < capacity; i++) ends[i] = (i + 1) * size;
  return ends;
}
