import { expect, test } from 'vitest';

import type { Column, NumberColumn } from '../../src/values/column.ts';
import { rowKernel } from '../../src/values/row-kernel.ts';
import { anySigns, noSigns } from '../../src/values/signs.ts';
import { TextList } from '../../src/values/text-list.ts';
import type { FieldType } from '../../src/values/type.ts';

import { cellSpelling } from '../../src/formats/content-hash/cells.ts';
import { csvSpelling } from '../../src/formats/csv/spelling.ts';
import { jsonSpelling } from '../../src/formats/json/spelling.ts';
import { rowEncoder } from '../../src/formats/row-encoder.ts';
import { serverTime } from '../../src/formats/spelling.ts';
import { binaryCopy } from '../../src/formats/sql/postgresql/binary.ts';
import { copySpelling, literalSpelling } from '../../src/formats/sql/postgresql/spelling.ts';

import { field } from '../support/plans.ts';

/** Up to so many rows are written in plain JavaScript, more by the kernel. */
const few = 63;
const rows = 256;

const spellings = {
  cellSpelling,
  copySpelling,
  literalSpelling,
  csvSpelling,
  jsonSpelling,
  server: { ...copySpelling, time: serverTime },
};

const edges = [0, -0, 1, 9, 10, 99, 100, 101, 999, 1000, 9999, 10_000, 99_999_999, 100_000_000, 2 ** 31 - 1, 2 ** 31];
const integers = [...edges, 2 ** 32, 1e15 - 1, 1e16, 2 ** 53 - 1].flatMap((value) => [value, -value]);
/** 0001-01-01 to 9999-12-31. */
const days = [-719_162, -719_103, -1, 0, 1, 58, 59, 60, 365, 789, 11_016, 11_017, 20_454, 47_541, 2_932_896];
const day = 86_400_000_000;
const moments = days.flatMap((each) => [each * day, each * day + 1, each * day + day - 1, each * day + 3_599_999_000]);

const marks = [
  '"',
  "'",
  '\\',
  '(',
  ')',
  ',',
  ' ',
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  '\b',
  '\u0001',
  '\u007f',
  'Ā',
  '€',
  '😀',
];

/** Texts with a mark at each place of three sixteens, among others without one. */
function around(mark: string): string[] {
  const places = Array.from({ length: 48 }, (_, at) => `${'a'.repeat(at)}${mark}${'b'.repeat((at * 7) % 18)}`);
  return places.flatMap((text, at) => [text, 'p'.repeat(at % 20)]);
}

const cases: readonly (readonly [FieldType, Column])[] = [
  [{ name: 'bigint' }, numbers(integers)],
  [{ name: 'boolean' }, numbers(integers.map((_, i) => i % 2))],
  ...[0, 1, 2, 3, 9, 15].flatMap((scale): (readonly [FieldType, Column])[] => [
    [{ name: 'decimal', precision: 38, scale }, numbers(integers, scale)],
    [{ name: 'decimal', precision: 38, scale: scale + 3 }, numbers(integers, scale)],
  ]),
  [{ name: 'date' }, numbers(days)],
  ...[0, 3, 6].flatMap((scale): (readonly [FieldType, Column])[] => [
    [{ name: 'timestamp' }, numbers(moments, scale)],
    [{ name: 'timestamptz' }, numbers(moments, scale)],
  ]),
  // Before the year 1 and after 9999.
  [{ name: 'date' }, numbers([-719_163, 2_932_897, 0])],
  [{ name: 'timestamp' }, numbers([-719_163 * day, 2_932_897 * day, 5], 6)],
  [{ name: 'double precision' }, numbers([0.1, -0, 1e300, Number.NaN, 5])],
  [{ name: 'text' }, list(['', 'a', 'x'.repeat(16), 'y'.repeat(17), 'ž'.repeat(40), 'it\'s, "q"\\\n'])],
  [{ name: 'text' }, texts(['', 'a', 'x'.repeat(16), 'y'.repeat(17), 'ž'.repeat(40)], noSigns)],
  [{ name: 'text' }, texts(['', "it's", '"q", \\ \n\t', 'plain'], anySigns)],
  // Every byte that a format marks at every place of a copy's sixteen, with plain and marked neighbours.
  ...marks.map((mark): readonly [FieldType, Column] => [{ name: 'text' }, texts(around(mark), anySigns)]),
  [{ name: 'uuid' }, texts(['67e55044-10b1-426f-9247-bb680e5fe0c8'], noSigns)],
];

test('there is a kernel here, which takes what it has memory for and leaves more to the writers', () => {
  const bytes = Buffer.from('row\n');
  const step = {
    before: new Uint8Array(0),
    step: { kind: 'bytes', bytes },
    nulls: null,
    ifNull: new Uint8Array(0),
  } as const;
  const run = (room: number) => rowKernel()?.run([step], new Uint8Array(room), 0, 100, new Uint32Array(100), room);
  expect(run(1000)).toBe(400);
  expect(run(0x400_0000)).toBe(-1);
  expect(run(1000)).toBe(400);
});

