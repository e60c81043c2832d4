import { createHmac } from 'node:crypto';

import { expect, test } from 'vitest';

import { hashColumns } from '../../src/random/hash-bytes.ts';

import { TextList } from '../../src/values/text-list.ts';

import { KnownHashes } from '../../src/masks/known-hashes.ts';

/** An HMAC of a text, by Node's own library; counts how often it is asked for one. */
function slow() {
  const seen = { texts: 0 };
  const known = new KnownHashes((bytes, ends, count, { a, b, c, d }) => {
    seen.texts += count;
    for (let i = 0, start = 0; i < count; i++) {
      const digest = hmac(bytes.subarray(start, ends[i]));
      [a[i], b[i], c[i], d[i]] = digest;
      start = ends[i] as number;
    }
  });
  return { known, seen };
}

function hmac(text: Uint8Array): [number, number, number, number] {
  const digest = createHmac('sha256', 'a key').update(text).digest();
  return [0, 4, 8, 12].map((at) => digest.readUInt32BE(at)) as [number, number, number, number];
}

function hashed(known: KnownHashes, texts: readonly string[]) {
  const { bytes, starts } = new TextList(texts);
  const out = hashColumns(texts.length);
  known.read(bytes, starts.subarray(1), texts.length, out);
  return texts.map((_, i) => [out.a[i], out.b[i], out.c[i], out.d[i]]);
}

const expected = (texts: readonly string[]) => texts.map((text) => hmac(Buffer.from(text)));

test('what comes again is not hashed again, and has the hash that it had', () => {
  const { known, seen } = slow();
  const cities = ['Berlin', 'Boston', '', 'Lyon', 'Osaka', 'München', 'x'.repeat(64)];
  for (let batch = 0; batch < 30; batch++) {
    const texts = Array.from({ length: 500 }, (_, i) => cities[(i * 3 + batch) % cities.length] as string);
    expect(hashed(known, texts)).toEqual(expected(texts));
  }
  // In the first batch nothing is known yet.
  expect(seen.texts).toBeLessThanOrEqual(500 + cities.length);
});

test('texts that share a slot, and texts longer than one, have their own hashes', () => {
  const { known } = slow();
  for (let batch = 0; batch < 6; batch++) {
    // Twice as many as there are slots, each of them twice, and some of more than 64 bytes.
    const texts = Array.from({ length: 8000 }, (_, i) => `value ${(i >> 1) + batch * 11_000}${'-'.repeat(i % 80)}`);
    expect(hashed(known, [...texts, ...texts])).toEqual(expected([...texts, ...texts]));
  }
});

test('where nothing comes again it steps aside, and comes back to values that do', () => {
  const { known, seen } = slow();
  let next = 0;
  for (let batch = 0; batch < 12; batch++) {
    const texts = Array.from({ length: 100 }, () => `only ${next++}`);
    expect(hashed(known, texts)).toEqual(expected(texts));
  }
  expect(seen.texts).toBe(1200);
  for (let batch = 0; batch < 300; batch++)
    hashed(
      known,
      Array.from({ length: 100 }, (_, i) => `again ${i}`),
    );
  const before = seen.texts;
  for (let batch = 0; batch < 5; batch++) {
    const texts = Array.from({ length: 100 }, (_, i) => `again ${i}`);
    expect(hashed(known, texts)).toEqual(expected(texts));
  }
  expect(seen.texts).toBe(before);
});
