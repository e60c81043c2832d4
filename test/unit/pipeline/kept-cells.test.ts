import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { failures, ndjson, notLookedAt, provedFiles } from '../../support/proved-masks.ts';

// What is kept has to be what it was: whatever else stands there came from elsewhere, be it one first name of another row.

const definitions = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: guests}
spec:
  source: masked_production
  origin: {file: guests.ndjson}
  fields:
    - {name: id, type: integer, primary_key: true, masking: KEY}
    - {name: first, type: text, pii_category: first_name, masking: anonymize_name}
    - {name: born, type: date, pii_category: date_of_birth, masking: {rule: shift_date, max_days: 30}}
    - {name: ip, type: inet, pii_category: ip_address, masking: mask_ip}
    - {name: room, type: text, masking: {rule: keep, reason: of a house}}
    - {name: paid, type: "decimal(8,2)", masking: {rule: keep, reason: a sum}}
    - {name: at, type: timestamptz, masking: {rule: keep, reason: of no person}}
    - {name: more, type: jsonb}
  masking_rules:
    - {field: more.wish, rule: keep, reason: of a house}
    - {field: "more.seen[*]", rule: keep, reason: of a house}
    - {field: more.code, rule: hash}
`;
const byKey = definitions.replace('KEY', '{rule: keep, reason: a counter}');
const byNothing = definitions.replace('KEY', 'tokenize');

const mixed = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0);
const names = 'Ann Bob Cy Dora Eve Finn Gus Hana Ida Jo Kay Leo'.split(' ');
const name = (text: string) => names[mixed(text) % names.length] as string;

interface Guest {
  readonly id: number;
  readonly first: string;
  readonly born: string;
  readonly ip: string;
  readonly room: string;
  readonly paid: string | number;
  readonly at: string;
  readonly more: Readonly<Record<string, unknown>>;
}

const guests: readonly Guest[] = Array.from({ length: 120 }, (_, i) => ({
  id: i + 1,
  first: name(`a${i}`),
  born: `19${50 + (mixed(`y${i}`) % 40)}-0${1 + (mixed(`m${i}`) % 9)}-${10 + (mixed(`d${i}`) % 18)}`,
  ip: `20.${mixed(`i${i}`) % 256}.${mixed(`j${i}`) % 256}.9`,
  room: `floor ${i % 4}`,
  paid: `${i}.50`,
  at: `2024-03-1${i % 10} 0${i % 9}:30:00+00`,
  more: { wish: i % 2 === 0 ? 'quiet' : 'a view', seen: ['hall', 'bar'], code: `c${mixed(`c${i}`)}` },
}));
/** As JSON writes them, and keys of documents in another order. */
const masked: readonly Guest[] = guests.map((each, i) => ({
  ...each,
  first: name(`b${each.first}`),
  born: `19${50 + (mixed(`z${each.born}`) % 40)}-0${1 + (mixed(`n${each.born}`) % 9)}-${10 + (mixed(`e${each.born}`) % 18)}`,
  ip: `192.0.2.${mixed(each.ip) % 256}`,
  paid: i + 0.5,
  at: each.at.replace(' ', 'T').replace('+00', '.000Z'),
  more: {
    code: createHash('sha256').update(`k${each.more.code}`).digest('hex'),
    seen: each.more.seen,
    wish: each.more.wish,
  },
}));

const proved = async (output: readonly object[], text = byKey) => {
  const findings = await provedFiles({
    definitions: text,
    source: { 'guests.ndjson': ndjson(guests) },
    output: { 'guests.ndjson': ndjson(output) },
  });
  return findings.filter(({ check }) => check !== 'keys');
};
const changed = (change: (row: Guest) => object) =>
  masked.map((row, i) => (i === 7 ? { ...row, ...change(row) } : row));

test('what is kept in another spelling is kept', async () => {
  const findings = await proved(masked);
  expect(failures(findings)).toEqual([]);
  expect(findings.find(({ check }) => check === 'kept')).toMatchObject({ ok: true });
});

const other = guests[90] as Guest;

describe('one value of another row, in one cell that is kept', () => {
  test.each<[string, (row: Guest) => object, string]>([
    ['a first name', () => ({ room: other.first }), 'room'],
    ['a first name in a text', (row) => ({ room: `${row.room} ${other.first}` }), 'room'],
    ['a day', (row) => ({ room: `${row.room}, ${other.born}` }), 'room'],
    ['an address of a host', (row) => ({ room: `${row.room} ${other.ip}` }), 'room'],
    ['a number', () => ({ paid: other.paid }), 'paid'],
    ['a moment', () => ({ at: '2024-03-11T00:00:00Z' }), 'at'],
    ['in a document', ({ more }) => ({ more: { ...more, wish: other.first } }), 'more.wish'],
    ['in a list', ({ more }) => ({ more: { ...more, seen: ['hall', other.first] } }), 'more.seen[*]'],
    ['behind a list', ({ more }) => ({ more: { ...more, seen: ['hall', 'bar', other.first] } }), 'more.seen[*]'],
    ['at a path that nobody knows', ({ more }) => ({ more: { ...more, memo: other.first } }), 'more.memo'],
    ['as a key', ({ more }) => ({ more: { ...more, [other.first]: null } }), 'more.{key}'],
    ['a cell that is gone', () => ({ room: null }), 'room'],
  ])('%s', async (_, change, field) => {
    expect(failures(await proved(changed(change)))).toContain(`kept guests.${field}`);
  });

  test('two rows have each other’s', async () => {
    const swapped = masked.map((row, i) => ({
      ...row,
      room: (i === 7 ? masked[8] : i === 8 ? masked[7] : row)?.room,
    }));
    const findings = await proved(swapped);
    expect(failures(findings)).toEqual(['kept guests.room']);
    expect(findings.find(({ check }) => check === 'kept')?.found).toMatch(/^2 cells/);
  });
});

describe('rows that nobody can bring together', () => {
  const order = (row: { readonly id: number }) => mixed(`o${row.id}`);
  const apart = (rows: readonly Guest[]) =>
    provedFiles({
      definitions: byNothing,
      source: { 'guests.ndjson': ndjson(guests) },
      output: {
        'guests.ndjson': ndjson(
          rows.toSorted((a, b) => order(a) - order(b)).map((row) => ({ ...row, id: mixed(`t${row.id}`) >>> 1 })),
        ),
      },
      isServer: true,
    });

  test('what is kept is the same together, and what was not looked at is told', async () => {
    const findings = await apart(masked);
    expect(failures(findings)).toEqual([]);
    expect(findings.find(({ check }) => check === 'kept')).toMatchObject({ ok: true });
    expect(notLookedAt(findings)).toEqual(
      expect.arrayContaining(['rows guests', 'unchanged guests.first', 'consistency guests.first', 'keys guests']),
    );
    expect(findings.find(({ check }) => check === 'decisions')?.found).toMatch(/^10 columns/);
    expect(findings.find(({ check, field }) => check === 'dictionary' && field === 'ip')).toMatchObject({ ok: true });
  });

  test('one cell that is not what it was', async () => {
    expect(failures(await apart(changed(() => ({ room: other.first }))))).toEqual(['kept guests']);
    expect(
      failures(await apart(masked.map((row, i) => (i === 8 ? { ...row, room: `${guests[8]?.first}` } : row)))),
    ).toEqual(['kept guests']);
  });

  test('detectors look at what is kept', async () => {
    const told = masked.map((row, i) => ({ ...row, room: `somebody.${i}@harbour.org` }));
    expect(failures(await apart(told))).toContain('detectors guests.room');
  });
});
