import { createRequire } from 'node:module';

import cardValidator from 'card-validator';
import { isValidBIC, isValidIBAN } from 'ibantools';
import isbn3 from 'isbn3';
import { stdnum } from 'stdnum';
import validator from 'validator';
import { describe, expect, test } from 'vitest';

import { valuesOf } from './values-of.ts';

const rows = 3000;

/** Has no types of its own. */
const nhsNumbers: { validate(text: string): boolean } = createRequire(import.meta.url)('nhs-number-validator');
const isNhsNumber: Check = (value) => nhsNumbers.validate(value.replaceAll(' ', ''));

/** What a value has to pass. */
type Check = (value: string) => boolean;

const own = (country: string, name: string): Check => {
  const entry = (
    stdnum as unknown as Record<string, Record<string, { validate(value: string): { isValid: boolean } }>>
  )[country]?.[name];
  if (!entry) throw new Error(`stdnum has no ${country}.${name}`);
  return (value) => entry.validate(value).isValid;
};

/** Luhn's check as ISO/IEC 7812-1 tells it, by arithmetic. */
function luhn(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number).reverse();
  const sum = digits.reduce(
    (all, digit, i) => all + (i % 2 === 0 ? digit : Math.floor((digit * 2) / 10) + ((digit * 2) % 10)),
    0,
  );
  return sum % 10 === 0;
}

/** The NHS Data Dictionary: ten times the first digit and on to twice the ninth, taken from eleven. */
function nhs(text: string): boolean {
  const digits = [...text.replaceAll(' ', '')].map(Number);
  const sum = digits.slice(0, 9).reduce((all, digit, i) => all + digit * (10 - i), 0);
  const check = 11 - (sum % 11);
  return digits.length === 10 && check !== 10 && digits[9] === check % 11;
}

/** ABA: thrice, seven times, once, and on, comes to a multiple of ten. */
function aba(text: string): boolean {
  return (
    /^\d{9}$/.test(text) &&
    [...text].reduce((all, digit, i) => all + Number(digit) * ([3, 7, 1][i % 3] as number), 0) % 10 === 0
  );
}

/** 49 CFR 565.15, table by table. */
function vin(text: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(text)) return false;
  const values: Record<string, number> = {
    A: 1,
    B: 2,
    C: 3,
    D: 4,
    E: 5,
    F: 6,
    G: 7,
    H: 8,
    J: 1,
    K: 2,
    L: 3,
    M: 4,
    N: 5,
    P: 7,
    R: 9,
    S: 2,
    T: 3,
    U: 4,
    V: 5,
    W: 6,
    X: 7,
    Y: 8,
    Z: 9,
  };
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = [...text].reduce((all, sign, i) => all + (values[sign] ?? Number(sign)) * (weights[i] as number), 0);
  return text[8] === (sum % 11 === 10 ? 'X' : String(sum % 11));
}

test('the checks of this file know published numbers from others', () => {
  expect([luhn('4242424242424242'), luhn('4242424242424241')]).toEqual([true, false]);
  expect([nhs('943 476 5919'), nhs('401 023 2137'), nhs('943 476 5918')]).toEqual([true, true, false]);
  expect([aba('021000021'), aba('111000025'), aba('021000022')]).toEqual([true, true, false]);
  // Of python-stdnum's documentation, and the one that forms show; python-stdnum has accepted 5,000 of the generator's.
  expect([myNumber('621498320257'), myNumber('123456789018'), myNumber('621498320258')]).toEqual([true, true, false]);
  // vininfo has accepted 10,000 of the generator's.
  expect([vin('1M8GDM9AXKP042788'), vin('11111111111111111'), vin('1M8GDM9A1KP042788')]).toEqual([true, true, false]);
});

type Case = readonly [generator: string, parameters: Readonly<Record<string, unknown>>, check: Check];

const ibans =
  'AD AE AL AT AZ BA BE BG BH BR BY CH CR CY CZ DE DK DO EE EG ES FI FO FR GB GE GI GL GR HR HU IE IL IQ IS IT JO KW KZ LB LC LI LT LU LV LY MC MD ME MK MN MR MT NI NL NO OM PK PL PS PT QA RO RS SA SD SE SI SK SM ST SV TL TN TR UA VA VG XK YE'.split(
    ' ',
  );

