import { describe, expect, test } from 'vitest';

import type { DatasetPlan, Plan } from '../../src/plan/plan.ts';

import { compileText } from '../support/compile-text.ts';
import { dataset } from '../support/definitions.ts';

import { cellsOf, range } from './cells.ts';

// What a number tells of its holder is what the row's other fields say.

const rows = 2000;

async function people(locale: string, more = '', fields = ['national_id']) {
  const names = ['first_name', 'last_name', 'gender', 'date_of_birth', ...fields];
  const lines = names.map((name) => `  - {name: ${name}${fields.includes(name) ? more : ''}}`);
  const { plan, diagnostics } = await compileText(
    dataset(`locale: ${locale}\nvolume: ${rows}\nfields:\n${lines.join('\n')}`),
  );
  expect(diagnostics).toEqual([]);
  const own = (plan as Plan).datasets[0] as DatasetPlan;
  const columns = await Promise.all(names.map((name) => cellsOf(own, name, range(0, rows), { capacity: 700 })));
  return range(0, rows).map((row) => {
    const [first, last, gender, born, number, other] = columns.map((column) => String(column[row]));
    const [year, month, day] = (born as string).split('-').map(Number) as [number, number, number];
    return { first, last, isMan: gender === 'male', born, year, month, day, number, other } as {
      [K in 'first' | 'last' | 'born' | 'number' | 'other']: string;
    } & { isMan: boolean; year: number; month: number; day: number };
  });
}

const two = (value: number) => String(value % 100).padStart(2, '0');

describe('a number for a person', () => {
  test('of France has sex, year and month', async () => {
    for (const { number, isMan, year, month } of await people('fr'))
      expect(number.slice(0, 5)).toBe(`${isMan ? 1 : 2}${two(year)}${two(month)}`);
  });

  test('of Italy has both names, the day and the sex', async () => {
    // Vowels behind consonants; the second consonant of four of a given name is left out.
    const sorted = (name: string) => {
      const letters = name
        .normalize('NFD')
        .toUpperCase()
        .replace(/[^A-Z]/g, '');
      return [letters.replace(/[AEIOU]/g, ''), letters.replace(/[^AEIOU]/g, '')] as const;
    };
    const family = (name: string) => `${sorted(name).join('')}XX`.slice(0, 3);
    const given = (name: string) => {
      const [hard] = sorted(name);
      return hard.length > 3 ? (hard[0] as string) + hard.slice(2, 4) : family(name);
    };
    expect([family('Rossi'), given('Mario'), given('Gianfranco'), family('Fo')]).toEqual(['RSS', 'MRA', 'GFR', 'FOX']);
    const all = [...(await people('it')), ...(await people('it', ', holder: person', ['tax_id']))];
    for (const { number, first, last, isMan, year, month, day } of all) {
      const born = two(year) + 'ABCDEHLMPRST'.charAt(month - 1) + two(day + (isMan ? 0 : 40));
      expect(number.slice(0, 12)).toBe(`${family(last)}${given(first)}${born}X`);
    }
  });

  test('of Poland has the day and the sex, of a century that is over unless it may be somebody’s', async () => {
    for (const more of ['', ', realistic: true']) {
      for (const { number, isMan, year, month, day } of await people('pl', more)) {
        const century = more === '' ? 80 : year < 2000 ? 0 : 20;
        const leap = more === '' && year === 2000 && month === 2 ? Math.min(day, 28) : day;
        expect(number.slice(0, 6)).toBe(two(year) + two(month + century) + two(leap));
        expect(Number(number[9]) % 2).toBe(Number(isMan));
      }
    }
  });

  test('of China has the day and the sex, and so has a licence', async () => {
    for (const { number, other, isMan, born } of await people('zh_CN', '', ['national_id', 'driver_license'])) {
      expect(number.slice(6, 14)).toBe(born.replaceAll('-', ''));
      expect(other.slice(6, 14)).toBe(born.replaceAll('-', ''));
      expect(Number(number[16]) % 2).toBe(Number(isMan));
    }
  });

  test('of a British licence has the day and the sex', async () => {
    for (const { number, isMan, year, month, day } of await people('en_GB', '', ['driver_license'])) {
      const [decade, unit] = two(year);
      expect(number.slice(5, 11)).toBe(`${decade}${two(month + (isMan ? 0 : 50))}${two(day)}${unit}`);
    }
  });
});

describe('as to the person that it tells of', () => {
  const codes = async (text: string) => (await compileText(dataset(text))).diagnostics.map(({ code }) => code);

  test('ages have to be alike where the country’s numbers tell the day of birth', async () => {
    const fields = 'fields:\n  - {name: date_of_birth, min_age: 3}\n  - {name: national_id}';
    expect(await codes(`locale: fr\n${fields}`)).toEqual(['DC332']);
    expect(await codes(`locale: de\n${fields}`)).toEqual([]);
    expect(await codes(`locale: {de: 50, fr: 50}\n${fields}`)).toEqual(['DC332']);
  });

  test('a unique one agrees with nobody, which is told', async () => {
    const fields = 'fields:\n  - {name: gender}\n  - {name: national_id, unique: true}';
    expect(await codes(`locale: fr\n${fields}`)).toEqual(['DC330']);
    expect(await codes(`locale: de\n${fields}`)).toEqual([]);
    expect(await codes(`locale: fr\n${fields.replace('true}', 'true, independent: true}')}`)).toEqual([]);
  });
});
