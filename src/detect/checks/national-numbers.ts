import { bareDigits, isDay, isVaried, passesLuhn, passesMod1110, remainder, weighted } from './digits.ts';
import {
  brazilian,
  chineseWeights,
  dayFirst,
  german,
  isBulgarianDay,
  isPolishDay,
  italian,
  norwegian,
  spanish,
  type Test,
  turkish,
  yearFirst,
} from './national-checks.ts';
import { passesVerhoeff } from './verhoeff.ts';

/** A country's number for people, told by its form and its check. */
export interface NationalNumber {
  readonly country: string;
  readonly title: string;
  isOne(value: string): boolean;
  /** The share of texts of its form that pass by chance. */
  readonly chance: number;
}

/** A number of so many digits, however they are grouped. */
function ofDigits(length: number, test: Test): (value: string) => boolean {
  return (value) => {
    const digits = bareDigits(value);
    return digits !== undefined && digits.length === length && isVaried(digits) && test(digits);
  };
}

const parts = (expression: RegExp, test: (...groups: string[]) => boolean) => (value: string) => {
  const found = expression.exec(value.trim().toUpperCase());
  return found !== null && test(...found.slice(1).map((each) => each ?? ''));
};

/**
 * Checks as their countries publish them; a test holds them against another implementation. Numbers that are US social
 * security numbers have a category of their own.
 */
export const nationalNumbers: readonly NationalNumber[] = [
  {
    country: 'ES',
    title: 'NIF or NIE',
    chance: 0.02,
    isOne: parts(
      /^([XYZ]?\d{7,8})[- ]?([A-Z])$/,
      (digits, letter) => /^([XYZ]\d{7}|\d{8})$/.test(digits) && spanish(`${digits}${letter}`),
    ),
  },
  {
    country: 'IT',
    title: 'codice fiscale',
    chance: 0.001,
    isOne: parts(/^([A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z])$/, italian),
  },
  {
    country: 'PL',
    title: 'PESEL',
    chance: 0.02,
    isOne: ofDigits(
      11,
      (digits) => isPolishDay(digits) && weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
    ),
  },
  { country: 'BR', title: 'CPF', chance: 0.01, isOne: ofDigits(11, brazilian) },
  {
    country: 'NL',
    title: 'BSN',
    chance: 0.09,
    isOne: ofDigits(9, (digits) => weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0),
  },
  {
    country: 'FR',
    title: 'NIR',
    chance: 0.003,
    isOne: parts(
      /^([12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6})[ ]?(\d{2})$/,
      (number, key) => 97 - remainder(number.replace('2A', '19').replace('2B', '18'), 97) === Number(key),
    ),
  },
  {
    country: 'GB',
    title: 'National Insurance number',
    chance: 0.002,
    isOne: (value) => /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-Z]$/i.test(value.trim()),
  },
  {
    country: 'SE',
    title: 'personnummer',
    chance: 0.02,
    isOne: parts(
      /^(?:19|20)?(\d{2})(\d{2})(\d{2})[-+]?(\d{4})$/,
      (y, m, d, rest) => isDay(y, m, d) && passesLuhn(`${y}${m}${d}${rest}`),
    ),
  },
  {
    country: 'FI',
    title: 'henkilötunnus',
    chance: 0.001,
    isOne: parts(
      /^(\d{2})(\d{2})(\d{2})[-+A-FU-Y](\d{3})([0-9A-Z])$/,
      (d, m, y, rest, check) =>
        isDay(y, m, d) && '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(`${d}${m}${y}${rest}`) % 31] === check,
    ),
  },
  {
    country: 'CN',
    title: 'resident identity number',
    chance: 0.001,
    isOne: parts(
      /^([1-8]\d{5})((?:19|20)\d{2})(\d{2})(\d{2})(\d{3})([\dX])$/,
      (region, y, m, d, rest, check) =>
        isDay(y, m, d) && '10X98765432'[weighted(`${region}${y}${m}${d}${rest}`, chineseWeights) % 11] === check,
    ),
  },
  {
    country: 'KR',
    title: 'resident registration number',
    chance: 0.002,
    isOne: parts(/^(\d{6})-[1-8]\d{6}$/, (day) => yearFirst(day)),
  },
  {
    country: 'IN',
    title: 'Aadhaar',
    chance: 0.08,
    isOne: ofDigits(12, (digits) => /^[2-9]/.test(digits) && passesVerhoeff(digits)),
  },
  {
    country: 'NO',
    title: 'fødselsnummer',
    chance: 0.003,
    isOne: ofDigits(11, (digits) => dayFirst(digits) && norwegian(digits)),
  },
  { country: 'CA', title: 'SIN', chance: 0.1, isOne: ofDigits(9, passesLuhn) },
  { country: 'TR', title: 'TC kimlik no', chance: 0.009, isOne: ofDigits(11, turkish) },
  {
    country: 'DK',
    title: 'CPR number',
    chance: 0.003,
    isOne: parts(/^(\d{6})-\d{4}$/, dayFirst),
  },
  { country: 'DE', title: 'Steuer-ID', chance: 0.02, isOne: ofDigits(11, german) },
  {
    country: 'PT',
    title: 'NIF',
    chance: 0.09,
    isOne: ofDigits(9, (digits) => {
      const rest = 11 - (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return (rest > 9 ? 0 : rest) === Number(digits[8]);
    }),
  },
  {
    country: 'BG',
    title: 'EGN',
    chance: 0.03,
    isOne: ofDigits(
      10,
      (digits) =>
        isBulgarianDay(digits) && (weighted(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(digits[9]),
    ),
  },
  {
    country: 'CH',
    title: 'AHV number',
    chance: 0.0005,
    isOne: ofDigits(
      13,
      (digits) => digits.startsWith('756') && weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
    ),
  },
  {
    country: 'JP',
    title: 'My Number',
    chance: 0.1,
    isOne: ofDigits(12, (digits) => {
      const rest = weighted(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      return (rest < 2 ? 0 : 11 - rest) === Number(digits[11]);
    }),
  },
  {
    country: 'CZ',
    title: 'rodné číslo',
    chance: 0.003,
    isOne: parts(
      /^(\d{2})(\d{2})(\d{2})\/(\d{3,4})$/,
      (y, m, d, rest) =>
        isDay(y, String(Number(m) % 50 > 20 ? (Number(m) % 50) - 20 : Number(m) % 50), d) &&
        (rest.length === 3 || (Number(`${y}${m}${d}${rest}`) % 11) % 10 === 0),
    ),
  },
  {
    country: 'BE',
    title: 'rijksregisternummer',
    chance: 0.01,
    isOne: ofDigits(11, (digits) =>
      [digits.slice(0, 9), `2${digits.slice(0, 9)}`].some(
        (each) => 97 - remainder(each, 97) === Number(digits.slice(9)),
      ),
    ),
  },
  { country: 'HR', title: 'OIB', chance: 0.1, isOne: ofDigits(11, passesMod1110) },
  {
    country: 'RO',
    title: 'CNP',
    chance: 0.005,
    isOne: ofDigits(
      13,
      (digits) =>
        /^[1-9]/.test(digits) &&
        yearFirst(digits.slice(1)) &&
        (weighted(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11) % 10 === Number(digits[12]),
    ),
  },
];
