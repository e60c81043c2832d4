import { expect, test } from 'vitest';

import { hashCells } from '../../src/random/cell.ts';
import { deriveKey, type Key, rootKey } from '../../src/random/key.ts';
import { Rows } from '../../src/random/rows.ts';
import { unit } from '../../src/random/uniform.ts';

import { hashedDraw } from '../../src/generate/hashed-draw.ts';

// A small battery at fixed keys; nothing here is random, so it cannot fail by chance. Each statistic becomes a
// standard normal z; a limit of 6 would refuse a perfect source once in 500 million looks, of which there are some
// 15,000. When the function was chosen, TestU01's SmallCrush passed on seven streams of it,
// and Crush on its two words in turn over consecutive rows.
const limit = 6;

interface Words {
  readonly h0: Uint32Array;
  readonly h1: Uint32Array;
}

function hash(key: Key, rows: Rows): Words {
  const words = { h0: new Uint32Array(rows.length), h1: new Uint32Array(rows.length) };
  hashCells(key, rows, words.h0, words.h1);
  return words;
}

function range(start: number, count: number): Rows {
  const rows = new Rows(count);
  rows.setRange(start, count);
  return rows;
}

/** Rows 0, 2^32, 2 · 2^32, …: only the high word moves. */
function strided(count: number): Rows {
  const rows = range(0, count);
  rows.hi.set(rows.lo);
  rows.lo.fill(0);
  return rows;
}

function add(counts: Uint32Array, index: number, amount = 1): void {
  counts[index] = (counts[index] as number) + amount;
}

/** How far counts are from all equal, as a z (Wilson and Hilferty's form of chi-square). */
function flatness(counts: Uint32Array): number {
  const expected = counts.reduce((sum, each) => sum + each, 0) / counts.length;
  const chi = counts.reduce((sum, each) => sum + ((each - expected) * (each - expected)) / expected, 0);
  const spread = 2 / (9 * (counts.length - 1));
  return (Math.cbrt(chi / (counts.length - 1)) - (1 - spread)) / Math.sqrt(spread);
}

/** Flatness of each of the eight byte positions. */
function byteFlatness({ h0, h1 }: Words): number[] {
  return [h0, h1].flatMap((words) =>
    [0, 8, 16, 24].map((shift) => {
      const counts = new Uint32Array(256);
      for (const word of words) add(counts, (word >>> shift) & 255);
      return flatness(counts);
    }),
  );
}

/** What two sequences have in common: correlation as numbers, and flatness of their paired high and low nibbles. */
function kinship(a: Words, b: Words): number[] {
  const high = new Uint32Array(256);
  const low = new Uint32Array(256);
  let sum = 0;
  for (let i = 0; i < a.h0.length; i++) {
    const [x0, x1, y0, y1] = [a.h0[i], a.h1[i], b.h0[i], b.h1[i]] as [number, number, number, number];
    sum += (unit(x0, x1) - 0.5) * (unit(y0, y1) - 0.5);
    add(high, ((x0 >>> 28) << 4) | (y0 >>> 28));
    add(low, ((x1 & 15) << 4) | (y1 & 15));
  }
  // The product of two centred uniforms has a standard deviation of 1/12.
  return [(12 * sum) / Math.sqrt(a.h0.length), flatness(high), flatness(low)];
}

const count = 1 << 19;
const field = (seed: string, dataset: string, name: string) => deriveKey(rootKey(seed), dataset, name);
const keys = { ordinary: field('1', 'users', 'id'), zero: new Int32Array(4), ones: new Int32Array(4).fill(-1) };
const within = (zs: readonly number[]) => expect(zs.map(Math.abs).filter((z) => !(z < limit))).toEqual([]);

test.each(Object.entries(keys))('bytes are flat under the %s key', (_, key) => {
  within(byteFlatness(hash(key, range(0, count))));
  within(byteFlatness(hash(key, range(2 ** 32 - count / 2, count))));
  within(byteFlatness(hash(key, strided(count))));
});

test('bytes of row 0 are flat over many fields', () => {
  const words = { h0: new Uint32Array(1 << 15), h1: new Uint32Array(1 << 15) };
  const root = rootKey('1');
  for (let i = 0; i < words.h0.length; i++) {
    const { h0, h1 } = hash(deriveKey(root, 'users', `field${i}`), range(0, 1));
    words.h0[i] = h0[0] as number;
    words.h1[i] = h1[0] as number;
  }
  within(byteFlatness(words));
});

test.each([1, 2, 256, 65_536, 2 ** 32])('rows that lie %i apart have nothing in common', (distance) => {
  within(kinship(hash(keys.ordinary, range(0, count)), hash(keys.ordinary, range(distance, count))));
});

test('fields, datasets and seeds have nothing in common', () => {
  const rows = range(0, count);
  const one = hash(field('1', 'users', 'first_name'), rows);
  for (const other of [
    field('1', 'users', 'last_name'),
    field('1', 'orders', 'first_name'),
    field('2', 'users', 'first_name'),
  ])
    within(kinship(one, hash(other, rows)));
});

test('the two words of a row have nothing in common', () => {
  const { h0, h1 } = hash(keys.ordinary, range(0, count));
  within(kinship({ h0, h1: h0 }, { h0: h1, h1 }));
});

test('one word repeats as often as chance has it, and both together never', () => {
  const { h0, h1 } = hash(keys.ordinary, range(0, 1 << 20));
  const expected = 2 ** 40 / 2 ** 33;
  for (const words of [h0, h1]) within([(words.length - new Set(words).size - expected) / Math.sqrt(expected)]);
  const both = new BigUint64Array(h0.length);
  for (let i = 0; i < both.length; i++) both[i] = (BigInt(h0[i] as number) << 32n) | BigInt(h1[i] as number);
  expect(new Set(both).size).toBe(both.length);
});

