import { letterSigns, luhnSeal, mod1110Seal, powersOfTen, remainders, sumSeal } from '../../values/seal.ts';

import { brazilianSeals, elevenTest, type Numbers, remainderSeals } from './national-numbers.ts';

/** IRS: these first two digits belong to no campus. */
const unusedCampuses = '00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97'.split(' ');
const campuses = '10 12 20 26 27 30 32 35 36 37 38 45 46 47 61 81 82 83 84 85 86 87 88 92 93 98 99'.split(' ');

const ein: Numbers = (realistic) => ({
  parts: [{ list: realistic ? campuses : unusedCampuses }, { digits: 7 }],
  mask: '##-#######',
});

/** By 97; of the numbers up to 9,999,999 those from 9,490,001 to 9,700,000 are not given out (HMRC, VAT mod 97 ranges). */
const britishVat: Numbers = (realistic) => ({
  parts: [
    'GB',
    realistic ? { from: 1_000_000, to: 9_490_000, width: 7 } : { from: 9_490_001, to: 9_700_000, width: 7 },
    '00',
  ],
  // Two digits that bring the sum to a multiple of 97, of which there is always one above 0.
  seals: [
    sumSeal({
      weights: [0, 0, 8, 7, 6, 5, 4, 3, 2],
      modulus: 97,
      at: 9,
      texts: remainders(97, (sum) => 97 - sum, 2),
    }),
  ],
});

/** HMRC's references of ten digits, the first of which is the check. Nothing is kept for tests. */
const utr: Numbers = () => ({
  parts: ['0', { digits: 9 }],
  seals: [sumSeal({ weights: [0, 6, 7, 8, 9, 10, 5, 4, 3, 2], modulus: 11, at: 0, texts: [...'21987654321'] })],
});

/** ISO/IEC 7064, MOD 11,10; none begins with 0. */
const germanVat: Numbers = (realistic) => ({
  parts: ['DE', realistic ? { from: 10_000_000, to: 39_999_999, width: 8 } : { from: 0, to: 9_999_999, width: 8 }, '0'],
  seals: [mod1110Seal(10, 2)],
});

/** A key by 97, then the SIREN, which ends in Luhn's digit. Nothing is kept for tests. */
const tva: Numbers = () => ({
  parts: ['FR00', { from: 30_000_000, to: 98_999_999, width: 8 }, '0'],
  seals: [
    luhnSeal(8, 4),
    sumSeal({
      weights: [0, 0, 0, 0, ...powersOfTen(9, 0, 97)],
      modulus: 97,
      at: 2,
      texts: remainders(97, (sum) => (12 + 3 * sum) % 97, 2),
    }),
  ],
});

/** A form of company, whose control is a digit, and Luhn's digit behind seven. Nothing is kept for tests. */
const cif: Numbers = () => ({
  parts: [{ letters: 1, of: 'AB' }, { digits: 7 }, '0'],
  seals: [luhnSeal(7, 1)],
});

/** Luhn's digit behind seven digits and the office, of which there is none from 101 to 119. */
const partitaIva: Numbers = (realistic) => ({
  parts: [
    'IT',
    { from: 1, to: 9_999_999, width: 7 },
    { ...(realistic ? { from: 1, to: 100 } : { from: 101, to: 119 }), width: 3 },
    '0',
  ],
  seals: [luhnSeal(10, 2)],
});

/** A company's number, which has the form of a person's, and `B01`. */
const btw: Numbers = (realistic) => ({
  parts: ['NL', realistic ? '8' : '9', ...elevenTest.parts, 'B01'],
  seals: elevenTest.seals(2),
});

/** By 11; no tax office is 000. */
const nip: Numbers = (realistic) => ({
  parts: [realistic ? { from: 101, to: 998, width: 3 } : '000', { digits: 5 }, { from: 0, to: 8, width: 1 }, '0'],
  seals: nipSeals,
});

