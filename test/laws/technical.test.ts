import { isIPv4, isIPv6 } from 'node:net';

import { bech32 as bip173 } from 'bech32';
import Bowser from 'bowser';
import validator from 'validator';
import { describe, expect, test } from 'vitest';

import { valuesOf } from './values-of.ts';

const rows = 2000;

type Case = readonly [
  generator: string,
  parameters: Readonly<Record<string, unknown>>,
  check: (value: string) => boolean,
];

/** An address as a number, by its octets. */
const number = (address: string) => address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
const within = (address: string, first: string, last: string) =>
  number(address) >= number(first) && number(address) <= number(last);

/** What no machine on the internet has (RFC 6890). */
const special = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.2.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '255.255.255.255'],
] as const;

/** Node reads an address and writes it in the canonical way (RFC 5952). */
const canonical = (address: string) => new URL(`http://[${address}]/`).hostname === `[${address}]`;

/** By the library of BIP 173: a witness program of version 0, of a key's hash or a script's. */
function bech32(text: string): boolean {
  try {
    const { words } = bip173.decode(text);
    return words[0] === 0 && [20, 32].includes(bip173.fromWords(words.slice(1)).length);
  } catch {
    return false;
  }
}

test('the checks of this file know published values from others', () => {
  // BIP 173's examples.
  expect(
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx'].map(bech32),
  ).toEqual([true, true]);
  expect(bech32('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5')).toBe(false);
  expect([canonical('2001:db8::1'), canonical('2001:db8:0:0:1::1')]).toEqual([true, false]);
});

const part = (text: string, index: number) => text.split('.')[index] as string;
const decoded = (text: string, index: number) =>
  JSON.parse(Buffer.from(part(text, index), 'base64url').toString()) as Record<string, unknown>;

const cases: readonly Case[] = [
  [
    'ip_address',
    { range: 'documentation' },
    (value) => /^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/.test(value) && isIPv4(value),
  ],
  [
    'ip_address',
    { range: 'public', realistic: true },
    (value) => isIPv4(value) && !special.some(([first, last]) => within(value, first, last)),
  ],
  [
    'ip_address',
    { range: 'public', realistic: true, version: 6 },
    (value) => canonical(value) && /^2[468ac]/.test(value),
  ],
  [
    'ip_address',
    { subnet: '192.168.4.0/22' },
    (value) => isIPv4(value) && within(value, '192.168.4.1', '192.168.7.254'),
  ],
  [
    'ip_address',
    { subnet: '255.255.0.0/16' },
    (value) => isIPv4(value) && within(value, '255.255.0.1', '255.255.255.254'),
  ],
  ['ip_address', { subnet: '0.0.0.0/0' }, (value) => isIPv4(value)],
  ['ip_address', { subnet: '2001:db8:0:0::/64' }, (value) => value.startsWith('2001:db8::') && canonical(value)],
  ['ip_address', { subnet: '2001:db8:0:1::/64' }, (value) => value.startsWith('2001:db8:0:1:') && canonical(value)],
  ['ip_address', { subnet: 'fd00:0:0:5:0:0::/96' }, (value) => value.startsWith('fd00::5:') && isIPv6(value)],
  [
    'cidr',
    {},
    (value) => validator.isIPRange(value, '4') && value.endsWith('.0/24') && within(part(`${value}`, 0), '10', '10'),
  ],
  ['cidr', { prefix: 30 }, (value) => validator.isIPRange(value, '4') && number(value.replace('/30', '')) % 4 === 0],
  ['cidr', { version: 6 }, (value) => validator.isIPRange(value, '6') && canonical(value.replace('/48', ''))],
  [
    'cidr',
    { version: 6, prefix: 112 },
    (value) => validator.isIPRange(value, '6') && canonical(value.replace('/112', '')),
  ],
  ['mac_address', {}, (value) => validator.isMACAddress(value) && (Number.parseInt(value.slice(0, 2), 16) & 3) === 2],
  [
    'mac_address',
    { vendor: 'vmware' },
    (value) => /^00:(05:69|0c:29|1c:14|50:56):/.test(value) && validator.isMACAddress(value),
  ],
  [
    'mac_address',
    { vendor: 'cisco', separator: 'dot', case: 'upper' },
    (value) => /^[0-9A-F]{4}(\.[0-9A-F]{4}){2}$/.test(value),
  ],
  ['hostname', {}, (value) => validator.isFQDN(value) && /\.example\.(com|net|org)$/.test(value)],
  ['port', {}, (value) => validator.isPort(value) && Number(value) >= 1024],
  ['asn', {}, (value) => Number(value) >= 4_200_000_000 && Number(value) <= 4_294_967_294],
  [
    'user_agent',
    {},
    (value) => {
      const { browser, os, platform } = Bowser.parse(value);
      const known = ['Chrome', 'Firefox', 'Safari', 'Microsoft Edge', 'Opera', 'Samsung Internet for Android'];
      return (
        known.includes(browser.name ?? '') &&
        Number.parseFloat(browser.version ?? '0') >= 16 &&
        os.name !== undefined &&
        platform.type !== undefined
      );
    },
  ],
  ['mime_type', {}, (value) => validator.isMimeType(value)],
  ['semver', {}, (value) => validator.isSemVer(value)],
  ['file_name', {}, (value) => /^[a-z]+-[a-z]+-\d{1,3}\.[a-z0-9]+$/.test(value)],
  ['file_name', { extension: 'csv' }, (value) => value.endsWith('.csv')],
  [
    'image_url',
    { width: 80, height: 60 },
    (value) => validator.isURL(value) && value.startsWith('https://images.example.com/80x60/'),
  ],
  ['avatar_url', {}, (value) => validator.isURL(value) && new URL(value).hostname.endsWith('.example.com')],
  ['hex', { bytes: 33, prefix: '0x' }, (value) => validator.isHexadecimal(value) && value.length === 68],
  ['hash', {}, (value) => validator.isHash(value, 'sha256')],
  ['hash', { algorithm: 'md5' }, (value) => validator.isMD5(value)],
  ['api_key', {}, (value) => /^fake_[0-9A-Za-z]{32}$/.test(value)],
  [
    'jwt',
    {},
    (value) => {
      const { sub, iat, exp } = decoded(value, 1) as { sub: string; iat: number; exp: number };
      return (
        validator.isJWT(value) &&
        decoded(value, 0).alg === 'HS256' &&
        /^u\d{9}$/.test(sub) &&
        iat === 1_767_225_600 &&
        exp === iat + 3600 &&
        Buffer.from(part(value, 2), 'base64url').length === 32 &&
        Buffer.from(part(value, 2), 'base64url').toString('base64url') === part(value, 2)
      );
    },
  ],
  ['ulid', {}, (value) => validator.isULID(value) && value.startsWith('01KDVDNA00')],
  ['bitcoin_address', {}, (value) => bech32(value) && value.startsWith('tb1q')],
  ['bitcoin_address', { realistic: true }, (value) => bech32(value) && validator.isBtcAddress(value)],
  ['ethereum_address', {}, (value) => validator.isEthereumAddress(value)],
  ['color', { format: 'hex' }, (value) => validator.isHexColor(value)],
  ['color', { format: 'rgb' }, (value) => validator.isRgbColor(value, { allowSpaces: true })],
  ['color', { format: 'hsl' }, (value) => validator.isHSL(value)],
  ['language_code', {}, (value) => validator.isISO6391(value)],
  ['http_status', {}, (value) => /^[2345]\d\d$/.test(value)],
  ['http_method', {}, (value) => /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/.test(value)],
];

