import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { csvOf, type TextRow } from '../../support/masked-rows.ts';
import { failures, provedFiles } from '../../support/proved-masks.ts';

// Nine digits of one of thousands of social security numbers, in a text: alone they are no chance, among thousands of other numbers they may be.

const definitions = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: staff}
spec:
  source: masked_production
  origin: {file: staff.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: ssn, type: text, pii_category: ssn, masking: hash}
    - {name: memo, type: text, masking: mask_text}
`;
const mixed = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0);
const staff: readonly TextRow[] = Array.from({ length: 3000 }, (_, i) => ({
  id: String(i),
  ssn: `${100 + Math.floor(i / 10)}-${10 + (i % 80)}-${String(1000 + (mixed(`u${i}`) % 9000))}`,
  memo: `order ${1000 + i} was late`,
}));
const masked = staff.map((row) => ({ ...row, ssn: createHash('sha256').update(`k${row.ssn}`).digest('hex') }));
const digits = staff[1700]?.ssn?.replaceAll('-', '') as string;

const proved = async (memo: (i: number) => string) => {
  const written = (rows: readonly TextRow[]) => csvOf(rows.map((row, i) => ({ ...row, memo: memo(i) })));
  const source = { 'staff.csv': csvOf(staff) };
  return failures(await provedFiles({ definitions, source, output: { 'staff.csv': written(masked) } }));
};

test.each([
  ['alone', digits],
  ['as it is written', `${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5)}`],
])('the digits of one number in a text are told: %s', async (_, spelled) => {
  expect(await proved((i) => (i === 4 ? `nr ${spelled} asked` : `order ${1000 + i} was late`))).toEqual([
    'leaks staff.memo',
  ]);
});

test('of numbers that count on one is the year and month of a moment that is kept: nothing is told', async () => {
  const rows = Array.from({ length: 900 }, (_, i) => ({
    nr: String(202_600 + i),
    at: `2026-11-${10 + (i % 20)}T08:15:00.000Z`,
  }));
  const own = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: parts}
spec:
  source: masked_production
  origin: {file: parts.csv}
  fields:
    - {name: nr, type: integer, masking: tokenize}
    - {name: at, type: timestamptz, masking: {rule: keep, reason: of a house}}
`;
  const output = rows.map((row, i) => ({ ...row, nr: String(1_000_000_000 + (mixed(`n${i}`) % 900_000_000)) }));
  const files = { source: { 'parts.csv': csvOf(rows) }, output: { 'parts.csv': csvOf(output) } };
  expect(failures(await provedFiles({ definitions: own, ...files }))).toEqual([]);
});

test('one of a thousand random numbers is one of them by chance, and not told', async () => {
  const other = (i: number) => String(700_000_000 + (mixed(`o${i}`) % 100_000_000));
  expect(await proved((i) => (i === 4 ? `nr ${digits}` : i % 3 === 0 ? `nr ${other(i)}` : 'late'))).toEqual([]);
});
