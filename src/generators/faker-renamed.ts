import { fold, nearest } from '../base/nearest.ts';

/** What methods were called before Faker 8 and 9, where their last part does not say it. */
const renamed: Readonly<Record<string, string>> = {
  'address.secondaryaddress': 'location.secondaryAddress',
  'address.stateabbr': 'location.state',
  'address.streetaddress': 'location.streetAddress',
  'address.streetname': 'location.street',
  'commerce.color': 'color.human',
  'company.bs': 'company.buzzPhrase',
  'company.companyname': 'company.name',
  'datatype.bigint': 'number.bigInt',
  'datatype.datetime': 'date.anytime',
  'datatype.float': 'number.float',
  'datatype.hexadecimal': 'string.hexadecimal',
  'datatype.number': 'number.int',
  'datatype.string': 'string.sample',
  'finance.account': 'finance.accountNumber',
  'finance.maskedcard': 'finance.maskedNumber',
  'image.imageurl': 'image.url',
  'name.findname': 'person.fullName',
  'name.title': 'person.jobTitle',
  'phone.phonenumber': 'phone.number',
  'random.alpha': 'string.alpha',
  'random.alphanumeric': 'string.alphanumeric',
  'random.boolean': 'datatype.boolean',
  'random.float': 'number.float',
  'random.locale': 'location.countryCode',
  'random.number': 'number.int',
  'random.numeric': 'string.numeric',
  'random.word': 'word.sample',
  'random.words': 'word.words',
};

/** Modules that have another name since. */
const modules: Readonly<Record<string, string>> = {
  name: 'person',
  address: 'location',
  random: 'string',
  time: 'date',
};

/** The method that is meant by the name that it had in earlier versions, or has in Faker's Python and Ruby; else the nearest. */
export function fakerMeant(written: string, known: readonly string[]): string | undefined {
  const name = written.replace(/\(.*$/s, '');
  const [module = '', method = ''] = name.includes('.') ? name.toLowerCase().split('.') : ['', name.toLowerCase()];
  const own = renamed[`${module}.${fold(method)}`];
  if (own !== undefined) return own;
  const inModule = known.find((each) => each.toLowerCase() === `${modules[module] ?? module}.${fold(method)}`);
  const called = known.filter((each) => fold(each.slice(each.indexOf('.') + 1)) === fold(method));
  return inModule ?? (called.length === 1 ? called[0] : undefined) ?? nearest(name, known) ?? called[0];
}
