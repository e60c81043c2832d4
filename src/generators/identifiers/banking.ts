import { ibanStructures } from '../../values/iban-structures.ts';
import { placeCountries } from '../../values/places/countries.ts';
import { complements, digitSigns, letterSigns, sumSeal } from '../../values/seal.ts';

import { defineGenerator } from '../generator.ts';

import { countryMeant, countryParameter, realisticParameter } from './country.ts';
import { identifier } from './identifier.ts';

/** Banks everywhere have BICs: the countries that there are places or IBANs of. */
const byCode = Object.fromEntries(
  [...placeCountries, ...Object.keys(ibanStructures)].map((code) => [code, code] as const),
);

/** ISO 9362: where the location ends in 0 the code is one for tests. */
export const bic = defineGenerator({
  name: 'bic',
  aliases: ['swift'],
  family: 'business',
  summary: 'a BIC of eight or eleven characters, marked as one for tests',
  version: 1,
  parameters: {
    country: countryParameter(Object.keys(byCode)),
    length: { type: 'integer', summary: '8, or 11 with a branch', default: 8, min: 8, max: 11 },
    realistic: realisticParameter,
  },
  fills: ['text'],
  type: ({ length }) => ({ name: 'varchar', length }),
  example: 'QWXTDEF0',
  malformed: ['DEUT', '1234DEFF', 'QWXTDEF', 'QWXT??F0'],
  indexable: () => true,
  longest: ({ length }) => length,
  check({ length }) {
    if (length === 8 || length === 11) return [];
    return [{ parameter: 'length', message: `a BIC has no ${length} characters`, help: 'use 8 or 11' }];
  },
  bind({ country, length, realistic }, context) {
    const code = countryMeant(country, context.lexicon.locale, byCode);
    const location = { letters: 1, of: realistic ? `${letterSigns}23456789` : letterSigns };
    const last = realistic ? { letters: 1, of: letterSigns } : '0';
    const branch = length === 11 ? [{ letters: 3, of: digitSigns }] : [];
    return identifier(context, { parts: [{ letters: 4, of: letterSigns }, code, location, last, ...branch] });
  },
});

/** ABA's first two digits that no Federal Reserve district, thrift or traveller's cheque has, and those of the twelve districts. */
const unused = Array.from({ length: 20 }, (_, i) => String(40 + i));
const districts = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

export const routingNumber = defineGenerator({
  name: 'routing_number',
  family: 'business',
  category: 'bank_account',
  summary: 'a US bank’s number (ABA) with its check, of no district',
  version: 1,
  parameters: { realistic: realisticParameter },
  fills: ['text'],
  type: () => ({ name: 'char', length: 9 }),
  example: '481720934',
  malformed: ['0', '123456789', '12345678', '12345678X'],
  indexable: () => true,
  longest: () => 9,
  bind({ realistic }, context) {
    const check = { weights: [3, 7, 1, 3, 7, 1, 3, 7], modulus: 10, at: 8, texts: complements(10) };
    return identifier(context, {
      parts: [{ list: realistic ? districts : unused }, { digits: 6 }, '0'],
      seals: [sumSeal(check)],
    });
  },
});

export const accountNumber = defineGenerator({
  name: 'account_number',
  family: 'business',
  category: 'bank_account',
  summary: 'the digits of a bank account',
  version: 1,
  parameters: { length: { type: 'integer', summary: 'how many', default: 10, min: 4, max: 30 } },
  fills: ['text'],
  type: ({ length }) => ({ name: 'varchar', length }),
  example: '4820917358',
  malformed: ['0', '12', 'ACCOUNT', '12 34'],
  indexable: () => true,
  longest: ({ length }) => length,
  bind: ({ length }, context) => identifier(context, { parts: [{ from: 1, to: 9, width: 1 }, { digits: length - 1 }] }),
});
