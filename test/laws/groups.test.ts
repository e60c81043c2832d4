import anyAscii from 'any-ascii';
import { describe, expect, test } from 'vitest';

import { PairPermutation, pairsOf } from '../../src/random/pair-permutation.ts';
import { Rows } from '../../src/random/rows.ts';

import { nameToAscii } from '../../src/values/ascii.ts';
import { loadLexicon, locales } from '../../src/values/lexicon.ts';

import { profiles } from '../../src/definition/profiles.ts';
import type { DatasetPlan, Plan } from '../../src/plan/plan.ts';

import { generatorNamed } from '../../src/generators/index.ts';
import { instanceOf } from '../../src/generators/joining-names.ts';

import { compileText } from '../support/compile-text.ts';
import { dataset } from '../support/definitions.ts';

import { type CellText, cellsOf, range, shuffled } from './cells.ts';

async function planOf(fields: readonly string[], more = 'volume: 1000'): Promise<DatasetPlan> {
  const text = dataset(`${more}\nfields:\n${fields.map((field) => `  - ${field}`).join('\n')}`);
  const { plan, diagnostics } = await compileText(text);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return (plan as Plan).datasets[0] as DatasetPlan;
}

/** How Japanese names are read and Greek ones are written is told by tables of their own, which have tests of their own. */
function asciiOf(name: string, locale: string): string {
  if (locale === 'ja' || locale === 'el') return nameToAscii(name, locale);
  const german = name
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/Ö/g, 'Oe')
    .replace(/Ü/g, 'Ue');
  return anyAscii(locale.startsWith('de') ? german : name);
}

/** Columns of cells by field. */
async function read(plan: DatasetPlan, rows: readonly number[], capacity = 700): Promise<Record<string, CellText[]>> {
  const columns: Record<string, CellText[]> = {};
  for (const { name } of plan.fields) columns[name] = await cellsOf(plan, name, rows, { capacity });
  return columns;
}

const person = [
  'gender',
  'prefix',
  'first_name',
  'last_name',
  'full_name',
  'email',
  'username',
  'date_of_birth',
  'age',
];
const fieldsOf = (names: readonly string[]) => names.map((name) => `{name: ${name}}`);

describe('a cell depends on its own field and the hidden cell of its group alone', () => {
  test('whichever other members there are', async () => {
    const all = await read(await planOf(fieldsOf(person)), range(0, 500));
    for (const name of person) {
      const alone = await read(await planOf(fieldsOf([name])), range(0, 500), 61);
      expect(alone[name], name).toEqual(all[name]);
    }
    const turned = await read(await planOf(fieldsOf(person.toReversed())), range(0, 500));
    expect(turned).toEqual(all);
  });

  test('in whatever order rows are asked for, and however many there are', async () => {
    const rows = shuffled(range(0, 1500));
    const small = await planOf(fieldsOf(person), 'volume: 1500\nlocale: ur');
    const whole = await read(small, range(0, 1500));
    const large = await read(await planOf(fieldsOf(person), 'volume: 900000\nlocale: ur'), rows, 7);
    for (const name of person) expect(large[name], name).toEqual(rows.map((row) => whole[name]?.[row]));
  });

  test('a rename keeps them, `independent` and another name do not', async () => {
    const before = await read(await planOf(fieldsOf(['first_name', 'email'])), range(0, 200));
    const renamed = await planOf(['{name: called, generator: first_name, seed_as: first_name}', '{name: email}']);
    expect((await read(renamed, range(0, 200))).called).toEqual(before.first_name);
    for (const field of [
      '{name: first_name, independent: true}',
      '{name: called, generator: first_name}',
      '{name: boss_first_name, generator: first_name}',
    ]) {
      const columns = await read(await planOf([field, '{name: email}']), range(0, 200));
      expect(Object.values(columns)[0], field).not.toEqual(before.first_name);
      expect(columns.email).toEqual(before.email);
    }
  });
});

test.each(locales)('%s: the members of a person agree', async (locale) => {
  const { gender, first_name, last_name, full_name, email, username, date_of_birth, age } = (await read(
    await planOf(fieldsOf(person), `volume: 1000\nlocale: ${locale}`),
    range(0, 300),
  )) as Record<string, string[]>;
  const names = (await loadLexicon(locale)).faker.rawDefinitions.person?.first_name as Record<string, string[]>;
  expect(first_name).toHaveLength(300);
  first_name?.forEach((first, row) => {
    const last = last_name?.[row] as string;
    const written = [`${first} ${last}`, `${last} ${first}`, `${last}${first}`];
    expect(written).toContain(full_name?.[row]);
    if (names.female && names.male) expect(names[gender?.[row] as string], first).toContain(first);
    const plain = (name: string) =>
      asciiOf(name, locale)
        .toLowerCase()
        .replace(/[^a-z]/g, '')
        .slice(0, 16) || 'user';
    const number = email?.[row]?.slice(-16, -12);
    expect(email?.[row]).toBe(`${plain(first)}.${plain(last)}${number}@example.com`);
    expect(username?.[row]).toBe(`${plain(first)}_${plain(last)}${number}`);
    const birth = new Date(`${date_of_birth?.[row]}T00:00:00Z`);
    // As of the first of January: whoever was not born on one has not had a birthday yet.
    const isFirst = birth.getUTCMonth() === 0 && birth.getUTCDate() === 1;
    expect(Number(age?.[row])).toBe(2026 - birth.getUTCFullYear() - (isFirst ? 0 : 1));
    expect(Number(age?.[row])).toBeGreaterThanOrEqual(18);
    expect(Number(age?.[row])).toBeLessThanOrEqual(80);
  });
});

