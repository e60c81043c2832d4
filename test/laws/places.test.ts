import { createRequire } from 'node:module';

import cityTimezones from 'city-timezones';
import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';
import { describe, expect, test } from 'vitest';
import type { Country } from 'world-countries';

import { loadLexicon, locales } from '../../src/values/lexicon.ts';
import { loadAtlas } from '../../src/values/places/atlas.ts';
import { countryFacts, countryOfLocale, placeCountries } from '../../src/values/places/countries.ts';

import { rowsOf } from '../support/rows-of.ts';

// Both are CommonJS, and their own types say otherwise, or nothing.
const own = createRequire(import.meta.url);
const worldCountries: readonly Country[] = own('world-countries');
const zipcodes: { lookup(zip: string): UsCode | undefined } = own('zipcodes');

interface UsCode {
  readonly city: string;
  readonly state: string;
  readonly latitude: number;
  readonly longitude: number;
}

const atlas = await loadAtlas();

interface Place {
  readonly city: string;
  readonly state: string;
  readonly state_abbr: string;
  readonly zip_code: string;
  readonly country: string;
  readonly country_code: string;
  readonly alpha3: string;
  readonly numeric: string;
  readonly calling_code: string;
  readonly currency_code: string;
  readonly time_zone: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly street_address: string;
  readonly address: string;
}

/** A definition of one row's whole address. */
function definition(locale: string, parameters: string, rows: number): string {
  const field = (name: string, more = '') => `    - {name: ${name}, ${parameters}${more}}`;
  return `
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: places}
spec:
  locale: ${locale}
  volume: ${rows}
  fields:
${['city', 'state', 'state_abbr', 'zip_code', 'country', 'country_code', 'calling_code', 'currency_code', 'time_zone', 'address'].map((name) => field(name, `generator: ${name}`)).join('\n')}
${field('latitude', 'generator: latitude')}
${field('longitude', 'generator: longitude')}
${field('alpha3', 'generator: country_code, profile: address, format: alpha-3')}
${field('numeric', 'generator: country_code, profile: address, format: numeric')}
    - {name: street_address, generator: street_address}
`;
}

async function places(locale: string, parameters = '', rows = 200): Promise<Place[]> {
  const own = parameters === '' ? '' : `${parameters}, `;
  return (await rowsOf(definition(locale, own, rows))) as unknown as Place[];
}

const world = new Map(worldCountries.map((each) => [each.cca2, each]));

function kilometres(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const radians = Math.PI / 180;
  const x = (a.lng - b.lng) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
  return 6371 * Math.hypot(x, (a.lat - b.lat) * radians);
}

/** What world-countries has of dialling: `+1` of all North America, else root and only suffix. */
function calling({ idd }: Country): string {
  return idd.suffixes.length === 1 ? `${idd.root}${idd.suffixes[0]}` : idd.root;
}

describe('facts of countries, by world-countries', () => {
  test.each(placeCountries)('%s', (code) => {
    const own = countryFacts[code];
    const theirs = world.get(code) as Country;
    expect(own).toMatchObject({ alpha3: theirs.cca3, numeric: theirs.ccn3 });
    // Russia and the Vatican share with others.
    if (code !== 'RU') expect(`+${own?.calling}`).toBe(calling(theirs));
    // Bulgaria has had the euro since 2026.
    if (code !== 'BG') expect(Object.keys(theirs.currencies)).toContain(own?.currency);
    expect(atlas.countryName(code, 'en_US').length).toBeGreaterThan(3);
  });
});

describe('postal codes, by postcode-validator', () => {
  // The package wants of the first three at least this much less or more than their posts do.
  const left = new Set([
    'GH',
    'HK',
    'TW',
    'VN',
    'MN',
    'EG',
    'NG',
    'IR',
    'CO',
    'AR',
    'LT',
    'MD',
    'LU',
    'LV',
    'AZ',
    'SN',
  ]);
  const checked = placeCountries.filter((code) => postcodeValidatorExistsForCountry(code) && !left.has(code));

  test.each(checked)('%s', async (code) => {
    const rows = await places('en_US', `country: ${code}`, 300);
    expect(rows.map(({ zip_code }) => zip_code).filter((zip) => !postcodeValidator(zip, code))).toEqual([]);
    expect(new Set(rows.map(({ country_code }) => country_code))).toEqual(new Set([code]));
  });

  test('most countries are checked', () => {
    expect(checked.length).toBeGreaterThan(40);
  });
});

