import { expect, test } from 'vitest';

import { parseDuration } from '../../src/base/duration.ts';

test.each([
  ['100ms', 100],
  ['90s', 90_000],
  ['1.5m', 90_000],
  [' 2 h ', 7_200_000],
  ['7d', 604_800_000],
  ['0s', 0],
  ['90', undefined],
  ['s', undefined],
  ['-1s', undefined],
  ['1h30m', undefined],
  ['1w', undefined],
  ['', undefined],
  ['99999999999999999d', undefined],
])('%s', (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
});
