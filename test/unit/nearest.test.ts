import { expect, test } from 'vitest';

import { nearest } from '../../src/base/nearest.ts';

const known = [
  'email',
  'first_name',
  'last_name',
  'phone_number',
  'datetime_between',
  'date_between',
  'uuid',
  'url',
  'city',
];

test.each([
  ['emial', 'email'],
  ['firstName', 'first_name'],
  ['FIRST-NAME', 'first_name'],
  ['lastnam', 'last_name'],
  ['phone', 'phone_number'],
  ['datetime', 'datetime_between'],
  ['uid', 'uuid'],
  ['ur', 'url'],
  // As near, but nobody means it.
  ['cat', undefined],
  ['xyz', undefined],
  ['', undefined],
])('%s is nearest to %s', (wanted, expected) => {
  expect(nearest(wanted, known)).toBe(expected);
});

test('of two names that are equally near the earlier is taken', () => {
  expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
});
