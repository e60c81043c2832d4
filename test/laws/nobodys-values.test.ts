import { faker } from '@faker-js/faker';
import cardValidator from 'card-validator';
import { isValidIBAN } from 'ibantools';
import parsePhoneNumber from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';

import { fakerMethods } from '../../src/values/faker-methods.ts';
import { loadLexicon } from '../../src/values/lexicon.ts';
import type { Parameters } from '../../src/values/parameter.ts';
import { familyOf } from '../../src/values/type.ts';

import { mayReach } from '../../src/generators/faker-reach.ts';
import { generatorNamed, generators } from '../../src/generators/index.ts';

import { valuesOf } from './values-of.ts';

// What reaches nobody, by those who say so: nothing of it is taken from the generators.

/** RFC 2606 and RFC 6761. */
const reservedHost = /(^|\.)(example\.(com|net|org)|example|test|invalid|localhost)$/i;
/** RFC 5737, RFC 1918, RFC 2544 (198.18.0.0/15), RFC 1122, RFC 3927, RFC 6598. */
const nobodysIp =
  /^(192\.0\.2|198\.51\.100|203\.0\.113|198\.1[89]\.\d+|10\.\d+\.\d+|192\.168\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+|127\.\d+\.\d+|169\.254\.\d+|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.\d+)\.\d+$/;