/** For each of the 64 bits of output how far from one half its chance to flip is, as a z. */
function flips(a: Words, b: Words): number[] {
  const counts = new Uint32Array(64);
  for (let i = 0; i < a.h0.length; i++) {
    const d0 = (a.h0[i] as number) ^ (b.h0[i] as number);
    const d1 = (a.h1[i] as number) ^ (b.h1[i] as number);
    for (let bit = 0; bit < 32; bit++) {
      add(counts, bit, (d0 >>> bit) & 1);
      add(counts, 32 + bit, (d1 >>> bit) & 1);
    }
  }
  const half = a.h0.length / 2;
  return [...counts].map((each) => (each - half) / Math.sqrt(half / 2));
}

/** Rows from all over [0, 2^53). */
function scattered(size: number): Rows {
  const { h0, h1 } = hash(field('scattered', 'a', 'b'), range(0, size));
  const rows = range(0, size);
  rows.lo.set(h0);
  rows.hi.set(h1.map((word) => word & 0x1f_ffff));
  return rows;
}

/** The lowest rows that have a bit clear: no two of them differ by it, so that every pair of rows counts once. */
function low(bit: number, size: number): Rows {
  const rows = range(0, size);
  if (2 ** bit >= size) return rows;
  for (let i = 0; i < size; i++) rows.lo[i] = ((i >>> bit) << (bit + 1)) | (i & ((1 << bit) - 1));
  return rows;
}

test.each([
  ['low', low],
  ['scattered', (_: number, size: number) => scattered(size)],
])('each bit of the row flips each bit of the cell half of the time, from %s rows', (_, make) => {
  for (let bit = 0; bit < 53; bit++) {
    const rows = make(bit, 4096);
    const before = hash(keys.ordinary, rows);
    const words = bit < 32 ? rows.lo : rows.hi;
    for (let i = 0; i < words.length; i++) words[i] = (words[i] as number) ^ (1 << bit);
    within(flips(before, hash(keys.ordinary, rows)));
  }
});

test('each bit of the key flips each bit of the cell half of the time', () => {
  const rows = range(0, 4096);
  const before = hash(keys.ordinary, rows);
  for (let bit = 0; bit < 128; bit++) {
    const key = Int32Array.from(keys.ordinary);
    key[bit >>> 5] = (key[bit >>> 5] as number) ^ (1 << bit);
    const zs = flips(before, hash(key, rows));
    // The last round's word of the key comes after the second word of the cell is done. Keys are digests, so none
    // are that near to each other.
    within(bit < 96 ? zs : zs.slice(0, 32));
  }
});

/** How many spacings between sorted birthdays come again, of that many: the sum of all looks, as a z (Marsaglia). */
function spacings(birthdays: readonly Uint32Array[]): number {
  let again = 0;
  for (const own of birthdays) {
    const days = own.slice().sort();
    const gaps = days.map((day, i) => (i === 0 ? day : day - (days[i - 1] as number))).sort();
    for (let i = 1; i < gaps.length; i++) if (gaps[i] === gaps[i - 1]) again++;
  }
  const size = (birthdays[0] as Uint32Array).length;
  const expected = (birthdays.length * size ** 3) / (4 * 2 ** 32);
  return (again - expected) / Math.sqrt(expected);
}

test('spacings of birthdays come again as often as chance has it: over rows, rows far apart, and fields', () => {
  const looks = Array.from({ length: 128 }, (_, look) => look);
  const root = rootKey('1');
  const ofRows = looks.map((look) => hash(keys.ordinary, range(look * 4096, 4096)));
  const ofFar = looks.map((look) => {
    const rows = strided(4096);
    rows.lo.fill(look);
    return hash(keys.ordinary, rows);
  });
  const fields = Array.from({ length: 4096 }, (_, i) => deriveKey(root, 'users', `field${i}`));
  const ofFields = looks.map(() => ({ h0: new Uint32Array(4096), h1: new Uint32Array(4096) }));
  for (const [i, key] of fields.entries()) {
    const { h0, h1 } = hash(key, range(0, looks.length));
    for (const look of looks) {
      (ofFields[look] as Words).h0[i] = h0[look] as number;
      (ofFields[look] as Words).h1[i] = h1[look] as number;
    }
  }
  for (const each of [ofRows, ofFar, ofFields])
    within([spacings(each.map(({ h0 }) => h0)), spacings(each.map(({ h1 }) => h1))]);
});

test.each([3, 7, 10, 1000, 1021, 3 * 2 ** 30, 3 * 2 ** 40, 3 * 2 ** 50, 5 * 2 ** 48])(
  'draws below %i lean to none of its parts, as the remainder of a division would',
  (size) => {
    const draw = hashedDraw((purpose) => field('1', 'bias', `${size} ${purpose}`), 'value', count, size);
    draw.read(range(0, count));
    const parts = Math.min(size, 1021);
    const counts = new Uint32Array(parts);
    // A part may have one integer more than another: with so many of them that is not to be seen.
    for (const value of draw.values) add(counts, Math.floor((value / size) * parts));
    within([flatness(counts)]);
    const lowBits = new Uint32Array(16);
    if (size > 2 ** 30) {
      for (const value of draw.values) add(lowBits, value % 16);
      within([flatness(lowBits)]);
    }
  },
);