describe('independent implementations accept every value', () => {
  test.each(
    cases.map(
      ([name, parameters, check]) => [`${name} ${JSON.stringify(parameters)}`, name, parameters, check] as const,
    ),
  )('%s', async (_, name, parameters, check) => {
    const values = await valuesOf(name, parameters, { rows });
    expect(values.filter((value) => !check(value)).slice(0, 5)).toEqual([]);
  });
});

test('statuses and methods come as often as logs have them', async () => {
  const statuses = await valuesOf('http_status', {}, { rows: 20_000 });
  const share = (wanted: string) => statuses.filter((status) => status === wanted).length / statuses.length;
  // Shares of 1,014 by the table; a standard deviation is about 0.003 for the first.
  expect(Math.abs(share('200') - 720 / 1014)).toBeLessThan(0.015);
  expect(Math.abs(share('404') - 30 / 1014)).toBeLessThan(0.006);
  const methods = await valuesOf('http_method', {}, { rows: 20_000 });
  expect(Math.abs(methods.filter((each) => each === 'GET').length / methods.length - 0.7)).toBeLessThan(0.015);
});

test('bytes are as many as asked for, and each value of a byte comes', async () => {
  const texts = await valuesOf('bytes', { length: 11 }, { rows: 8000 });
  const all = texts.map((text) => Buffer.from(text.slice(2), 'hex'));
  expect(all.every((each) => each.length === 11)).toBe(true);
  for (let place = 0; place < 11; place++) expect(new Set(all.map((each) => each[place])).size).toBe(256);
});

test.each([
  ['hex', { bytes: 21 }, 0, 42, 16],
  ['ulid', {}, 10, 26, 32],
  ['jwt', {}, -43, -1, 64],
] as const)(
  'of %s every sign comes at every place, each as often as another',
  async (name, parameters, from, to, signs) => {
    const texts = (await valuesOf(name, parameters, { rows: 8000 })).map((text) => text.slice(from, to));
    for (let place = 0; place < (texts[0] as string).length; place++) {
      const counts = new Map<string, number>();
      for (const text of texts) counts.set(text.charAt(place), (counts.get(text.charAt(place)) ?? 0) + 1);
      expect(counts.size).toBe(signs);
      const expected = texts.length / signs;
      const chi = [...counts.values()].reduce(
        (sum, count) => sum + ((count - expected) * (count - expected)) / expected,
        0,
      );
      // Six standard deviations of a chi-square of so many degrees of freedom: one place in millions goes beyond.
      expect(chi).toBeLessThan(signs - 1 + 6 * Math.sqrt(2 * (signs - 1)) + 12);
    }
  },
);
