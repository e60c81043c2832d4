/**
 * What is true of a whole country, and how its post writes codes and addresses. ISO 3166-1, ISO 4217 and ITU E.164 by
 * heart: the tests hold them against the package world-countries, postal formats against postcode-validator.
 *
 * `postal` says how a code is written: `0` is a digit of the city's own code, other letters stand as they are; `?` is a
 * letter or digit of it; behind `+` what is drawn for each row: `#` a digit, `@` a letter of `letters`.
 * `line` is the address in one line; `[tail]` is where the drawn end of the postal code goes.
 */
export interface CountryFacts {
  readonly alpha3: string;
  readonly numeric: string;
  readonly calling: string;
  readonly currency: string;
  readonly postal: string;
  readonly letters?: string;
  readonly line?: string;
  /** The most that its house numbers go up to. */
  readonly houses?: number;
  /** Street and number, where Faker's order is not the country's; `{town}` is the part of a city that numbers are counted in. */
  readonly street?: string;
}

const commaState = '{street}, {city}, {code} {zip}';

/** The Royal Mail's inward letters, without C I K M O V. */
const britishLetters = 'ABDEFGHJLNPQRSTUWXYZ';
/** Without F I O Q U Y, and S, which never stands before A, D or S. */
const dutchLetters = 'ABCDEGHJKLMNPRTVWXZ';
/** Without D F I O Q U. */
const canadianLetters = 'ABCEGHJKLMNPRSTVWXYZ';
/** Of a unique identifier. */
const irishLetters = 'ACDEFHKNPRTVWXY';

function facts(
  alpha3: string,
  numeric: string,
  calling: string,
  currency: string,
  postal: string,
  more: Pick<CountryFacts, 'letters' | 'line' | 'houses' | 'street'> = {},
): CountryFacts {
  return { alpha3, numeric, calling, currency, postal, ...more };
}

