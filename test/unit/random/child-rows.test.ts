import { expect, test } from 'vitest';

import { ChildRows } from '../../../src/random/child-rows.ts';
import { deriveKey, rootKey } from '../../../src/random/key.ts';
import { Rows } from '../../../src/random/rows.ts';

test.each([
  ['one to seven', { min: 1, weights: [1, 1, 1, 1, 1, 1, 1] }],
  ['none to three', { min: 0, weights: [5, 1, 1, 1] }],
  ['four each', { min: 4, weights: [1] }],
])('parents of %s are the same one by one, in a row and out of order', (_, counts) => {
  const children = new ChildRows(deriveKey(rootKey('1'), 'children'), 3000, counts);
  // A second way: each row's parent told by its place among the counts of all parents.
  const expected: number[] = [];
  for (let parent = 0; parent < 3000; parent++)
    for (let child = children.countOf(parent); child > 0; child--) expected.push(parent);
  expect(expected.length).toBe(children.rows);
  const orders = [
    expected.map((_, row) => row),
    expected.map((_, row) => expected.length - 1 - row),
    expected.map((_, row) => (row * 7919) % expected.length),
  ];
  for (const order of orders) {
    const rows = new Rows(order.length);
    const parents = new Rows(order.length);
    rows.setEach(Float64Array.from(order), 0, order.length);
    children.parentsOf(rows, parents);
    expect(order.map((_, at) => parents.at(at))).toEqual(order.map((row) => expected[row]));
    expect(children.parentOf(order[1] as number)).toBe(expected[order[1] as number]);
  }
});
