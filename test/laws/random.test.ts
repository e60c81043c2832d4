import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CellHashes } from '../../src/random/cell.ts';
import { consistentPick } from '../../src/random/consistent-pick.ts';
import { drawBelow, drawOfValue, drawOfValues } from '../../src/random/draws.ts';
import { hashBytes, hashColumns, hashTexts } from '../../src/random/hash-bytes.ts';
import { deriveKey, type Key, keyBytes, rootKey } from '../../src/random/key.ts';
import { Permutation } from '../../src/random/permutation.ts';
import { Rows } from '../../src/random/rows.ts';
import { PrefixedSha256, sha256 } from '../../src/random/sha256.ts';
import { below, belowBig, unit } from '../../src/random/uniform.ts';

const key = deriveKey(rootKey('laws'), 'random');

/** The 64-bit hashes of the first rows under a key. */
function draws(count: number, under: Key = key): readonly (readonly [number, number])[] {
  const hashes = new CellHashes(under, count);
  const rows = new Rows(count);
  rows.setRange(0, count);
  hashes.draw(rows);
  return Array.from(hashes.h0, (h0, i) => [h0, hashes.h1[i] as number] as const);
}

/** How far counts are from all equal: chi-square as a standard normal (Wilson and Hilferty). */
function unevenness(counts: readonly number[], expected: number): number {
  const freedom = counts.length - 1;
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return (Math.cbrt(chi / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom));
}

/** How many numbers lie in each of 64 equal slices of [0, size). */
function slicesOf(numbers: readonly number[], size: number): number[] {
  const slices = new Array<number>(64).fill(0);
  for (const number of numbers) {
    const slice = Math.floor((number / size) * 64);
    slices[slice] = (slices[slice] ?? 0) + 1;
  }
  return slices;
}

function isBelow(size: number, number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0 && number < size;
}

// Keys are fixed, so nothing fails by chance; a perfect source is beyond 5 once in three million looks.
const limit = 5;

describe('a consistent pick', () => {
  const hashes = draws(200_000);

  test.each([1, 2, 3, 7, 64, 65, 100, 1000])('is uniform over %i', (size) => {
    const counts = new Array<number>(size).fill(0);
    for (const [h0, h1] of hashes) {
      const pick = consistentPick(size, h0, h1);
      counts[pick] = (counts[pick] ?? 0) + 1;
    }
    expect(counts).toHaveLength(size);
    if (size > 1) expect(Math.abs(unevenness(counts, hashes.length / size))).toBeLessThan(limit);
  });

  test.each([10 ** 6, 2 ** 31 - 1, 2 ** 31, 2 ** 31 + 1, 2 ** 32, 5 * 10 ** 9, 2 ** 40 + 12_345, 2 ** 53 - 1])(
    'is uniform over slices of %i',
    (size) => {
      const picks = hashes.map(([h0, h1]) => consistentPick(size, h0, h1));
      expect(picks.filter((pick) => !isBelow(size, pick))).toEqual([]);
      const slices = slicesOf(picks, size);
      expect(Math.abs(unevenness(slices, hashes.length / 64))).toBeLessThan(limit);
    },
  );

  test.each([
    [1, 2],
    [10, 11],
    [63, 64],
    [64, 65],
    [1000, 1500],
    [1000, 5000],
    [2 ** 31 - 1, 2 ** 31 + 10],
    [2 ** 31, 3 * 2 ** 30],
    [3 * 2 ** 30, 2 ** 32 + 2 ** 31],
    [2 ** 32, 2 ** 33],
    [2 ** 40, 2 ** 40 + 2 ** 38],
    [2 ** 52, 2 ** 53 - 1],
  ])('of %i grown to %i moves only onto the new ones, and only their share', (small, large) => {
    const picks = (size: number) => hashes.map(([h0, h1]) => consistentPick(size, h0, h1));
    const before = picks(small);
    const moves = picks(large).filter((pick, i) => pick !== before[i]);
    expect(moves.filter((pick) => pick < small)).toEqual([]);
    const moved = moves.length;
    const share = (large - small) / large;
    const spread = Math.sqrt(hashes.length * share * (1 - share));
    expect(Math.abs(moved - hashes.length * share)).toBeLessThanOrEqual(limit * spread + 1);
  });
});

