import { kept } from '../base/kept.ts';

import type { Lexicon } from '../values/lexicon.ts';
import { countryFacts, countryOfLocale, latinLine, usualLine } from '../values/places/countries.ts';
import type { City, PlaceTable } from '../values/places/place-table.ts';
import { TextList } from '../values/text-list.ts';

import { compose, literal, numberBy, type Piece, pickBy } from './compose.ts';
import { fromList, ofList } from './from-list.ts';
import { type BindContext, defineGenerator } from './generator.ts';
import { choosesMany, codesOf, type Listed, type Places, placeDraw, placesOf } from './place-cells.ts';
import { ofPlace } from './places.ts';
import { tailLength, tailPieces } from './postal-codes.ts';

/** A street and a number as the locale writes them: literal text, lists, numbers from 1 up to a greatest. */
type Part = { readonly text: string } | { readonly list: TextList; readonly path: string } | Numbered;

interface Numbered {
  readonly purpose: string;
  readonly greatest: number;
}

const known = new WeakMap<Lexicon, readonly Part[]>();

/** Number and street in the locale's order, by Faker's patterns and lists. */
function streetParts(lexicon: Lexicon): readonly Part[] {
  const parts = known.get(lexicon) ?? partsOf(streetPattern(lexicon), lexicon);
  known.set(lexicon, parts);
  return parts;
}

interface LocationPatterns {
  readonly street_pattern?: readonly string[];
  readonly street_address?: { readonly normal?: string };
}

function streetPattern(lexicon: Lexicon): string {
  const { street_pattern: streets = [], street_address: addresses } = (lexicon.faker.rawDefinitions.location ??
    {}) as unknown as LocationPatterns;
  const usable = streets.filter((street) => tokensOf(street).every((token) => isUsable(token, lexicon)));
  // Names of streets where the locale has them, else streets called after families.
  const best =
    usable.find((street) => street === '{{location.street_name}}') ??
    usable.find((street) => /lastName|last_name/.test(street)) ??
    usable[0] ??
    '{{location.street_name}}';
  const own = countryFacts[countryOfLocale(lexicon.locale)]?.street;
  const order =
    own
      ?.replace('{number}', '{{location.buildingNumber}}')
      .replace('{town}', '{{location.town}}')
      .replace('{road}', '{{location.road}}')
      .replace('{street}', '{{location.street}}') ??
    addresses?.normal ??
    '{{location.buildingNumber}} {{location.street}}';
  // What stands before the number where a locale has that in its patterns: `, #`, `Bloc ##`.
  const [before = ''] =
    lexicon
      .list('location.building_number')
      .texts.find((text) => text.includes('#'))
      ?.split('#') ?? [];
  return order
    .replace('{{location.buildingNumber}}', `${before}{{location.buildingNumber}}`)
    .replace('{{location.street}}', best);
}

function tokensOf(pattern: string): string[] {
  return [...pattern.matchAll(/\{\{(.*?\}?)\}\}/g)].map(([, token = '']) => token);
}

function isUsable(token: string, lexicon: Lexicon): boolean {
  return token.startsWith('number.int') || lexicon.list(pathOf(token)).length > 0;
}

/** `person.lastName` is `person.last_name` among the lists. */
function pathOf(token: string): string {
  return token.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function partsOf(pattern: string, lexicon: Lexicon): Part[] {
  const texts = pattern.split(/\{\{.*?\}?\}\}/);
  const parts = tokensOf(pattern).flatMap((token, index): Part[] => [
    { text: texts[index] ?? '' },
    token === 'location.buildingNumber'
      ? { purpose: 'house', greatest: housesOf(lexicon) }
      : token.startsWith('number.int')
        ? { purpose: `number ${index}`, greatest: 9 }
        : { list: apartFrom(texts[index] ?? '', lexicon.list(pathOf(token))), path: pathOf(token) },
  ]);
  return [...parts, { text: texts.at(-1) ?? '' }].filter((part) => !('text' in part) || part.text !== '');
}

/** Some of Faker's suffixes begin with a blank, and stand behind another one. */
function apartFrom(before: string, list: TextList): TextList {
  if (!before.endsWith(' ') || !list.texts.some((text) => text.startsWith(' '))) return list;
  return new TextList(list.texts.map((text) => text.trimStart()));
}

function housesOf({ locale }: Lexicon): number {
  return countryFacts[countryOfLocale(locale)]?.houses ?? 199;
}

function streetPieces(context: BindContext): Piece[] {
  const group = context.group('address');
  return streetParts(context.lexicon).map((part) => {
    if ('text' in part) return literal(part.text);
    if ('purpose' in part) {
      const draw = group.draw(part.purpose, part.greatest);
      return numberBy(draw.values, draw, 1);
    }
    const draw = group.draw(part.path, part.list.length);
    return pickBy(part.list, draw.values, draw);
  });
}

const lengths = new WeakMap<Lexicon, number>();

/** The most characters that a street and its number have, asked for at every field that may be one. */
function streetLength(lexicon: Lexicon): number {
  return kept(lengths, lexicon, () => longestStreet(lexicon));
}

function longestStreet(lexicon: Lexicon): number {
  return streetParts(lexicon).reduce(
    (sum, part) =>
      sum +
      ('text' in part
        ? [...part.text].length
        : 'purpose' in part
          ? String(part.greatest).length
          : part.list.characters),
    0,
  );
}

