import { expect, test } from 'vitest';

import { Rows } from '../../src/random/rows.ts';

import { cellReader } from '../../src/values/cell-text.ts';
import type { BigColumn, Column, NumberColumn, TextColumn } from '../../src/values/column.ts';
import { anySigns } from '../../src/values/signs.ts';
import { TextBuilder } from '../../src/values/text-builder.ts';
import type { FieldType } from '../../src/values/type.ts';

import { BlockLayer } from '../../src/generate/stored/block-layer.ts';
import { RowStore } from '../../src/generate/stored/row-store.ts';
import { RowStoreWriter } from '../../src/generate/stored/row-store-writer.ts';
import { blockRows } from '../../src/generate/stored/stored-rows.ts';

const rows = 5000;
const decimal: FieldType = { name: 'decimal' };

/** Memory in the place of a file. */
class Paper {
  bytes = new Uint8Array(0);
  write(bytes: Uint8Array, at: number): void {
    const grown = new Uint8Array(Math.max(this.bytes.length, at + bytes.length));
    grown.set(this.bytes);
    grown.set(bytes, at);
    this.bytes = grown;
  }
  read(into: Uint8Array, at: number): void {
    expect(at + into.length).toBeLessThanOrEqual(this.bytes.length);
    into.set(this.bytes.subarray(at, at + into.length));
  }
}

const fields: { name: string; type: FieldType }[] = [
  { name: 'number', type: { name: 'integer' } },
  { name: 'text', type: { name: 'text' } },
  { name: 'exact', type: decimal },
  { name: 'moment', type: { name: 'timestamptz' } },
];

const isNull = (row: number) => row % 7 === 3;
const numberOf = (row: number) => row * 3 - 1000;
const textOf = (row: number) => `Ünï ${row}`.repeat(row % 3);
/** In hundredths; some beyond what a double holds. */
const exactOf = (row: number) => (row % 1000 === 999 ? 12_345_678_901_234_567_891n : BigInt(row));
const momentOf = (row: number) => row * 1_000_000 + (row === 2400 ? 1 : 0);

function columnsOf(first: number, count: number): Column[] {
  const all = Array.from({ length: count }, (_, i) => first + i);
  const nulls = Uint8Array.from(all, (row) => (isNull(row) ? 1 : 0));
  const builder = new TextBuilder(count, anySigns);
  // What lies under a null is an original that nobody may see.
  for (const row of all) builder.add(isNull(row) ? 'original' : textOf(row));
  return [
    { form: 'number', values: Float64Array.from(all, numberOf), scale: 0, nulls },
    { ...builder.column, nulls },
    { form: 'big', values: all.map((row) => exactOf(row) * 10n ** 38n), scale: 40, nulls: null },
    { form: 'number', values: Float64Array.from(all, momentOf), scale: 6, nulls: null },
  ];
}

function stored(): { readonly store: RowStore; readonly paper: Paper } {
  const paper = new Paper();
  const writer = new RowStoreWriter(fields, paper);
  const layer = new BlockLayer(fields);
  for (let at = 0; at < rows; at += blockRows)
    writer.add(layer.lay(columnsOf(at, Math.min(blockRows, rows - at)), Math.min(blockRows, rows - at)));
  return { store: new RowStore(writer.end(), paper), paper };
}

function readAt(store: RowStore, name: string, list: readonly number[]): (string | null)[] {
  const field = fields.find((each) => each.name === name) as (typeof fields)[0];
  const source = store.source(name, blockRows);
  const wanted = new Rows(blockRows);
  wanted.setEach(Float64Array.from(list), 0, list.length);
  source.read(wanted);
  const read = cellReader(source.column, field.type);
  return list.map((_, i) => (source.column.nulls?.[i] === 1 ? null : read(i)));
}

test.each([
  ['a whole block', Array.from({ length: blockRows }, (_, i) => blockRows + i)],
  ['a part of one', Array.from({ length: 100 }, (_, i) => blockRows + 76 + i)],
  ['rows of two', Array.from({ length: 600 }, (_, i) => blockRows - 324 + i)],
  ['the last ones', Array.from({ length: 20 }, (_, i) => rows - 20 + i)],
  ['any of them', Array.from({ length: 1000 }, (_, i) => (i * 7919) % rows)],
  ['none behind the last', [rows - 1, rows, rows + 1, 0]],
])('rows are read as they were written: %s', (_, list) => {
  const { store } = stored();
  const whole = (text: (row: number) => string | null) => list.map((row) => (row < rows ? text(row) : null));
  expect(readAt(store, 'number', list)).toEqual(whole((row) => (isNull(row) ? null : String(numberOf(row)))));
  expect(readAt(store, 'text', list)).toEqual(whole((row) => (isNull(row) ? null : textOf(row))));
  const hundredths = (row: number) => {
    const digits = String(exactOf(row)).padStart(3, '0');
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  expect(readAt(store, 'exact', list)).toEqual(whole(hundredths));
  // One of them has millionths of a second: all show them.
  const moments = readAt(store, 'moment', list).map((text) => text?.slice(-9, -3) ?? null);
  expect(moments).toEqual(whole((row) => (row === 2400 ? '000001' : '000000')));
});

test('columns have the plainest form that holds all of their values', () => {
  const { store } = stored();
  expect(store.stored.columns.map(({ form, scale }) => [form, scale])).toEqual([
    ['number', 0],
    ['text', 0],
    ['big', 2],
    ['number', 6],
  ]);
});

test('nothing that lies under a null is written', () => {
  const { paper } = stored();
  const text = Buffer.from(paper.bytes).toString('latin1');
  expect(text).toContain('n\xc3\xaf 4');
  expect(text).not.toContain('original');
  const numbers = new Float64Array(paper.bytes.slice(0, paper.bytes.length & ~7).buffer);
  expect(numbers.includes(numberOf(2))).toBe(true);
  expect(numbers.includes(numberOf(3))).toBe(false);
});

test('the same rows have the same name, others another', () => {
  const { id } = stored().store.stored;
  expect(stored().store.stored.id).toBe(id);
  const paper = new Paper();
  const writer = new RowStoreWriter(fields, paper);
  const columns = columnsOf(0, 10);
  (columns[1] as TextColumn).bytes[0] = 0x21;
  const layer = new BlockLayer(fields);
  writer.add(layer.lay(columns, 10));
  const other = new RowStoreWriter(fields, paper);
  other.add(layer.lay(columnsOf(0, 10), 10));
  expect(writer.end().id).not.toBe(other.end().id);
  expect([(columns[0] as NumberColumn).form, (columns[2] as BigColumn).form]).toEqual(['number', 'big']);
});
