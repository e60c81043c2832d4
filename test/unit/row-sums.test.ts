import { expect, test } from 'vitest';

import { hashBytes } from '../../src/formats/content-hash/lookup3.ts';
import { addRows } from '../../src/formats/content-hash/row-sums.ts';

/** Rows of every length up to 200 bytes, so that all rests of twelve are there, with high bits set. */
const lengths = Array.from({ length: 201 }, (_, length) => length);
const ends = new Uint32Array(lengths.length);
const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0)).map(
  (_, at) => (at * 167 + 13) ^ (at >> 5),
);
lengths.reduce((sum, length, row) => {
  ends[row] = sum + length;
  return sum + length;
}, 0);

function sumsOfEach(from: number, to: number): bigint[] {
  return [0, 1].map((seed) => {
    const hash = new Uint32Array(2);
    let sum = 0n;
    for (let row = from; row < to; row++) {
      hashBytes(bytes, ends[row - 1] ?? 0, ends[row] as number, seed, hash);
      sum += (BigInt(hash[0] as number) << 32n) + BigInt(hash[1] as number);
    }
    return BigInt.asUintN(64, sum);
  });
}

test('the kernel adds up what the hashes of rows are, and goes on from sums that there are', () => {
  const sums = new BigUint64Array(2);
  addRows(sums, bytes, ends, lengths.length);
  expect([...sums]).toEqual(sumsOfEach(0, lengths.length));
  addRows(sums, bytes, ends, lengths.length);
  const twice = sumsOfEach(0, lengths.length).map((sum) => BigInt.asUintN(64, sum * 2n));
  expect([...sums]).toEqual(twice);
});

test('few rows are added up without the kernel', () => {
  const sums = new BigUint64Array(2);
  addRows(sums, bytes, ends, 63);
  expect([...sums]).toEqual(sumsOfEach(0, 63));
});

test('what the server says of a text is what comes out: hashtextextended of PostgreSQL 15', () => {
  const text = Buffer.from('(1,"a b",2020-01-01)');
  const sums = new BigUint64Array(2);
  addRows(sums, text, Uint32Array.of(text.length), 1);
  expect(Array.from(sums, (sum) => BigInt.asIntN(64, sum))).toEqual([-4270357434955094450n, -4887020051998621907n]);
});
