import { expect, test } from 'vitest';

import { Rows } from '../../src/random/rows.ts';

import type { Column } from '../../src/values/column.ts';
import type { FieldType } from '../../src/values/type.ts';

import { CellKeys } from '../../src/generate/checks/cell-keys.ts';
import { NumberRun } from '../../src/generate/checks/number-run.ts';
import { SeenKeys } from '../../src/generate/checks/seen-keys.ts';

import { hashStorage } from '../../src/pipeline/scratch-file.ts';

const numbers = (values: readonly (number | null)[], scale = 0): Column => ({
  form: 'number',
  values: Float64Array.from(values, (value) => value ?? 17),
  scale,
  nulls: Uint8Array.from(values, (value) => (value === null ? 1 : 0)),
});
const bigs = (values: readonly bigint[]): Column => ({ form: 'big', values: [...values], scale: 0, nulls: null });
const texts = (values: readonly string[]): Column => {
  const bytes = values.map((value) => Buffer.from(value));
  const ends = Uint32Array.from(bytes, (_, index) => Buffer.concat(bytes.slice(0, index + 1)).length);
  return { form: 'text', bytes: Buffer.concat(bytes), ends, signs: 'any' as never, nulls: null };
};

function repeated(held: number, ...columns: readonly [Column, FieldType, number][]): number[] {
  const count = columns[0]?.[2] as number;
  const sources = columns.map(([column, type]) => ({ source: { column, read: () => undefined }, type }));
  const keys = CellKeys.of(sources, count) as CellKeys;
  const found: number[] = [];
  const seen = new SeenKeys(keys, { ...hashStorage, held }, (row) => found.push(row));
  const rows = new Rows(count);
  rows.setRange(0, count);
  seen.add(rows);
  seen.end();
  return found.sort((a, b) => a - b);
}

/** By a set of texts. */
function again(values: readonly (number | bigint | string | null)[]): number[] {
  const known = new Set<string>();
  return values.flatMap((value, row) => {
    if (value === null) return [];
    const text = String(value);
    if (known.has(text)) return [row];
    known.add(text);
    return [];
  });
}

const integer: FieldType = { name: 'bigint' };

test.each([
  ['one by one', Array.from({ length: 500 }, (_, n) => n)],
  ['in steps, then back', [...Array.from({ length: 500 }, (_, n) => 1000 - n * 3), 997, 996, 5, 998, 5]],
  ['the same from the first on', [7, 7, 7, 8, 7]],
  ['a gap that is filled', [1, 2, 3, 5, 4, 6, 5, 4, 7]],
  ['in no order', Array.from({ length: 500 }, (_, n) => (n * 7919) % 311)],
  ['nulls', [null, 1, null, 2, null, 3, 2, null, 17, 17]],
  ['zeros', [0, -0, 1, 0]],
  ['beyond safe integers', [2 ** 53, 2 ** 53 + 2, 2 ** 53, 1, 2, 1]],
])('rows whose number came before: %s', (_, values) => {
  for (const held of [0, 1_000_000])
    expect(repeated(held, [numbers(values), integer, values.length])).toEqual(again(values));
});

test('numbers that no double holds, texts, and both together', () => {
  const large = [2n ** 62n, 2n ** 62n + 1n, 5n, 2n ** 62n, 5n];
  expect(repeated(100, [bigs(large), integer, 5])).toEqual(again(large));
  const words = ['a', 'b', '', 'a', 'ab', ''];
  expect(repeated(100, [texts(words), { name: 'text' }, 6])).toEqual(again(words));
  const both = [1, 1, 2, 1, 1, 2];
  expect(repeated(100, [texts(words), { name: 'text' }, 6], [numbers(both), integer, 6])).toEqual(
    again(words.map((word, index) => `${word} ${both[index]}`)),
  );
});

test('values that are equal without being the same are left to their texts', () => {
  for (const name of ['double precision', 'interval', 'char', 'jsonb'] as const)
    expect(
      CellKeys.of([{ source: { column: texts(['x']), read: () => undefined }, type: { name } }], 1),
    ).toBeUndefined();
});

test('a run has what it was given, and nothing else', () => {
  for (const [first, step] of [
    [0, 1],
    [10, 3],
    [-5, -2],
  ] as const) {
    const run = new NumberRun();
    expect(run.has(first)).toBe(false);
    for (let n = 0; n < 20; n++) expect(run.extend(first + n * step)).toBe(true);
    expect(run.extend(first + 21 * step)).toBe(false);
    const has = Array.from({ length: 200 }, (_, n) => n - 100).filter((value) => run.has(value));
    expect(has.sort((a, b) => (a - b) * step)).toEqual(
      Array.from({ length: 20 }, (_, n) => first + n * step).filter((value) => value >= -100 && value < 100),
    );
  }
});
