import { expect, test } from 'vitest';

import { parseType } from '../../../src/values/type.ts';

import { spellingOf } from '../../../src/pipeline/masking-proof/one-spelling.ts';

// Equal values as PostgreSQL, CSV and JSON write them, and others beside them.
test.each([
  ['decimal(8,2)', ['7.10', '7.1', '007.100'], ['7.01', '71']],
  ['decimal(8,2)', ['100', '100.00'], ['1']],
  ['double precision', ['0.5', '5e-1', '.50'], ['5']],
  [
    'timestamptz',
    ['2024-01-31 10:00:00+00', '2024-01-31T10:00:00.000Z', '2024-01-31 12:00:00+02'],
    ['2024-01-31 10:00:01+00'],
  ],
  // One of each is told by its signs alone, the others are read.
  ['decimal(8,2)', ['0', '0.00', '-0', '00'], ['0.01', '10']],
  ['decimal', ['10', '10.0', '1e1', '+10'], ['1', '100', '10.01']],
  [
    'timestamptz',
    ['2024-02-28 23:59:59.500+00', '2024-02-28T23:59:59.5Z', '2024-02-29 01:59:59.500000+02', '2024-02-28 23:59:59,5Z'],
    ['2024-02-28 23:59:59.05+00', '2024-02-28 23:59:59Z'],
  ],
  [
    'timestamptz',
    ['2024-02-28 23:59:00.000120+00', '2024-02-28T23:59:00.00012', '2024-02-29 00:59:00.00012+01:00'],
    ['2024-02-28 23:59:00.00012+01', '2024-02-28 23:59:00.000121+00'],
  ],
  ['timestamptz', ['2024-02-28 00:00:00+00', '2024-02-28', '2024-02-28T00:00:00.000Z'], ['2024-02-28 00:00:00.001Z']],
  ['timestamp', ['2024-01-31 10:00:00', '2024-01-31T10:00:00.000'], ['2024-01-31 10:00:00.1']],
  ['time', ['10:30:00', '10:30:00.000'], ['10:30:00.5', '10:30:10']],
  ['boolean', ['t', 'true', '1'], ['f']],
  ['inet', ['10.20.30.40', '10.20.30.40/32'], ['10.20.30.4', '10.20.30.40/24']],
  ['interval', ['1 day 02:00:00', 'P1DT2H'], ['P1DT3H']],
])('%s', (name, same, others) => {
  const type = parseType(name);
  expect(type).toBeDefined();
  const spelled = spellingOf(type);
  expect(new Set(same.map(spelled)).size).toBe(1);
  for (const other of others) expect(spelled(other)).not.toBe(spelled(same[0] as string));
});

test('texts, and what is no value, stay as they are written', () => {
  expect(spellingOf(parseType('text'))('7.10')).toBe('7.10');
  expect(spellingOf(undefined)('7.10')).toBe('7.10');
  expect(spellingOf(parseType('decimal(8,2)'))('a lot')).toBe('a lot');
});