describe('no two rows have one person', () => {
  test('full names come once in every round of all pairs, mailboxes in all of them', async () => {
    const plan = await planOf(fieldsOf(['full_name', 'email']), 'volume: 100000\nlocale: ur');
    const { full_name = [], email = [] } = await read(plan, range(0, 7200), 1024);
    for (const start of range(0, 10)) expect(new Set(full_name.slice(start * 720, start * 720 + 720)).size).toBe(720);
    expect(new Set(email).size).toBe(7200);
    const far = await cellsOf(plan, 'email', range(720 * 9999, 720));
    expect(new Set([...far, ...email]).size).toBe(720 + 7200);
  });

  test.each([
    ['ur', 720],
    ['ru', 3000],
    ['en_US', 3000],
  ])('%s: where both names are unique together they stay the person’s', async (locale, rows) => {
    const names = ['first_name', 'last_name', 'gender', 'email'];
    const free = await read(await planOf(fieldsOf(names), `volume: ${rows}\nlocale: ${locale}`), range(0, rows));
    const unique = `volume: ${rows}\nlocale: ${locale}\nvalidation: ["UNIQUE (last_name, first_name)"]`;
    const found = await read(await planOf(fieldsOf(names), unique), range(0, rows));
    expect(found).toEqual(free);
    const pairs = found.first_name?.map((first, row) => `${first} ${found.last_name?.[row]}`);
    expect(new Set(pairs).size).toBe(rows);
  });

  test('more people than there are pairs of names are refused', async () => {
    const text =
      'locale: ur\nfields: [{name: first_name}, {name: last_name}]\nvalidation: ["UNIQUE (first_name, last_name)"]';
    const codes = async (rows: number) =>
      (await compileText(dataset(`volume: ${rows}\n${text}`))).diagnostics.map(({ code }) => code);
    expect(await codes(720)).toEqual([]);
    expect(await codes(721)).toContain('DC414');
  });

  test('whose names are spelled alike has other digits', async () => {
    const plan = await planOf(['{name: email}'], 'volume: 60000\nlocale: {zh_CN: 1, zh_TW: 1, ja: 1}');
    const emails = await cellsOf(plan, 'email', range(0, 60_000));
    expect(new Set(emails).size).toBe(60_000);
    expect(new Set(emails.map((each) => each?.replace(/\d+/, ''))).size).toBeLessThan(40_000);
  });

  test('the compiler refuses more, and leaves the others as they are', async () => {
    const definition = (rows: number) =>
      dataset(`volume: ${rows}\nlocale: ur\nfields:\n  - {name: email, unique: true}\n  - {name: full_name}`);
    const refused = await compileText(definition(7_200_001));
    expect(refused.diagnostics.map(({ code }) => code)).toEqual(['DC414']);
    const accepted = await compileText(definition(7_200_000));
    expect(accepted.diagnostics).toEqual([]);
    const free = await planOf(fieldsOf(['email', 'full_name']), 'volume: 10\nlocale: ur');
    const rows = range(0, 10);
    expect(await read((accepted.plan as Plan).datasets[0] as DatasetPlan, rows)).toEqual(await read(free, rows));
  });
});

