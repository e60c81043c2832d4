import { expect, test } from 'vitest';

import { type Category, categoryNames } from '../../src/values/category.ts';
import { loadLexicon } from '../../src/values/lexicon.ts';
import { type FieldType, parseType } from '../../src/values/type.ts';

import { maskLocale, masks, takes } from '../../src/masks/index.ts';
import { propose, widerType } from '../../src/masks/propose.ts';

import { csvOf, maskedRows, type TextRow } from '../support/masked-rows.ts';

const key = '7be10c5f9a2d4836e4f01b97c8d3a25f6e4b19d07c82f5a3';
const lexicon = await loadLexicon(maskLocale);

// Values that people type, and those that no form of a category knows.
const texts = [
  'anna@corp.test',
  'n/a',
  '',
  'Größe 7',
  '+49 30 8675 309',
  '4111 1111 1111 1111',
  '1961-07-19',
  '81.169.145.1',
  '7',
];
const uuids = ['8c2f1c70-5a3b-4b1e-9d7c-0123456789ab', '00000000-0000-0000-0000-000000000000'];
const values: Readonly<Record<string, readonly string[]>> = {
  text: texts,
  'varchar(80)': texts,
  'varchar(14)': texts.map((each) => each.slice(0, 14)),
  'varchar(8)': texts.map((each) => each.slice(0, 8)),
  'varchar(5)': texts.map((each) => each.slice(0, 5)),
  'char(3)': ['AB1', 'x', 'ÄÖÜ'],
  'char(1)': ['m', '7'],
  smallint: ['0', '-7', '32767'],
  integer: ['0', '-2147483648', '2147483647'],
  bigint: ['0', '9223372036854775807'],
  'numeric(4,2)': ['0', '-99.99', '1.50'],
  'numeric(12,0)': ['0', '493086753099'],
  numeric: ['0', '804127.11'],
  real: ['0', '13.4'],
  'double precision': ['0', '-52.52'],
  boolean: ['true', 'false'],
  date: ['1961-07-19', '0001-01-01'],
  time: ['10:11:12.5'],
  timestamp: ['1961-07-19 10:11:12'],
  timestamptz: ['1961-07-19 10:11:12+00'],
  interval: ['1 mon -3 days'],
  uuid: uuids,
  ObjectId: ['65a1b2c3d4e5f60718293a4b', 'ffffffffffffffffffffffff'],
  bytea: ['\\xdeadbeef', '\\x'],
  inet: ['81.169.145.1', '2001:db8::1', '10.0.0.0/8'],
  cidr: ['81.169.0.0/16'],
  macaddr: ['08:00:2b:01:02:03'],
};
const categories = [undefined, ...categoryNames];

interface Case {
  readonly name: string;
  readonly type: string;
  readonly line: string;
  readonly rule?: string;
}

function caseOf(at: number, category: Category | undefined, nullable: boolean, isApart: boolean): Case[] {
  const [type, of] = Object.entries(values)[at] as [string, readonly string[]];
  const name = `c${at}_${category ?? 'none'}_${nullable ? 'n' : 'v'}`;
  const facts = { type: parseType(type) as FieldType, category, nullable, isApart, lexicon };
  const found = propose({ ...facts, values: of, rows: of.length });
  if (!found) {
    expect(isApart && !nullable, `${type} ${category} has no proposal`).toBe(true);
    return [];
  }
  const { rule, onNonconforming, value } = found;
  const told = [nullable && 'nullable: true', isApart && 'unique: true', category && `pii_category: ${category}`];
  const odd = `${value === undefined ? '' : `, value: "${value}"`}${onNonconforming ? `, on_nonconforming: ${onNonconforming}` : ''}`;
  const field = [`name: ${name}`, `type: "${type}"`, ...told, `masking: {rule: ${rule}${odd}}`].filter(Boolean);
  return [{ name, type, rule, line: `    - {${field.join(', ')}}` }];
}

function casesOf(isApart: boolean): Case[] {
  return Object.keys(values).flatMap((_, at) =>
    categories.flatMap((category) => [true, false].flatMap((nullable) => caseOf(at, category, nullable, isApart))),
  );
}

async function run(cases: readonly Case[]): Promise<readonly TextRow[]> {
  const most = Math.max(...cases.map(({ type }) => (values[type] as readonly string[]).length));
  const rows = Array.from({ length: most }, (_, row) =>
    Object.fromEntries(
      cases.map(({ name, type }) => {
        const of = values[type] as readonly string[];
        return [name, of[name.endsWith('_n') || row < of.length ? row : row % of.length] ?? null];
      }),
    ),
  );
  const definition = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: all}
spec:
  source: masked_production
  origin: {file: all.csv}
  fields:
