import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { attackedBy } from '../../../src/pipeline/masking-proof/dictionary-attack.ts';

const originals = Array.from({ length: 50 }, (_, i) => `Person.${i}@corp.example`);
const digest = (algorithm: string, text: string) => createHash(algorithm).update(text).digest();

const spellings: [string, string, (text: string) => string][] = [
  ['hexadecimal digits', 'md5', (text) => digest('md5', text).toString('hex')],
  [
    'digits in capitals, of the text in small letters',
    'sha1',
    (text) => digest('sha1', text.toLowerCase()).toString('hex').toUpperCase(),
  ],
  ['a hash cut to eight digits', 'sha256', (text) => digest('sha256', text).toString('hex').slice(0, 8)],
  [
    'groups as a UUID has them',
    'md5',
    (text) =>
      digest('md5', text)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  ],
  ['base64', 'sha512', (text) => digest('sha512', text).toString('base64')],
  ['base64 for URLs, cut', 'sha256', (text) => digest('sha256', text).toString('base64url').slice(0, 12)],
  // As large as numbers of 31 bits go.
  ['a number', 'md5', (text) => String(digest('md5', text).readUInt32BE(0) >>> 1)],
];

test.each(spellings)('%s of an original is found', (name, algorithm, spelled) => {
  const texts =
    name === 'a number' ? originals.filter((text) => digest('md5', text).readUInt32BE(0) >= 0x8000_0000) : originals;
  const { tried, found, how } = attackedBy(texts, new Set(texts.map(spelled)));
  expect({ tried, found, how }).toEqual({ tried: texts.length, found: texts.length, how: algorithm });
});

test('masks under a key, and texts of any kind, are not taken for hashes', () => {
  const masks = originals.map((text) => digest('sha256', `a key${text}`).toString('hex'));
  const others = ['12345678', 'abcdefgh', 'not-base64!', '', '-', '========', 'deadbeef', 'ünïcödé text'];
  expect(attackedBy(originals, new Set([...masks, ...others]))).toMatchObject({ tried: 50, found: 0, how: undefined });
});