describe('pairs', () => {
  const draw = (sizes: ConstructorParameters<typeof PairPermutation>[1], start: number, count: number) => {
    const pairs = new PairPermutation(Int32Array.of(1, 2, 3, 4), sizes, count);
    const rows = new Rows(count);
    rows.setRange(start, count);
    pairs.read(rows);
    return range(0, count).map((i) => [pairs.lefts[i] as number, pairs.rights[i] as number] as const);
  };

  test.each([
    [{ left: 1, firsts: 1, right: [1, 1] as const }, 1],
    [{ left: 5, firsts: 2, right: [3, 3] as const }, 15],
    [{ left: 50, firsts: 20, right: [7, 11] as const }, 20 * 7 + 30 * 11],
    [{ left: 3, firsts: 3, right: [100, 100] as const }, 300],
  ])('%j all come before one comes again', (sizes, count) => {
    for (const round of [0, 1, 5]) {
      const found = draw(sizes, round * count, count);
      expect(new Set(found.map(String)).size).toBe(count);
      for (const [left, right] of found) expect(right).toBeLessThan(sizes.right[left < sizes.firsts ? 0 : 1]);
    }
    if (count > 20) expect(draw(sizes, 0, count)).not.toEqual(draw(sizes, count, count));
  });

  test.each([
    [{ left: 70, firsts: 70, right: [9, 9] as const }],
    [{ left: 700, firsts: 700, right: [3, 3] as const }],
    [{ left: 70, firsts: 20, right: [9, 5] as const }],
    [{ left: 2944, firsts: 1563, right: [480, 480] as const }],
  ])('%j rows that follow one another have what each has by itself, past rounds and 2^32 too', (sizes) => {
    const count = 200;
    const all = pairsOf(sizes);
    const round = Math.floor(2 ** 32 / all) * all;
    for (const start of [0, all - 100, 2 * all, round - 3, round + all - 100, 2 ** 32 - 100, 2 ** 53 - 200]) {
      const alone = range(0, count).map((i) => draw(sizes, start + i, 1)[0]);
      expect(draw(sizes, start, count), String(start)).toEqual(alone);
    }
  });

  test('show no pattern: neighbours are independent, and each is as likely as another', () => {
    const count = 200_000;
    const found = draw({ left: 2944, firsts: 1563, right: [480, 480] }, 0, count);
    const cells = (key: (i: number) => number, of: number) => {
      const counts = new Float64Array(of);
      for (let i = 1; i < count; i++) counts[key(i)] = (counts[key(i)] as number) + 1;
      const expected = (count - 1) / of;
      return counts.reduce((sum, each) => sum + (each - expected) ** 2 / expected, 0);
    };
    const bin = (value: number | undefined, size: number, of = 16) => Math.floor(((value as number) / size) * of);
    // 255 degrees of freedom: beyond 350 once in 30,000.
    expect(cells((i) => bin(found[i]?.[0], 2944) * 16 + bin(found[i - 1]?.[0], 2944), 256)).toBeLessThan(350);
    expect(cells((i) => bin(found[i]?.[1], 480) * 16 + bin(found[i - 1]?.[1], 480), 256)).toBeLessThan(350);
    expect(cells((i) => bin(found[i]?.[0], 2944) * 16 + bin(found[i]?.[1], 480), 256)).toBeLessThan(350);
    expect(cells((i) => bin(found[i]?.[0], 2944) * 16 + (i % 16), 256)).toBeLessThan(350);
  });
});

test('the fields of a profile are generators, and those of a group join it', async () => {
  for (const [kind, members] of Object.entries(profiles)) {
    for (const [name, generator = name] of members.map((member) => member.split(':') as [string, string?])) {
      const { group } = generatorNamed(generator) ?? {};
      expect(generatorNamed(generator), name).toBeDefined();
      // A company's telephone is at an address of the company's.
      const instance = name === 'company_phone' ? 'billing_company' : 'billing';
      if (group) expect([kind, instanceOf(group, `billing_${name}`)]).toEqual([kind, instance]);
    }
  }
});

test.each(locales)('%s: the members of a company agree', async (locale) => {
  const fields = ['company', 'company_domain', 'company_url', 'company_email', 'industry'];
  const plan = await planOf(
    [...fieldsOf(fields), '{name: rival_company_email, generator: company_email}'],
    `volume: 1000\nlocale: ${locale}`,
  );
  const columns = (await read(plan, range(0, 300))) as Record<string, string[]>;
  const { company = [], company_domain = [], company_url = [], company_email = [], rival_company_email = [] } = columns;
  const families = (await loadLexicon(locale)).list('person.last_name').texts;
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  expect(company).toHaveLength(300);
  company.forEach((name, row) => {
    const domain = company_domain[row] as string;
    const label = domain.replace(/\.example\.com$/, '');
    expect(label).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(label.length).toBeLessThan(64);
    // It begins with the name that stands in the company's, in letters: of Japanese ones, as the family is called.
    const head = label.split('-')[0] as string;
    const isFamily = (family: string) => name.includes(family) && letters(asciiOf(family, locale)).startsWith(head);
    const isIn = locale === 'ja' ? families.some(isFamily) : letters(asciiOf(name, locale)).includes(head);
    expect(isIn || head === 'company', `${name}: ${label}`).toBe(true);
    expect(company_url[row]).toBe(`https://www.${domain}`);
    expect(company_email[row]?.split('@')[1]).toBe(domain);
  });
  expect(rival_company_email.filter((text, row) => text.split('@')[1] === company_domain[row]).length).toBeLessThan(30);
  for (const name of fields)
    expect(
      (await read(await planOf(fieldsOf([name]), `volume: 1000\nlocale: ${locale}`), range(0, 300), 61))[name],
    ).toEqual(columns[name]);
});

test('no two rows have one company before all pairs of name and form have come', async () => {
  const plan = await planOf(['{name: company, unique: true}', '{name: company_domain}'], 'volume: 1500');
  const { company = [], company_domain = [] } = (await read(plan, range(0, 1500))) as Record<string, string[]>;
  expect(new Set(company).size).toBe(1500);
  expect(
    company_domain.filter((domain, row) => !domain.startsWith((company[row] as string).slice(0, 1).toLowerCase())),
  ).toEqual([]);
});