test('a US code is its city’s and state’s, by zipcodes', async () => {
  const rows = await places('en_US', '', 2000);
  const known = rows.map((row) => ({ row, own: zipcodes.lookup(row.zip_code) })).filter(({ own }) => own !== undefined);
  expect(known.length).toBeGreaterThan(1900);
  expect(known.filter(({ row, own }) => own?.state !== row.state_abbr)).toEqual([]);
  const apart = known.filter(
    ({ row, own }) => own && kilometres({ lat: own.latitude, lng: own.longitude }, centre(row)) > 60,
  );
  expect(apart.map(({ row }) => `${row.city} ${row.zip_code}`)).toEqual([]);
  const spelled = (text: string) =>
    text
      .toLowerCase()
      .replace(/^(saint|st\.?) /, 'st ')
      .replace(/[^a-z]/g, '');
  const same = known.filter(({ row, own }) => spelled(own?.city ?? '') === spelled(row.city));
  expect(same.length / known.length).toBeGreaterThan(0.95);
});

function centre({ latitude, longitude }: Place) {
  return { lat: Number(latitude), lng: Number(longitude) };
}

// First digits by Deutsche Post, La Poste (départements), Poste Italiane, Correos (provincias), Royal Mail, Japan Post, China Post, India Post, Correios, PostNL, Poczta Polska.
const published: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  de: { Berlin: /^1[0-4]/, Hamburg: /^2[0-2]/, München: /^8[01]/, Köln: /^5[01]/, Dresden: /^01/, Leipzig: /^04/ },
  fr: { Paris: /^75/, Lyon: /^69/, Marseille: /^13/, Nice: /^06/, Lille: /^59/, Rennes: /^35/ },
  it: { Roma: /^00/, Milano: /^20/, Napoli: /^80/, Torino: /^10/, Palermo: /^90/ },
  es: { Madrid: /^28/, Barcelona: /^08/, Sevilla: /^41/, Zaragoza: /^50/, Málaga: /^29/ },
  en_GB: { London: /^(E|EC|N|NW|SE|SW|W|WC)\d/, Birmingham: /^B\d/, Manchester: /^M\d/, Glasgow: /^G\d/, Leeds: /^LS/ },
  ja: { 札幌市: /^0[0-6]/, 横浜市: /^2[2-4]/, 大阪市: /^5[3-9]/, 京都市: /^6[0-2]/, 新宿区: /^1[60]/ },
  zh_CN: { 北京市: /^10/, 上海市: /^20/, 广州市: /^51/, 成都市: /^61/, 武汉市: /^43/ },
  en_IN: { Mumbai: /^400/, Chennai: /^600/, Kolkata: /^700/, Hyderabad: /^500/, 'New Delhi': /^110/ },
  pt_BR: { 'São Paulo': /^0[1-58]/, 'Rio de Janeiro': /^2[0-3]/, 'Belo Horizonte': /^3[01]/, Curitiba: /^8[0-2]/ },
  nl: { Amsterdam: /^1[01]/, Rotterdam: /^30/, Utrecht: /^35/, Eindhoven: /^56/ },
  pl: { Warszawa: /^0[0-4]/, Kraków: /^3[01]/, Wrocław: /^5[0-4]/, Gdańsk: /^80/ },
};

test.each(Object.entries(published))('postal codes of large cities, as published: %s', async (locale, cities) => {
  const rows = await places(locale, '', 6000);
  for (const [name, pattern] of Object.entries(cities)) {
    const codes = rows.filter(({ city }) => city === name).map(({ zip_code }) => zip_code);
    expect(codes.length, name).toBeGreaterThan(0);
    expect(
      codes.filter((code) => !pattern.test(code)),
      name,
    ).toEqual([]);
  }
});

/** Whose names are told apart within a country, in Latin letters. */
const gazetteer = new Map(
  cityTimezones.cityMapping
    .filter(({ pop }) => pop > 100_000)
    .map((each) => [`${each.iso2} ${each.city_ascii.toLowerCase()}`, each]),
);

/** Cities that the other gazetteer knows by their names, too, and how far away it has them. */
function knownElsewhere(code: string) {
  return atlas.table(code).cities.flatMap((city) => {
    const other = gazetteer.get(`${code} ${city.latin.toLowerCase()}`);
    const place = { lat: city.latitude / 1e6, lng: city.longitude / 1e6 };
    return other ? [{ city, other, apart: kilometres(place, other) }] : [];
  });
}

test('another gazetteer knows many of the cities, and of hardly any name another one', () => {
  const seen = placeCountries.flatMap(knownElsewhere);
  expect(seen.length).toBeGreaterThan(1000);
  // Springfield, Columbia, Suzhou: two of a name.
  const others = seen.filter(({ apart }) => apart > 200).map(({ city }) => city.latin);
  expect(others.length, others.join()).toBeLessThan(25);
});