${cases.map(({ line }) => line).join('\n')}
`;
  return (await maskedRows(definition, { 'all.csv': csvOf(rows) }, key)).get('all') as readonly TextRow[];
}

test('what is proposed for a column of any type and category runs, and leaves no value that says something', async () => {
  const cases = casesOf(false);
  expect(cases.length).toBe(Object.keys(values).length * categories.length * 2);
  const rows = await run(cases);
  const left = cases.filter(({ name, type, rule }) => {
    // `false` for all rows is nobody's.
    if (rule === 'constant') return false;
    const telling = (values[type] as readonly string[]).filter(
      (each) => /\w{5}|@/.test(each) && !/^0+$|^0001/.test(each),
    );
    return rows.some((row) => telling.includes(row[name] ?? ''));
  });
  expect(left.map(({ name, rule }) => `${name} ${rule}`)).toEqual([]);
});

test('what is proposed for a unique column of any type keeps its values apart, or nothing is', async () => {
  // As many rows as there are values: none comes twice.
  const all = casesOf(true);
  const lengthOf = ({ type }: Case) => (values[type] as readonly string[]).length;
  for (const count of new Set(all.map(lengthOf))) {
    const cases = all.filter((each) => lengthOf(each) === count);
    const rows = await run(cases);
    expect(rows).toHaveLength(count);
    for (const { name, rule } of cases) {
      const made = rows.map((row) => row[name]).filter((each) => each !== null && each !== undefined);
      expect(new Set(made).size, `${name} ${rule}`).toBe(made.length);
    }
  }
});

test('of a type that is too narrow for keys a wider one is told, which takes a rule that keeps them apart', () => {
  for (const type of ['smallint', 'char(3)', 'numeric(4,2)', 'varchar(2)', 'varchar(6)']) {
    const wider = widerType(parseType(type) as FieldType) as string;
    expect(propose({ type: parseType(wider) as FieldType, nullable: false, isApart: true })?.rule, type).toBeDefined();
  }
  for (const type of ['boolean', 'date', 'inet', 'text', 'bigint', 'uuid'])
    expect(widerType(parseType(type) as FieldType), type).toBeUndefined();
});

test('that no rule makes other values is said of types alone of which none does, and nothing is left out that may have to be there', () => {
  const makesOthers = masks.filter((mask) => ['keyed', 'reversible'].includes(mask.class) && !mask.otherRows);
  for (const name of Object.keys(values))
    for (const nullable of [true, false]) {
      const type = parseType(name) as FieldType;
      const facts = { type, nullable, category: 'internal_id' as const };
      const { rule, why } = propose({ type, nullable, isApart: false, lexicon }) as { rule: string; why: string };
      const others = [...makesOthers.map((mask) => mask.name), 'noise'].filter((each) => takes(each, facts));
      if (/no rule makes/.test(why)) expect(others, name).toEqual([]);
      // Numbers that are moved still say about how much they are: where null may stand, it says less, and that is told.
      if (rule === 'nullify' && others.length > 0)
        expect([others.includes('noise'), why], name).toEqual([
          true,
          expect.stringMatching(/`noise` .* about how much/),
        ]);
      expect(rule, `${name}: a column that has to be there`).not.toBe('drop');
    }
});

test('what a column may not go without has a value that says nothing, where no rule makes others', () => {
  const told = ['boolean', 'time', 'interval', 'bytea', 'jsonb'].map((type) => {
    const { rule, value } = propose({ type: parseType(type) as FieldType, nullable: false }) ?? {};
    return [type, rule, value];
  });
  expect(told).toEqual([
    ['boolean', 'constant', 'false'],
    ['time', 'constant', '00:00:00'],
    ['interval', 'constant', 'PT0S'],
    ['bytea', 'constant', ''],
    ['jsonb', 'constant', '{}'],
  ]);
});

test('where a rule reads few of a column’s values, the others are null where they may be, and how many it reads is told', () => {
  const facts = { type: { name: 'text' as const }, category: 'date_of_birth' as const, lexicon };
  const days = ['07/08/1961', '12/31/1970', '1961-07-19'];
  expect(propose({ ...facts, nullable: true, values: days })).toMatchObject({
    rule: 'mask_dob',
    onNonconforming: 'nullify',
    note: expect.stringContaining('1 of 3 values'),
  });
  expect(propose({ ...facts, nullable: false, values: days })).toMatchObject({ onNonconforming: 'generalize' });
  const found = propose({ ...facts, nullable: true, values: ['19.07.1961', '1961-07-19', 'unknown', null] });
  expect(found).toMatchObject({ onNonconforming: 'generalize' });
  expect(found).not.toHaveProperty('note');
});
