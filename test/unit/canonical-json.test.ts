import fc from 'fast-check';
import { expect, test } from 'vitest';

import { canonicalJson } from '../../src/plan/fingerprint.ts';

import { runs } from '../support/properties.ts';

/** The same by JSON.stringify alone, of a copy whose keys are in order. */
function plainly(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(plainly).join()}]`;
  const keys = Object.keys(value).sort((a, b) => (a < b ? -1 : 1));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${plainly((value as Record<string, unknown>)[key])}`).join()}}`;
}

test('canonical JSON is JSON with keys in order, whatever texts and keys have in them', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"', '\\', '\u007f', '\ud800', 'a,b', 'b', 'a', ','),
  );
  const value = fc.anything({
    key: text,
    values: [text, fc.integer(), fc.boolean(), fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true })],
    withNullPrototype: false,
  });
  fc.assert(
    fc.property(value, (each) => canonicalJson(each) === plainly(each)),
    { numRuns: runs(2000) },
  );
});

test('keys with commas in them are not those that they look like', () => {
  expect(canonicalJson({ 'b,a': 1, c: 2 })).toBe('{"b,a":1,"c":2}');
  expect(canonicalJson({ b: 1, 'a,c': 2 })).toBe('{"a,c":2,"b":1}');
  expect(canonicalJson({ b: 1, a: 2, c: 3 })).toBe('{"a":2,"b":1,"c":3}');
});
