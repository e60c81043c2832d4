import { expect, test } from 'vitest';

import { DistinctCount, exactlyCounted } from '../../src/base/distinct-count.ts';
import { hashTable } from '../../src/base/hash-table.ts';

interface Texts {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

function texts(values: readonly string[]): Texts {
  const ends = new Uint32Array(values.length);
  let end = 0;
  for (const [i, value] of values.entries()) {
    end += Buffer.byteLength(value);
    ends[i] = end;
  }
  return { bytes: Buffer.from(values.join('')), ends };
}

/** So many different values, as many batches of them. */
function counted(counter: DistinctCount, from: number, to: number, step = 1): DistinctCount {
  const batch = 2000;
  for (let first = from; first < to; first += batch * step) {
    const count = Math.min(batch, Math.ceil((to - first) / step));
    const values = Array.from({ length: count }, (_, i) => `value ${first + i * step}`);
    counter.addTexts(texts(values), count, null);
  }
  return counter;
}

test.each([0, 1, 999, exactlyCounted])('%d different values are counted exactly, however often they come', (count) => {
  const counter = new DistinctCount();
  counted(counter, 0, count);
  expect(counted(counter, 0, count).count).toBe(count);
});

test('more of them are counted within two percent', () => {
  for (const count of [exactlyCounted + 1, 200_000, 700_000]) {
    const found = counted(new DistinctCount(), 0, count).count;
    expect(Math.abs(found - count) / count).toBeLessThan(0.02);
  }
});

test('nulls are not counted', () => {
  const counter = new DistinctCount();
  counter.addTexts(texts(['a', 'b', 'c', 'd']), 4, Uint8Array.of(0, 1, 0, 1));
  expect(counter.count).toBe(2);
  counter.addTexts(texts(['a', 'b', 'c', 'd']), 3, null);
  expect(counter.count).toBe(3);
});

test('counts of parts, in any order, come to the count of the whole', () => {
  const whole = counted(new DistinctCount(), 0, 300_000);
  const parts = [0, 1, 2].map((at) => counted(new DistinctCount(), at, 300_000, 3));
  parts.push(counted(new DistinctCount(), 100, 400));
  for (const order of [
    [0, 1, 2, 3],
    [3, 2, 0, 1],
    [1, 3, 2, 0],
  ]) {
    const merged = new DistinctCount();
    for (const at of order) merged.merge(structuredClone((parts[at] as DistinctCount).hashes));
    expect(merged.count).toBe(whole.count);
    expect(merged.hashes.hashes.toSorted()).toEqual(whole.hashes.hashes.toSorted());
  }
});

test('texts that are more than the kernel takes at once are counted as others', () => {
  const long = Buffer.alloc(70 * 1024 * 1024, 'x');
  const ends = Uint32Array.of(10, 20, 40 * 1024 * 1024, long.length - 10, long.length);
  const counter = new DistinctCount();
  counter.addTexts({ bytes: long, ends }, 5, null);
  expect(counter.count).toBe(3);
  counter.addTexts(texts(['xxxxxxxxxx', 'y']), 2, null);
  expect(counter.count).toBe(4);
});

test('a table whose values nobody wants any more is empty when it is used again', () => {
  const table = hashTable();
  table.addHashes(
    BigUint64Array.from({ length: 5000 }, (_, i) => BigInt(i + 1) << 32n),
    0,
    0,
    exactlyCounted,
  );
  expect(table.size).toBe(5000);
  table.thinOut(0xffff_ffff | 0, 32_768);
  expect(table.size).toBe(5000);
  const other = hashTable();
  expect(other.hashes()).toHaveLength(0);
});
