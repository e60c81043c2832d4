import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findLines } from '../../src/targets/postgresql/line-ends.ts';

import { runs } from '../support/properties.ts';

/** By a text's lines. */
function plainly(bytes: Uint8Array, from: number, most: number): { count: number; end: number } {
  const lines = Buffer.from(bytes.subarray(from)).toString('latin1').split('\n').slice(0, -1).slice(0, most);
  const end = from + lines.reduce((sum, line) => sum + line.length + 1, 0);
  return { count: lines.length, end: lines.length < most ? bytes.length : end };
}

test('so many lines are found, or all that there are, wherever they begin and end', () => {
  const byte = fc.oneof(fc.constant(10), fc.nat(255));
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 90 }),
      fc.array(byte, { maxLength: 90 }),
      fc.nat(),
      fc.nat(70),
      (a, b, at, most) => {
        const bytes = Uint8Array.from([...a, ...b]);
        const from = at % (bytes.length + 1);
        expect(findLines(bytes, from, most + 1)).toEqual(plainly(bytes, from, most + 1));
      },
    ),
    { numRuns: runs(2000) },
  );
});

test('what was looked at before does not count', () => {
  expect(findLines(new Uint8Array(100_000).fill(10), 0, 200_000)).toEqual({ count: 100_000, end: 100_000 });
  expect(findLines(Uint8Array.of(1, 2, 3), 0, 5)).toEqual({ count: 0, end: 3 });
  expect(findLines(Uint8Array.of(1, 10, 3), 2, 5)).toEqual({ count: 0, end: 3 });
});
