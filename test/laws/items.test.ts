import { describe, expect, test } from 'vitest';

import { deriveKey, rootKey } from '../../src/random/key.ts';
import { Rows } from '../../src/random/rows.ts';

import type { FieldPlan } from '../../src/plan/plan.ts';

import { ItemDraws } from '../../src/generate/item-draws.ts';
import { ItemRows, ItemWords, rowsLike, setLength } from '../../src/generate/item-rows.ts';

import { dataset as definition } from '../support/definitions.ts';
import { dataset, field } from '../support/plans.ts';
import { plantProject } from '../support/planted-project.ts';
import { dumpText } from '../support/run-project.ts';

import { cellsOf, range } from './cells.ts';
import { planOfFolder } from './outputs.ts';

const key = deriveKey(rootKey('1'), 'items');

/** The items of some rows, each with the same number of them. */
function itemsOf(rows: Rows, each: number): ItemRows {
  const size = rows.length * each;
  const items = new ItemRows(size, rowsLike(rows, size));
  const words = new ItemWords(key, rows.length);
  words.read(rows);
  for (let row = 0; row < rows.length; row++)
    for (let place = 0; place < each; place++) words.set(items, row * each + place, rows, row, place);
  setLength(items, size);
  return items;
}

function rowsAt(numbers: readonly number[]): Rows {
  const rows = new Rows(numbers.length);
  numbers.forEach((number, i) => {
    rows.lo[i] = number;
    rows.hi[i] = number / 2 ** 32;
  });
  rows.length = numbers.length;
  return rows;
}

function words(rows: Rows): Set<bigint> {
  return new Set(
    range(0, rows.length).map((i) => (BigInt(rows.hi[i] as number) << 32n) | BigInt(rows.lo[i] as number)),
  );
}

describe('what items are drawn by', () => {
  const edges = [0, 2 ** 21, 2 ** 32 - 20, 2 ** 32, 2 ** 52, 2 ** 53 - 40].flatMap((start) => range(start, 20));

  test('no two items of any rows have the same words, up to the last place and the last row', () => {
    const items = itemsOf(rowsAt(edges), 2048);
    expect(words(items).size).toBe(edges.length * 2048);
    // The first item has its row's own.
    expect([items.lo[2048], items.hi[2048]]).toEqual([1, 0]);
  });

  test('items of arrays in arrays have words of their own too', () => {
    const outer = itemsOf(rowsAt(edges), 30);
    const inner = itemsOf(outer, 30);
    expect(words(inner).size).toBe(edges.length * 900);
    expect(inner.at(31)).toBe(1);
    expect(inner.outer.at(31)).toBe(1);
    expect((inner.outer as ItemRows).outer.at(900)).toBe(edges[1]);
  });
});

const generated = (name: string, generator: string, parameters = {}): FieldPlan =>
  field(name, 'text', { source: { kind: 'generator', generator, version: 1, parameters } });

function arrayOf(nested: FieldPlan, min: number, max: number): FieldPlan {
  const source = {
    kind: 'generator',
    generator: 'array',
    version: 1,
    parameters: { min, max },
    nested: [nested],
  } as const;
  return field('list', 'jsonb', { source });
}

function objectOf(...nested: FieldPlan[]): FieldPlan {
  const source = { kind: 'generator', generator: 'object', version: 1, parameters: {}, nested } as const;
  return field('item', 'jsonb', { source });
}

async function lists(list: FieldPlan): Promise<unknown[][]> {
  const texts = await cellsOf(dataset('laws', [list], { rows: 5000 }), 'list', range(0, 5000));
  return texts.map((text) => JSON.parse(text as string) as unknown[]);
}

describe('items', () => {
  test('stay where they are when arrays may be longer', async () => {
    const short = await lists(arrayOf(generated('item', 'uuid'), 1, 3));
    const long = await lists(arrayOf(generated('item', 'uuid'), 3, 9));
    short.forEach((list, row) => {
      expect(long[row]?.slice(0, list.length)).toEqual(list);
    });
  });

  test('never repeat where their generator says so, in arrays of arrays as well', async () => {
    for (const generator of ['uuid', 'object_id']) {
      const flat = (await lists(arrayOf(generated('item', generator), 0, 9))).flat();
      const inner = { ...arrayOf(generated('item', generator), 1, 4), name: 'item', key: 'item' };
      const nested = (await lists(arrayOf(inner, 1, 4))).flat(2);
      for (const all of [flat, nested]) {
        expect(all.length).toBeGreaterThan(20_000);
        expect(new Set(all).size).toBe(all.length);
      }
    }
  });

  test('a member that comes or moves changes no other', async () => {
    const [a, b, c] = [generated('a', 'word'), generated('b', 'city'), generated('c', 'first_name')];
    const before = (await lists(arrayOf(objectOf(a, b), 0, 3))) as Record<string, unknown>[][];
    const after = (await lists(arrayOf(objectOf(c, b, a), 0, 3))) as Record<string, unknown>[][];
    expect(after.map((list) => list.map((item) => ({ a: item.a, b: item.b })))).toEqual(before);
  });

  test('that are unique come in every order alike', () => {
    const size = 20_000;
    const draws = new ItemDraws(key, 3 * size, () => {
      throw new Error('too large');
    });
    const [low, high] = [draws.draw('low', 2), draws.draw('high', 2)];
    const items = itemsOf(rowsAt(range(0, size)), 3);
    low.read(items);
    high.read(items);
    const counts = new Map<string, number>();
    for (let row = 0; row < size; row++) {
      const values = range(row * 3, 3).map((i) => (low.values[i] as number) + 2 * (high.values[i] as number));
      expect(new Set(values).size).toBe(3);
      counts.set(values.join(''), (counts.get(values.join('')) ?? 0) + 1);
    }
    // Three of four in all 24 orders; chi-square with 23 degrees of freedom: above 49.7 once in a thousand.
    expect(counts.size).toBe(24);
    const mean = size / 24;
    expect([...counts.values()].reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0)).toBeLessThan(49.7);
  });
});

test('items alone in their arrays have their values in batches of any size', async () => {
  const fields = ['email', 'full_name', 'company', 'username', 'product_name', 'street_address', 'uuid', 'integer']
    .map((generator) => `{name: ${generator}, generator: ${generator}}`)
    .join(', ');
  const spec = `volume: 200
fields:
  - {name: id, generator: sequence}
  - {name: one, generator: array, min: 1, max: 1, of: {generator: object, fields: [${fields}]}}
masking_rules:
  - {field: "one[*].email", rule: anonymize_email}`;
  const plan = await planOfFolder(plantProject({ 'all.yaml': definition(spec) }));
  const alone = await dumpText(plan, { format: 'ndjson', capacity: 1 });
  for (const capacity of [7, 64, 200]) expect(await dumpText(plan, { format: 'ndjson', capacity })).toBe(alone);
});
