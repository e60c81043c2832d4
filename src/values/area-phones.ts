import type { City } from './places/place-table.ts';

/**
 * Numbers that regulators keep for fiction, of the area that each city lies in, by its area code: see `phone-ranges.ts`. Mobiles beside
 * them: Ofcom's, Arcep's, and those that Telekom and Telefónica keep (Bundesnetzagentur, notice 148/2021). Undefined where
 * a country has none of its areas' own.
 */
export function phonesOfCities(country: string, cities: readonly City[]): readonly (readonly string[])[] | undefined {
  if (country === 'US' || country === 'CA') return americanPhones(cities);
  const patternsOf = byCountry[country];
  return patternsOf && cities.map(patternsOf);
}

/** A city whose area code is not known has one of its state's. */
function americanPhones(cities: readonly City[]): readonly (readonly string[])[] {
  const ofState = new Map<string, Set<string>>([['DC', new Set(['202'])]]);
  for (const { area, state } of cities) {
    const areas = ofState.get(state.code) ?? new Set();
    if (area !== '') ofState.set(state.code, areas.add(area));
  }
  return cities.map(({ area, state }) =>
    (area === '' ? [...(ofState.get(state.code) ?? ['800'])] : [area]).map((each) => `+1-${each}-555-01##`),
  );
}

const byCountry: Readonly<Record<string, (city: City) => readonly string[]>> = {
  GB: ({ area }) => [britishAreas[area] ?? '+44 1632 960###', '+44 7700 900###'],
  DE: ({ area }) => [...(germanAreas[area] ?? []), '+49 171 39200##', '+49 176 040690##'],
  FR: ({ area, state }) => [...(frenchAreas[area || (frenchStates[state.code] ?? '')] ?? []), '+33 6 39 98 ## ##'],
  AU: ({ state }) => [`+61 ${australianAreas[state.code]} 5550 ####`, `+61 ${australianAreas[state.code]} 7010 ####`],
};

const britishAreas: Readonly<Record<string, string>> = {
  20: '+44 20 7946 0###',
  28: '+44 28 9649 6###',
  29: '+44 29 2018 0###',
  191: '+44 191 498 0###',
  ...Object.fromEntries(
    [113, 114, 115, 116, 117, 118, 121, 131, 141, 151, 161].map((area) => [area, `+44 ${area} 496 0###`]),
  ),
};

const germanAreas: Readonly<Record<string, readonly string[]>> = {
  30: ['+49 30 23125 ###'],
  40: ['+49 40 66969 ###'],
  69: ['+49 69 90009 ###'],
  89: ['+49 89 99998 ###'],
  221: ['+49 221 4710 ###'],
};

const frenchAreas: Readonly<Record<string, readonly string[]>> = {
  1: ['+33 1 99 00 ## ##'],
  2: ['+33 2 61 91 ## ##'],
  3: ['+33 3 53 01 ## ##'],
  4: ['+33 4 65 71 ## ##'],
  5: ['+33 5 36 49 ## ##'],
};

/** The area of regions that lie in one, for cities whose own is not known. */
const frenchStates: Readonly<Record<string, string>> = { ARA: '4', IDF: '1', NAQ: '5', PAC: '4' };

const australianAreas: Readonly<Record<string, string>> = {
  ...{ ACT: '2', NSW: '2', TAS: '3', VIC: '3', QLD: '7', NT: '8', SA: '8', WA: '8' },
};