/** What in a text could reach somebody: a mailbox, a site, an address of the internet. */
function reached(text: string): string[] {
  const hosts = [
    ...[...text.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g)].map(([, host]) => host as string),
    ...[...text.matchAll(/\bhttps?:\/\/(?:[^/@\s"]*@)?([^/:\s"?#]+)/g)].map(([, host]) => host as string),
  ];
  const ips = text.match(/(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w.-])/g) ?? [];
  return [
    ...hosts.filter((host) => !reservedHost.test(host) && !nobodysIp.test(host)),
    ...ips.filter((ip) => ip.split('.').every((part) => Number(part) < 256) && !nobodysIp.test(ip)),
  ];
}

test('what this file takes for somebody’s is', () => {
  expect(reached('ada@gmail.com, https://kent.name/x, 8.8.8.8')).toEqual(['gmail.com', 'kent.name', '8.8.8.8']);
  expect(reached('ada@example.com http://a.b.example.org/x 10.1.2.3 1.2.3-beta 192.0.2.7')).toEqual([]);
});

/** Whose values are made of what definitions say, of other fields, or name software by four numbers. */
const apart = [
  'object',
  'array',
  'sample',
  'series',
  'faker',
  'json',
  'template',
  'constant',
  'choice',
  'null',
  'user_agent',
];
const given: Readonly<Record<string, Parameters>> = {
  pattern: { pattern: 'SRV-####' },
  regex: { pattern: '[a-z]{9}' },
};
const ofTexts = generators.filter(({ name, fills }) => !apart.includes(name) && fills.some((each) => each === 'text'));

test.each(ofTexts.map(({ name }) => name))('%s reaches nobody, in any script', async (name) => {
  const type = generatorNamed(name)?.type({ ...given[name] }, []);
  if (type && !['text', 'network', 'uuid'].includes(familyOf(type))) return;
  for (const locale of ['en_US', 'de', 'ja', 'ar', 'pt_BR']) {
    const texts = await valuesOf(name, given[name] ?? {}, { rows: 200, locale });
    expect(texts.flatMap(reached)).toEqual([]);
  }
});

test.each([
  ['email', { domain: 'mail.example' }],
  ['url', {}],
  ['domain', {}],
  ['hostname', {}],
  ['company_domain', {}],
])('every %s of 3,000 is of a domain that is kept', async (name, parameters) => {
  const hosts = (await valuesOf(name, parameters, { rows: 3000 })).map((text) =>
    text
      .replace(/^.*@/, '')
      .replace(/^https?:\/\//, '')
      .replace(/[/?#:].*$/, ''),
  );
  expect(hosts.filter((host) => !reservedHost.test(host))).toEqual([]);
});

/** Numbers for fiction, as regulators publish them (E.164, without the plus). */
const fiction: Readonly<Record<string, RegExp>> = {
  // NANPA: 555-0100 to 555-0199.
  US: /^1[2-9]\d\d55501\d\d$/,
  CA: /^1[2-9]\d\d55501\d\d$/,
  // Ofcom, "Numbers for drama".
  GB: /^44(2079460\d{3}|1(1[3-8]|21|31|41|51|61)4960\d{3}|1914980\d{3}|2896496\d{3}|2920180\d{3}|7700900\d{3}|1632960\d{3})$/,
  // Bundesnetzagentur, notice 148/2021, "Rufnummern für Medienproduktionen": five areas, and 0171 39200 and 0176 040690 with two digits.
  DE: /^49(3023125|6990009|4066969|8999998)\d{3}$|^492214710\d{3}$|^49(17139200|176040690)\d\d$/,
  // Arcep, decision 2018-0881: 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49, 06 39 98.
  FR: /^33(19900|26191|35301|46571|53649|63998)\d{4}$/,
  // ACMA, "Phone numbers for use in TV shows, films and creative works": 5550 and 7010 of each area.
  AU: /^61[2378](5550|7010)\d{4}$/,
  // ComReg: 020 91X XXXX.
  IE: /^353209\d{6}$/,
  // PTS, "Telefonnummer för användning i böcker och filmer".
  SE: /^46(3139006\d\d|4062804\d\d|846500[4-9]\d\d?|9803192\d\d|8465004\d\d)$/,
};

test.each(Object.entries(fiction))(
  'telephones of %s are those that its regulator keeps for fiction',
  async (country, kept) => {
    const numbers = await valuesOf('phone_number', { country_code: country, format: 'e164' }, { rows: 20_000 });
    expect(numbers.filter((text) => !kept.test(text.slice(1)))).toEqual([]);
    const real = await valuesOf(
      'phone_number',
      { country_code: country, format: 'e164', realistic: true },
      { rows: 200 },
    );
    expect(real.filter((text) => kept.test(text.slice(1))).length).toBeLessThan(20);
  },
);

/** Numbers that their registers say nobody has. */
const unissued: readonly (readonly [name: string, parameters: Parameters, isNobodys: RegExp])[] = [
  // SSA, POMS RM 10201.025: no area 000, 666 or 900 to 999.
  ['ssn', {}, /^9\d\d-\d\d-\d{4}$/],
  ['national_id', { country: 'US' }, /^9\d\d-\d\d-\d{4}$/],
  // HMRC, NIM39110: no prefix with Q.
  ['national_id', { country: 'GB' }, /^QQ/],
  // Insee: no département 00.
  ['national_id', { country: 'FR' }, /^[12]\d{4}00/],
  // RvIG: citizen service numbers that begin with 9 are for tests.
  ['national_id', { country: 'NL' }, /^9/],
  // UIDAI: no Aadhaar begins with 0 or 1.
  ['national_id', { country: 'IN' }, /^[01]/],
  // The months 81 to 92 of PESEL are of the 1800s.
  ['national_id', { country: 'PL' }, /^\d\d(8[1-9]|9[0-2])/],
  // GB/T 2260 has no region 99.
  ['national_id', { country: 'CN' }, /^99/],
  // NHS Digital: 999 begins numbers for tests.
  ['nhs_number', {}, /^999/],
  // ISO 9362: a location that ends in 0 is of a test code.
  ['bic', {}, /^.{7}0/],
  // ISO 3780: 0 is no region.
  ['vin', {}, /^0/],
  // GSMA TS.06: 00 begins type allocation codes for tests.
  ['imei', {}, /^00/],
  // ABA: 01 to 12, 21 to 32, 61 to 72 and 80 are given out.
  ['routing_number', {}, /^(?!0[1-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/],
  // GS1: 2 begins numbers of use within a company.
  ['ean', {}, /^2/],
  // RFC 6996: private numbers of systems.
  ['asn', {}, /^4(2\d{8})$/],
  // RFC 3849 and RFC 4193.
  ['ip_address', { range: 'public', version: 6 }, /^2001:db8:/],
  ['ip_address', { version: 6 }, /^fd/],
];

test.each(unissued)('%s %j is one that is never given out', async (name, parameters, isNobodys) => {
  const values = await valuesOf(name, parameters, { rows: 2000 });
  expect(values.filter((value) => !isNobodys.test(value))).toEqual([]);
});

test('a physical address without a vendor is a locally administered one (IEEE 802)', async () => {
  const values = await valuesOf('mac_address', {}, { rows: 2000 });
  expect(values.filter((value) => (Number.parseInt(value.slice(0, 2), 16) & 3) !== 2)).toEqual([]);
});

/** First six digits of cards that Stripe, Adyen, Braintree and PayPal publish for tests. */
const testCards = /^(411111|424242|510510|555555|371449|378282|601100|601111|305693|385200|353011|356600|620000)/;

test.each(['visa', 'mastercard', 'amex', 'discover', 'diners', 'jcb', 'unionpay'])(
  '%s cards begin as those for tests',
  async (network) => {
    const cards = await valuesOf('credit_card', { network }, { rows: 2000 });
    expect(cards.filter((card) => !testCards.test(card))).toEqual([]);
  },
);

test.each(['DE', 'GB', 'FR', 'IT', 'ES', 'NL', 'PL', 'CH', 'BE', 'AT', 'SE', 'BR'])(
  'IBANs of %s are of a bank that there is none of',
  async (country) => {
    const values = await valuesOf('iban', { country }, { rows: 500 });
    // All of the bank’s code is 0 but a digit that checks it, or it is XXXX.
    expect(values.filter((value) => !/^..\d\d(X{4}|[A-Z]?0{2,}|X0{4})/.test(value))).toEqual([]);
  },
);

/** Every generator that knows values of somebody, and says which of its values a default is not. */
const realistic = generators.filter(({ parameters }) => parameters.realistic);

describe('realistic', () => {
  test.each(realistic.filter(({ name }) => !['faker', 'driver_license'].includes(name)).map(({ name }) => name))(
    '%s gives others then',
    async (name) => {
      const range = name === 'ip_address' ? { range: 'public' } : {};
      const safe = new Set(await valuesOf(name, range, { rows: 300 }));
      const real = await valuesOf(name, { ...range, realistic: true }, { rows: 300 });
      expect(real.filter((value) => safe.has(value)).length).toBeLessThan(5);
      expect(new Set(real).size).toBeGreaterThan(200);
    },
  );
});

/** Pictures of services that anybody may ask, and versions of four numbers. */
const others = /^(image\.|internet\.userAgent$)/;

test.each(['ES', 'CN'])('driving licences of %s, which are their holder’s number, too', async (country) => {
  const safe = await valuesOf('driver_license', { country }, { rows: 300 });
  const real = await valuesOf('driver_license', { country, realistic: true }, { rows: 300 });
  expect(safe.filter((value) => !value.startsWith('99'))).toEqual([]);
  expect(real.filter((value) => value.startsWith('99'))).toEqual([]);
});

test('no method of Faker’s that may be called without `realistic` gives what may be somebody’s', async () => {
  const lexicon = await loadLexicon('en_US');
  faker.seed(1);
  const found = new Map<string, string>();
  for (const method of fakerMethods(lexicon)) {
    if (mayReach(method, [], false) || others.test(method)) continue;
    const [module, name] = method.split('.') as [string, string];
    for (let i = 0; i < 40; i++) {
      let text = '';
      try {
        const own = (faker as unknown as Record<string, Record<string, () => unknown>>)[module];
        text = String(own?.[name]?.() ?? '');
      } catch {
        break;
      }
      const compact = text.replace(/[\s-]/g, '');
      const isCard = /^\d{13,19}$/.test(compact) && cardValidator.number(compact).isValid;
      const isPhone = /^[+(\d][\d\s().x-]{8,}$/.test(text) && parsePhoneNumber(text, 'US')?.isValid() === true;
      if (
        reached(text).length > 0 ||
        isValidIBAN(compact) ||
        (isCard && module === 'finance') ||
        (isPhone && module === 'phone')
      )
        found.set(method, text);
    }
  }
  expect([...found]).toEqual([]);
});