const cards = {
  visa: 'visa',
  mastercard: 'mastercard',
  amex: 'american-express',
  discover: 'discover',
  diners: 'diners-club',
  jcb: 'jcb',
  unionpay: 'unionpay',
};

const both = (check: Check, country: string): Case[] =>
  [false, true].map((realistic) => ['national_id', { country, realistic }, check] as const);

const cases: readonly Case[] = [
  ...ibans.flatMap((country) =>
    [false, true].map(
      (realistic): Case => ['iban', { country, realistic }, (value) => value.startsWith(country) && isValidIBAN(value)],
    ),
  ),
  [
    'iban',
    { country: 'DE', format: 'print' },
    (value) => /^DE(\d\d)( \d{4}){4} \d\d$/.test(value) && validator.isIBAN(value),
  ],
  ['bic', {}, (value) => isValidBIC(value) && /0$/.test(value)],
  ['bic', { country: 'DE', length: 11, realistic: true }, (value) => isValidBIC(value) && validator.isBIC(value)],
  ...Object.entries(cards).flatMap(([network, type]) =>
    [false, true].flatMap((realistic) =>
      ['plain', 'spaces', 'dashes'].map(
        (format): Case => [
          'credit_card',
          { network, realistic, format },
          (value) => {
            const found = cardValidator.number(value);
            return found.isValid && found.card?.type === type && luhn(value);
          },
        ],
      ),
    ),
  ),
  ['cvv', {}, (value) => cardValidator.cvv(value, 3).isValid],
  ['cvv', { network: 'amex' }, (value) => cardValidator.cvv(value, 4).isValid],
  ['routing_number', {}, (value) => aba(value) && !validator.isAbaRouting(value) && /^[45]/.test(value)],
  [
    'routing_number',
    { realistic: true },
    (value) => aba(value) && validator.isAbaRouting(value) && Number(value.slice(0, 2)) <= 12,
  ],
  ['vin', {}, (value) => vin(value) && value.startsWith('0')],
  ['vin', { realistic: true }, (value) => vin(value) && !value.startsWith('0')],
  ...[10, 13].flatMap((version) =>
    ['hyphens', 'plain'].map(
      (format): Case => [
        'isbn',
        { version, format },
        (value) => {
          const found = isbn3.parse(value);
          const text = version === 13 ? found?.isbn13 : found?.isbn10;
          const spelt = version === 13 ? found?.isbn13h : found?.isbn10h;
          return (
            (format === 'hyphens' ? spelt : text) === value && validator.isISBN(value, version === 13 ? '13' : '10')
          );
        },
      ],
    ),
  ),
  ['issn', {}, (value) => validator.isISSN(value, { require_hyphen: true })],
  ...[8, 13].flatMap((length) =>
    [false, true].map(
      (realistic): Case => [
        'ean',
        { length, realistic },
        (value) => validator.isEAN(value) && value.length === length && value.startsWith('2') !== realistic,
      ],
    ),
  ),
  ...[false, true].map(
    (realistic): Case => ['upc', { realistic }, (value) => validator.isEAN(`0${value}`) && value.length === 12],
  ),
  ['imei', {}, (value) => validator.isIMEI(value) && value.startsWith('00')],
  ['imei', { realistic: true }, (value) => validator.isIMEI(value) && luhn(value)],
  ['nhs_number', {}, (value) => nhs(value) && isNhsNumber(value) && /^999 \d{3} \d{4}$/.test(value)],
  ['nhs_number', { realistic: true }, (value) => nhs(value) && isNhsNumber(value)],
  ...both(own('DE', 'idnr'), 'DE').slice(1),
  ...both(own('FR', 'nir'), 'FR'),
  ...both(own('ES', 'dni'), 'ES'),
  ...both(own('IT', 'codicefiscale'), 'IT'),
  ...both(own('NL', 'bsn'), 'NL'),
  ...both(own('PL', 'pesel'), 'PL'),
  ...both(own('BR', 'cpf'), 'BR'),
  ...both(own('CN', 'ric'), 'CN'),
  ...both(own('CA', 'sin'), 'CA'),
  ['national_id', { country: 'US', realistic: true }, own('US', 'ssn')],
  ['national_id', { country: 'GB', realistic: true }, own('GB', 'nino')],
  ['national_id', { country: 'IN', realistic: true }, own('IN', 'aadhaar')],
  ['national_id', { country: 'JP' }, myNumber],
  ['tax_id', { country: 'US', realistic: true }, own('US', 'ein')],
  ...[false, true].flatMap((realistic): Case[] => [
    ['tax_id', { country: 'GB', realistic }, own('GB', 'vat')],
    ['tax_id', { country: 'DE', realistic }, own('DE', 'vat')],
    ['tax_id', { country: 'FR', realistic }, own('FR', 'tva')],
    ['tax_id', { country: 'ES', realistic }, own('ES', 'cif')],
    ['tax_id', { country: 'NL', realistic }, own('NL', 'btw')],
    ['tax_id', { country: 'PL', realistic }, own('PL', 'nip')],
    ['tax_id', { country: 'BR', realistic }, own('BR', 'cnpj')],
    ['tax_id', { country: 'JP', realistic }, own('JP', 'cn')],
    // GB 32100 writes 31 as 0, which stdnum does not know.
    [
      'tax_id',
      { country: 'CN', realistic },
      (value) => (value.endsWith('0') ? creditCode(value) : own('CN', 'uscc')(value) && creditCode(value)),
    ],
    ['tax_id', { country: 'CA', realistic }, own('CA', 'gst')],
    ['tax_id', { country: 'GB', holder: 'person', realistic }, own('GB', 'utr')],
  ]),
  ['tax_id', { country: 'IT' }, (value) => luhn(value) && /^IT\d{7}1[01]\d\d$/.test(value)],
  ['tax_id', { country: 'IT', realistic: true }, own('IT', 'iva')],
  ['tax_id', { country: 'IN', realistic: true }, own('IN', 'gstin')],
  ['tax_id', { country: 'IN', holder: 'person', realistic: true }, own('IN', 'pan')],
  ...['US', 'GB', 'DE', 'FR', 'ES', 'IT', 'NL', 'PL', 'BR', 'IN', 'JP', 'CN', 'CA'].map(
    (country): Case => ['passport', { country }, (value) => validator.isPassportNumber(value, country)],
  ),
];

