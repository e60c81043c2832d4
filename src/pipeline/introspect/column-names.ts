import { generators } from '../../generators/index.ts';

import type { LiveTable } from '../../targets/live-schema.ts';

import { aboutPeople, wordsOfName } from '../../detect/column-name.ts';

import { textNames, textsCalled } from './text-names.ts';

/** Generators that cannot stand without parameters, or whose names say nothing of a column that is called so. */
const silent = new Set(
  'sequence pattern order_number regex choice constant null sample series object array json template faker integer random_decimal float boolean sentence paragraph lorem words word date_between datetime_between time_between timestamp_sequence hex bytes hash prefix port'.split(
    ' ',
  ),
);

/** What else columns are called whose values a generator makes. */
const alsoCalled: Readonly<Record<string, string>> = {
  postcode: 'zip_code',
  'post code': 'zip_code',
  zipcode: 'zip_code',
  plz: 'zip_code',
  street: 'street_address',
  town: 'city',
  province: 'state',
  'state code': 'state_abbr',
  currency: 'currency_code',
  iso: 'country_code',
  lang: 'language_code',
  locale: 'language_code',
  timezone: 'time_zone',
  tz: 'time_zone',
  website: 'url',
  'web site': 'url',
  homepage: 'url',
  link: 'url',
  uri: 'url',
  href: 'url',
  ip: 'ip_address',
  'ip addr': 'ip_address',
  mac: 'mac_address',
  'mac addr': 'mac_address',
  host: 'hostname',
  ua: 'user_agent',
  avatar: 'avatar_url',
  image: 'image_url',
  photo: 'image_url',
  picture: 'image_url',
  logo: 'image_url',
  filename: 'file_name',
  mimetype: 'mime_type',
  'content type': 'mime_type',
  'company name': 'company',
  organization: 'company',
  organisation: 'company',
  employer: 'company',
  vendor: 'company',
  supplier: 'company',
  manufacturer: 'company',
  occupation: 'job_title',
  colour: 'color',
  swift: 'bic',
  'card number': 'credit_card',
  barcode: 'ean',
  gtin: 'ean',
};

const known = new Map<string, string>([
  ...generators
    .filter(({ name, roles }) => !silent.has(name) && !roles)
    .flatMap(({ name, aliases = [], joinsAs = [] }) =>
      [name, ...aliases, ...joinsAs].map((each): [string, string] => [each.replaceAll('_', ' '), name]),
    ),
  ...Object.entries(alsoCalled),
]);

/** Names that mean something else in every other table. */
const ambiguous = new Set([
  ...textNames,
  'name',
  'display name',
  'state',
  'product',
  'item name',
  'handle',
  'language',
  'domain',
]);

/** The generators that a column of these words is called as, the longest end first. */
export function byName(words: readonly string[], table: LiveTable): readonly string[] {
  return words.flatMap((_, at) => {
    const end = words.slice(at).join(' ');
    if (ambiguous.has(end)) return byTable(end, words, table);
    const found = known.get(end);
    return found === undefined ? [] : [found];
  });
}

const companies =
  /compan|organi[sz]ation|vendor|supplier|provider|manufacturer|publisher|distributor|dealer|agenc|brand|merchant|employer|tenant|account/;
const products = /product|item|article|goods|merchandise/;

function byTable(end: string, words: readonly string[], { name, columns }: LiveTable): readonly string[] {
  const table = name.toLowerCase();
  if (textNames.has(end)) return textsCalled(end, words, table);
  if (end === 'state') return columns.some((each) => /city|zip|street|postal/i.test(each.name)) ? ['state'] : [];
  if (end === 'domain' || end === 'language') return [end];
  if (end === 'handle') return ['username'];
  if (end === 'product' || end === 'item name') return ['product_name'];
  const about = words.length > 1 ? `${table} ${words.join(' ')}` : table;
  if (companies.test(about)) return ['company'];
  if (products.test(about)) return ['product_name'];
  return aboutPeople(about) > 0 && wordsOfName(about).length > 0 ? ['full_name'] : [];
}
