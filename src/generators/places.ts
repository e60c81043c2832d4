import { type CountryFacts, countryFacts } from '../values/places/countries.ts';
import type { City, PlaceTable } from '../values/places/place-table.ts';
import { TextList } from '../values/text-list.ts';

import { fromList, ofList, propertyList } from './from-list.ts';
import { type BindContext, defineGenerator, type Generator } from './generator.ts';
import {
  checkPlaces,
  type Listed,
  listedCells,
  type PlaceChoice,
  type Places,
  placeParameters,
  placesAgreeBy,
  placesOf,
} from './place-cells.ts';

/** What all generators of a place have in common. */
export const ofPlace = {
  family: 'contact',
  group: 'address',
  agreesBy: placesAgreeBy,
  parameters: placeParameters,
  check: checkPlaces,
  fills: ['text'],
  type: () => ({ name: 'text' as const }),
  indexable: () => true,
} as const;

type Head = Pick<Generator, 'name' | 'summary' | 'version' | 'example'> &
  Partial<Pick<Generator, 'aliases' | 'joinsAs' | 'type' | 'edges'>>;

/** A generator whose values are a property of the row's place. */
function placeGenerator(head: Head, textOf: (city: City, table: PlaceTable, places: Places) => string): Generator {
  const listed = (places: Places) => places.listed(head.name, (city, table) => textOf(city, table, places));
  return defineGenerator({
    ...ofPlace,
    ...head,
    ...ofList<PlaceChoice>((parameters, { lexicon }) => listed(placesOf(parameters, lexicon)).list),
    bind(parameters, context) {
      const places = placesOf(parameters, context.lexicon);
      return listedCells(context, places, listed(places));
    },
  });
}

export const city = placeGenerator(
  {
    name: 'city',
    joinsAs: ['town'],
    summary: 'a city of the locale’s country',
    version: 2,
    example: 'Madison',
    edges: 'type',
  },
  (own, table, places) => (places.isAbroad(table) ? own.latin : own.name),
);

export const state = placeGenerator(
  {
    name: 'state',
    aliases: ['province'],
    summary: 'the state, province or region of a city',
    version: 2,
    example: 'Wisconsin',
    edges: 'type',
  },
  (own, table, places) => (places.isAbroad(table) ? own.state.latin : own.state.name),
);

export const stateAbbr = placeGenerator(
  {
    name: 'state_abbr',
    aliases: ['state_code'],
    summary: 'the code of a state, as in ISO 3166-2',
    version: 1,
    type: () => ({ name: 'varchar', length: 6 }),
    example: 'WI',
  },
  (own) => own.state.code,
);

export const timeZone = placeGenerator(
  {
    name: 'time_zone',
    aliases: ['timezone'],
    summary: 'the IANA time zone of a city',
    version: 1,
    type: () => ({ name: 'varchar', length: 40 }),
    example: 'America/Chicago',
  },
  (own) => own.zone,
);

export const phoneCode = placeGenerator(
  {
    name: 'phone_code',
    summary: 'the calling code, and the area’s where it is known',
    version: 1,
    type: () => ({ name: 'varchar', length: 12 }),
    example: '+1 608',
  },
  (own, table) => `+${factsOf(table).calling}${own.area === '' ? '' : ` ${own.area}`}`,
);

/**
 * A generator of what countries have: of a row's place where it is of one, else of any country that there is (`world`),
 * unless parameters tell which.
 */
function countryGenerator<const S extends Generator['parameters']>(
  head: Head & { readonly parameters: S },
  textOf: (table: PlaceTable, places: Places, form: string) => string,
  world: (context: Pick<BindContext, 'lexicon'>, form: string) => Listed['list'],
): Generator {
  const formOf = (parameters: Readonly<Record<string, unknown>>) => String(parameters.format ?? '');
  const listed = (places: Places, form: string) =>
    places.listed(`${head.name} ${form}`, (_, table) => textOf(table, places, form));
  return defineGenerator({
    ...ofPlace,
    ...head,
    parameters: { ...placeParameters, ...head.parameters } as typeof placeParameters,
    longest(parameters, facts) {
      const form = formOf(parameters);
      const places = placesOf(parameters, facts.lexicon);
      // All places of a country have the same text: no list of theirs is needed to measure it.
      const own = Math.max(0, ...places.tables.map((table) => [...textOf(table, places, form)].length));
      return isTold(parameters) ? own : Math.max(own, world(facts, form).characters);
    },
    bind(parameters, context) {
      const form = formOf(parameters);
      if (!isTold(parameters) && context.group('address').isAlone) return fromList(context, world(context, form));
      const places = placesOf(parameters, context.lexicon);
      return listedCells(context, places, listed(places, form));
    },
  });
}

function isTold({ country, countries }: Parameters<typeof placesOf>[0]): boolean {
  return country !== undefined || countries !== undefined;
}

export const country = countryGenerator(
  {
    name: 'country',
    summary: 'a country, in the locale’s language',
    version: 2,
    example: 'Portugal',
    edges: 'type',
    parameters: {},
  },
  (table, places) => places.countryName(table),
  ({ lexicon }) => lexicon.list('location.country'),
);

export const countryCode = countryGenerator(
  {
    name: 'country_code',
    summary: 'the ISO 3166-1 code of a country',
    version: 2,
    type: ({ format }) => ({ name: 'char', length: format === 'alpha-3' || format === 'numeric' ? 3 : 2 }),
    example: 'PT',
    parameters: {
      format: {
        type: 'text',
        summary: 'two letters, three letters or three digits',
        default: 'alpha-2',
        choices: ['alpha-2', 'alpha-3', 'numeric'],
      },
    },
  },
  (table, _, form) =>
    form === 'alpha-3' ? factsOf(table).alpha3 : form === 'numeric' ? factsOf(table).numeric : table.country,
  ({ lexicon }, form) =>
    propertyList(
      lexicon.faker.definitions.location.country_code,
      form === 'alpha-3' ? 'alpha3' : form === 'numeric' ? 'numeric' : 'alpha2',
    ),
);

export const currencyCode = countryGenerator(
  {
    name: 'currency_code',
    summary: 'the ISO 4217 code of a currency',
    version: 2,
    type: () => ({ name: 'char', length: 3 }),
    example: 'EUR',
    parameters: {},
  },
  (table) => factsOf(table).currency,
  ({ lexicon }) => propertyList(lexicon.faker.definitions.finance.currency, 'code'),
);

export const callingCode = countryGenerator(
  {
    name: 'calling_code',
    summary: 'what is dialled before numbers of a country',
    version: 1,
    type: () => ({ name: 'varchar', length: 5 }),
    example: '+1',
    parameters: {},
  },
  (table) => callingText(factsOf(table)),
  () => callingCodes,
);

function callingText({ calling }: CountryFacts): string {
  return `+${calling}`;
}

const callingCodes = new TextList([...new Set(Object.values(countryFacts).map(callingText))]);

function factsOf({ country: code }: PlaceTable): CountryFacts {
  return countryFacts[code] as CountryFacts;
}