export const streetAddress = defineGenerator({
  name: 'street_address',
  aliases: ['street'],
  family: 'contact',
  category: 'address',
  group: 'address',
  joinsAs: ['address_line', 'address_line1', 'address_line_1', 'address1', 'address_1'],
  summary: 'street and number, in the locale’s order',
  version: 2,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: '417 Mill Lane',
  edges: 'type',
  indexable: () => true,
  longest: (_, { lexicon }) => streetLength(lexicon),
  bind: (_, context) => compose(context, streetPieces(context)),
});

export const buildingNumber = defineGenerator({
  name: 'building_number',
  aliases: ['house_number'],
  family: 'contact',
  group: 'address',
  summary: 'the number of a house in its street',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 8 }),
  example: '417',
  indexable: () => true,
  longest: (_, { lexicon }) => String(housesOf(lexicon)).length,
  bind(_, context) {
    const house = context.group('address').draw('house', housesOf(context.lexicon));
    return compose(context, [numberBy(house.values, house, 1)]);
  },
});

export const secondaryAddress = defineGenerator({
  name: 'secondary_address',
  family: 'contact',
  group: 'address',
  joinsAs: ['address_line2', 'address_line_2', 'address2', 'address_2'],
  summary: 'a flat, a floor or a suite',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'Apt. 417',
  edges: 'type',
  indexable: () => true,
  ...ofList((_, { lexicon }) => secondaryAddresses(lexicon)),
  bind: (_, context) => fromList(context, secondaryAddresses(context.lexicon)),
});

const secondary = new WeakMap<Lexicon, TextList>();

/** All that the locale's patterns stand for. Names of houses (`{{person.lastName}}`) are left out. */
function secondaryAddresses(lexicon: Lexicon): TextList {
  const list = secondary.get(lexicon) ?? new TextList([...new Set(secondaryTexts(lexicon))]);
  secondary.set(lexicon, list);
  return list;
}

function secondaryTexts(lexicon: Lexicon): string[] {
  return lexicon.list('location.secondary_address').texts.flatMap((pattern) => {
    const own = pattern.replace(/\{\{.*?\}\}/g, '').trim();
    const holes = own.split('#').length - 1;
    const runs = own.match(/#+/g) ?? [];
    if (runs.length !== 1 || holes > 3) return runs.length === 0 ? [own] : [];
    const least = Number(`1e${holes - 1}`);
    return Array.from({ length: least * 9 }, (_, index) => own.replace(/#+/, String(least + index)));
  });
}

export const address = defineGenerator({
  ...ofPlace,
  name: 'address',
  category: 'address',
  joinsAs: ['full_address'],
  summary: 'street, city, state and postal code in one line',
  version: 2,
  example: '417 Mill Lane, Madison, WI 53703',
  edges: 'type',
  indexable: (parameters) => !choosesMany(parameters),
  longest(parameters, { lexicon }) {
    const places = placesOf(parameters, lexicon);
    const around = lineParts(places).map(({ list }) => list.characters);
    return around.reduce((sum, each) => sum + each, streetLength(lexicon) + Math.max(...places.tables.map(tailLength)));
  },
  bind(parameters, context) {
    const places = placesOf(parameters, context.lexicon);
    const place = placeDraw(context, places);
    const [before, after, end] = lineParts(places).map(({ list, codes: ofPart }) => {
      const cells = codesOf(context, place, ofPart);
      return list.longest === 0 ? [] : [pickBy(list, cells.codes, cells)];
    }) as [Piece[], Piece[], Piece[]];
    return compose(context, [...before, ...streetPieces(context), ...after, ...tailPieces(context, places), ...end]);
  },
});

/** Moscow is a region and a city, Seoul is called 서울특별시 and 서울시: an address has one of them. */
function isOwnState({ name, state }: City): boolean {
  return state.name === name || /(특별|광역)시$/.test(state.name);
}

/** An address before its street, behind it up to what is drawn of the postal code, and behind that. */
function lineParts(places: Places): readonly Listed[] {
  // A city has a hundred codes, and one line.
  const ofCities = new Map<City, readonly string[]>();
  return places.listedParts('line', 3, (city, table, code) =>
    kept(ofCities, city, () => lineOf(places, city, table)).map((part) => part.replace('{zip}', code)),
  );
}

/** The parts of a city's line, in which `{zip}` stands for what is not drawn of the code. */
function lineOf(places: Places, city: City, table: PlaceTable): string[] {
  const { line = usualLine } = countryFacts[table.country] as (typeof countryFacts)[string];
  const isLatin = places.isAbroad(table) && city.name !== city.latin;
  const whole = isLatin ? latinLine : line;
  const text = (isOwnState(city) ? whole.replace(/\{state\}(?!\{street\})[, ]*/, '') : whole)
    .replace('{city}', places.isAbroad(table) ? city.latin : city.name)
    .replace('{state}', places.isAbroad(table) ? city.state.latin : city.state.name)
    .replace('{code}', city.state.code)
    .replace('{zip}', table.tails.length > 0 ? '{zip}\n' : '{zip}');
  return text.split(/\{street\}|\n/);
}
