import {
  fictionalCountries,
  fictionalNumbers,
  mobileNumbers,
  type PhoneFormat,
  phoneFormats,
  phoneText,
} from '../values/phone-ranges.ts';
import { TextList } from '../values/text-list.ts';

import { fromList } from './from-list.ts';
import { defineGenerator } from './generator.ts';
import { countryMeant, realisticParameter } from './identifiers/country.ts';
import { identifier, type Layout, lengthOf } from './identifiers/identifier.ts';

const byCode = Object.fromEntries(fictionalCountries.map((code) => [code, code]));

export const phoneNumber = defineGenerator({
  name: 'phone_number',
  family: 'contact',
  category: 'phone',
  summary: 'a number out of ranges that ring nowhere',
  version: 1,
  parameters: {
    country_code: {
      type: 'text',
      summary: 'ISO 3166 code of the country; default: the locale’s, else US',
      optional: true,
      choices: fictionalCountries,
    },
    format: {
      type: 'text',
      summary: '`international` (+1-415-555-0132), `national` ((415) 555-0132) or `e164` (+14155550132)',
      default: 'international',
      choices: phoneFormats,
    },
    realistic: realisticParameter,
  },
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 20 }),
  example: '+1-415-555-0132',
  malformed: ['12', '+', 'call me', '+1-555-01AB'],
  indexable: () => true,
  longest({ country_code, format, realistic }, { lexicon }) {
    const country = countryMeant(country_code, lexicon.locale, byCode);
    return realistic
      ? lengthOf(mobileLayout(country, format as PhoneFormat))
      : phoneNumbers(country, format as PhoneFormat).characters;
  },
  bind({ country_code, format, realistic }, context) {
    const country = countryMeant(country_code, context.lexicon.locale, byCode);
    if (realistic) return identifier(context, mobileLayout(country, format as PhoneFormat));
    return fromList(context, phoneNumbers(country, format as PhoneFormat));
  },
});

const lists = new Map<string, TextList>();

/** Every number of a country's ranges as a text of its own: a few thousand, of the largest ranges 100,000. */
function phoneNumbers(country: string, format: PhoneFormat): TextList {
  const key = `${country} ${format}`;
  let list = lists.get(key);
  if (!list) {
    const patterns = fictionalNumbers[country] as readonly string[];
    list = new TextList(patterns.flatMap((pattern) => numbersOf(phoneText(pattern, country, format))));
    lists.set(key, list);
  }
  return list;
}

function numbersOf(pattern: string): string[] {
  const holes = pattern.split('#').length - 1;
  return Array.from({ length: Number(`1e${holes}`) }, (_, number) => {
    const digits = String(number).padStart(holes, '0');
    let at = 0;
    return pattern.replace(/#/g, () => digits[at++] as string);
  });
}

function mobileLayout(country: string, format: PhoneFormat): Layout {
  const { heads, mask } = mobileNumbers[country] as (typeof mobileNumbers)[string];
  const digits = mask.split('#').length - 1;
  return {
    parts: [{ list: heads }, { digits: digits - (heads[0] as string).length }],
    mask: phoneText(mask, country, format),
  };
}
