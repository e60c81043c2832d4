import { expect, test } from 'vitest';

import { shardRange } from '../../src/pipeline/shard-range.ts';

import { readShard } from '../../src/commands/support/read-shard.ts';

test.each([
  ['1/1', { index: 1, of: 1 }],
  ['3/8', { index: 3, of: 8 }],
  ['1000000/1000000', { index: 1_000_000, of: 1_000_000 }],
  ['999999999999999/999999999999999', { index: 999_999_999_999_999, of: 999_999_999_999_999 }],
])('%s', (text, shard) => {
  expect(readShard(text)).toEqual(shard);
});

test.each(['0/3', '4/3', 'x', '1/', '1.0/2', '-1/3', '1/9999999999999999'])('%s is refused', (text) => {
  expect(() => readShard(text)).toThrow(`--shard ${text} is no part of a whole`);
});

test('the last of a million shards of 10^12 rows', () => {
  expect(shardRange(1e12, { index: 1_000_000, of: 1_000_000 })).toEqual([999_999_000_000, 1e12]);
  expect(shardRange(2 ** 53 - 1, { index: 3, of: 3 })).toEqual([6_004_799_503_160_660, 9_007_199_254_740_991]);
});
