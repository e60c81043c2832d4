import parsePhoneNumber, { type PhoneNumber } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';

import { locales } from '../../src/values/lexicon.ts';
import { fictionalCountries, mobileNumbers } from '../../src/values/phone-ranges.ts';
import { countryFacts, countryOfLocale } from '../../src/values/places/countries.ts';

import type { DatasetPlan } from '../../src/plan/plan.ts';

import { compileText } from '../support/compile-text.ts';
import { dataset } from '../support/definitions.ts';

import { cellsOf, range } from './cells.ts';
import { valuesOf } from './values-of.ts';

const rows = 500;

async function parsed(country: string, parameters: Readonly<Record<string, unknown>>) {
  const texts = await valuesOf('phone_number', { country_code: country, ...parameters }, { rows });
  return texts.map((text) => [text, parsePhoneNumber(text, country as 'US') as PhoneNumber] as const);
}

/** What is left of a text without the signs between its digits. */
const digits = (text: string) => text.replace(/[^+\d]/g, '');

/** Countries whose regulators keep numbers for fiction; those of others begin with what is given to nobody. */
const reserved = ['US', 'CA', 'GB', 'DE', 'FR', 'AU', 'IE', 'SE'];

describe.each(fictionalCountries)('%s', (country) => {
  test('the three formats are of one number, of a length that there is', async () => {
    type Parsed = Awaited<ReturnType<typeof parsed>>;
    const [international, national, e164] = (await Promise.all(
      ['international', 'national', 'e164'].map((format) => parsed(country, { format })),
    )) as [Parsed, Parsed, Parsed];
    const numbers = e164.map(([, { number }]) => number);
    expect(numbers).toHaveLength(rows);
    expect(e164.filter(([, number]) => !number.isPossible())).toEqual([]);
    expect(e164.map(([text]) => text)).toEqual(numbers);
    for (const others of [international, national]) expect(others.map(([, { number }]) => number)).toEqual(numbers);
    expect(international.map(([text]) => digits(text))).toEqual(numbers);
  });

  const numbersAreReal = async () => {
    const real = await parsed(country, { realistic: true });
    // Not every area code's exchanges are all assigned, so that nearly all are what a phone accepts.
    expect(real.filter(([, number]) => number.isValid()).length).toBeGreaterThan(rows * 0.8);
    expect(real.filter(([, number]) => !number.isPossible())).toEqual([]);
    // The trunk prefix too, which libphonenumber knows of numbers that are assigned alone.
    const national = await parsed(country, { realistic: true, format: 'national' });
    for (const [text, number] of national)
      if (number.isValid()) expect(digits(text)).toBe(digits(number.formatNational()));
  };
  if (Object.hasOwn(mobileNumbers, country)) test('real numbers are real', numbersAreReal);

  if (reserved.includes(country)) return;
  test('those that nothing is kept for are nobody’s, nor are those that they begin with', async () => {
    const safe = await parsed(country, {});
    expect(safe.filter(([, number]) => number.isValid()).map(([text]) => text)).toEqual([]);
    // An exchange that takes fewer digits rings by those that it has.
    const shorter = safe.flatMap(([text]) => [1, 2, 3, 4].map((count) => digits(text).slice(0, -count)));
    expect(shorter.filter((text) => parsePhoneNumber(text)?.isValid())).toEqual([]);
  });
});

test('the locale chooses the country', async () => {
  const first = async (locale: string) => (await valuesOf('phone_number', {}, { rows: 1, locale }))[0];
  expect(await first('en_US')).toMatch(/^\+1-/);
  expect(await first('fr')).toMatch(/^\+33 /);
  expect(await first('pt_BR')).toMatch(/^\+55 20 /);
  expect(await first('ko')).toMatch(/^\+82 /);
});

