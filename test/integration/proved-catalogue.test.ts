import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

// What only the source's catalogue demands has to hold of an output that knows nothing of it.

const schema = `CREATE TYPE mood AS ENUM ('calm', 'glad');
CREATE DOMAIN zip AS varchar(9) NOT NULL CHECK (VALUE ~ '^[0-9]{5}(-[0-9]{4})?$');
CREATE FUNCTION is_even(n int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT n % 2 = 0';
CREATE TABLE people (
  id int PRIMARY KEY,
  mail text,
  code varchar(8) NOT NULL,
  age int CHECK (age BETWEEN 0 AND 120),
  pair int CONSTRAINT pair_is_even CHECK (is_even(pair)),
  sum numeric(5,2),
  zip zip,
  mood mood,
  phone text,
  slot int,
  active boolean NOT NULL,
  CONSTRAINT active_has_phone CHECK (NOT active OR phone IS NOT NULL),
  EXCLUDE USING btree (slot WITH =)
);
CREATE UNIQUE INDEX people_mail ON people (lower(mail));
CREATE UNIQUE INDEX people_phone ON people (phone) WHERE active;
`;
const definition = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: mail, type: text, pii_category: email, masking: anonymize_email}
    - {name: code, type: text, masking: hash}
    - {name: age, type: integer, masking: noise}
    - {name: pair, type: integer, masking: noise}
    - {name: sum, type: decimal, masking: noise}
    - {name: zip, type: text, pii_category: address, masking: randomize_address}
    - {name: mood, type: text, masking: hash}
    - {name: phone, type: text, nullable: true, pii_category: phone, masking: redact_phone}
    - {name: slot, type: integer, nullable: true, masking: noise}
    - {name: active, type: boolean, masking: {rule: keep, reason: of no person}}
`;

type Person = Record<string, string | number | boolean | null>;
const mixed = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0);
const people = (salt: string): readonly Person[] =>
  Array.from({ length: 80 }, (_, i) => ({
    id: i,
    mail: `a${mixed(`${salt}m${i}`)}@${salt}.example`,
    code: `c${mixed(`${salt}c${i}`) % 1_000_000}`,
    age: mixed(`${salt}a${i}`) % 100,
    pair: 2 * (mixed(`${salt}p${i}`) % 1000),
    sum: `${mixed(`${salt}s${i}`) % 900}.50`,
    zip: String(10_000 + (mixed(`${salt}z${i}`) % 90_000)),
    mood: (i % 2 === 0) === (salt === 'before') ? 'calm' : 'glad',
    phone: `+49 30 ${1_000_000 + (mixed(`${salt}t${i}`) % 9_000_000)}`,
    slot: null,
    active: i % 2 === 0,
  }));
const originals = people('before');
const masked = people('after').map((row, i): Person => {
  const { age, pair, sum } = originals[i] as Person;
  return { ...row, age: (Number(age) + 7) % 100, pair: Number(pair) + 2, sum: String(Number(sum) + 3) };
});

const csv = (rows: readonly Person[]) =>
  [Object.keys(rows[0] as Person), ...rows.map((row) => Object.values(row))]
    .map((cells) => `${cells.map((each) => each ?? '').join(',')}\n`)
    .join('');
const dump = (rows: readonly Person[]) =>
  `${schema.replaceAll('is_even(pair)', 'public.is_even(pair)')}\nCOPY public.people (${Object.keys(rows[0] as Person).join(', ')}) FROM stdin;\n${rows
    .map(
      (row) =>
        `${Object.values(row)
          .map((each) => each ?? '\\N')
          .join('\t')}\n`,
    )
    .join('')}\\.\n`;

const at = (i: number, change: Person) => masked.map((row, n) => (n === i ? { ...row, ...change } : row));
const told = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => /^FAILED (?:checks|types|uniqueness)/.test(line))
    .map((line) => line.replace(/^FAILED /, ''));

const mutations: readonly [string, readonly Person[], RegExp][] = [
  ['a CHECK', at(7, { age: 130 }), /^checks people: 1 rows do not fit the source’s `CHECK .*age/],
  ['a CHECK of a function', at(7, { pair: 3 }), /^checks people: 1 rows do not fit the source’s `CHECK .*is_even/],
  ['a CHECK of two columns', at(8, { phone: null }), /^checks people: 1 rows do not fit the source’s `CHECK .*phone/],
  [
    'a length',
    at(7, { code: 'c12345678' }),
    /^types people\.code: 1 rows do not fit the source’s `character varying\(8\)`/,
  ],
  ['NOT NULL', at(7, { code: null }), /^types people\.code: 1 values are null/],
  [
    'digits before the point',
    at(7, { sum: '12345.00' }),
    /^types people\.sum: 1 rows do not fit the source’s `numeric\(5,2\)`/,
  ],
  ['a domain', at(7, { zip: '1234' }), /^types people\.zip: 1 rows do not fit the source’s `(?:public\.)?zip`/],
  ['a domain’s length', at(7, { zip: '12345-67890' }), /^types people\.zip: 1 rows/],
  ['an enum', at(7, { mood: 'sad' }), /^types people\.mood: 1 rows do not fit the source’s `(?:public\.)?mood`/],
  [
    'an index over an expression',
    at(7, { mail: String(masked[9]?.mail).toUpperCase() }),
    /^uniqueness people: 1 rows .*lower\(mail\)/,
  ],
  ['an index of some rows', at(8, { phone: masked[10]?.phone ?? null }), /^uniqueness people: 1 rows .*WHERE active/],
];

