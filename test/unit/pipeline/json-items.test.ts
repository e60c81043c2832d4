import { expect, test } from 'vitest';

import { JsonItems, JsonItemsFault } from '../../../src/pipeline/json-items.ts';

/** The texts of the items that end in a part. */
function textsIn(items: JsonItems, part: string): string[] {
  return [...items.add(part)].flatMap(({ text }) => text ?? []);
}

/** The items of a text that comes so many signs at a time. */
function itemsOf(text: string, size: number): unknown[] {
  const items = new JsonItems();
  const found: string[] = [];
  for (let at = 0; at < text.length; at += size) found.push(...textsIn(items, text.slice(at, at + size)));
  items.end();
  return found.map((each) => JSON.parse(each));
}

const values = [
  [],
  [{}],
  [{ a: 1, b: [1, [2, { c: ']' }]] }, { 'ke"y,': 'a "quoted", \\ {text}' }, {}],
  [null, -1.5e3, 'x,]', [], [[]], true],
  [{ ü: 'é\u2028\n\\"', nested: { deep: [{ deeper: ['}', '\\'] }] } }],
];

test.each([1, 2, 3, 7, 1000])('items are those of the whole, %i signs at a time', (size) => {
  for (const value of values)
    for (const text of [JSON.stringify(value), ` \n${JSON.stringify(value, null, 2)}\r\n\t `])
      expect(itemsOf(text, size)).toEqual(value);
});

test.each([
  ['', 'no JSON'],
  ['  ', 'no JSON'],
  ['[', 'no JSON'],
  ['[{}', 'no JSON'],
  ['[{},', 'no JSON'],
  ['[{},]', 'no JSON'],
  ['[,{}]', 'no JSON'],
  ['[,]', 'no JSON'],
  ['[{},,{}]', 'no JSON'],
  ['[{}}]', 'no JSON'],
  ['[{}] x', 'no JSON'],
  ['[{}][]', 'no JSON'],
  ['["open]', 'no JSON'],
  ['{"rows": []}', 'no array'],
  ['"text"', 'no array'],
])('%j is none: %s', (text, kind) => {
  for (const size of [1, 3, 100]) {
    const found = () => itemsOf(text, size);
    expect(found).toThrow(JsonItemsFault);
    expect(found).toThrow(kind);
  }
});

test('an item that is no JSON itself is left to who reads it', () => {
  const items = new JsonItems();
  expect(textsIn(items, '[{"a" 1}, nonsense, {"b": ]]')).toEqual(['{"a" 1}', ' nonsense', ' {"b": ]']);
});

/** By array, its items as JSON.parse has them, of a text that comes in pieces of some length. */
function tablesIn(text: string, length: number): Map<string | undefined, unknown[]> {
  const tables = new JsonItems('tables');
  const found = new Map<string | undefined, unknown[]>();
  for (let at = 0; at < text.length; at += length)
    for (const { table, text: item } of tables.add(text.slice(at, at + length))) {
      if (item === undefined) found.set(table, []);
      else found.get(table)?.push(JSON.parse(item));
    }
  tables.end();
  return found;
}

const nested = { a: '] , "} \\" [', b: [[1], { c: null }], 'k"ey': '\\' };
const lengths = [1, 2, 3, 7, 1000];

test.each([
  ['rows', [nested, nested, { z: 1 }]],
  ['no rows', []],
  ['scalars', [1, 'a,b', null]],
])('an array of %s is as JSON.parse has it, however it is cut', (_, rows) => {
  for (const text of [JSON.stringify(rows), ` \n${JSON.stringify(rows, null, 2)}\n`])
    for (const length of lengths) expect([...tablesIn(text, length)]).toEqual([[undefined, rows]]);
});

test('an object of arrays, and what else it has', () => {
  const all = {
    version: { list: [1, 2], users: 'x' },
    users: [nested, { id: 2 }],
    note: 'a, "b": [1]',
    'or"ders': [],
    n: 3,
  };
  for (const length of lengths)
    for (const text of [JSON.stringify(all), JSON.stringify(all, null, 3)])
      expect([...tablesIn(text, length)]).toEqual([
        ['users', all.users],
        ['or"ders', []],
      ]);
});

test.each(['', '  ', '"text"', '12', '[{}', '{"a": [1]', '[] []', '[1]]', '{[1]}', '[1,]', '{"a": [1,,2]}'])(
  '%j is told as no JSON',
  (text) => {
    for (const length of lengths) expect(() => tablesIn(text, length)).toThrow(JsonItemsFault);
  },
);
