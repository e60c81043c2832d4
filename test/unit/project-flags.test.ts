import { expect, test } from 'vitest';

import { projectRequest } from '../../src/commands/support/project-flags.ts';

const request = (flags: Parameters<typeof projectRequest>[1]) =>
  projectRequest([], flags, new AbortController().signal);

test('--count is of all datasets, or by name', () => {
  const { count, countByName } = request({ count: ['1_000', 'users=5', 'shop/orders=0'] });
  expect([count, [...(countByName ?? [])]]).toEqual([
    1000,
    [
      ['users', 5],
      ['shop/orders', 0],
    ],
  ]);
  for (const wrong of ['-5', '1e3', 'users=', '=5', 'users=many', '9007199254740993'])
    expect(() => request({ count: [wrong] })).toThrow(`--count ${wrong} is no number of rows`);
});

test('what is said twice is refused', () => {
  expect(() => request({ count: ['users=1', 'orders=1', 'users=2'] })).toThrow(
    '--count says twice how many rows of users there are',
  );
  expect(() => request({ count: ['1', '2'] })).toThrow('--count says twice how many rows of all datasets there are');
});

test('the seed 0 is a seed', () => {
  expect(request({ seed: '0' }).seed).toBe('0');
});
