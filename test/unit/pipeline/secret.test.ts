import { createHash, createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { renderText } from '../../../src/diagnostics/render-text.ts';

import { categorySecret, keyId } from '../../../src/masks/index.ts';

import { compileProject } from '../../../src/pipeline/compile-project.ts';
import { readSecret } from '../../../src/pipeline/masking/secret.ts';

import { drawnBytes } from '../../support/drawn-bytes.ts';
import { plantProject } from '../../support/planted-project.ts';
import { processorTime } from '../../support/processor-time.ts';

const why = (text: string) => {
  const found = readSecret(text);
  return found instanceof Uint8Array ? found.length : found.why;
};
const hashOf = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');

test('a key is hexadecimal digits, base64, or the bytes of a text', () => {
  const bytes = drawnBytes('forms', 32);
  for (const form of [
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    bytes.toString('base64'),
    bytes.toString('base64url'),
  ])
    expect(Buffer.from(readSecret(` ${form}\n`) as Uint8Array)).toEqual(bytes);
  expect(why('k#9Vq!2x_Lm7$wZ0pR&t')).toBe(20);
});

test('what is long may stand in lines of base64; of a file of other lines nobody knows which is the key', () => {
  const bytes = drawnBytes('lines', 96);
  const lines = bytes.toString('base64').replace(/.{64}(?=.)/g, '$&\r\n');
  expect(Buffer.from(readSecret(`${lines}\n`) as Uint8Array)).toEqual(bytes);
  const [one, two] = [drawnBytes('one', 32).toString('hex'), drawnBytes('two', 32).toString('hex')];
  for (const text of [`${one}\n${two}\n`, `# the key\n${one}\n`, `key=${one}\nother=${two}`])
    expect(why(text)).toBe('it has several lines, and a key has one');
});

test('bytes that are no text are the key themselves, and those of a text are read as one', () => {
  // Half of them are no UTF-8: read as a text they would all become one sign, and most of the secret would be lost.
  const bytes = Buffer.from('f1e2d3c4b5a69788796a5b4c3d2e1f00a9b8c7d6e5f40312', 'hex');
  expect(Buffer.from(readSecret(bytes) as Uint8Array)).toEqual(bytes);
  expect(readSecret(bytes.subarray(0, 15))).toEqual({ why: 'it has 120 bits, and a masking key needs at least 128' });
  const hex = bytes.toString('hex');
  expect(Buffer.from(readSecret(Buffer.from(`\ufeff${hex}\r\n`)) as Uint8Array)).toEqual(bytes);
  expect(readSecret(Buffer.from(`\ufeff${hex}`, 'utf16le'))).toEqual({
    why: 'it is written in UTF-16, and a key in UTF-8',
  });
});

test.each([
  ['nothing', '  ', 'it is empty'],
  ['120 bits', 'a3f19c5e7b20d8416f93be05c7a1d2', 'it has 120 bits, and a masking key needs at least 128'],
  // Of a text no more counts than its signs can say: log2(62) of a letter or digit, log2(10) of a digit, 122 bits of a UUID.
  ['21 letters and digits', 'aB3dE6gH9jK2mN5pQ8sT1', 'it has 125 bits, and a masking key needs at least 128'],
  ['a word and digits', 'password1234567890', 'it has 93 bits, and a masking key needs at least 128'],
  ['digits', '73914628503918264750391826475039', 'it has 106 bits, and a masking key needs at least 128'],
  ['a UUID', '7c9e6679-7425-40de-944b-e07fc1f90ae7', 'it has 122 bits, and a masking key needs at least 128'],
  ['zeros', '0'.repeat(64), 'it is made of 1 different bytes alone'],
  ['one letter', 'z'.repeat(40), 'it is made of 1 different bytes alone'],
  ['a part again and again', '0123456789abcdef'.repeat(4), 'it repeats itself'],
  ['bytes that stutter', 'aaaabbbbccccddddeeeeffff11112222', 'it repeats itself'],
  ['bytes that count on', '000102030405060708090a0b0c0d0e0f', 'it counts on'],
  ['bytes that count on by more', '00112233445566778899aabbccddeeff', 'it counts on'],
  ['words', 'correct horse battery staple', 'it looks like words, which can be guessed'],
  ['words and a number', 'correct-horse-battery-staple-1', 'it looks like words, which can be guessed'],
  ['words and a year', 'MyCompanySecretPassword2024!!', 'it looks like words, which can be guessed'],
  ['words around a year', 'masking-key-2024-production', 'it looks like words, which can be guessed'],
  [
    'words in base64',
    Buffer.from('correct horse battery staple').toString('base64'),
    'it looks like words, which can be guessed',
  ],
  [
    'an example of NIST',
    '2b7e151628aed2a6abf7158809cf4f3c',
    'it is printed somewhere, or the hash of a word that everybody tries',
  ],
  ['nothing, hashed', hashOf('sha256', ''), 'it is printed somewhere, or the hash of a word that everybody tries'],
  ['a word, hashed', hashOf('md5', 'password'), 'it is printed somewhere, or the hash of a word that everybody tries'],
])('a weak key is refused: %s', (_, text, because) => {
  expect(why(text)).toBe(because);
});

const policy = (key: string) => `apiVersion: data.automation/v1
kind: MaskingPolicy
metadata: {name: house}
spec: {key: ${key}}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: users}
spec:
  source: masked_production
  origin: {file: users.csv}
  fields: [{name: email, type: text, masking: anonymize_email}]
`;

test('the key of a variable, a file and a command’s output is one, and no diagnostic or plan has it', async () => {
  const key = drawnBytes('key', 24).toString('hex');
  const told: string[] = [];
  for (const written of [
    '"${K}"',
    '{file: key.txt}',
    `{command: [${process.execPath}, -p, "require('fs').readFileSync('key.txt', 'utf8')"]}`,
  ]) {
    for (const text of [key, key.slice(0, 20)]) {
      const root = plantProject({ 'specs/all.yaml': policy(written), 'specs/users.csv': 'email\na@corp.test\n' });
      writeFileSync(join(root, 'key.txt'), `${text}\n`);
      const { plan, diagnostics } = await compileProject({ root, paths: [], variables: { K: text }, policy: 'house' });
      told.push(JSON.stringify(plan ?? null), renderText(diagnostics, { color: false }));
      expect(plan?.keyId).toBe(text === key ? keyId(Buffer.from(key, 'hex')) : undefined);
      expect(diagnostics.map(({ code }) => code).includes('DC509')).toBe(text !== key);
    }
  }
  for (const text of told) expect(text).not.toContain(key.slice(0, 20));
});

test('a key that is written down is refused, and no message prints it', async () => {
  const key = drawnBytes('key', 24).toString('hex');
  for (const written of [key, `"${key}"`, `"Tr0ub4 ${key}"`, `\${K:-${key}}`, `[${key}]`, `x\${K}${key}`, `'${key}`]) {
    const root = plantProject({ 'specs/all.yaml': policy(written), 'specs/users.csv': 'email\na@corp.test\n' });
    const { diagnostics } = await compileProject({ root, paths: [], variables: { K: 'k' }, policy: 'house' });
    expect(diagnostics.length, written).toBeGreaterThan(0);
    const told = renderText(diagnostics, { color: false }) + JSON.stringify(diagnostics.map(({ message }) => message));
    expect(told, written).not.toContain(key.slice(0, 20));
  }
});

test('what is wrong with a policy is told alone: what it would say of categories nobody knows', async () => {
  const definitions = policy('{file: a, command: [b]}').replace('masking: anonymize_email', 'pii_category: email');
  const root = plantProject({ 'specs/all.yaml': definitions, 'specs/users.csv': 'email\na@corp.test\n' });
  const { diagnostics } = await compileProject({ root, paths: [], variables: {}, policy: 'house' });
  expect(diagnostics.map(({ message }) => message)).toEqual(['expected at most 1 of its keys, found 2']);
});

test.each<[string, string, string]>([
  ['no file', '{file: nowhere.txt}', 'the masking key cannot be read: there is no such file'],
  ['a folder', '{file: specs}', 'the masking key cannot be read: it is a folder'],
  ['no program', '{command: [./no-such-program]}', 'the masking key cannot be read: there is no such program'],
  [
    'a program that fails',
    `{command: [${process.execPath}, -e, "console.log('0f1e2d3c4b5a69788796a5b4c3d2e1f0'); process.exit(3)"]}`,
    'the masking key cannot be read: the program ended with 3',
  ],
  [
    'a program that is ended',
    `{command: [${process.execPath}, -e, "process.kill(process.pid)"]}`,
    'the masking key cannot be read: the program was ended by SIGTERM',
  ],
  [
    'a program that goes on and on',
    `{command: [${process.execPath}, -e, "console.log('0123456789abcdef'.repeat(1e6))"]}`,
    'the masking key cannot be read: the program printed more than 1 MiB',
  ],
])('why a key cannot be read is said: %s', async (_, written, message) => {
  const root = plantProject({ 'specs/all.yaml': policy(written), 'specs/users.csv': 'email\na@corp.test\n' });
  const { diagnostics } = await compileProject({ root, paths: [], variables: {}, policy: 'house' });
  expect(diagnostics.map((each) => [each.code, each.message])).toEqual([['DC509', message]]);
});

test('each category has a key of its own, and none is the secret', () => {
  const secret = drawnBytes('secret', 32);
  const own = ['email', 'phone', 'ssn'].map((each) => Buffer.from(categorySecret(secret, each)).toString('hex'));
  expect(new Set([...own, secret.toString('hex')]).size).toBe(4);
  // HKDF (RFC 5869), by node:crypto's HMAC.
  const hmac = (by: Buffer, text: Buffer) => createHmac('sha256', by).update(text).digest();
  const extracted = hmac(Buffer.from('data-cli masking key'), secret);
  expect(own[0]).toBe(hmac(extracted, Buffer.concat([Buffer.from('category email'), Buffer.of(1)])).toString('hex'));
});

test('a long key of letters with a sign behind them is looked at in no time', async () => {
  expect(await processorTime(() => readSecret(`${'correcthorsebattery'.repeat(2)}#`))).toBeLessThan(2000);
});

test('random keys as programs print them look like no words', () => {
  const alphabets = [
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
    'abcdefghijklmnopqrstuvwxyz234567',
    '0123456789abcdefghjkmnpqrstvwxyz',
  ];
  for (const alphabet of alphabets) {
    const keys = Array.from({ length: 2000 }, (_, i) =>
      Array.from(drawnBytes(`key ${i}`, 32), (byte) => alphabet[byte % alphabet.length]).join(''),
    );
    const refused = keys.filter((key) => !(readSecret(key) instanceof Uint8Array));
    expect(refused.length).toBeLessThan(20);
  }
});
