import type { DistinctCount } from '../base/distinct-count.ts';
import { powerOfTen } from '../base/power-of-ten.ts';

import { type HashColumns, hashBytes, hashColumns, hashTexts, sampledHashes } from '../random/hash-bytes.ts';
import { rootKey } from '../random/key.ts';

import { cellReader, cellWriter } from '../values/cell-text.ts';
import type { BigColumn, Column, ListColumn, NumberColumn } from '../values/column.ts';
import type { Texts } from '../values/kernel-step.ts';
import { Target } from '../values/target.ts';
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

/** Counts the values of a batch's first rows, nulls left out, as their hashes do. */
export function valueCounter({ column, type }: TypedColumn, capacity: number, counted: DistinctCount) {
  if (column.form === 'number' && isOfFew(type)) return fewCounter(column, capacity, counted);
  const hash = hasherOf({ column, type }, capacity);
  const texts = textsToHash({ column, type }, capacity);
  return (count: number): void => {
    const sampled = texts && sampledHashes(key, texts(count), count, counted.mask, column.nulls);
    if (sampled) counted.addPairs(sampled);
    else {
      const { a, b } = hash(count);
      counted.addAll(a, b, count, column.nulls);
    }
  };
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
  const bytes = new Uint8Array(fresh.buffer);
  const ends = endsOf(capacity, 8);
  const out = hashColumns(capacity);
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
    if (size === 0) return;
    hashTexts(key, bytes, 0, ends, size, out);
    counted.addAll(out.a, out.b, size, null);
  };
}

function hasherOf({ column, type }: TypedColumn, capacity: number): ValueHasher {
  const out = hashColumns(capacity);
  const texts = textsToHash({ column, type }, capacity);
  if (texts)
    return (count) => {
      const { bytes, ends } = texts(count);
      hashTexts(key, bytes, 0, ends, count, out);
      return out;
    };
  if (column.form === 'list') return ofList(column, out);
  if (column.form === 'number' || column.form === 'big') return ofNumbers(column, type, capacity, out);
  return ofTexts({ column, type }, capacity, out);
}

/** Of what bytes the hashes are, where they are of nothing else: texts', and doubles' whose scale is their type's. */
function textsToHash({ column, type }: TypedColumn, capacity: number): ((count: number) => Texts) | undefined {
  if (column.form === 'text') return () => column;
  if (column.form !== 'number' || (familyOf(type) === 'decimal' && type.scale !== column.scale)) return undefined;
  const ends = endsOf(capacity, 8);
  return () => ({ bytes: new Uint8Array(column.values.buffer, column.values.byteOffset), ends });
}

function ofTexts({ column, type }: TypedColumn, capacity: number, out: HashColumns): ValueHasher {
  const writer = cellWriter(column, type);
  const target = new Target();
  const ends = new Uint32Array(capacity);
  return (count) => {
    target.reserve(writer.longest(count) * count);
    for (let i = 0, at = 0; i < count; i++) {
      if (column.nulls?.[i] !== 1) at = writer.write(target, at, i);
      ends[i] = at;
    }
    hashTexts(key, target.bytes, 0, ends, count, out);
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

/** Numbers by their doubles, decimals by those at their type's scale; those that no double holds by their digits. */
function ofNumbers(column: NumberColumn | BigColumn, type: FieldType, capacity: number, out: HashColumns): ValueHasher {
  if (familyOf(type) === 'decimal' && (type.scale ?? -1) < column.scale) return ofDecimalTexts({ column, type }, out);
  const digits = familyOf(type) === 'decimal' ? (type.scale as number) - column.scale : 0;
  const factor = powerOfTen(digits);
  const doubles = new Float64Array(capacity);
  const bytes = new Uint8Array(doubles.buffer);
  const ends = endsOf(capacity, 8);
  return (count) => {
    const { values } = column;
    for (let i = 0; i < count; i++) doubles[i] = Number(values[i]) * Number(factor);
    hashTexts(key, bytes, 0, ends, count, out);
    if (column.form === 'big' || digits > 0)
      for (let i = 0; i < count; i++)
        if (Math.abs(doubles[i] as number) > Number.MAX_SAFE_INTEGER && column.nulls?.[i] !== 1)
          putText(String(BigInt(values[i] as number | bigint) * factor), i, out);
    return out;
  };
}

/** Decimals that have no scale of their own, without zeros at their end. */
function ofDecimalTexts({ column, type }: TypedColumn, out: HashColumns): ValueHasher {
  const read = cellReader(column, type);
  return (count) => {
    for (let i = 0; i < count; i++)
      if (column.nulls?.[i] !== 1) {
        const text = read(i);
        putText(text.includes('.') ? text.replace(/\.?0+$/, '') : text, i, out);
      }
    return out;
  };
}

const one = new Uint32Array(4);

function putText(text: string, i: number, out: HashColumns): void {
  const bytes = Buffer.from(text);
  hashBytes(key, bytes, 0, bytes.length, one);
  out.a[i] = one[0] as number;
  out.b[i] = one[1] as number;
  out.c[i] = one[2] as number;
  out.d[i] = one[3] as number;
}

function endsOf(capacity: number, size: number): Uint32Array {
  return Uint32Array.from({ length: capacity }, (_, i) => (i + 1) * size);
}
