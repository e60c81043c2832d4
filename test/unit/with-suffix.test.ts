import { expect, test } from 'vitest';

import { suffixed } from '../../src/generate/with-suffix.ts';

test.each([
  ['red shoes', 0, undefined, 'red shoes-0'],
  ['red shoes', 35, undefined, 'red shoes-z'],
  ['red shoes', 36, 6, 'red-10'],
  ['👟👟👟', 1, 4, '👟👟-1'],
  ['anna@firm.test', 36, undefined, 'anna-10@firm.test'],
  ['anna@firm.test', 36, 14, 'a-10@firm.test'],
  ['anna@firm.test', 36, 13, 'annafirm.t-10'],
  ['', 2 ** 53 - 1, undefined, '-2gosa7pa2gv'],
])('%j in row %d, %s characters: %j', (text, row, length, wanted) => {
  expect(suffixed(text, row, length)).toBe(wanted);
});

test('whatever the texts, no two rows are alike, and none is too long', () => {
  const texts = ['', 'a', 'a-1', 'a-1@b', 'a@-1', '@', 'a-1@b-2', 'x@y@z-3', '日本語@例え', '-', 'aaaaaaaaaaaaaaaa'];
  for (const length of [4, 5, 6, 9, 40]) {
    const seen = new Map<string, number>();
    const wrong: string[] = [];
    for (let row = 0; row < 1500; row++) {
      for (const text of texts) {
        const made = suffixed(text, row, length);
        if ([...made].length > length || (seen.get(made) ?? row) !== row) wrong.push(made);
        seen.set(made, row);
      }
    }
    expect(wrong, `${length} characters`).toEqual([]);
  }
});
