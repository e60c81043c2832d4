import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { csvOf, maskedRows, type TextRow } from '../../support/masked-rows.ts';
import { failures, provedFiles } from '../../support/proved-masks.ts';

// Identifiers that lie close together and are masked, beside numbers that are kept and happen to lie there as well.

const definitions = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: accounts}
spec:
  source: masked_production
  origin: {file: accounts.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: tokenize}
    - {name: state, type: text, masking: {rule: keep, reason: of a house}}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: bookings}
spec:
  source: masked_production
  origin: {file: bookings.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: account, type: integer}
    - {name: number, type: bigint, masking: {rule: keep, reason: of a house}}
  relationships:
    - {foreignKey: account, references: accounts.id}
`;
const key = '7d1e5a09c3b84f62a1907e3bd45c8f16';
const mixed = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0);
const times = (count: number, row: (i: number) => TextRow) => Array.from({ length: count }, (_, i) => row(i));

/** Where an account's number lies: one behind the other, two of three, or one of three hundred. */
const kinds = {
  dense: (i: number) => 200_000 + i,
  loose: (i: number) => 200_000 + Math.floor(i * 1.5),
  sparse: (i: number) => 200_000 + i * 300 + (mixed(`s${i}`) % 300),
};
type Kind = keyof typeof kinds;

const source = (kind: Kind, number: (i: number, account: number) => number) => ({
  accounts: times(2600, (i) => ({ id: String(kinds[kind](i)), state: i % 9 === 0 ? 'closed' : 'open' })),
  bookings: times(3000, (i) => {
    const account = kinds[kind](mixed(`a${i}`) % 2600);
    return { id: String(200_100 + i), account: String(account), number: String(number(i, account)) };
  }),
});
const files = (tables: Readonly<Record<string, readonly TextRow[]>>) =>
  Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`${name}.csv`, csvOf(rows)]));

const failing = async (kind: Kind, number: (i: number, account: number) => number) => {
  const own = source(kind, number);
  const output = Object.fromEntries(await maskedRows(definitions, files(own), key));
  return failures(await provedFiles({ definitions, source: files(own), output: files(output), once: true }));
};

const month = (i: number) => 202_301 + (mixed(`m${i}`) % 2) * 100 + (mixed(`n${i}`) % 12);

describe.each(Object.keys(kinds) as Kind[])('identifiers that are %s', (kind) => {
  test.each<[string, (i: number) => number]>([
    ['months', month],
    ['days', (i) => month(i) * 100 + 1 + (mixed(`d${i}`) % 28)],
    ['a few codes', (i) => 200_000 + 977 * (mixed(`c${i}`) % 12)],
    ['sums', (i) => 100_000 + (mixed(`e${i}`) % 900_000)],
  ])('%s that are kept are none of them', async (_, number) => {
    expect(await failing(kind, number)).toEqual([]);
  });

  test('numbers that refer to them are told', async () => {
    expect(await failing(kind, (i) => kinds[kind](mixed(`r${i}`) % 2600))).toContain('leaks bookings.number');
  });

  test('the row’s own one is told', async () => {
    expect(await failing(kind, (i, account) => (i % 3 === 0 ? account : month(i)))).toContain('leaks bookings.number');
  });
});
