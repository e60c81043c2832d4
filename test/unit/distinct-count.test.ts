import { expect, test } from 'vitest';

import { DistinctCount, exactlyCounted } from '../../src/base/distinct-count.ts';

import { hashBytes } from '../../src/random/hash-bytes.ts';
import { rootKey } from '../../src/random/key.ts';

function counted(different: number, rounds: number): number {
  const counter = new DistinctCount();
  const key = rootKey('distinct');
  const hash = new Uint32Array(4);
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < different; i++) {
      const bytes = Buffer.from(`value ${i}`);
      hashBytes(key, bytes, 0, bytes.length, hash);
      counter.add(hash[0] as number, hash[1] as number);
    }
  return counter.count;
}

test.each([0, 1, 999, exactlyCounted])('%d different values are counted exactly, however often they come', (count) => {
  expect(counted(count, 2)).toBe(count);
});

test('more of them are counted within two percent', () => {
  for (const count of [exactlyCounted + 1, 200_000, 700_000])
    expect(Math.abs(counted(count, 1) - count) / count).toBeLessThan(0.02);
});

test('counts of parts, in any order, come to the count of the whole', () => {
  const words = Uint32Array.from({ length: 600_000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) ^ (i << 7));
  const whole = new DistinctCount();
  const parts = [new DistinctCount(), new DistinctCount(), new DistinctCount()];
  for (let i = 0; i < words.length; i += 2) {
    const [low, high] = [words[i] as number, words[i + 1] as number];
    whole.add(low, high);
    parts[i % 7 === 0 ? 0 : (i % 3) + 0]?.add(low, high);
  }
  for (const each of parts) each.add(0, 0);
  whole.add(0, 0);
  for (const order of [
    [0, 1, 2],
    [2, 0, 1],
  ]) {
    const merged = new DistinctCount();
    for (const at of order) merged.merge((parts[at] as DistinctCount).hashes);
    expect(merged.count).toBe(whole.count);
  }
});
