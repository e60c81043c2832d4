import { kept } from '../base/kept.ts';

import type { Rows } from '../random/rows.ts';

import { phonesOfCities } from '../values/area-phones.ts';
import type { Lexicon } from '../values/lexicon.ts';
import {
  fictionalCountries,
  fictionalNumbers,
  mobileNumbers,
  type PhoneFormat,
  phoneFormats,
  phoneText,
} from '../values/phone-ranges.ts';
import type { Source } from '../values/source.ts';
import { TextList } from '../values/text-list.ts';

import { fromList } from './from-list.ts';
import { type BindContext, defineGenerator } from './generator.ts';
import { countryMeant, realisticParameter } from './identifiers/country.ts';
import { identifier, type Layout, lengthOf } from './identifiers/identifier.ts';
import {
  checkPlaces,
  choosesMany,
  codesOf,
  countriesOf,
  placeDraw,
  placeParameters,
  placesAgreeBy,
  placesOf,
  startsOf,
} from './place-cells.ts';

const byCode = Object.fromEntries(fictionalCountries.map((code) => [code, code]));

export const phoneNumber = defineGenerator({
  name: 'phone_number',
  family: 'contact',
  category: 'phone',
  summary: 'a number out of ranges that ring nowhere',
  group: 'address',
  joinsAs: ['phone', 'mobile', 'mobile_number', 'mobile_phone', 'cell_phone', 'telephone', 'fax'],
  agreesBy: placesAgreeBy,
  agreesAlone: (choice) => !choosesMany(choice),
  standsAlone: ({ country_code }) => country_code !== undefined,
  version: 3,
  parameters: {
    country_code: {
      type: 'text',
      summary: 'ISO 3166 code of the country, as `country`; default: the locale’s, else US',
      optional: true,
      choices: fictionalCountries,
    },
    ...placeParameters,
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
  check({ country_code, format: _, realistic, ...choice }, { lexicon }) {
    if (country_code !== undefined && (choice.countries ?? choice.country) !== undefined)
      return [{ parameter: 'country_code', message: 'another country is given too', help: 'leave one of the two out' }];
    const wrong = checkPlaces(choice);
    if (wrong.length > 0 || !realistic) return wrong;
    const country = countryMeant(choice.countries?.[0] ?? choice.country ?? country_code, lexicon.locale, byCode);
    if (!choosesMany(choice) && mobileNumbers[country]) return [];
    const message = `there are no real numbers of ${choosesMany(choice) ? 'several countries' : country}`;
    return [{ parameter: 'realistic', message, help: `there are of ${Object.keys(mobileNumbers).join(', ')}` }];
  },
  longest({ country_code, country = country_code, countries, format, realistic }, { lexicon }) {
    if (choosesMany({ country, countries }))
      return numbersOfMany(countriesOf({ country, countries }, lexicon.locale), format as PhoneFormat).list.characters;
    const own = countryMeant(countries?.[0] ?? country, lexicon.locale, byCode);
    if (realistic) return lengthOf(mobileLayout(own, format as PhoneFormat));
    return longestOf(own, format as PhoneFormat, lexicon);
  },
  bind({ country_code, country = country_code, countries, format, realistic }, context) {
    if (choosesMany({ country, countries })) {
      const chosen = countriesOf({ country, countries }, context.lexicon.locale);
      return manyCountries(context, chosen, format as PhoneFormat);
    }
    const own = countryMeant(countries?.[0] ?? country, context.lexicon.locale, byCode);
    if (realistic) return identifier(context, mobileLayout(own, format as PhoneFormat));
    return numberOfPlace(context, own, format as PhoneFormat);
  },
});

/** Patterns have a hole for each digit: to know how long numbers are none has to be written. */
function longestOf(country: string, format: PhoneFormat, { atlas }: Lexicon): number {
  return kept(lengths, `${format} ${country}`, () => {
    const ofAreas = phonesOfCities(country, atlas.table(country).cities) ?? [];
    const patterns = new Set([...(fictionalNumbers[country] as readonly string[]), ...ofAreas.flat()]);
    return Math.max(...[...patterns].map((each) => phoneText(each, country, format).length));
  });
}

const lengths = new Map<string, number>();

/** A number of the area that the row's place is in, where the country keeps numbers of its areas. */
function numberOfPlace(context: BindContext, country: string, format: PhoneFormat): Source {
  const ofAreas = context.unique ? undefined : numbersOfAreas(country, format, context.lexicon);
  if (!ofAreas) return fromList(context, phoneNumbers(country, format));
  const { list, starts, areaOf } = ofAreas;
  const places = placesOf({ country }, context.lexicon);
  const cells = codesOf(context, placeDraw(context, places), areaOf);
  return numberOfPart(context, list, starts, cells, cells.codes);
}

const areaLists = new Map<string, NumbersOfAreas | undefined>();

interface NumbersOfAreas {
  readonly list: TextList;
  /** Where the numbers of each area begin, and behind those of the last one. */
  readonly starts: readonly number[];
  /** The area of each of the country's places. */
  readonly areaOf: Uint32Array;
}

function numbersOfAreas(country: string, format: PhoneFormat, { atlas }: Lexicon): NumbersOfAreas | undefined {
  return kept(areaLists, `${format} ${country}`, () => {
    const { cities, cityOf } = atlas.table(country);
    const patterns = phonesOfCities(country, cities);
    if (!patterns) return undefined;
    const areas = [...new Set(patterns.map((each) => each.join('|')))];
    const numberOfArea = new Map(areas.map((area, index) => [area, index]));
    const areaOfCity = patterns.map((each) => numberOfArea.get(each.join('|')) as number);
    const ofAreas = areas.map((area) => area.split('|').map((pattern) => phoneText(pattern, country, format)));
    return {
      list: numbersOf(ofAreas.flat()),
      starts: startsOf(ofAreas.map((own) => own.reduce((sum, pattern) => sum + countOf(pattern), 0))),
      areaOf: Uint32Array.from(cityOf, (city) => areaOfCity[city] as number),
    };
  });
}

/** One of the texts of a list's part that each row is of, each as likely as another. */
function numberOfPart(
  context: BindContext,
  list: TextList,
  starts: readonly number[],
  from: { read(rows: Rows): void },
  parts: ArrayLike<number>,
): Source {
  const share = context.draw('value', shares);
  const codes = new Uint32Array(context.capacity);
  return {
    column: { form: 'list', codes, list, nulls: null },
    read(rows) {
      from.read(rows);
      share.read(rows);
      for (let i = 0; i < rows.length; i++) {
        const part = parts[i] as number;
        const start = starts[part] as number;
        codes[i] = start + Math.floor(((share.values[i] as number) / shares) * ((starts[part + 1] as number) - start));
      }
    },
  };
}

/** A number of the country that each row's place is in. */
function manyCountries(context: BindContext, countries: readonly string[], format: PhoneFormat): Source {
  const { list, starts } = numbersOfMany(countries, format);
  if (context.unique) return fromList(context, list);
  const country = context.group('address').draw('country', countries.length);
  return numberOfPart(context, list, starts, country, country.values);
}

const shares = 0x1_0000_0000;

/** So many numbers of each country are kept beside those of others. */
const mostOfMany = 1000;

/** Prime, so that it meets none twice; near the golden section of 100,000, so that they lie everywhere and end in any digits. */
const stride = 61_813;

const manyLists = new Map<string, { readonly list: TextList; readonly starts: readonly number[] }>();

function numbersOfMany(countries: readonly string[], format: PhoneFormat) {
  return kept(manyLists, `${format} ${countries.join(' ')}`, () => {
    const texts = countries.map((country) => {
      const all = phoneNumbers(country, format).texts;
      return Array.from(
        { length: Math.min(all.length, mostOfMany) },
        (_, i) => all[(i * stride) % all.length] as string,
      );
    });
    return { list: new TextList(texts.flat()), starts: startsOf(texts.map(({ length }) => length)) };
  });
}

const lists = new Map<string, TextList>();

/** Every number of a country's ranges as a text of its own: a few thousand, of the largest ranges 100,000. */
function phoneNumbers(country: string, format: PhoneFormat): TextList {
  const key = `${country} ${format}`;
  let list = lists.get(key);
  if (!list) {
    const patterns = fictionalNumbers[country] as readonly string[];
    list = numbersOf(patterns.map((pattern) => phoneText(pattern, country, format)));
    lists.set(key, list);
  }
  return list;
}

/** For each pattern a text for each way to fill the holes, in the order of the numbers that fill them. */
function numbersOf(patterns: readonly string[]): TextList {
  const starts = new Uint32Array(patterns.reduce((sum, pattern) => sum + countOf(pattern), 1));
  let index = 0;
  for (const pattern of patterns)
    for (let left = countOf(pattern); left > 0; left--, index++)
      starts[index + 1] = (starts[index] as number) + pattern.length;
  return new TextList({ bytes: new TextEncoder().encode(patterns.map(filled).join('')), starts });
}

function countOf(pattern: string): number {
  return [...pattern].reduce((count, sign) => (sign === '#' ? count * 10 : count), 1);
}

/** A pattern's texts one after another: what stands before its holes, between the ways to fill them, which many patterns share. */
function filled(pattern: string): string {
  const hole = pattern.indexOf('#');
  if (hole < 0) return pattern;
  const head = pattern.slice(0, hole);
  return head + fillings(pattern.slice(hole)).join(head);
}

const knownFillings = new Map<string, readonly string[]>();

function fillings(pattern: string): readonly string[] {
  return kept(knownFillings, pattern, () => {
    const [head = '', ...parts] = pattern.split('#');
    return parts.reduce((texts, part) => texts.flatMap((text) => digits.map((digit) => text + digit + part)), [head]);
  });
}

const digits = [...'0123456789'];

function mobileLayout(country: string, format: PhoneFormat): Layout {
  const { heads, mask } = mobileNumbers[country] as (typeof mobileNumbers)[string];
  const digits = mask.split('#').length - 1;
  return {
    parts: [{ list: heads }, { digits: digits - (heads[0] as string).length }],
    mask: phoneText(mask, country, format),
  };
}