/** Order 85 of 2014 of the Ministry of Internal Affairs: Q is n + 1 for the first six from behind, then n − 5. */
function myNumber(text: string): boolean {
  const digits = [...text].map(Number);
  let sum = 0;
  for (let n = 1; n <= 11; n++) sum += (digits[11 - n] as number) * (n <= 6 ? n + 1 : n - 5);
  return digits.length === 12 && digits[11] === (sum % 11 <= 1 ? 0 : 11 - (sum % 11));
}

/** GB 32100: powers of three by 31, and GB 11714 for the organization's nine characters, by 11. */
function creditCode(text: string): boolean {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const sum = [...text].reduce((all, sign, i) => all + signs.indexOf(sign) * (i < 17 ? 3 ** i % 31 : 1), 0);
  const inner = [...text.slice(8, 16)].reduce(
    (all, sign, i) => all + Number(sign) * ([3, 7, 9, 10, 5, 8, 4, 2][i] as number),
    0,
  );
  const check = (11 - (inner % 11)) % 11;
  return text.length === 18 && sum % 31 === 0 && text[16] === (check === 10 ? 'X' : String(check));
}

describe('independent implementations accept every value', () => {
  test.each(
    cases.map(
      ([name, parameters, check]) => [`${name} ${JSON.stringify(parameters)}`, name, parameters, check] as const,
    ),
  )('%s', async (_, name, parameters, check) => {
    const values = await valuesOf(name, parameters, { rows });
    expect(values.filter((value) => !check(value)).slice(0, 5)).toEqual([]);
    expect(new Set(values).size).toBeGreaterThan(name === 'cvv' ? 900 : rows * 0.8);
  });
});

test('a locale chooses the country', async () => {
  const first = async (locale: string, name: string) => (await valuesOf(name, {}, { rows: 1, locale }))[0] as string;
  expect(await first('de_AT', 'iban')).toMatch(/^AT/);
  expect(await first('en_US', 'iban')).toMatch(/^DE/);
  expect(await first('pl', 'national_id')).toMatch(/^\d{11}$/);
  expect(await first('pt_BR', 'tax_id')).toMatch(/^\d\d\.\d{3}\.\d{3}\/0000-\d\d$/);
  expect(await first('ja', 'passport')).toMatch(/^T[A-Z]\d{7}$/);
});
