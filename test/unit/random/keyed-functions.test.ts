import { createCipheriv, createHmac } from 'node:crypto';

import { FF1 } from '@noble/ciphers/ff1.js';
import { expect, test } from 'vitest';

import { Aes } from '../../../src/random/aes.ts';
import { Ff1, permuteBelow } from '../../../src/random/ff1.ts';
import { HmacSha256, hkdfSha256, hmacSha256 } from '../../../src/random/hmac-sha256.ts';

import { drawnBytes } from '../../support/drawn-bytes.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const words = (found: Uint8Array) =>
  Int32Array.from({ length: found.length / 4 }, (_, i) => Buffer.from(found).readInt32BE(4 * i));
const hex = (found: Uint8Array) => Buffer.from(found).toString('hex');

// RFC 4231, section 4: test cases 1, 2, 3, 4, 6 and 7 (5 is of a digest that is cut).
test.each([
  ['0b'.repeat(20), '4869205468657265', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  [
    '4a656665',
    '7768617420646f2079612077616e7420666f72206e6f7468696e673f',
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  ['aa'.repeat(20), 'dd'.repeat(50), '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe'],
  [
    '0102030405060708090a0b0c0d0e0f10111213141516171819',
    'cd'.repeat(50),
    '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  ],
  [
    'aa'.repeat(131),
    '54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d2048617368204b6579204669727374',
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
  [
    'aa'.repeat(131),
    '5468697320697320612074657374207573696e672061206c6172676572207468616e20626c6f636b2d73697a65206b657920616e642061206c6172676572207468616e20626c6f636b2d73697a6520646174612e20546865206b6579206e6565647320746f20626520686173686564206265666f7265206265696e6720757365642062792074686520484d414320616c676f726974686d2e',
    '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
  ],
])('HMAC-SHA256 of RFC 4231 under %s', (key, message, digest) => {
  expect(hex(hmacSha256(bytes(key), bytes(message)))).toBe(digest);
});

test('HMAC-SHA256 is that of node:crypto for keys and messages of any length', () => {
  for (let length = 0; length < 200; length++) {
    const [key, message] = [drawnBytes(`key ${length}`, (length * 7) % 150), drawnBytes(`message ${length}`, length)];
    expect(hex(hmacSha256(key, message))).toBe(createHmac('sha256', key).update(message).digest('hex'));
  }
});

test('many texts at once have the digests that each has alone', () => {
  const texts = Array.from({ length: 100 }, (_, i) => Buffer.from('é'.repeat(i)));
  const ends = Uint32Array.from(texts, (_, i) => texts.slice(0, i + 1).reduce((sum, each) => sum + each.length, 0));
  const out = new Int32Array(800);
  new HmacSha256(bytes('00ff'.repeat(8))).digests(Buffer.concat(texts), ends, 100, out);
  texts.forEach((text, i) => {
    const digest = createHmac('sha256', bytes('00ff'.repeat(8)))
      .update(text)
      .digest();
    expect([...out.subarray(i * 8, i * 8 + 8)]).toEqual([...words(digest)]);
  });
});

// RFC 5869, appendix A: test cases 1, 2 and 3.
test.each([
  [
    '0b'.repeat(22),
    '000102030405060708090a0b0c',
    'f0f1f2f3f4f5f6f7f8f9',
    42,
    '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
  ],
  [
    Array.from({ length: 80 }, (_, i) => i.toString(16).padStart(2, '0')).join(''),
    Array.from({ length: 80 }, (_, i) => (i + 0x60).toString(16)).join(''),
    Array.from({ length: 80 }, (_, i) => (i + 0xb0).toString(16)).join(''),
    82,
    'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87',
  ],
  ['0b'.repeat(22), '', '', 42, '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8'],
])('HKDF-SHA256 of RFC 5869', (secret, salt, info, length, output) => {
  expect(hex(hkdfSha256(bytes(secret), bytes(salt), bytes(info), length))).toBe(output);
});

const aes128 = '2b7e151628aed2a6abf7158809cf4f3c';
const aes192 = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f';
const aes256 = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const letters = '0123456789abcdefghijklmnopqrstuvwxyz';
const numberOf = (text: string, radix: number) =>
  [...text].reduce((sum, each) => sum * BigInt(radix) + BigInt(letters.indexOf(each)), 0n);

// NIST, FF1samples.pdf (Cryptographic Standards and Guidelines, Examples with Intermediate Values): samples 1 to 9.
test.each([
  [aes128, 10, '', '0123456789', '2433477484'],
  [aes128, 10, '39383736353433323130', '0123456789', '6124200773'],
  [aes128, 36, '3737373770717273373737', '0123456789abcdefghi', 'a9tv40mll9kdu509eum'],
  [aes192, 10, '', '0123456789', '2830668132'],
  [aes192, 10, '39383736353433323130', '0123456789', '2496655549'],
  [aes192, 36, '3737373770717273373737', '0123456789abcdefghi', 'xbj3kv35jrawxv32ysr'],
  [aes256, 10, '', '0123456789', '6657667009'],
  [aes256, 10, '39383736353433323130', '0123456789', '1001623463'],
  [aes256, 36, '3737373770717273373737', '0123456789abcdefghi', 'xs8a0azh2avyalyzuwd'],
])('FF1 of NIST SP 800-38G under %s in base %i', (key, radix, tweak, plain, cipher) => {
  const found = new Ff1(bytes(key)).permute(numberOf(plain, radix), radix, plain.length, bytes(tweak));
  expect(found).toBe(numberOf(cipher, radix));
});

test('FF1 is that of another implementation for any radix, length and tweak', () => {
  for (let i = 0; i < 300; i++) {
    const radix = [2, 10, 16, 26, 62, 1000][i % 6] as number;
    const length = radix === 2 ? 20 + (i % 110) : 6 + (i % 40);
    const [key, tweak] = [drawnBytes(`key ${i}`, 32), drawnBytes(`tweak ${i}`, i % 19)];
    const plain = Array.from(drawnBytes(`plain ${i}`, length), (byte) => byte % radix);
    const number = (digits: readonly number[]) => digits.reduce((sum, each) => sum * BigInt(radix) + BigInt(each), 0n);
    const expected = FF1(radix, key, tweak).encrypt(plain);
    expect(new Ff1(key).permute(number(plain), radix, length, tweak)).toBe(number(expected));
  }
});

test('numbers below a size that is no power are permuted among themselves', () => {
  const ff1 = new Ff1(bytes(aes256));
  const found = Array.from({ length: 3000 }, (_, i) => permuteBelow(ff1, BigInt(i), 3000n));
  expect(new Set(found).size).toBe(3000);
  expect(found.every((each) => each < 3000n)).toBe(true);
});

test('AES is that of node:crypto under keys of all sizes', () => {
  for (let i = 0; i < 300; i++) {
    const key = drawnBytes(`key ${i}`, [16, 24, 32][i % 3] as number);
    const block = drawnBytes(`block ${i}`, 16);
    const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
    const found = Int32Array.from({ length: 4 }, (_, word) => block.readInt32BE(4 * word));
    new Aes(key).encrypt(found);
    expect([...found]).toEqual([...words(cipher.update(block))]);
  }
  // FIPS 197, appendix C.3.
  const block = words(bytes('00112233445566778899aabbccddeeff'));
  new Aes(bytes(Array.from({ length: 32 }, (_, i) => i.toString(16).padStart(2, '0')).join(''))).encrypt(block);
  expect([...block]).toEqual([...words(bytes('8ea2b7ca516745bfeafc49904b496089'))]);
});

test('HMAC-SHA256 of many texts is that of node:crypto, whatever their lengths and numbers', () => {
  for (const count of [1, 63, 64, 65, 400]) {
    const key = drawnBytes(`key ${count}`, count % 90);
    const texts = Array.from({ length: count }, (_, i) => drawnBytes(`text ${i}`, i % 200));
    let end = 0;
    const ends = Uint32Array.from(texts, (text) => {
      end += text.length;
      return end;
    });
    const out = new Int32Array(8 * count);
    new HmacSha256(key).digests(Buffer.concat([...texts, Buffer.alloc(1)]), ends, count, out);
    for (const [i, text] of texts.entries())
      expect([...out.subarray(8 * i, 8 * i + 8)]).toEqual([...words(createHmac('sha256', key).update(text).digest())]);
  }
});
