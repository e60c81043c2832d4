import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { csvOf, maskedRows, type TextRow } from '../../support/masked-rows.ts';
import { failures, provedFiles } from '../../support/proved-masks.ts';

// One row of a hundred is left as it was, in one column of ten thousand rows: of each rule, and of domains so small that the
// program's own masks often leave a value as it is. What the program has masked must pass as it is.

const definitions = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: staff}
spec:
  source: masked_production
  origin: {file: staff.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: house, type: integer, masking: {rule: keep, reason: of a house}}
    - {name: mail, type: text, pii_category: email, masking: anonymize_email}
    - {name: first, type: text, pii_category: first_name, masking: anonymize_name}
    - {name: sex, type: text, masking: hash}
    - {name: grade, type: integer, masking: tokenize}
    - {name: pin, type: text, masking: hash}
    - {name: age, type: integer, masking: {rule: noise, ratio: 0.1}}
    - {name: pay, type: "decimal(10,2)", masking: {rule: noise, ratio: 0.1}}
    - {name: born, type: date, pii_category: date_of_birth, masking: mask_dob}
    - {name: hired, type: date, masking: {rule: shift_date, max_days: 30}}
    - {name: left_at, type: date, masking: {rule: shift_date, max_days: 2, per: house}}
    - {name: zip, type: text, masking: redact}
    - {name: size, type: integer, masking: {rule: generalize, to: 10}}
    - {name: ip, type: inet, pii_category: ip_address, masking: mask_ip}
    - {name: town, type: text, pii_category: address, masking: {rule: randomize_address, part: city}}
`;
const key = 'b7c1f09ae34d5826719f00cd2e8846b35a6d7e8f9011223a4b5c6d7e8f90a1b2';

const mixed = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0);
const names = 'Ann Bob Cy Dora Eve Finn Gus Hana Ida Jo Kay Leo Mia Noor Otto Pia Quin Rosa Sam Tess'.split(' ');
const towns = 'Austin Boston Chicago Dallas Denver Houston Memphis Phoenix Seattle Tampa'.split(' ');
const day = (text: string, from: number, years: number) =>
  new Date(Date.UTC(from, 0, 1 + (mixed(text) % (years * 365)))).toISOString().slice(0, 10);

const count = 10_000;
const staff: readonly TextRow[] = Array.from({ length: count }, (_, i) => ({
  id: String(i),
  house: String(mixed(`h${i}`) % 400),
  mail: `p${mixed(`m${i}`)}@harbour.org`,
  first: names[mixed(`f${i}`) % names.length] as string,
  sex: mixed(`s${i}`) % 2 === 0 ? 'f' : 'm',
  grade: String(1 + (mixed(`g${i}`) % 9)),
  pin: String(1000 + (mixed(`p${i}`) % 9000)),
  age: String(18 + (mixed(`a${i}`) % 50)),
  pay: `${20_000 + (mixed(`y${i}`) % 90_000)}.${10 + (mixed(`c${i}`) % 90)}`,
  born: day(`b${i}`, 1950, 50),
  hired: day(`i${i}`, 2000, 24),
  left_at: day(`l${i}`, 2010, 10),
  zip: String(10_000 + (mixed(`z${i}`) % 90_000)),
  size: String(140 + (mixed(`x${i}`) % 60)),
  ip: `20.${mixed(`j${i}`) % 256}.${mixed(`k${i}`) % 256}.${mixed(`l${i}`) % 256}`,
  town: towns[mixed(`t${i}`) % towns.length] as string,
}));
const columns = Object.keys(staff[0] as TextRow).slice(2);

let rows: Promise<readonly TextRow[]> | undefined;
const masked = () => {
  rows ??= maskedRows(definitions, { 'staff.csv': csvOf(staff) }, key).then(
    (all) => all.get('staff') as readonly TextRow[],
  );
  return rows;
};

const proved = async (output: readonly TextRow[], own: string | undefined, source = staff) =>
  failures(
    await provedFiles({
      once: true,
      definitions,
      source: { 'staff.csv': csvOf(source) },
      output: { 'staff.csv': csvOf(output) },
      key: own,
    }),
  );

// Both ways need a minute of their own on a busy machine. What the key alone tells is `keys`: the rest is what anybody sees.
const others = (findings: readonly string[]) => findings.filter((each) => !each.startsWith('keys '));

test('what the program has masked passes', async () => {
  expect(await proved(await masked(), key)).toEqual([]);
});

test('one row of a hundred in each column, in rows of its own, is told with the key and without', async () => {
  const left = (await masked()).map((row, i) => {
    const column = columns[i % 100];
    return column === undefined ? row : { ...row, [column]: staff[i]?.[column] ?? null };
  });
  const found = await proved(left, key);
  const toldIn = (findings: readonly string[], column: string) =>
    findings.some((each) => each.endsWith(` staff.${column}`));
  for (const column of columns) {
    expect(toldIn(found, column), column).toBe(true);
    expect(toldIn(others(found), column), `${column}, without the key`).toBe(true);
  }
});

test('under another key a thousand rows pass but for what that key makes', async () => {
  const some = (all: readonly TextRow[]) => all.slice(0, 1000);
  const found = await proved(some(await masked()), `${key.slice(0, -4)}0f1e`, some(staff));
  expect(others(found)).toEqual([]);
  expect(found).toContain('keys staff.mail');
});
