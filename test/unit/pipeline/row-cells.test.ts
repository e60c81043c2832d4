import { expect, test } from 'vitest';

import { addCells } from '../../../src/pipeline/masking-proof/row-cells.ts';

const textsOf = (value: unknown) => {
  const texts: string[] = [];
  addCells({ add: (_, __, text) => texts.push(text) }, 0, 'a', value);
  return texts;
};

// Whatever a document calls it, one number is one text, and so is one moment: else what was left would pass for masked.
test.each<[unknown, unknown]>([
  [{ $numberDecimal: '7.10' }, 7.1],
  [{ $numberDecimal: '1.20E+3' }, 1200],
  [{ $numberDecimal: '-0.0500' }, -0.05],
  [{ $numberDouble: '7.0' }, { $numberInt: '7' }],
  [{ $numberLong: '4611686018427387905' }, '4611686018427387905'],
  [{ $numberDecimal: '123456789012345678901234.5000' }, '123456789012345678901234.5'],
  [{ $date: '2024-01-31T10:00:00Z' }, { $date: { $numberLong: '1706695200000' } }],
  [{ $date: '2024-01-31T11:00:00+01:00' }, '2024-01-31T10:00:00.000Z'],
])('%j and %j are one value', (one, other) => {
  expect(textsOf({ x: one })).toEqual(textsOf({ x: other }));
  expect(textsOf(`{"x": ${JSON.stringify(one)}}`)).toEqual(textsOf({ x: other }));
});

test('what is no number stays as it is', () => {
  for (const text of ['NaN', 'Infinity', '-Infinity']) expect(textsOf({ x: { $numberDecimal: text } })).toContain(text);
});