test('a key is the first half of SHA-256 over its parent and the names with their lengths', () => {
  const names = fc.array(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 200 })), { maxLength: 4 });
  fc.assert(
    fc.property(names, (all) => {
      const hash = createHash('sha256').update(keyBytes(key));
      for (const name of all) {
        const length = Buffer.alloc(4);
        length.writeUInt32BE(Buffer.byteLength(name));
        hash.update(length).update(name, 'utf8');
      }
      expect(Buffer.from(keyBytes(deriveKey(key, ...all)))).toEqual(hash.digest().subarray(0, 16));
    }),
  );
});

describe('a permutation', () => {
  test('is one: every size up to 300, and some with their neighbours', () => {
    for (const size of [...Array.from({ length: 300 }, (_, i) => i + 1), 1023, 1024, 1025, 65_535, 65_536, 65_537]) {
      const permutation = new Permutation(key, size);
      const seen = new Uint8Array(size);
      for (let i = 0; i < size; i++) {
        const value = permutation.at(i);
        seen[value] = 1;
        if (permutation.indexOf(value) !== i) expect.fail(`indexOf(at(${i})) of ${size}`);
      }
      expect(seen.indexOf(0), `size ${size}`).toBe(-1);
    }
  });

  test.each([2 ** 31 + 1, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 10 ** 12, 2 ** 52 + 1, 2 ** 53 - 1])(
    'of %i comes back, and spreads over all of it',
    (size) => {
      const permutation = new Permutation(key, size);
      const count = 20_000;
      const indexes = Array.from({ length: count }, (_, i) => (i < count / 2 ? i : size - 1 - i));
      const values = indexes.map((index) => permutation.at(index));
      expect(values.filter((value) => !isBelow(size, value))).toEqual([]);
      expect(values.map((value) => permutation.indexOf(value))).toEqual(indexes);
      expect(Math.abs(unevenness(slicesOf(values, size), count / 64))).toBeLessThan(limit);
    },
  );

  test('of few looks random: each of the orders of four, each value at each place of twenty', () => {
    const orders = new Map<string, number>();
    const places = new Array<number>(400).fill(0);
    const keys = 12_000;
    for (let i = 0; i < keys; i++) {
      const own = deriveKey(key, String(i));
      const four = new Permutation(own, 4);
      const order = [0, 1, 2, 3].map((index) => four.at(index)).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
      const twenty = new Permutation(own, 20);
      for (let index = 0; index < 20; index++) {
        const cell = index * 20 + twenty.at(index);
        places[cell] = (places[cell] ?? 0) + 1;
      }
    }
    expect(orders.size).toBe(24);
    expect(Math.abs(unevenness([...orders.values()], keys / 24))).toBeLessThan(limit);
    expect(unevenness(places, keys / 20)).toBeLessThan(limit);
  });

  test('under another key is another one', () => {
    const one = new Permutation(key, 1000);
    const two = new Permutation(deriveKey(key, 'two'), 1000);
    const same = Array.from({ length: 1000 }, (_, i) => one.at(i) === two.at(i)).filter(Boolean).length;
    expect(same).toBeLessThan(10);
  });
});

