import { expect, test } from 'vitest';

import { withoutPasswords } from '../../../src/base/without-passwords.ts';

import { readAddress } from '../../../src/targets/read-address.ts';
import { redact } from '../../../src/targets/redact.ts';

test.each([
  ['postgresql://ann:s3%2Fcret@h/shop', 'login of ann with s3/cret or s3%2Fcret failed'],
  ['postgresql://ann:s3cret@h/shop', 'Invalid URL: postgresql://ann:s3cret@h/shop'],
  ['postgresql:///shop?user=ann&password=s3cret', '{"password":"s3cret"}'],
  ['mongodb://ann:s3cret@a:1,b:2/shop', 'MongoParseError: mongodb://ann:s3cret@a:1,b:2/shop'],
  ['mongodb+srv://ann:s3cret@c.example.net/shop', 'querySrv of s3cret'],
  ['mongodb://a/shop?authMechanismProperties=AWS_SESSION_TOKEN:s3cret', 'AWS_SESSION_TOKEN:s3cret'],
  ['postgresql://ann:s3"cr\\et@h/shop', JSON.stringify({ of: 's3"cr\\et' })],
])('%s: %s', (url, text) => {
  const shown = redact(text, readAddress(url));
  expect(shown).not.toMatch(/s3.*cr.*et/);
  expect(shown).toContain('*');
});

test('a password of the environment', () => {
  const shown = redact('tried s3cret, s3cret', readAddress('postgresql://h/shop'), { PGPASSWORD: 's3cret' });
  expect(shown).toBe('tried ***, ***');
});

test('what the label shows anyway stays readable, and short passwords are words', () => {
  const message = 'database "postgres" does not exist';
  expect(redact(message, readAddress('postgresql://postgres:postgres@h/postgres'))).toBe(message);
  expect(redact('a table of a', readAddress('postgresql://x:a@h/shop'))).toBe('*** table of ***');
});

test('an address without a password stays readable, with one it does not', () => {
  const shown = '`postgresql://ann@h:1/shop` cannot be reached';
  expect(redact(shown, readAddress('postgresql://ann@h:1/shop'))).toBe(shown);
  const url = 'postgresql://ann:s3cret@h:1/shop';
  expect(redact(`${shown}: ${url}`, readAddress(url))).toBe(`${shown}: ***`);
});

test.each([
  ['target: "postgresql://ann:p#s@h/shop"', 'target: "postgresql://ann:***@h/shop"'],
  ['target: postgresql://ann:${PW}@h/shop', 'target: postgresql://ann:${PW}@h/shop'],
  ['connection: {user: ann, password: hunter2}', 'connection: {user: ann, password: *******}'],
  ['connection: {password: "${PW}", port: 1}', 'connection: {password: "${PW}", port: 1}'],
  ['key: {command: [vault, read, --token=hvs.A, "a, b"]}', 'key: {command: [vault, ***************************]}'],
  ['key: {command: ["my tool", abc], file: x}', 'key: {command: ["my tool", ***], file: x}'],
  ['    command: [vault, hvs.A,', '    command: [vault, ******'],
  ['      - --token=hvs.A', '      - --token=*****'],
  ['# load --to and --key only', '# load --to and --key only'],
  ['command: [sh, "echo a]b; c", d], e', 'command: [sh, ****************], e'],
  ['  command: [cat]', '  command: [cat]'],
  ['see https://example.com:80/x', 'see https://example.com:80/x'],
  ['- {name: password, type: text}', '- {name: password, type: text}'],
  ['mail: ann@example.com', 'mail: ann@example.com'],
])('a line of a definition: %s', (line, shown) => {
  expect(withoutPasswords(line)).toBe(shown);
});