let source: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  source = await freshDatabase();
  await source.client.query(schema);
  for (const row of originals)
    await source.client.query(
      `INSERT INTO people VALUES (${Object.keys(row)
        .map((_, i) => `$${i + 1}`)
        .join(', ')})`,
      Object.values(row),
    );
});
afterAll(() => source.drop());

describe.each(['a database', 'a dump'])('beside %s', (from) => {
  const verify = async (rows: readonly Person[]) => {
    const cwd = plantProject({ 'specs/people.yaml': definition, 'out/people.csv': csv(rows) });
    writeFileSync(join(cwd, 'dump.sql'), dump(originals));
    const against = from === 'a dump' ? 'dump.sql' : source.url;
    return runCli(['verify', '--masked', '--output', 'out', '--against', against], { cwd });
  };

  test('rows that do all of it pass, and what nobody can ask is told', async () => {
    const { status, stdout, stderr } = await verify(masked);
    expect(told(stdout)).toEqual([]);
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toMatch(
      /^- {6}checks people: the source’s `EXCLUDE .* was not looked at: it is about pairs of rows/m,
    );
    for (const what of ['is_even', 'age', 'numeric', 'lower\\(mail\\)', 'WHERE active', 'zip'])
      expect(stdout).toMatch(new RegExp(`^ok {4} .*the source’s \`.*${what}.*\` holds`, 'm'));
  });

  test('two rows of which an index says nothing may be alike', async () => {
    expect(told((await verify(at(7, { phone: masked[9]?.phone ?? null }))).stdout)).toEqual([]);
  });

  test.each(mutations)('%s', async (_, rows, expected) => {
    const { status, stdout, stderr } = await verify(rows);
    expect(status, stderr).toBe(1);
    expect(told(stdout)).toEqual([expect.stringMatching(expected)]);
  });

  test('half of the values are none of the type', async () => {
    const rows = masked.map((row, i) => (i % 2 === 0 ? { ...row, zip: 'none' } : row));
    const { stdout } = await verify(rows);
    expect(told(stdout)).toEqual([expect.stringMatching(/^types people\.zip: 40 rows/)]);
    expect(stdout).toMatch(/^- {6}checks people: the source’s `.*age.*` cannot be asked of 40 rows/m);
  });
});