describe('a derived key', () => {
  test('tells where one name ends and the next begins', () => {
    const names = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['', 'abc'], ['a', 'b', 'c'], ['ab\0c'], []];
    const keys = names.map((each) => String(deriveKey(key, ...each)));
    expect(new Set(keys).size).toBe(names.length);
  });

  test('follows from all of the parent and is not made step by step', () => {
    for (let word = 0; word < 4; word++) {
      const other = key.slice();
      other[word] = (other[word] as number) ^ 1;
      expect(deriveKey(other, 'a')).not.toEqual(deriveKey(key, 'a'));
    }
    expect(deriveKey(key, 'a', 'b')).not.toEqual(deriveKey(deriveKey(key, 'a'), 'b'));
  });

  test('is the first half of SHA-256 over the parent and the lengths and bytes of the names', () => {
    const message = Buffer.concat([keyBytes(key), ...['Straße', 'id'].flatMap(lengthAndBytes)]);
    const digest = createHash('sha256').update(message).digest();
    expect(Buffer.from(keyBytes(deriveKey(key, 'Straße', 'id')))).toEqual(digest.subarray(0, 16));
  });

  test('of another seed is another one: repeated, in other scripts, long, and every number up to 3,000', () => {
    const long = 'x1y2z'.repeat(60);
    const odd = [
      '',
      ' ',
      '  ',
      '01',
      ' 1',
      '1 ',
      '1 1 ',
      'ü',
      'u\u0308',
      'ж',
      'жж',
      'Ł',
      'A',
      'AA',
      'abab',
      'ab',
      '\u0001',
    ];
    const numbers = Array.from({ length: 3000 }, (_, i) => String(i));
    const seeds = [...odd, long, `${long}x`, long.slice(0, 256), long.slice(0, 128), long.slice(0, 129), ...numbers];
    expect(new Set(seeds.map((seed) => String(rootKey(seed)))).size).toBe(seeds.length);
  });
});

function lengthAndBytes(name: string): Buffer[] {
  const bytes = Buffer.from(name);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return [length, bytes];
}

describe('SHA-256', () => {
  const hex = (words: Int32Array) => Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  const bytes = Uint8Array.from({ length: 200 }, (_, i) => (i * 167 + 13) & 255);

  test('agrees with the system for every length up to 200, however it is split', () => {
    const padded = Uint8Array.from([7, 7, 7, ...bytes, 7]);
    const out = new Int32Array(8);
    const expected = range(0, 201).map((length) =>
      createHash('sha256').update(bytes.subarray(0, length)).digest('hex'),
    );
    for (const split of [0, 1, 16, 55, 56, 64, 119, 200]) {
      const prefixed = new PrefixedSha256(bytes.subarray(0, split));
      // From the longest down, and up again: nothing of another message may be left over.
      for (const length of [...range(split, 201).reverse(), ...range(split, 201)]) {
        // What stands around the range is no part of it.
        prefixed.digest(padded, 3 + split, 3 + length, out);
        expect(hex(out), `${length} split at ${split}`).toBe(expected[length]);
      }
    }
    expect(range(0, 201).map((length) => hex(sha256(bytes.subarray(0, length))))).toEqual(expected);
  });

  test('of a column agrees with the system, in whatever lane and number of blocks, and however many there are', () => {
    const lengths = [...range(0, 140), 0, 0, 0, 500, 1, 2000, 55, 56, ...range(0, 60).reverse(), 3];
    const texts = lengths.map((length, i) => Uint8Array.from({ length }, (_, at) => (at * 31 + i * 7) & 255));
    const joined = Uint8Array.from(texts.flatMap((text) => [...text]));
    let end = 0;
    const ends = Uint32Array.from(texts, (text) => (end += text.length));
    for (const prefix of [0, 16, 63, 64, 100]) {
      const prefixed = new PrefixedSha256(bytes.subarray(0, prefix));
      const digest = (text: Uint8Array) =>
        createHash('sha256').update(bytes.subarray(0, prefix)).update(text).digest('hex');
      for (const count of [1, 63, 64, 65, 66, 67, texts.length]) {
        const out = new Int32Array(count * 8 + 1).fill(7);
        prefixed.digests(joined, ends, count, out);
        expect(range(0, count).map((i) => hex(out.subarray(i * 8, i * 8 + 8)))).toEqual(
          texts.slice(0, count).map(digest),
        );
        expect(out[count * 8]).toBe(7);
      }
    }
  });
});

