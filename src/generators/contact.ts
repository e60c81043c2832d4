import type { Lexicon } from '../values/lexicon.ts';
import { TextList } from '../values/text-list.ts';
import { compose, digits, literal, number, type Piece, pick, space } from './compose.ts';
import { fromList, listGenerator, listsLength, propertyList } from './from-list.ts';
import { type BindContext, defineGenerator } from './generator.ts';
import { fictionalCountries, fictionalNumbers } from '../values/phone-ranges.ts';
import { templateLength, templateNeverRepeats, templatePieces } from './templates.ts';

export const email = defineGenerator({
  name: 'email',
  family: 'contact',
  category: 'email',
  summary: 'an address at a domain that is kept for examples',
  version: 1,
  parameters: {
    pattern: { type: 'text', summary: 'a pattern with placeholders, such as `user+{{index}}@example.com`', optional: true },
    domain: { type: 'text', summary: 'what stands after the `@`', default: 'example.com' },
  },
  templates: { pattern: 'pattern' },
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'miguel.okuneva4821@example.com',
  neverRepeats: ({ pattern }) => pattern !== undefined && templateNeverRepeats(pattern, 'pattern'),
  longest: ({ pattern, domain }, facts) =>
    pattern === undefined ? 40 + domain.length : templateLength(pattern, 'pattern', facts),
  bind({ pattern, domain }, context) {
    if (pattern !== undefined) return compose(context, templatePieces(pattern, 'pattern', context));
    const names = (path: string) => new TextList(context.lexicon.list(path).texts.map(mailbox).filter((text) => text !== ''));
    return compose(context, [
      pick(context, 'first', names('person.first_name')),
      literal('.'),
      pick(context, 'last', names('person.last_name')),
      digits(context, 'number', 0, 9999, 4),
      literal(`@${domain}`),
    ]);
  },
});

/** A name as it may stand before the `@`: marks over letters left away, and all that is not ASCII. */
function mailbox(name: string): string {
  return name.normalize('NFD').toLowerCase().replace(/[^a-z0-9]/g, '').slice(0, 16);
}

export const phoneNumber = defineGenerator({
  name: 'phone_number',
  family: 'contact',
  category: 'phone',
  summary: 'a number out of the ranges that a country keeps for fiction',
  version: 1,
  parameters: {
    country_code: { type: 'text', summary: 'ISO 3166 code of the country', default: 'US', choices: fictionalCountries },
  },
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 20 }),
  example: '+1-415-555-0132',
  longest: ({ country_code }) => Math.max(...(fictionalNumbers[country_code] ?? []).map((number) => number.length)),
  bind({ country_code }, context) {
    // Every number of the ranges is a text of its own: a few thousand, the largest range 80,000.
    const ranges = (fictionalNumbers[country_code] as readonly string[]).flatMap(numbersOf);
    return fromList(context, new TextList(ranges));
  },
});

function numbersOf(pattern: string): string[] {
  const holes = pattern.split('#').length - 1;
  return Array.from({ length: Number(`1e${holes}`) }, (_, number) => {
    const digits = String(number).padStart(holes, '0');
    let at = 0;
    return pattern.replace(/#/g, () => digits[at++] as string);
  });
}

/** Number and street, as the locale's lists have them. */
function street(context: BindContext): Piece[] {
  const { lexicon } = context;
  const names = lexicon.list('location.street_name');
  const house = number(context, 'number', 1, 9999);
  if (names.length > 0) return [house, space(), pick(context, 'street', names)];
  return [
    house,
    space(),
    pick(context, 'street', lexicon.list('person.last_name')),
    space(),
    pick(context, 'suffix', lexicon.list('location.street_suffix')),
  ];
}

function streetLength(lexicon: Lexicon): number {
  const names = lexicon.list('location.street_name');
  return 5 + (names.length > 0 ? names.characters : listsLength(lexicon, 'person.last_name', 'location.street_suffix') + 1);
}

function place(context: BindContext): Piece[] {
  const { lexicon } = context;
  return [
    pick(context, 'city', lexicon.list('location.city_name')),
    literal(', '),
    pick(context, 'state', lexicon.list('location.state_abbr')),
    space(),
    digits(context, 'zip', 501, 99_950, 5),
  ];
}

export const address = defineGenerator({
  name: 'address',
  family: 'contact',
  category: 'address',
  summary: 'street, city, state and postal code in one line',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: '417 Mill Lane, Madison, WI 53703',
  longest: (_, { lexicon }) => streetLength(lexicon) + listsLength(lexicon, 'location.city_name', 'location.state_abbr') + 10,
  bind: (_, context) => compose(context, [...street(context), literal(', '), ...place(context)]),
});

export const streetAddress = defineGenerator({
  name: 'street_address',
  family: 'contact',
  category: 'address',
  summary: 'number and street',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: '417 Mill Lane',
  longest: (_, { lexicon }) => streetLength(lexicon),
  bind: (_, context) => compose(context, street(context)),
});

export const city = listGenerator(
  { name: 'city', family: 'contact', summary: 'a city of the locale', example: 'Madison' },
  'location.city_name',
);

export const state = listGenerator(
  { name: 'state', family: 'contact', summary: 'a state or province of the locale', example: 'Wisconsin' },
  'location.state',
);

export const country = listGenerator(
  { name: 'country', family: 'contact', summary: 'a country, in the locale’s language', example: 'Portugal' },
  'location.country',
);

export const zipCode = defineGenerator({
  name: 'zip_code',
  family: 'contact',
  summary: 'a US postal code of five digits',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 10 }),
  example: '53703',
  longest: () => 5,
  bind: (_, context) => compose(context, [digits(context, 'zip', 501, 99_950, 5)]),
});

export const countryCode = defineGenerator({
  name: 'country_code',
  family: 'contact',
  summary: 'the ISO 3166 code of a country, of two letters',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'char', length: 2 }),
  example: 'PT',
  longest: () => 2,
  bind: (_, context) =>
    fromList(context, propertyList(context.lexicon.faker.definitions.location.country_code, 'alpha2')),
});