test('numbers of several countries are of the row’s place', async () => {
  const said = 'countries: [US, DE, JP, KR]';
  const text = dataset(
    `volume: 800\nfields:\n  - {name: country_code, ${said}}\n  - {name: phone, generator: phone_number, ${said}}\n  - {name: city, ${said}}\n  - {name: billing_phone, generator: phone_number, ${said}}`,
  );
  const { plan, diagnostics } = await compileText(text);
  expect(diagnostics).toEqual([]);
  const own = plan?.datasets[0] as DatasetPlan;
  const read = async (name: string) => (await cellsOf(own, name, range(0, 800), { capacity: 300 })) as string[];
  const [codes, phones, billing] = [await read('country_code'), await read('phone'), await read('billing_phone')];
  const calling: Record<string, string> = { US: '+1', DE: '+49', JP: '+81', KR: '+82' };
  const agree = (texts: string[]) =>
    texts.filter((each, row) => each.startsWith(`${calling[codes[row] as string]}`)).length;
  expect(agree(phones)).toBe(800);
  expect(agree(billing)).toBeLessThan(300);
  expect(new Set(codes).size).toBe(4);
});

/** Area codes of cities by their regulators' plans: NANPA, Ofcom, Bundesnetzagentur, Arcep, ACMA. */
const ofCities: readonly (readonly [locale: string, city: string, areas: RegExp])[] = [
  ['en_US', 'San Diego', /^\+1(619|858)/],
  ['en_US', 'Las Vegas', /^\+1(702|725)/],
  ['en_US', 'Anchorage', /^\+1907/],
  ['en_US', 'Washington', /^\+1(202|771)/],
  ['en_US', 'Milwaukee', /^\+1414/],
  ['en_GB', 'London', /^\+44(20|7700)/],
  ['en_GB', 'Sheffield', /^\+44(114|7700)/],
  ['en_GB', 'Glasgow', /^\+44(141|7700)/],
  ['en_GB', 'Belfast', /^\+44(28|7700)/],
  ['en_GB', 'York', /^\+44(1632|7700)/],
  ['de', 'Berlin', /^\+49(30|171|176)/],
  ['de', 'München', /^\+49(89|171|176)/],
  ['de', 'Mannheim', /^\+49(171|176)/],
  ['fr', 'Paris', /^\+33[16]/],
  ['fr', 'Rennes', /^\+33[26]/],
  ['fr', 'Lille', /^\+33[36]/],
  ['fr', 'Marseille', /^\+33[46]/],
  ['fr', 'Bordeaux', /^\+33[56]/],
  ['en_AU', 'Brisbane', /^\+617/],
  ['en_AU', 'Perth', /^\+618/],
];

test.each(ofCities)('of %s, those of %s have its area code', async (locale, city, area) => {
  const fields =
    '[{name: city}, {name: phone_number, format: e164}, {name: mobile, generator: phone_number, format: e164}]';
  const { plan, diagnostics } = await compileText(dataset(`locale: ${locale}\nvolume: 6000\nfields: ${fields}`));
  expect(diagnostics).toEqual([]);
  const own = plan?.datasets[0] as DatasetPlan;
  const read = async (name: string) => (await cellsOf(own, name, range(0, 6000), { capacity: 700 })) as string[];
  const [cities, phones] = [await read('city'), await read('phone_number')];
  const found = phones.filter((_, row) => cities[row] === city);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((text) => !area.test(text))).toEqual([]);
});

test('a country’s numbers are all of area codes that its plan has', async () => {
  for (const [country, locale] of [
    ['US', 'en_US'],
    ['CA', 'en_CA'],
  ] as const) {
    const texts = await valuesOf('phone_number', { format: 'e164' }, { rows: 5000, locale });
    const areas = [...new Set(texts.map((text) => text.slice(2, 5)))];
    expect(areas.length, country).toBeGreaterThan(15);
    // 555 is no exchange of a city: an ordinary number of the area tells whether the area is one.
    const known = areas.filter((area) => parsePhoneNumber(`+1${area}4567890`)?.isValid());
    expect(known, country).toEqual(areas);
  }
});

test('in every locale they are of the country that its places are in', async () => {
  for (const locale of locales) {
    const [number = ''] = await valuesOf('phone_number', {}, { rows: 1, locale });
    const calling = countryFacts[countryOfLocale(locale)]?.calling;
    expect(number.replace(/[- ]/g, '').startsWith(`+${calling}`), `${locale} ${number}`).toBe(true);
  }
});
