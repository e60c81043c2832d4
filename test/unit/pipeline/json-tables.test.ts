import { expect, test } from 'vitest';

import { JsonTables, JsonTablesFault } from '../../../src/pipeline/masking-proof/json-tables.ts';

/** By array, its items as JSON.parse has them, of a text that comes in pieces of some length. */
function tablesIn(text: string, length: number): Map<string | undefined, unknown[]> {
  const tables = new JsonTables();
  const found = new Map<string | undefined, unknown[]>();
  for (let at = 0; at < text.length; at += length)
    for (const { table, text: item } of tables.push(text.slice(at, at + length))) {
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

test.each(['', '  ', '"text"', '12', '[{}', '{"a": [1]', '[] []', '[1]]', '{[1]}'])('%j is told as no JSON', (text) => {
  for (const length of lengths) expect(() => tablesIn(text, length)).toThrow(JsonTablesFault);
});
