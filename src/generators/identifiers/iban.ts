import { ibanAccount, ibanSeals, movedDigit } from '../../values/iban-checks.ts';
import { ibanStructures } from '../../values/iban-structures.ts';
import { letterSigns } from '../../values/seal.ts';

import { defineGenerator } from '../generator.ts';

import { countryMeant, countryParameter, realisticParameter, standInFor } from './country.ts';
import { identifier, type Layout, lengthOf, type Part } from './identifier.ts';

function layoutOf(country: string, realistic: boolean, printed: boolean): Layout {
  const groups = [...(ibanStructures[country] as string).matchAll(/(\d+)(\D)/g)];
  const length = 4 + ibanAccount(country).length;
  return {
    parts: [
      `${country}00`,
      ...groups.flatMap(([, count, kind]) => partsOf(kind as string, Number(count), realistic, country)),
    ],
    seals: ibanSeals(country),
    ...(printed && { mask: '#'.repeat(length).replace(/.{4}(?=.)/g, '$& ') }),
  };
}

function partsOf(kind: string, count: number, realistic: boolean, country: string): Part[] {
  if (kind === 'b') return realistic ? [{ digits: count }] : ['0'.repeat(count)];
  if (kind === 'B') return realistic ? [{ letters: count, of: letterSigns }] : ['X'.repeat(count)];
  if (kind === 'a') return [{ letters: count, of: letterSigns }];
  if (kind === 'N') return [{ from: 1, to: 9, width: 1 }];
  if (kind !== 'n') return [(kind === 'A' ? 'A' : '0').repeat(count)];
  // Where the check may come to ten, the digit before it is one of nine.
  if (movedDigit(country) === undefined) return [{ digits: count }];
  const left = country === 'NO' ? count - 1 : count - 2;
  return [{ digits: left }, { from: 0, to: 8, width: 1 }, ...(country === 'NO' ? [] : ['0'])];
}

const layouts = new Map<string, Layout>();

function ibanLayout(country: string, realistic: boolean, printed: boolean): Layout {
  const key = `${country} ${realistic} ${printed}`;
  const layout = layouts.get(key) ?? layoutOf(country, realistic, printed);
  layouts.set(key, layout);
  return layout;
}

const countries = Object.fromEntries(Object.keys(ibanStructures).map((each) => [each, each]));

/**
 * No registry keeps IBANs for tests, so the bank is one that there is none of: 0 in all digits, or `XXXX`. Where its code has
 * a check digit, that is right too.
 */
export const iban = defineGenerator({
  name: 'iban',
  family: 'business',
  category: 'iban',
  summary: 'an IBAN with its check digits, of a bank that there is none of',
  version: 1,
  parameters: {
    country: countryParameter(Object.keys(ibanStructures)),
    format: {
      type: 'text',
      summary: '`electronic` (DE02…) or `print`, in groups of four',
      default: 'electronic',
      choices: ['electronic', 'print'],
    },
    realistic: realisticParameter,
  },
  fills: ['text'],
  type: ({ format }) => ({ name: 'varchar', length: format === 'print' ? 42 : 34 }),
  example: 'DE86000000004172850391',
  malformed: ['DE00', 'DE86 0000 0000 4172 8503 9', 'XX86000000004172850391', 'DE87000000004172850391'],
  indexable: () => true,
  standsIn: ({ country }, locale) => standInFor(country, locale, countries, 'DE'),
  longest: ({ country, format, realistic }, { lexicon }) =>
    lengthOf(ibanLayout(countryMeant(country, lexicon.locale, countries, 'DE'), realistic, format === 'print')),
  bind({ country, format, realistic }, context) {
    const meant = countryMeant(country, context.lexicon.locale, countries, 'DE');
    return identifier(context, ibanLayout(meant, realistic, format === 'print'));
  },
});
