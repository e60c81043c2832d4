import { expect, test } from 'vitest';

import { JsonItems, JsonItemsFault } from '../../src/pipeline/origin/json-items.ts';

/** The items of a text that comes so many signs at a time. */
function itemsOf(text: string, size: number): unknown[] {
  const items = new JsonItems();
  const found: string[] = [];
  for (let at = 0; at < text.length; at += size) found.push(...items.add(text.slice(at, at + size)));
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
  expect([...items.add('[{"a" 1}, nonsense, {"b": ]]')]).toEqual(['{"a" 1}', ' nonsense', ' {"b": ]']);
});