test.each(Object.entries(spellings))('the kernel writes what the writers in JavaScript write: %s', (_, spelling) => {
  for (const [type, column] of cases) {
    const fields = [field('a', 'text'), field('b', 'text'), field('c', 'text')].map((each) => ({ ...each, type }));
    const shape = {
      spelling,
      before: (_: unknown, at: number) => ['', '\t', ' a longer one than fits '][at] as string,
      after: ';\n',
    };
    const whole = rowEncoder(fields, [column, column, column], shape);
    const text = Buffer.from(whole.encode(0, 200)).toString();
    expect([...whole.ends.subarray(0, 200)], type.name).toEqual(rowEnds(text));
    const parts = Array.from({ length: 4 }, (_, part) => {
      const some = sliced(column, part * few, few);
      return Buffer.from(rowEncoder(fields, [some, some, some], shape).encode(0, few)).toString();
    });
    expect(text, type.name).toBe(parts.join('').slice(0, text.length));
  }
});

test('the kernel writes hexadecimal digits and letters of five bits each', () => {
  const words = Uint32Array.from({ length: 100 * 8 }, (_, i) => Math.imul(i + 1, 0x9e37_79b9));
  const high = words.slice(0, 100);
  const low = words.slice(100, 200);
  const letters = '0123456789abcdefghijkmnpqrstuvwx';
  const pairs = Buffer.from([...letters].flatMap((a) => [...letters].map((b) => a + b)).join(''));
  const frame = { before: Buffer.from(' '), nulls: null, ifNull: new Uint8Array(0) };
  const out = new Uint8Array(100 * 100);
  const ends = new Uint32Array(100);
  const steps = [
    { ...frame, step: { kind: 'hex', width: 11, words: 8, values: () => words } as const },
    { ...frame, step: { kind: 'hex', width: 64, words: 8, values: () => words } as const },
    { ...frame, step: { kind: 'token', pairs, values: () => high, lower: () => low } as const },
  ];
  rowKernel()?.run(steps, out, 0, 100, ends, out.length);
  for (let i = 0; i < 100; i++) {
    const hex = Buffer.from(words.slice(i * 8, i * 8 + 8).map(swapped).buffer).toString('hex');
    const bits = (BigInt(high[i] as number) << 32n) | BigInt(low[i] as number);
    const token = Array.from({ length: 13 }, (_, at) => letters[Number((bits >> BigInt(60 - at * 5)) & 31n)]).join('');
    const row = Buffer.from(out.subarray(i === 0 ? 0 : ends[i - 1], ends[i])).toString();
    expect(row).toBe(` ${hex.slice(0, 11)} ${hex} ${token}`);
  }
});

/** A word's bytes the other way round: the highest first in memory. */
function swapped(word: number): number {
  return Buffer.from([word >>> 24, word >>> 16, word >>> 8, word]).readUInt32LE();
}

function rowEnds(text: string): number[] {
  return Array.from(text.matchAll(/;\n/g), ({ index }) => Buffer.byteLength(text.slice(0, index + 2)));
}

function pick<T>(values: readonly T[]): T[] {
  return Array.from({ length: rows }, (_, i) => values[i % values.length] as T);
}

/** Every seventh cell is null. */
function nulls(): Uint8Array {
  return Uint8Array.from({ length: rows }, (_, i) => Number(i % 7 === 6));
}

function numbers(values: readonly number[], scale = 0): NumberColumn {
  return { form: 'number', values: Float64Array.from(pick(values)), scale, nulls: nulls() };
}

function list(values: readonly string[]): Column {
  const codes = Uint32Array.from({ length: rows }, (_, i) => (i % 7 === 6 ? 0xffff_ffff : i % values.length));
  return { form: 'list', codes, list: new TextList(values), nulls: nulls() };
}

function texts(values: readonly string[], signs: number): Column {
  const { bytes, starts } = new TextList(pick(values));
  return { form: 'text', bytes, ends: starts.subarray(1), signs, nulls: nulls() };
}

/** Some of a column's cells as a column. */
function sliced(column: Column, start: number, count: number): Column {
  const own = column.nulls?.slice(start, start + count) ?? null;
  if (column.form === 'number') return { ...column, values: column.values.slice(start, start + count), nulls: own };
  if (column.form === 'list') return { ...column, codes: column.codes.slice(start, start + count), nulls: own };
  if (column.form !== 'text') throw new Error('no such column here');
  const from = start === 0 ? 0 : (column.ends[start - 1] as number);
  const ends = column.ends.slice(start, start + count).map((end) => end - from);
  return { ...column, bytes: column.bytes.slice(from), ends, nulls: own };
}

test('the kernel writes the binary forms that the writers write', () => {
  for (const [type, column] of cases) {
    const fields = [field('a', 'text')].map((each) => ({ ...each, type }));
    if (!binaryCopy.takes(fields, [column])) continue;
    const shape = binaryCopy.shape(fields);
    const whole = rowEncoder(fields, [column], shape);
    const bytes = Buffer.from(whole.encode(0, 200));
    const parts = Array.from({ length: 4 }, (_, part) => {
      const some = sliced(column, part * few, few);
      return Buffer.from(rowEncoder(fields, [some], shape).encode(0, few));
    });
    expect(bytes.equals(Buffer.concat(parts).subarray(0, bytes.length)), type.name).toBe(true);
  }
});
