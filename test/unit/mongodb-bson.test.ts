import { BSON } from 'mongodb';
import { describe, expect, test } from 'vitest';

import type { Column } from '../../src/values/column.ts';

import type { DatasetPlan } from '../../src/plan/plan.ts';

import { ndjson } from '../../src/formats/json/ndjson.ts';

import type { ValueSupport } from '../../src/targets/mongodb/bson/cell.ts';
import { DocumentEncoder } from '../../src/targets/mongodb/bson/document-encoder.ts';

import { columnOf } from '../support/column-of.ts';
import { nasty } from '../support/nasty.ts';
import { dataset, field } from '../support/plans.ts';

const all: ValueSupport = { decimals: true, specialFloats: true };
const options = { dialect: 'mongodb', inserts: false, schema: false };

/** What the driver reads out of the bytes, as canonical Extended JSON. */
function written(plan: DatasetPlan, columns: readonly Column[], count: number, support = all): unknown[] {
  const source = { dataset: plan, columns, start: 0, end: count, capacity: count, read() {}, handedOver() {} };
  const encoder = new DocumentEncoder(source, support);
  const bytes = encoder.encode(0, count);
  return Array.from({ length: count }, (_, row) => {
    const document = bytes.subarray(row === 0 ? 0 : encoder.ends[row - 1], encoder.ends[row]);
    const read = BSON.deserialize(document, { promoteValues: false, promoteBuffers: false });
    return JSON.parse(BSON.EJSON.stringify(read, { relaxed: false })) as unknown;
  });
}

function dumped(plan: DatasetPlan, columns: readonly Column[], count: number): unknown[] {
  const text = Buffer.from(ndjson.encoder(plan, columns, options).encode(0, count)).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

/** Numbers by their value and their type: a bare number of JSON has the type that `mongoimport` gives it. */
function comparable(value: unknown): unknown {
  if (typeof value === 'number') return { number: value };
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [[key, inner] = ['', undefined]] = entries;
  if (key === '$numberDouble') return { number: Number(inner) };
  // The driver prints few digits with an exponent: 1E-16.
  if (key === '$numberDecimal') return { decimal: BSON.Decimal128.fromString(String(inner)).toString() };
  return Object.fromEntries(entries.map(([name, each]) => [name, comparable(each)]));
}

function bareNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bareNumbers);
  if (typeof value !== 'object' || value === null) return value;
  const [[key, inner] = ['', undefined]] = Object.entries(value);
  if (/^\$number(Int|Long)$/.test(key)) return { number: Number(inner) };
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, bareNumbers(each)]));
}

describe('the documents that MongoDB holds are those that its Extended JSON says', () => {
  const { dataset: plan, columns } = nasty;
  const count = plan.rows;
  const documents = written(plan, columns, count) as Record<string, unknown>[];
  const lines = dumped(plan, columns, count) as Record<string, unknown>[];

  test('in every field', () => {
    expect(Object.keys(documents[0] ?? {}).toSorted()).toEqual(Object.keys(lines[0] ?? {}).toSorted());
  });

  test.each(plan.fields.map(({ name, type }) => [name === 'row' ? '_id' : name, type] as const))('%s', (name, type) => {
    const isJson = ['json', 'jsonb'].includes(type.name);
    const read = (each: Record<string, unknown>) =>
      isJson ? bareNumbers(comparable(each[name])) : comparable(each[name]);
    // JSON.parse keeps the last of two keys, as BSON does.
    expect(documents.map(read)).toEqual(lines.map(read));
  });
});

test('decimals keep their digits, as the driver reads them', () => {
  const texts = ['0.00', '-0.01', '99999999.99', '1000.00', '90071992547409.91', '-90071992547409.91'];
  const exact = dataset('exact', [field('amount', 'decimal(20,2)')]);
  const numbers = written(exact, [columnOf({ name: 'decimal', scale: 2 }, texts)], texts.length);
  const bigs = written(exact, [columnOf({ name: 'decimal', scale: 2 }, texts, { other: true })], texts.length);
  for (const found of [numbers, bigs])
    expect(found.map((each) => (each as { amount: unknown }).amount)).toEqual(
      texts.map((text) => ({ $numberDecimal: text })),
    );
  const most = '9'.repeat(34);
  const wide = dataset('wide', [field('amount', 'decimal(34,0)')]);
  const column = columnOf({ name: 'decimal', scale: 0 }, [most, `-${most}`], { other: true });
  expect(written(wide, [column], 2)).toMatchObject([
    { amount: { $numberDecimal: most } },
    { amount: { $numberDecimal: `-${most}` } },
  ]);
  const loose = dataset('loose', [field('amount', 'decimal')]);
  const beyond = columnOf({ name: 'decimal', scale: 0 }, [`1${most}`], { other: true });
  expect(() => written(loose, [beyond], 1)).toThrow('more than 34 digits');
});

test('a server without decimals gets doubles, and texts where a double has too few digits', () => {
  const few = { decimals: false, specialFloats: false };
  const plan = dataset('money', [
    field('small', 'decimal(10,2)'),
    field('large', 'decimal(20,2)'),
    field('any', 'decimal'),
  ]);
  const columns = ['0.10', '123456789012345678.90', '2.5'].map((text, index) =>
    columnOf({ name: 'decimal', scale: [2, 2, 1][index] as number }, [text], { other: index > 0 }),
  );
  const [document] = written(plan, columns, 1, few);
  expect(document).toMatchObject({ small: { $numberDouble: '0.1' }, large: '123456789012345678.90', any: '2.5' });
  const floats = dataset('floats', [field('value', 'double precision')]);
  expect(() => written(floats, [columnOf({ name: 'double precision' }, ['NaN'])], 1, few)).toThrow('NaN');
});

test('documents of a dataset without a key have an ObjectId of their own, the same every time and in any batch', () => {
  const plan = dataset('events', [field('kind', 'text')], { key: [] });
  const column = columnOf({ name: 'text' }, ['a', 'b', 'c']);
  const ids = written(plan, [column], 3).map((each) => (each as { _id: { $oid: string } })._id.$oid);
  expect(new Set(ids).size).toBe(3);
  expect(ids.every((id) => /^[0-9a-f]{24}$/.test(id))).toBe(true);
  expect(written(plan, [column], 3).map((each) => (each as { _id: { $oid: string } })._id.$oid)).toEqual(ids);
});
