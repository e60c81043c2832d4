import { expect, test } from 'vitest';

import { DistinctCount } from '../../src/base/distinct-count.ts';

import type { Column } from '../../src/values/column.ts';
import { anySigns } from '../../src/values/signs.ts';
import { TextList } from '../../src/values/text-list.ts';
import type { FieldType } from '../../src/values/type.ts';

import { valueCounter } from '../../src/generate/value-hashes.ts';

const capacity = 1024;
const nulls = Uint8Array.from({ length: capacity }, (_, i) => Number(i % 7 === 3));

function texts(values: readonly string[]): Column {
  const { bytes, starts } = new TextList(values);
  return { form: 'text', bytes, ends: starts.subarray(1), signs: anySigns, nulls };
}

function numbers(values: readonly number[], scale = 0): Column {
  return { form: 'number', values: Float64Array.from(values), scale, nulls };
}

/** Batch after batch, by as many rows at a time. */
function counted(type: FieldType, column: (batch: number) => Column, batches: number, step: number): DistinctCount {
  const own = column(0);
  const made = new DistinctCount();
  const count = valueCounter({ column: own, type }, capacity, made);
  for (let batch = 0; batch < batches; batch++) {
    const whole = column(batch);
    for (let from = 0; from < capacity; from += step) {
      Object.assign(own, sliced(whole, from, step));
      count(step);
    }
  }
  return made;
}

function sliced(column: Column, from: number, count: number): Column {
  const own = column.nulls?.slice(from, from + count) ?? null;
  if (column.form === 'number') return { ...column, values: column.values.slice(from, from + count), nulls: own };
  if (column.form !== 'text') throw new Error('of texts and numbers alone');
  const start = from === 0 ? 0 : (column.ends[from - 1] as number);
  const ends = column.ends.slice(from, from + count).map((end) => end - start);
  return { ...column, bytes: column.bytes.slice(start), ends, nulls: own };
}

const each = Array.from({ length: capacity }, (_, i) => i);
const decimal: FieldType = { name: 'decimal', precision: 12, scale: 2 };

test.each<[string, FieldType, (batch: number) => Column]>([
  ['texts', { name: 'text' }, (batch) => texts(each.map((i) => `value ${(i * 31 + batch * 500) % 1500}`))],
  [
    'days, of which some lie far off',
    { name: 'date' },
    (batch) => numbers(each.map((i) => ((i * 31 + batch * 500) % 1500) * 60 - 40_000)),
  ],
  ['integers', { name: 'integer' }, (batch) => numbers(each.map((i) => (i * 31 + batch * 500) % 1500))],
  [
    'decimals',
    decimal,
    (batch) =>
      numbers(
        each.map((i) => (i * 31 + batch * 500) % 1500),
        2,
      ),
  ],
  [
    'decimals of fewer digits',
    decimal,
    (batch) =>
      numbers(
        each.map((i) => (i * 31 + batch * 500) % 1500),
        1,
      ),
  ],
])('%s are counted as a set counts them, nulls left out', (_, type, column) => {
  const seen = new Set<number>();
  for (let batch = 0; batch < 3; batch++)
    for (const i of each) if (nulls[i] === 0) seen.add((i * 31 + batch * 500) % 1500);
  expect(counted(type, column, 3, capacity).count).toBe(seen.size);
  expect(counted(type, column, 3, 32).count).toBe(seen.size);
});

test('what is kept of many values does not follow from how many come at once', () => {
  const column = (batch: number) => texts(each.map((i) => `value ${batch * capacity + i}`));
  const [whole, parts] = [counted({ name: 'text' }, column, 100, capacity), counted({ name: 'text' }, column, 100, 32)];
  expect(whole.hashes.mask).toBeGreaterThan(0);
  expect(whole.count).toBe(parts.count);
  expect(whole.hashes.hashes.toSorted()).toEqual(parts.hashes.hashes.toSorted());
});

test('a number counts as one in whatever form a column has it', () => {
  const type: FieldType = { name: 'decimal', precision: 30, scale: 2 };
  const made = new DistinctCount();
  const big: Column = { form: 'big', values: each.map((i) => BigInt(i % 500) * 10n), scale: 1, nulls };
  valueCounter({ column: big, type }, capacity, made)(capacity);
  expect(made.count).toBe(500);
  const doubles = numbers(
    each.map((i) => (i % 500) * 100),
    2,
  );
  valueCounter({ column: doubles, type }, capacity, made)(capacity);
  expect(made.count).toBe(500);
  const large: Column = { form: 'big', values: each.map((i) => 10n ** 20n + BigInt(i % 500)), scale: 1, nulls };
  valueCounter({ column: large, type }, capacity, made)(capacity);
  expect(made.count).toBe(1000);
});

test('texts of a list and as they lie are the same values', () => {
  const list = new TextList(['Berlin', 'Lyon', 'Osaka', 'Berlin']);
  const made = new DistinctCount();
  const picked: Column = { form: 'list', codes: Uint32Array.from(each, (i) => i % 4), list, nulls };
  valueCounter({ column: picked, type: { name: 'text' } }, capacity, made)(capacity);
  expect(made.count).toBe(3);
  valueCounter(
    { column: texts(each.map((i) => (i % 2 ? 'Lyon' : 'Boston'))), type: { name: 'text' } },
    capacity,
    made,
  )(capacity);
  expect(made.count).toBe(4);
});
