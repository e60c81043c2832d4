import {
  complements,
  digitSigns,
  dodgeSeal,
  letterSigns,
  luhnSeal,
  powersOfTen,
  remainders,
  type Seal,
  sumSeal,
  verhoeffSeal,
} from '../../values/seal.ts';

import { daysOf, two } from './birthdays.ts';
import { codiceFiscale } from './codice-fiscale.ts';
import type { Layout, Part } from './identifier.ts';
import type { Told } from './person-part.ts';

/** The numbers of a country's people: those that nobody has, or those that are given out. */
export type Numbers = (realistic: boolean) => Layout;

const without = (signs: string) => [...letterSigns].filter((letter) => !signs.includes(letter)).join('');

/** Areas 900 to 999 are those of taxpayer numbers, whose groups 50 and above are left out: no SSN has one (SSA, POMS RM 10201). */
export const ssnNumbers: Numbers = (realistic) => ({
  parts: [
    realistic ? { list: areas } : { from: 900, to: 999, width: 3, purpose: 'area' },
    { from: 1, to: realistic ? 99 : 49, width: 2, purpose: 'group' },
    { from: 1, to: 9999, width: 4, purpose: 'serial' },
  ],
  mask: '###-##-####',
});

const areas = Array.from({ length: 899 }, (_, i) => String(i + 1).padStart(3, '0')).filter((area) => area !== '666');

/** HMRC gives out no prefix with D, F, I, Q, U or V; `QQ` is that of its own examples (NIM39110). */
const nino: Numbers = (realistic) => ({
  parts: [realistic ? { list: prefixes } : 'QQ', { digits: 6 }, { letters: 1, of: 'ABCD' }],
});

