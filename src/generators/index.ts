import { array } from './array.ts';
import { age, dateOfBirth } from './birth.ts';
import { boolean, choice, constant } from './choices.ts';
import { companies } from './company/index.ts';
import { email } from './contact.ts';
import { latitude, longitude } from './coordinates.ts';
import { expressionSource } from './expression.ts';
import { faker } from './faker.ts';
import type { Generator } from './generator.ts';
import { numbers, papers } from './identifiers/index.ts';
import { json } from './json.ts';
import { firstName, fullName, gender, lastName, prefix, username } from './names.ts';
import { network } from './network/index.ts';
import { nothing } from './nothing.ts';
import { float, integer, randomDecimal } from './numbers.ts';
import { object } from './object.ts';
import { objectId } from './object-id.ts';
import { orderNumber, pattern, template } from './patterns.ts';
import { jobTitle, password } from './person.ts';
import { phoneNumber } from './phone-number.ts';
import {
  callingCode,
  city,
  country,
  countryCode,
  currencyCode,
  phoneCode,
  state,
  stateAbbr,
  timeZone,
} from './places.ts';
import { zipCode } from './postal-codes.ts';
import { price } from './price.ts';
import { department, productName } from './products.ts';
import { profileSource } from './profile.ts';
import { productDescription, prose } from './prose/index.ts';
import { regex } from './regex.ts';
import { sample } from './sample.ts';
import { sequence } from './sequence.ts';
import { series } from './series/series.ts';
import { address, buildingNumber, secondaryAddress, streetAddress } from './streets.ts';
import { files, tokens } from './technical/index.ts';
import { bitcoinAddress, ethereumAddress } from './technical/wallets.ts';
import { lorem, paragraph, sentence, slug, word, words } from './texts.ts';
import {
  animal,
  bloodType,
  bookTitle,
  color,
  currencyName,
  currencySymbol,
  dish,
  emoji,
  language,
  languageCode,
  musicGenre,
  shirtSize,
  vehicle,
} from './things.ts';
import { timeBetween } from './time-of-day.ts';
import { dateBetween, datetimeBetween } from './times.ts';
import { timestampSequence } from './timestamp-sequence.ts';
import { uuid } from './uuid.ts';

export type {
  BindContext,
  FieldFacts,
  FieldRead,
  Generator,
  Group,
  ItemSource,
  MemberSource,
  SeriesScope,
  SharedSpecs,
} from './generator.ts';

/** All generators, in the order in which they are listed. */
export const generators: readonly Generator[] = [
  sequence,
  uuid,
  objectId,
  orderNumber,
  pattern,
  ...tokens,

  firstName,
  lastName,
  fullName,
  prefix,
  gender,
  jobTitle,
  username,
  password,
  dateOfBirth,
  age,
  ...papers,
  bloodType,
  shirtSize,

  email,
  phoneNumber,
  address,
  streetAddress,
  buildingNumber,
  secondaryAddress,
  city,
  state,
  stateAbbr,
  zipCode,
  country,
  countryCode,
  language,
  languageCode,
  callingCode,
  phoneCode,
  latitude,
  longitude,
  timeZone,

  ...companies,
  department,
  productName,
  productDescription,
  price,
  currencyCode,
  currencySymbol,
  currencyName,
  ...numbers,
  bitcoinAddress,
  ethereumAddress,

  ...network,
  ...files,

  word,
  words,
  sentence,
  paragraph,
  lorem,
  ...prose,
  slug,
  regex,
  color,
  emoji,
  animal,
  vehicle,
  musicGenre,
  bookTitle,
  dish,

  integer,
  randomDecimal,
  float,

  dateBetween,
  datetimeBetween,
  timeBetween,
  timestampSequence,

  choice,
  boolean,
  constant,
  nothing,
  sample,

  series,

  object,
  array,
  json,

  template,
  faker,
];

const byName = new Map(generators.flatMap((each) => [each.name, ...(each.aliases ?? [])].map((name) => [name, each])));

/** A generator by its name or one of its other names. */
export function generatorNamed(name: string): Generator | undefined {
  return byName.get(name);
}

/** Every name that a definition may use. */
export const generatorNames: readonly string[] = [...byName.keys(), profileSource.name, expressionSource.name];