test.each(placeCountries)('cities of %s lie where another gazetteer has them, in its time zone', (code) => {
  for (const { city, other, apart } of knownElsewhere(code)) {
    // Two cities of one name in one country are no fault of either.
    if (apart > 200 || !other.timezone) continue;
    expect(apart, `${code} ${city.latin}`).toBeLessThan(50);
    // It has all of these one in Xinjiang.
    if (other.timezone !== 'Asia/Urumqi')
      expect(offset(city.zone), `${code} ${city.latin}`).toBe(offset(other.timezone));
  }
});

/** Of the zone in January and July 2025: names of zones come and go. */
function offset(timeZone: string): string {
  const at = (month: number) =>
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(new Date(Date.UTC(2025, month, 15)));
  return `${at(0)} ${at(6)}`;
}

test('many countries: all of a row is of one of them', async () => {
  const rows = await places('en_US', 'countries: [US, DE, JP]', 600);
  for (const code of ['US', 'DE', 'JP']) {
    const own = rows.filter(({ country_code }) => country_code === code);
    expect(own.length).toBeGreaterThan(150);
    const facts = countryFacts[code];
    for (const row of own) {
      const city = atlas.table(code).cities.find(({ latin, state }) => latin === row.city && state.latin === row.state);
      expect(city, `${row.city}, ${row.state}`).toBeDefined();
      expect(city?.codes).toContain(row.zip_code);
      expect(row).toMatchObject({
        state_abbr: city?.state.code,
        time_zone: city?.zone,
        currency_code: facts?.currency,
        alpha3: facts?.alpha3,
        numeric: facts?.numeric,
        calling_code: `+${facts?.calling}`,
        country: atlas.countryName(code, 'en_US'),
      });
      expect(row.address).toContain(row.street_address);
      expect(row.address).toContain(row.zip_code);
      expect(
        kilometres(centre(row), { lat: (city?.latitude ?? 0) / 1e6, lng: (city?.longitude ?? 0) / 1e6 }),
      ).toBeLessThan(3.2);
    }
  }
});

test.each([
  ['en_US', /^\d+ .+, Houston, TX 77\d{3}$/, 'Houston'],
  ['de', /^.+ \d+, 1\d{4} Berlin$/, 'Berlin'],
  ['fr', /^\d+ .+, 75\d{3} Paris$/, 'Paris'],
  ['it', /^.+ \d+, 00\d{3} Roma RM$/, 'Roma'],
  ['en_GB', /^\d+ .+, London, [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, 'London'],
  ['pt_BR', /^.+, \d+, São Paulo - SP, 0\d{4}-\d{3}$/, 'São Paulo'],
  ['ja', /^〒\d{3}-\d{4} 神奈川県横浜市[一-龠]+\d丁目\d番\d号$/, '横浜市'],
  ['ja', /^〒6\d{2}-\d{4} 京都府京都市[一-龠]+\d丁目\d番\d号$/, '京都市'],
  ['ru', /^.+, \d+, Москва, \d{6}$/, 'Москва'],
  ['ko', /^서울시 .+ \d+, 0\d{4}$/, '서울시'],
  ['zh_CN', /^北京市[一-龠]+(路|街|大道)\d+号 10\d{4}$/, '北京市'],
  ['hu', /^\d{4} Budapest, .+ \d+\.?$/, 'Budapest'],
])('an address in the order of its country: %s', async (locale, pattern, name) => {
  const rows = (await places(locale, '', 3000)).filter(({ city }) => city === name);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ address }) => address).filter((address) => !pattern.test(address))).toEqual([]);
});

test('states of Japan are called as Faker’s list has them', async () => {
  const states = new Set((await places('ja', '', 3000)).map(({ state }) => state));
  const known = (await loadLexicon('ja')).list('location.state').texts;
  expect([...states].filter((state) => !known.includes(state))).toEqual([]);
  expect(states.size).toBeGreaterThan(35);
});

test('every locale has the places of a country', async () => {
  for (const locale of locales) {
    expect(atlas.table(countryOfLocale(locale)).cities.length, locale).toBeGreaterThan(0);
  }
  expect((await loadLexicon('ja')).atlas.countryName('DE', 'ja')).toBe('ドイツ');
});

test('no postal code is of two cities of a country', () => {
  for (const code of placeCountries) {
    const codes = atlas.table(code).codes.filter((each) => each !== '' && each !== '999077');
    expect(new Set(codes).size, code).toBe(codes.length);
  }
});