describe('kernels', () => {
  const texts = Array.from({ length: 300 }, (_, i) => Buffer.from('žluť 👟 '.repeat(20)).subarray(0, (i * 7) % 97));
  const bytes = Uint8Array.from(texts.flatMap((text) => [...text]));
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => (end += text.length));
  const own = Int32Array.from([1, -2, 0x7fff_ffff, -0x8000_0000]);

  test('hash many texts as each of them is hashed alone', () => {
    for (const count of [63, 64, 65, 299, 300]) {
      const many = hashColumns(count);
      hashTexts(own, bytes, 0, ends, count, many);
      const alone = new Uint32Array(4);
      for (const [i, text] of texts.slice(0, count).entries()) {
        hashBytes(own, text, 0, text.length, alone);
        expect([many.a[i], many.b[i], many.c[i], many.d[i]], `${i} of ${count}`).toEqual([...alone]);
      }
    }
  });

  test('draw for many rows and values as for each of them alone, of any size', () => {
    const all = new Rows(300);
    all.setEach(
      Float64Array.from(texts, (_, i) => i * 30_028_999_999_999),
      0,
      300,
    );
    const hashed = hashColumns(300);
    hashTexts(own, bytes, 0, ends, 300, hashed);
    const [h0, h1] = [new Uint32Array(300), new Uint32Array(300)];
    for (const size of [1, 2, 3, 1000, 2 ** 31, 2 ** 32 + 1, 2 ** 42]) {
      const many = new Float64Array(300);
      drawBelow(key, all, size, many, h0, h1);
      const ofValues = new Float64Array(300);
      drawOfValues(hashed, 5, size, 300, ofValues);
      const alone = new Float64Array(1);
      const one = new Rows(1);
      for (let i = 0; i < 300; i++) {
        one.setRange(i * 30_028_999_999_999, 1);
        drawBelow(key, one, size, alone, h0, h1);
        expect(many[i]).toBe(alone[0]);
        expect(ofValues[i]).toBe(drawOfValue(hashed, i, 5, size));
      }
    }
  });
});

describe('draws', () => {
  test('unit is 53 bits in [0, 1)', () => {
    expect(unit(0, 0)).toBe(0);
    expect(unit(0xffff_ffff, 0xffff_ffff)).toBe(1 - 2 ** -53);
    expect(unit(-1, -1)).toBe(1 - 2 ** -53);
  });

  test('below stays below, at both ends and for the largest sizes', () => {
    for (const size of [1, 2, 3, 1000, 2 ** 31, 2 ** 32 - 1, 2 ** 32]) {
      expect(below(size, 0, 0)).toBe(0);
      expect(below(size, 0xffff_ffff, 0xffff_ffff)).toBe(size - 1);
    }
    for (const size of [1n, 2n ** 53n + 1n, 2n ** 64n]) {
      expect(belowBig(size, 0, 0, 0, 0)).toBe(0n);
      expect(belowBig(size, -1, -1, -1, -1)).toBe(size - 1n);
    }
  });
});

test('no two of two million cells have the same 64 bits', () => {
  const [fields, count] = [20, 100_000];
  const all = new Float64Array(fields * count * 2);
  const words = new Uint32Array(all.buffer, 0, fields * count * 2);
  for (let field = 0; field < fields; field++) {
    draws(count, deriveKey(key, 'users', `field${field}`)).forEach(([h0, h1], row) => {
      words.set([h0, h1], (field * count + row) * 2);
    });
  }
  const sorted = new BigUint64Array(all.buffer, 0, fields * count).sort();
  expect(sorted.findIndex((value, i) => i > 0 && value === sorted[i - 1])).toBe(-1);
});

test('under one key no two rows have the same 64 bits, 32-bit words apart', () => {
  const hashes = new CellHashes(key, 4);
  const rows = new Rows(4);
  rows.lo.set([0, 1, 0, 1]);
  rows.hi.set([0, 0, 1, 1]);
  rows.length = 4;
  hashes.draw(rows);
  expect(new Set(Array.from(hashes.h0, (h0, i) => `${h0} ${hashes.h1[i]}`)).size).toBe(4);
});

test('a range of rows across 2^32, and up to 2^53 - 1, has each of its rows', () => {
  const rows = new Rows(5);
  for (const start of [0, 2 ** 32 - 2, 7 * 2 ** 32 - 1, 2 ** 53 - 5]) {
    rows.setRange(start, 5);
    expect([0, 1, 2, 3, 4].map((i) => rows.at(i))).toEqual([0, 1, 2, 3, 4].map((i) => start + i));
  }
});
