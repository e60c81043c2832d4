import { expect, test } from 'vitest';

import { otherOfPair, pairSizes } from '../../../src/random/unordered-pairs.ts';

test.each([2, 3, 4, 5, 6, 7, 10, 11])('of %i things each two come as one pair', (count) => {
  const [first, second] = pairSizes(count);
  const pairs = new Set<string>();
  for (let a = 0; a < first; a++)
    for (let b = 0; b < second; b++) {
      const other = otherOfPair(count, a, b);
      expect(other >= 0 && other < count && other !== a).toBe(true);
      pairs.add(`${Math.min(a, other)} ${Math.max(a, other)}`);
    }
  expect([first * second, pairs.size]).toEqual([(count * (count - 1)) / 2, (count * (count - 1)) / 2]);
});

test('of fewer than two there is none', () => {
  expect([pairSizes(0), pairSizes(1)]).toEqual([
    [0, 0],
    [0, 0],
  ]);
});
