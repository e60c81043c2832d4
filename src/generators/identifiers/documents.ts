import type { Source } from '../../values/source.ts';

import { type Ages, ages, checkAges } from '../birth-cells.ts';
import { type BindContext, defineGenerator } from '../generator.ts';

import { countryMeant, countryParameter, realisticParameter, standInFor } from './country.ts';
import { identifier, lengthOf, tellsPerson } from './identifier.ts';
import { type Numbers, nationalNumbers, ssnNumbers } from './national-numbers.ts';
import { licences, passports } from './papers.ts';
import { steuerIds } from './steuer-id.ts';
import { companyTaxNumbers, personalTaxNumbers } from './tax-numbers.ts';

/** How a country's numbers are made, and how long they are. */
interface Form {
  readonly length: number;
  /** Whether they say when their holder was born, or more. */
  readonly tells: boolean;
  bind(context: BindContext, realistic: boolean, ages?: Ages): Source;
}

function formOf(numbers: Numbers): Form {
  const safe = numbers(false);
  const real = numbers(true);
  return {
    length: lengthOf(safe),
    tells: tellsPerson(safe),
    bind: (context, realistic, ages) => identifier(context, realistic ? real : safe, ages),
  };
}

/** Forms of countries, each made when one of its numbers is first asked for: their lists are long. */
function formsOf(numbers: Readonly<Record<string, Numbers>>): Readonly<Record<string, () => Form>> {
  const made = new Map<string, Form>();
  return Object.fromEntries(
    Object.entries(numbers).map(([country, each]) => [
      country,
      () => {
        const form = made.get(country) ?? formOf(each);
        made.set(country, form);
        return form;
      },
    ]),
  );
}

const germans = { DE: (): Form => ({ length: 11, tells: false, bind: steuerIds }) };
const national = { ...formsOf(nationalNumbers), ...germans };
const taxes = {
  company: formsOf(companyTaxNumbers),
  person: { ...national, ...formsOf(personalTaxNumbers) },
} as const;
const passportForms = formsOf(
  Object.fromEntries(Object.entries(passports).map(([country, each]) => [country, () => each])),
);
const licenceForms = formsOf(licences);

/** What those have in common that may tell of their holder: where they do they are of the row's person. */
const ofHolder = { group: 'person', agreesBy: ['min_age', 'max_age'], check: checkAges } as const;

type Forms = Readonly<Record<string, () => Form>>;

function tellNothing(forms: Forms, country: string | undefined, locales: readonly string[]): boolean {
  return locales.every((locale) => !countryMeant(country, locale, forms)().tells);
}

export const ssn = defineGenerator({
  name: 'ssn',
  family: 'person',
  category: 'ssn',
  summary: 'a US social security number out of the areas that are never issued',
  version: 1,
  parameters: { realistic: realisticParameter },
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 11 }),
  example: '943-17-5208',
  malformed: ['000-00-0000', '943-17-52', '943175208x'],
  indexable: () => true,
  longest: () => 11,
  bind: ({ realistic }, context) => identifier(context, ssnNumbers(realistic)),
});

export const nationalId = defineGenerator({
  ...ofHolder,
  name: 'national_id',
  joinsAs: ['pesel', 'codice_fiscale', 'nir'],
  standsAlone: ({ country }, locales) => tellNothing(national, country, locales),
  family: 'person',
  category: 'national_id',
  summary: 'a country’s number for a person, with its check',
  version: 1,
  parameters: { country: countryParameter(Object.keys(national)), realistic: realisticParameter, ...ages },
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 18 }),
  example: '943-17-5208',
  malformed: ['0', '000000000', 'ABC', '12-34'],
  indexable: () => true,
  standsIn: ({ country }, locale) => standInFor(country, locale, national),
  longest: ({ country }, { lexicon }) => countryMeant(country, lexicon.locale, national)().length,
  bind: ({ country, realistic, ...own }, context) =>
    countryMeant(country, context.lexicon.locale, national)().bind(context, realistic, own),
});

export const taxId = defineGenerator({
  ...ofHolder,
  name: 'tax_id',
  standsAlone: ({ country, holder }, locales) => tellNothing(taxesOf(holder), country, locales),
  family: 'business',
  category: 'tax_id',
  summary: 'a number for taxes: EIN, VAT, CNPJ, NIP … of its country',
  version: 1,
  parameters: {
    country: countryParameter(Object.keys(taxes.company)),
    holder: {
      type: 'text',
      summary: '`company` or `person`',
      default: 'company',
      choices: ['company', 'person'],
    },
    realistic: realisticParameter,
    ...ages,
  },
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 18 }),
  example: '17-4820913',
  malformed: ['0', '00-0000000', 'XX123456789', 'DE12345'],
  indexable: () => true,
  standsIn: ({ country, holder }, locale) => standInFor(country, locale, taxesOf(holder)),
  longest: ({ country, holder }, { lexicon }) => taxForm(holder, country, lexicon.locale).length,
  bind: ({ country, holder, realistic, ...own }, context) =>
    taxForm(holder, country, context.lexicon.locale).bind(context, realistic, own),
});

function taxesOf(holder: string): Forms {
  return holder === 'person' ? taxes.person : taxes.company;
}

function taxForm(holder: string, country: string | undefined, locale: string): Form {
  return countryMeant(country, locale, taxesOf(holder))();
}

export const passport = defineGenerator({
  name: 'passport',
  aliases: ['passport_number'],
  family: 'person',
  category: 'passport',
  summary: 'a number as a country’s passports have it',
  version: 1,
  parameters: { country: countryParameter(Object.keys(passports)) },
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 9 }),
  example: '482091735',
  malformed: ['0', 'PASSPORT', '12345678901234'],
  indexable: () => true,
  standsIn: ({ country }, locale) => standInFor(country, locale, passportForms),
  longest: ({ country }, { lexicon }) => countryMeant(country, lexicon.locale, passportForms)().length,
  bind: ({ country }, context) => countryMeant(country, context.lexicon.locale, passportForms)().bind(context, false),
});

export const driverLicense = defineGenerator({
  ...ofHolder,
  name: 'driver_license',
  joinsAs: ['driving_licence', 'driving_license', 'driver_licence'],
  standsAlone: ({ country }, locales) => tellNothing(licenceForms, country, locales),
  family: 'person',
  category: 'driver_license',
  summary: 'a number as a country’s driving licences have it',
  version: 1,
  parameters: { country: countryParameter(Object.keys(licences)), realistic: realisticParameter, ...ages },
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 18 }),
  example: 'K4820913',
  malformed: ['0', 'LICENSE', '12'],
  indexable: () => true,
  standsIn: ({ country }, locale) => standInFor(country, locale, licenceForms),
  longest: ({ country }, { lexicon }) => countryMeant(country, lexicon.locale, licenceForms)().length,
  bind: ({ country, realistic, ...own }, context) =>
    countryMeant(country, context.lexicon.locale, licenceForms)().bind(context, realistic, own),
});