const ninoLetters = [...without('DFIQUV')];
const prefixes = ninoLetters
  .flatMap((first) => ninoLetters.filter((second) => second !== 'O').map((second) => first + second))
  .filter((prefix) => !['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes(prefix));

/** Insee's numbers: sex, year and month of birth, département, commune, order, key. There is no département 00. */
const nir: Numbers = (realistic) => ({
  parts: [
    { alone: { from: 1, to: 2, width: 1 }, person: { width: 1, of: ({ isMan }) => (isMan ? 1 : 2) } },
    { alone: { list: monthsOfYears }, person: { width: 4, of: ({ year, month }) => (year % 100) * 100 + month } },
    realistic ? { from: 1, to: 95, width: 2 } : '00',
    { from: 1, to: 990, width: 3 },
    { from: 1, to: 999, width: 3 },
    '00',
  ],
  seals: [
    sumSeal({ weights: powersOfTen(13, 0, 97), modulus: 97, at: 13, texts: remainders(97, (sum) => 97 - sum, 2) }),
  ],
});

const monthsOfYears = Array.from({ length: 1200 }, (_, i) => two(Math.floor(i / 12)) + two((i % 12) + 1));

const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** The police's numbers, with a letter by 23. Those from 99,000,000 on have not been reached; none is kept for tests. */
const dni: Numbers = (realistic) => ({
  parts: realistic ? [{ from: 1_000_000, to: 79_999_999, width: 8 }, 'A'] : ['99', { digits: 6 }, 'A'],
  seals: [sumSeal({ weights: powersOfTen(8, 0, 23), modulus: 23, at: 8, texts: [...dniLetters] })],
});

/** By weights 9 to 2 and 11; those that begin with 9 are not given out, and RvIG's numbers for tests are of them. */
const bsn: Numbers = (realistic) => ({
  parts: [realistic ? { from: 1, to: 3, width: 1 } : '9', ...elevenTest.parts],
  seals: elevenTest.seals(0),
});

/** What Dutch numbers of people and companies have in common behind their first digit. */
export const elevenTest = {
  parts: [{ digits: 6 }, { from: 0, to: 8, width: 1 }, '0'] as readonly Part[],
  seals: (before: number) => remainderSeals([9, 8, 7, 6, 5, 4, 3, 2], before),
};

/** A check digit that is the sum's remainder by 11 itself, the last digit before it (out of nine) chosen so that it is never ten. */
export function remainderSeals(weights: readonly number[], before = 0): Seal[] {
  const check = { weights: [...Array<number>(before).fill(0), ...weights], modulus: 11 };
  const at = check.weights.length;
  return [dodgeSeal(check, at - 1, 10), sumSeal({ ...check, at, texts: [...digitSigns, '0'] })];
}

/**
 * Day of birth, its century in the month; the last but one digit is even for women. Nobody lives who was born in the 1800s,
 * and no register of 1979 could hold who was before 1860: of the row's person the day and the last digits of the year stand there.
 */
const pesel: Numbers = (realistic) => ({
  parts: [
    {
      alone: { list: realistic ? polishDays() : oldPolishDays() },
      person: { width: 6, of: realistic ? polishDay : oldPolishDay },
    },
    { alone: { digits: 4 }, person: { width: 4, spread: 5000, of: ({ isMan }, own) => 2 * own + Number(isMan) } },
    '0',
  ],
  seals: [
    sumSeal({
      weights: [1, 3, 7, 9, 1, 3, 7, 9, 1, 3],
      modulus: 10,
      at: 10,
      texts: complements(10),
    }),
  ],
});

const polishCenturies: Readonly<Record<number, number>> = { 18: 80, 19: 0, 20: 20, 21: 40, 22: 60 };

function polishDay({ year, month, day }: Pick<Told, 'year' | 'month' | 'day'>): number {
  return (year % 100) * 10_000 + (month + (polishCenturies[Math.floor(year / 100)] as number)) * 100 + day;
}

/** 1800 was no leap year. */
function oldPolishDay({ year, month, day }: Told): number {
  return polishDay({
    year: 1800 + (year % 100),
    month,
    day: year % 100 === 0 && month === 2 ? Math.min(day, 28) : day,
  });
}

let polish: readonly string[] | undefined;
let oldPolish: readonly string[] | undefined;

function polishDays(): readonly string[] {
  polish ??= [
    ...daysOf(1930, 1999, (year, month, day) => two(year) + two(month) + two(day)),
    ...daysOf(2000, 2023, (year, month, day) => two(year) + two(month + 20) + two(day)),
  ];
  return polish;
}

function oldPolishDays(): readonly string[] {
  oldPolish ??= daysOf(1800, 1859, (year, month, day) => two(year) + two(month + 80) + two(day));
  return oldPolish;
}

/** Two digits by 11, ten written as 0, behind the first ones. */
export function brazilianSeals(first: readonly number[], at: number): Seal[] {
  const texts = complements(11);
  const second = [(first[0] as number) + 1, ...first];
  return [
    sumSeal({ weights: first, modulus: 11, at, texts }),
    sumSeal({ weights: second, modulus: 11, at: at + 1, texts }),
  ];
}

/** Nothing is kept for tests. */
const cpf: Numbers = () => ({
  parts: [{ digits: 9 }, '00'],
  seals: brazilianSeals([10, 9, 8, 7, 6, 5, 4, 3, 2], 9),
  mask: '###.###.###-##',
});

/** UIDAI's numbering scheme: none begins with 0 or 1. */
const aadhaar: Numbers = (realistic) => ({
  parts: [realistic ? { from: 2, to: 9, width: 1 } : { from: 0, to: 1, width: 1 }, { digits: 10 }, '0'],
  seals: [verhoeffSeal(11)],
  mask: '#### #### ####',
});

/** By 11 and weights that count 2 to 7 from behind (Order 85 of 2014 of the Ministry of Internal Affairs). Nothing is kept for tests. */
const myNumber: Numbers = () => ({
  parts: [{ digits: 11 }, '0'],
  seals: [
    sumSeal({
      weights: [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
      modulus: 11,
      at: 11,
      texts: complements(11),
    }),
  ],
});

/** GB 11643: region, day of birth, order, check. GB/T 2260 has no region that begins with 99. */
const residentId: Numbers = (realistic) => ({
  parts: [
    ...(realistic ? [{ list: counties }] : ['99', { digits: 4 }]),
    {
      alone: { list: chineseDays() },
      person: { width: 8, of: ({ year, month, day }) => year * 10_000 + month * 100 + day },
    },
    // Odd for men.
    {
      alone: { from: 1, to: 999, width: 3 },
      person: { width: 3, spread: 499, of: ({ isMan }, own) => 2 * own + (isMan ? 1 : 2) },
    },
    '0',
  ],
  seals: [
    sumSeal({
      weights: [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2],
      modulus: 11,
      at: 17,
      texts: [...'10X98765432'],
    }),
  ],
});

/** GB/T 2260: districts of capitals that have had their codes all along. */
const counties = (
  '110101 120101 130102 150102 210102 220102 230102 310101 320102 330102 340102 350102 360102 370102 410102 420102 430102 ' +
  '440103 450102 510104 520102 530102 540102 610102 620102 630102 650102'
).split(' ');

let chinese: readonly string[] | undefined;

function chineseDays(): readonly string[] {
  chinese ??= daysOf(1945, 2023, (year, month, day) => String(year) + two(month) + two(day));
  return chinese;
}

/** CRA: numbers that begin with 0 are given to nobody, but for fiction. */
const sin: Numbers = (realistic) => ({
  parts: [realistic ? { list: [...'1234567'] } : '0', { digits: 7 }, '0'],
  seals: [luhnSeal(8)],
  mask: '### ### ###',
});

/** The numbers by which a country knows its people, by ISO 3166's code. Germany's are in a file of their own: they are no plain digits. */
export const nationalNumbers: Readonly<Record<string, Numbers>> = {
  US: ssnNumbers,
  GB: nino,
  FR: nir,
  ES: dni,
  IT: codiceFiscale,
  NL: bsn,
  PL: pesel,
  BR: cpf,
  IN: aadhaar,
  JP: myNumber,
  CN: residentId,
  CA: sin,
};