/** In the order of the countries' names. */
export const countryFacts: Readonly<Record<string, CountryFacts>> = {
  US: facts('USA', '840', '1', 'USD', '00000', { line: commaState, houses: 9999 }),
  GB: facts('GBR', '826', '44', 'GBP', '?+ #@@', { letters: britishLetters, line: '{street}, {city}, {zip}' }),
  DE: facts('DEU', '276', '49', 'EUR', '00000'),
  FR: facts('FRA', '250', '33', 'EUR', '00000'),
  ES: facts('ESP', '724', '34', 'EUR', '00000'),
  IT: facts('ITA', '380', '39', 'EUR', '00000', { line: '{street}, {zip} {city} {code}' }),
  NL: facts('NLD', '528', '31', 'EUR', '0000+ @@', { letters: dutchLetters, line: '{street}, {zip} {city}' }),
  PL: facts('POL', '616', '48', 'PLN', '00-000'),
  BR: facts('BRA', '076', '55', 'BRL', '00000+-###', {
    line: '{street}, {city} - {code}, {zip}',
    street: '{street}, {number}',
  }),
  IN: facts('IND', '356', '91', 'INR', '000000', { line: '{street}, {city}, {state} {zip}' }),
  JP: facts('JPN', '392', '81', 'JPY', '000-0000', {
    line: '〒{zip} {state}{city}{street}',
    street: '{town}{street}',
  }),
  CN: facts('CHN', '156', '86', 'CNY', '0000+##', {
    line: '{state}{city}{street} {zip}',
    street: '{road}{number}号',
  }),
  CA: facts('CAN', '124', '1', 'CAD', '?+ #@#', { letters: canadianLetters, line: commaState, houses: 9999 }),
  AU: facts('AUS', '036', '61', 'AUD', '0000', { line: '{street}, {city} {code} {zip}' }),
  MX: facts('MEX', '484', '52', 'MXN', '00000', { line: '{street}, {zip} {city}, {code}' }),
  AT: facts('AUT', '040', '43', 'EUR', '0000'),
  CH: facts('CHE', '756', '41', 'CHF', '0000'),
  BE: facts('BEL', '056', '32', 'EUR', '0000'),
  SE: facts('SWE', '752', '46', 'SEK', '000 00'),
  NO: facts('NOR', '578', '47', 'NOK', '0000'),
  DK: facts('DNK', '208', '45', 'DKK', '0000'),
  FI: facts('FIN', '246', '358', 'EUR', '00000'),
  PT: facts('PRT', '620', '351', 'EUR', '0000-000'),
  IE: facts('IRL', '372', '353', 'EUR', '?+ @###', { letters: irishLetters, line: '{street}, {city}, {zip}' }),
  KR: facts('KOR', '410', '82', 'KRW', '00000', {
    line: '{state} {city} {street}, {zip}',
    street: '{street} {number}',
  }),
  ZA: facts('ZAF', '710', '27', 'ZAR', '0000', { line: '{street}, {city}, {zip}' }),
  CZ: facts('CZE', '203', '420', 'CZK', '000 00'),
  HU: facts('HUN', '348', '36', 'HUF', '0000', { line: '{zip} {city}, {street}' }),
  RO: facts('ROU', '642', '40', 'RON', '000000'),
  TR: facts('TUR', '792', '90', 'TRY', '00000', { line: '{street}, {zip} {city}/{state}' }),
  RU: facts('RUS', '643', '7', 'RUB', '000000', { line: '{street}, {city}, {state}, {zip}' }),
  UA: facts('UKR', '804', '380', 'UAH', '00000', { line: '{street}, {city}, {zip}' }),
  SK: facts('SVK', '703', '421', 'EUR', '000 00'),
  HR: facts('HRV', '191', '385', 'EUR', '00000'),
  LU: facts('LUX', '442', '352', 'EUR', 'L-0000'),
  LV: facts('LVA', '428', '371', 'EUR', 'LV-0000', { line: '{street}, {city}, {zip}' }),
  LT: facts('LTU', '440', '370', 'EUR', 'LT-00000'),
  EE: facts('EST', '233', '372', 'EUR', '00000'),
  NZ: facts('NZL', '554', '64', 'NZD', '0000', { line: '{street}, {city} {zip}' }),
  BG: facts('BGR', '100', '359', 'EUR', '0000'),
  AR: facts('ARG', '032', '54', 'ARS', '0000', { line: '{street}, {zip} {city}, {state}' }),
  CO: facts('COL', '170', '57', 'COP', '000000', { line: '{street}, {city}, {state} {zip}' }),
  TH: facts('THA', '764', '66', 'THB', '00000', { line: '{street} {city} {state} {zip}' }),
  PK: facts('PAK', '586', '92', 'PKR', '+#####', { line: '{street}, {city} {zip}' }),
  BD: facts('BGD', '050', '880', 'BDT', '0000', { line: '{street}, {city} {zip}' }),
  AZ: facts('AZE', '031', '994', 'AZN', 'AZ0000', { line: '{street}, {city}, {zip}' }),
  RS: facts('SRB', '688', '381', 'RSD', '00000'),
  MD: facts('MDA', '498', '373', 'MDL', 'MD-0000'),
  SI: facts('SVN', '705', '386', 'EUR', '0000'),
  MK: facts('MKD', '807', '389', 'MKD', '0000'),
  GR: facts('GRC', '300', '30', 'EUR', '+### ##'),
  IL: facts('ISR', '376', '972', 'ILS', '+#######', { line: '{street}, {city} {zip}' }),
  IR: facts('IRN', '364', '98', 'IRR', '+#####-#####', { line: '{street}, {city}, {zip}' }),
  AM: facts('ARM', '051', '374', 'AMD', '+####'),
  GE: facts('GEO', '268', '995', 'GEL', '+####'),
  ID: facts('IDN', '360', '62', 'IDR', '+#####', { line: '{street}, {city}, {state} {zip}' }),
  IQ: facts('IRQ', '368', '964', 'IQD', '+#####', { line: '{street}, {city}, {zip}' }),
  EG: facts('EGY', '818', '20', 'EGP', '+#####', { line: '{street}, {city}, {zip}' }),
  MN: facts('MNG', '496', '976', 'MNT', '+#####'),
  MV: facts('MDV', '462', '960', 'MVR', '+#####', { line: '{street}, {city} {zip}' }),
  NP: facts('NPL', '524', '977', 'NPR', '+#####', { line: '{street}, {city} {zip}' }),
  SN: facts('SEN', '686', '221', 'XOF', '+#####'),
  NG: facts('NGA', '566', '234', 'NGN', '+######', { line: '{street}, {city} {zip}' }),
  GH: facts('GHA', '288', '233', 'GHS', '+GA-###-####', { line: '{street}, {city}, {zip}' }),
  // Hong Kong has no codes: this is China Post's number for it.
  HK: facts('HKG', '344', '852', 'HKD', '999077', { line: '{street}, {city}' }),
  TW: facts('TWN', '158', '886', 'TWD', '+######', { line: '{city}{street}, {zip}' }),
  UZ: facts('UZB', '860', '998', 'UZS', '+######', { line: '{street}, {city}, {zip}' }),
  VN: facts('VNM', '704', '84', 'VND', '+######', { line: '{street}, {city}, {zip}' }),
};

/** Of a country whose line is not told: that of most of Europe. */
export const usualLine = '{street}, {zip} {city}';

/** Of places that are written in another script than their country's. */
export const latinLine = '{street}, {city}, {state} {zip}';

/** The countries that there are tables of. */
export const placeCountries: readonly string[] = Object.keys(countryFacts);

const ofLanguage: Readonly<Record<string, string>> = {
  ar: 'EG',
  cs: 'CZ',
  cy: 'GB',
  da: 'DK',
  dv: 'MV',
  el: 'GR',
  en: 'US',
  fa: 'IR',
  he: 'IL',
  hy: 'AM',
  ja: 'JP',
  ko: 'KR',
  ku: 'IQ',
  ne: 'NP',
  sv: 'SE',
  uk: 'UA',
  ur: 'PK',
  vi: 'VN',
};

/** The country of one of Faker's locales: its region, else where its language is at home; Esperanto is at home nowhere. */
export function homeOfLocale(locale: string): string | undefined {
  const [language = '', ...rest] = locale.split('_');
  if (locale.startsWith('ku_kmr')) return 'TR';
  const region = rest.find((part) => part in countryFacts);
  const sameName = language.toUpperCase();
  return region ?? ofLanguage[language] ?? (sameName in countryFacts ? sameName : undefined);
}

/** The country that a locale's values are of. */
export function countryOfLocale(locale: string): string {
  return homeOfLocale(locale) ?? 'US';
}
