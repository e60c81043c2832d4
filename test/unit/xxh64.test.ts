import { expect, test } from 'vitest';

import { hashTable } from '../../src/base/hash-table.ts';
import { xxh64 } from '../../src/base/xxh64.ts';

/** Of the reference implementation (python-xxhash 3), seed 0. */
const published: readonly (readonly [string, bigint])[] = [
  ['', 0xef46db3751d8e999n],
  ['a', 0xd24ec4f1a98c6e5bn],
  ['abc', 0x44bc2cf5ad770999n],
  ['0123456', 0x97ee4fe4a0ff4dfan],
  ['01234567', 0xe4ba22a49ad89d3fn],
  ['Called about', 0x626f14d0fc6eee84n],
  ['Nobody inspects the spammish repetition', 0xfbcea83c8a378bf1n],
  ['Grüße aus Köln', 0x1f30d760fd61e789n],
  ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 0xe2df261fc2ec30ebn],
  ['yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', 0xc8e1705517aa9600n],
  ['The quick brown fox jumps over the lazy dog, and then over it once more, for good measure.', 0xdb0e2313ce041c67n],
];

test.each(published)('XXH64 of %j', (text, hash) => {
  expect(xxh64(Buffer.from(text))).toBe(hash);
});

test('the kernel hashes as XXH64 does, whatever lies around a text', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919) >>> 3);
  const ends = Uint32Array.from({ length: 190 }, (_, i) => ((i + 1) * (i + 2)) / 2);
  const table = hashTable();
  expect(table.addTexts({ bytes, ends }, 0, ends.length, null, 0, 65_536)).toBe(ends.length);
  const expected = Array.from(ends, (end, i) => xxh64(bytes, i === 0 ? 0 : ends[i - 1], end));
  expect(table.hashes().toSorted()).toEqual(BigUint64Array.from(expected).toSorted());
});
