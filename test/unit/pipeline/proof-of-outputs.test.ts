import { createHash } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import { maskingDefinitions } from '../../../src/pipeline/masking-proof/masking-definitions.ts';
import { fileTables } from '../../../src/pipeline/masking-proof/row-tables.ts';

import { type KnownNames, loadKnownNames } from '../../../src/detect/known-names.ts';
import { plantProject } from '../../support/planted-project.ts';
import { provedInPieces } from '../../support/proved-in-pieces.ts';

// Rows of a source and of an output that this test writes by hand, in formats of their own: what is the same value stands there
// in another spelling, and what is wrong is wrong in a few rows alone.

const definitions = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: visits}
spec:
  source: masked_production
  origin: {file: visits.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: at, type: timestamptz, masking: {rule: shift_date, max_days: 30}}
    - {name: ip, type: inet, pii_category: ip_address, masking: mask_ip}
    - {name: paid, type: "decimal(8,2)", masking: {rule: noise, ratio: 0.1}}
    - {name: who, type: varchar(40), pii_category: full_name, masking: anonymize_name}
    - {name: mail, type: text, pii_category: email, masking: anonymize_email}
    - {name: iban, type: text, pii_category: iban, nullable: true, masking: hash}
    - {name: ssn, type: text, pii_category: ssn, masking: hash}
    - {name: note, type: text, nullable: true, masking: {rule: keep, reason: of no person}}
  validation:
    - {constraint: "paid >= 0"}
    - {constraint: "note IS NULL OR length(note) < 200"}
    - {constraint: "COUNT(*) > 3"}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: shops}
spec:
  source: masked_production
  origin: {file: shops.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: town, type: text, masking: {rule: keep, reason: public}}
