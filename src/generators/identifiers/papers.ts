import { complements, digitSigns, letterSigns, sumSeal } from '../../values/seal.ts';

import type { Layout } from './identifier.ts';
import { type Numbers, nationalNumbers, remainderSeals } from './national-numbers.ts';

const letters = (count: number) => ({ letters: count, of: letterSigns });

/** Characters of German papers: no vowels, and no letter that looks like a digit. */
const german = `${digitSigns}CFGHJKLMNPRTVWXYZ`;

/** Passport numbers, as ICAO's document 9303 and the countries have them. No country keeps any for tests. */
export const passports: Readonly<Record<string, Layout>> = {
  US: { parts: [{ from: 1, to: 9, width: 1 }, { digits: 8 }] },
  GB: { parts: [{ digits: 9 }] },
  DE: {
    parts: [
      { letters: 1, of: 'CFGHJK' },
      { letters: 8, of: german },
    ],
  },
  FR: { parts: [{ digits: 2 }, letters(2), { digits: 5 }] },
  ES: { parts: [letters(3), { digits: 6 }] },
  IT: { parts: [letters(2), { digits: 7 }] },
  NL: { parts: [letters(2), { letters: 6, of: 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789' }, { digits: 1 }] },
  // By 7, 3, 9, 1, 7, 3, 1, 7, 3 the whole comes to a multiple of ten; the 9 is the check's, which so is what the others come to.
  PL: {
    parts: [letters(2), '0', { digits: 6 }],
    seals: [sumSeal({ weights: [7, 3, 0, 1, 7, 3, 1, 7, 3], modulus: 10, at: 2, texts: [...digitSigns] })],
  },
  BR: { parts: [letters(2), { digits: 6 }] },
  IN: { parts: [{ letters: 1, of: 'JKLMNPRSTUVWZ' }, { from: 1, to: 9, width: 1 }, { digits: 6 }] },
  JP: { parts: ['T', { letters: 1, of: 'HKRSTZ' }, { digits: 7 }] },
  CN: { parts: ['E', { letters: 1, of: 'ABCDEFGH' }, { digits: 7 }] },
  CA: { parts: [letters(2), { digits: 6 }] },
};

/** Numbers of driving licences. No country keeps any for tests; those that are a person's number are so here. */
export const licences: Readonly<Record<string, Numbers>> = {
  // California's form, of one letter and seven digits.
  US: () => ({ parts: [letters(1), { digits: 7 }] }),
  // Name, decade, month (50 more for women), day, year of birth, initials, 9 or 8, three more. `99999` stands where a name has
  // no letters.
  GB: () => ({
    parts: [
      '99999',
      { alone: { digits: 1 }, person: { width: 1, of: ({ year }) => Math.floor((year % 100) / 10) } },
      {
        alone: { from: 1, to: 12, width: 2 },
        person: { width: 2, of: ({ month, isMan }) => month + (isMan ? 0 : 50) },
      },
      { alone: { from: 1, to: 28, width: 2 }, person: { width: 2, of: ({ day }) => day } },
      { alone: { digits: 1 }, person: { width: 1, of: ({ year }) => year % 10 } },
      letters(1),
      '99',
      letters(2),
    ],
  }),
  DE: () => ({
    parts: [
      { letters: 1, of: 'BCDFGHJK' },
      { letters: 2, of: digitSigns },
      { letters: 8, of: german },
    ],
  }),
  FR: () => ({ parts: [{ digits: 2 }, { from: 1, to: 12, width: 2 }, { from: 1, to: 95, width: 2 }, { digits: 6 }] }),
  ES: (realistic) => (nationalNumbers.ES as Numbers)(realistic),
  IT: () => ({ parts: ['U1', { letters: 1, of: letterSigns }, { digits: 6 }, letters(1)] }),
  NL: () => ({ parts: [{ from: 3, to: 6, width: 1 }, { digits: 9 }] }),
  PL: () => ({ parts: [{ digits: 5 }, { from: 0, to: 99, width: 2 }, { digits: 4 }], mask: '#####/##/####' }),
  // Two checks by 11; the last digit before them is such that the first one is not ten, which would change the second one.
  BR: () => ({
    parts: [{ digits: 8 }, { from: 0, to: 8, width: 1 }, '00'],
    seals: [
      ...remainderSeals([9, 8, 7, 6, 5, 4, 3, 2, 1]),
      sumSeal({ weights: [1, 2, 3, 4, 5, 6, 7, 8, 9], modulus: 11, at: 10, texts: [...digitSigns, '0'] }),
    ],
  }),
  IN: () => ({
    parts: [{ list: indianStates }, { from: 1, to: 99, width: 2 }, { from: 1990, to: 2024, width: 4 }, { digits: 7 }],
    mask: '#### ###########',
  }),
  JP: () => ({
    parts: [{ from: 10, to: 97, width: 2 }, { digits: 8 }, '00'],
    seals: [sumSeal({ weights: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], modulus: 11, at: 10, texts: complements(11) })],
  }),
  CN: (realistic) => (nationalNumbers.CN as Numbers)(realistic),
  CA: () => ({ parts: [letters(1), { digits: 14 }], mask: '#####-#####-#####' }),
};

const indianStates = 'AP AS BR CH DL GA GJ HR JH KA KL MH MP OD PB RJ TN TS UP WB'.split(' ');