const nipSeals = remainderSeals([6, 5, 7, 2, 3, 4, 5, 6, 7]);

/** Eight digits of the company, four of its branch, of which the first is 0001; two of check. There is no branch 0000. */
const cnpj: Numbers = (realistic) => ({
  parts: [{ digits: 8 }, realistic ? '0001' : '0000', '00'],
  seals: brazilianSeals([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], 12),
  mask: '##.###.###/####-##',
});

/** The tax number of an Indian holder, its fourth letter his kind; no kind is Z. */
const pan: Numbers = (realistic) => panOf(realistic ? 'P' : 'Z');

function panOf(kind: string) {
  return {
    parts: [
      { letters: 3, of: letterSigns },
      kind,
      { letters: 1, of: letterSigns },
      { from: 1, to: 9999, width: 4 },
      { letters: 1, of: letterSigns },
    ],
  };
}

/** State, PAN, number of the registration, Z, and Luhn's check by 36. */
const gstin: Numbers = (realistic) => ({
  parts: [{ from: 1, to: 37, width: 2 }, ...panOf(realistic ? 'C' : 'Z').parts, '1Z0'],
  seals: [
    sumSeal({
      weights: Array.from({ length: 14 }, (_, i) => 1 + (i % 2)),
      added: (product) => Math.floor(product / 36) + (product % 36),
      modulus: 36,
      at: 14,
      texts: Array.from({ length: 36 }, (_, sum) => '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'[(36 - sum) % 36] as string),
    }),
  ],
});

/** The check, by 9, stands first. Nothing is kept for tests. */
const corporateNumber: Numbers = () => ({
  parts: ['0', { from: 100, to: 52_999, width: 6 }, { digits: 6 }],
  seals: [
    sumSeal({
      weights: [0, ...Array.from({ length: 12 }, (_, i) => 2 - (i % 2))],
      modulus: 9,
      at: 0,
      texts: remainders(9, (sum) => 9 - sum),
    }),
  ],
});

const creditSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100: `91` for companies, the region, the organization's code with its check by 11, and a check by 31. No region begins with 99. */
const creditCode: Numbers = (realistic) => ({
  parts: [
    '91',
    realistic ? { list: ['110000', '310000', '440300'] } : { from: 990_000, to: 999_999, width: 6 },
    { digits: 8 },
    '00',
  ],
  seals: [
    sumSeal({
      weights: [0, 0, 0, 0, 0, 0, 0, 0, 3, 7, 9, 10, 5, 8, 4, 2],
      modulus: 11,
      at: 16,
      texts: remainders(11, (sum) => (sum === 1 ? 'X' : (11 - sum) % 11)),
    }),
    sumSeal({
      weights: [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28],
      counts: (character) => Math.max(0, creditSigns.indexOf(character)),
      modulus: 31,
      at: 17,
      texts: Array.from({ length: 31 }, (_, sum) => creditSigns[(31 - sum) % 31] as string),
    }),
  ],
});

/** CRA: a business number is nine digits by Luhn, those of people begin with other digits. Nothing is kept for tests. */
const businessNumber: Numbers = () => ({
  parts: [{ from: 1, to: 8, width: 1 }, { digits: 7 }, '0', 'RT0001'],
  seals: [luhnSeal(8)],
});

/** The numbers by which the tax offices of a country know companies. */
export const companyTaxNumbers: Readonly<Record<string, Numbers>> = {
  US: ein,
  GB: britishVat,
  DE: germanVat,
  FR: tva,
  ES: cif,
  IT: partitaIva,
  NL: btw,
  PL: nip,
  BR: cnpj,
  IN: gstin,
  JP: corporateNumber,
  CN: creditCode,
  CA: businessNumber,
};

/** By which they know people, where that is another number than all else knows them by. */
export const personalTaxNumbers: Readonly<Record<string, Numbers>> = { GB: utr, IN: pan };