`;

interface Visit {
  [column: string]: string | number | null;
}

const mixed = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0);
const syllables = 'ka zo mi ru te lan vor bix quo dra phe nul shi gor wem tul'.split(' ');
const word = (text: string) => {
  const parts = [0, 1, 2].map((i) => syllables[mixed(`${text} ${i}`) % syllables.length] as string);
  const all = parts.join('');
  return `${all[0]?.toUpperCase()}${all.slice(1)}`;
};
/** Five visits of each person: what tells people apart comes again and again. */
const person = (i: number) => Math.floor(i / 5);
const visits: readonly Visit[] = Array.from({ length: 300 }, (_, i) => ({
  id: i,
  at: `2024-03-${10 + (mixed(`day ${i}`) % 20)} 0${mixed(`hour ${i}`) % 10}:30:00+00`,
  ip: `${20 + (mixed(`a ${i}`) % 70)}.${mixed(`b ${i}`) % 256}.${mixed(`c ${i}`) % 256}.${mixed(`d ${i}`) % 256}/32`,
  paid: `${mixed(`paid ${i}`) % 900}.${10 * (mixed(`cents ${i}`) % 10)}`.replace(/\.0$/, '.00'),
  who: `${word(`first ${person(i)}`)} ${word(`last ${person(i)}`)}`,
  mail: `${word(`mail ${person(i)}`).toLowerCase()}.${person(i)}@harbour.org`,
  iban: `DE${10 + (mixed(`iban ${person(i)}`) % 80)}${String(mixed(`x ${person(i)}`)).padStart(10, '7')}${String(mixed(`y ${person(i)}`) % 1e8).padStart(8, '3')}`,
  ssn: `${100 + (mixed(`s ${person(i)}`) % 500)}-${10 + (mixed(`t ${person(i)}`) % 80)}-${1000 + (mixed(`u ${person(i)}`) % 9000)}`,
  note: null,
}));
const shops: readonly Visit[] = Array.from({ length: 8 }, (_, i) => ({ id: i, town: 'Kiel' }));

const hex = (text: unknown) => createHash('sha256').update(`key ${text}`).digest('hex').slice(0, 24);
/** The rows as they should come out, and as JSON writes them. */
const masked: readonly Visit[] = visits.map((row, i) => ({
  ...row,
  at: `2024-04-${10 + (mixed(`other day ${row.at}`) % 20)}T0${mixed(`hour ${i}`) % 10}:30:00.000Z`,
  ip: `192.0.2.${mixed(`ip ${row.ip}`) % 256}`,
  paid: Number(row.paid) + 1.25,
  who: `${['Ann', 'Bob', 'Cy'][mixed(`f ${row.who}`) % 3]} ${['Li', 'Ruiz', 'Weber'][mixed(`l ${row.who}`) % 3]}`,
  mail: `${hex(row.mail)}@example.com`,
  iban: hex(row.iban),
  ssn: hex(row.ssn),
}));

const csv = (rows: readonly Visit[]) =>
  [Object.keys(rows[0] as Visit), ...rows.map((row) => Object.values(row))]
    .map((cells) => `${cells.map((each) => each ?? '').join(',')}\n`)
    .join('');
const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

let known: KnownNames;
beforeAll(async () => {
  known = await loadKnownNames();
});

const { signal } = new AbortController();

async function failing(change: (row: Visit, i: number) => object = () => ({}), towns = shops): Promise<string[]> {
  const root = plantProject({
    'specs/all.yaml': definitions,
    'specs/visits.csv': csv(visits),
    'specs/shops.csv': csv(shops),
    'source/visits.csv': csv(visits),
    'source/shops.csv': csv(shops),
    'out/visits.ndjson': lines(masked.map((row, i) => ({ ...row, ...change(row, i) }))),
    'out/shops.ndjson': lines(towns),
  });
  const found: unknown[] = [];
  const { datasets, plan } = await maskingDefinitions(
    { root, paths: [], variables: { DATA_CLI_MASKING_KEY: hex('a') + hex('b') } },
    (each) => found.push(each),
  );
  expect(found).toEqual([]);
  expect(plan).toBeDefined();
  const findings = await provedInPieces({
    datasets,
    plan,
    output: await fileTables(`${root}/out`, signal),
    source: await fileTables(`${root}/source`, signal),
    known,
  });
  return (
    findings
      // These masks are none of ours.
      .filter(({ ok, check }) => ok === false && check !== 'keys')
      .map(({ check, dataset, field }) => `${check} ${dataset}${field === undefined ? '' : `.${field}`}`)
  );
}

const of = (i: number) => visits[i] as Visit;

test('rows that are masked as they should be pass', async () => {
  expect(await failing()).toEqual([]);
});

describe('a cell that is as it was, in another spelling', () => {
  test.each<[string, (row: Visit, i: number) => object, string]>([
    ['moments', (_, i) => ({ at: String(of(i).at).replace(' ', 'T').replace('+00', '.000Z') }), 'unchanged visits.at'],
    ['addresses', (_, i) => ({ ip: String(of(i).ip).replace('/32', '') }), 'unchanged visits.ip'],
    ['decimals', (_, i) => ({ paid: Number(of(i).paid) }), 'unchanged visits.paid'],
  ])('%s', async (_, change, told) => {
    expect(await failing(change)).toContain(told);
  });
});

describe('an original somewhere else', () => {
  test.each<[string, (row: Visit, i: number) => object, string]>([
    ['of a column in which values come again', (_, i) => (i === 9 ? { note: `to ${of(200).mail}` } : {}), 'note'],
    ['its digits alone', (_, i) => (i === 9 ? { note: String(of(200).iban).replace(/\D/g, '') } : {}), 'note'],
    [
      'of its own row, beside other numbers as long',
      (_, i) => ({ note: i === 9 ? of(9).ssn : String(100_000_000 + (mixed(`n ${i}`) % 900_000_000)) }),
      'note',
    ],
    ['somebody’s name, in a column that is kept', (_, i) => (i === 9 ? { note: `see ${of(200).who}` } : {}), 'note'],
  ])('%s', async (_, change, field) => {
    expect(await failing(change)).toContain(`leaks visits.${field}`);
  });

  test('somebody’s name, in another dataset', async () => {
    const towns = shops.map((each, i) => (i === 3 ? { ...each, town: String(of(100).who).toUpperCase() } : each));
    expect(await failing(undefined, towns)).toEqual(['kept shops.town', 'leaks shops.town']);
  });
});

describe('what holds of the source', () => {
  test.each<[string, (row: Visit, i: number) => object, string]>([
    ['a constraint', (_, i) => (i === 9 ? { paid: -3 } : {}), 'checks visits'],
    ['a column that is never null', (_, i) => (i === 9 ? { who: null } : {}), 'types visits.who'],
    ['columns that nobody knows', () => ({ extra: 'x' }), 'decisions visits.extra'],
  ])('%s', async (_, change, told) => {
    expect(await failing(change)).toEqual([told]);
  });

  test('a column that is left out', async () => {
    expect(await failing(() => ({ iban: undefined }))).toEqual(['types visits.iban']);
  });
});

test('a shard is refused: a part of the rows proves nothing of all', async () => {
  const manifest = (of: number) =>
    JSON.stringify({ schema_version: 1, shard: { index: 2, of }, datasets: [] }, null, 2);
  const root = plantProject({
    'part/manifest.json': manifest(3),
    'part/a.csv': '1,x\n',
    'one/manifest.json': manifest(1),
    'one/a.csv': 'id\n1\n',
  });
  const { signal } = new AbortController();
  await expect(fileTables(`${root}/part`, signal)).rejects.toThrow('is shard 2 of 3');
  expect(await fileTables(`${root}/one`, signal)).toHaveLength(1);
});
