import type { Lexicon } from '../values/lexicon.ts';

import { compose, digits, literal, number, type Piece, pick } from './compose.ts';
import { fromList, listGenerator, listsLength, propertyList } from './from-list.ts';
import { type BindContext, defineGenerator } from './generator.ts';
import { mailboxLength, mailboxPieces } from './person-cells.ts';
import {
  templateIsIndexable,
  templateLength,
  templateNeverRepeats,
  templatePieces,
  templateShape,
} from './templates.ts';

export const email = defineGenerator({
  name: 'email',
  family: 'contact',
  category: 'email',
  summary: 'an address of the person’s, at a domain for examples',
  group: 'person',
  joinsAs: ['email_address', 'mail'],
  standsAlone: ({ pattern }) => pattern !== undefined,
  tellsApart: ({ pattern }) => pattern === undefined,
  tellsLocalesApart: () => true,
  version: 2,
  parameters: {
    pattern: {
      type: 'text',
      summary: 'a pattern with placeholders, such as `user+{{index}}@example.com`',
      optional: true,
    },
    domain: { type: 'text', summary: 'what stands after the `@`', default: 'example.com' },
  },
  templates: { pattern: 'pattern' },
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'miguel.okuneva4821@example.com',
  // RFC 5321: a local part of up to 64 letters, nearly any sign in it, case that counts, and quotes.
  edges: ({ domain }) =>
    [
      'a',
      'x'.repeat(64),
      'first.middle.last',
      'user+tag',
      "o'brien",
      '_underscore_',
      '1234567890',
      'UPPER.Case',
      "!#$%&'*+/=?^_`{|}~-",
      '"two words"',
      '"a@b"',
    ].map((local) => `${local}@${domain}`),
  malformed: ['plainaddress', '@example.com', 'nobody@', 'two@at@example.com', 'a b@example.com', '.dot@example.com'],
  indexable: ({ pattern }) => pattern === undefined || templateIsIndexable(pattern, 'pattern'),
  neverRepeats: ({ pattern }) => pattern !== undefined && templateNeverRepeats(pattern, 'pattern'),
  shape: ({ pattern, domain }) =>
    // A mailbox has a letter on each side of its point, and four digits.
    pattern === undefined
      ? { prefix: '', suffix: `@${domain}`, shortest: [...domain].length + 8 }
      : templateShape(pattern, 'pattern'),
  longest: ({ pattern, domain }, facts) =>
    pattern === undefined
      ? mailboxLength(facts.lexicon) + 1 + [...domain].length
      : templateLength(pattern, 'pattern', facts),
  bind({ pattern, domain }, context) {
    if (pattern !== undefined) return compose(context, templatePieces(pattern, 'pattern', context));
    return compose(context, [...mailboxPieces(context, '.'), literal(`@${domain}`)]);
  },
});

/** Number and street, as the locale's lists have them. */
function street(context: BindContext): Piece[] {
  const { lexicon } = context;
  const names = lexicon.list('location.street_name');
  const house = number(context, 'number', 1, 9999);
  if (names.length > 0) return [house, literal(' '), pick(context, 'street', names)];
  return [
    house,
    literal(' '),
    pick(context, 'street', lexicon.list('person.last_name')),
    literal(' '),
    pick(context, 'suffix', lexicon.list('location.street_suffix')),
  ];
}

function streetLength(lexicon: Lexicon): number {
  const names = lexicon.list('location.street_name');
  return (
    5 + (names.length > 0 ? names.characters : listsLength(lexicon, 'person.last_name', 'location.street_suffix') + 1)
  );
}

function place(context: BindContext): Piece[] {
  const { lexicon } = context;
  const states = lexicon.list('location.state_abbr');
  return [
    pick(context, 'city', lexicon.list('location.city_name')),
    literal(', '),
    // Not every country has states.
    ...(states.length > 0 ? [pick(context, 'state', states), literal(' ')] : []),
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
  edges: 'type',
  indexable: () => true,
  longest: (_, { lexicon }) =>
    streetLength(lexicon) + listsLength(lexicon, 'location.city_name', 'location.state_abbr') + 10,
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
  edges: 'type',
  indexable: () => true,
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
  'location.county',
  'location.city_name',
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
  indexable: () => true,
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
  indexable: () => true,
  longest: () => 2,
  bind: (_, context) =>
    fromList(context, propertyList(context.lexicon.faker.definitions.location.country_code, 'alpha2')),
});
