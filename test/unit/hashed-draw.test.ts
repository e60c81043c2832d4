import { expect, test } from 'vitest';

import { belowBig } from '../../src/random/uniform.ts';

import { drawBy } from '../../src/generate/hashed-draw.ts';

/** Any bits, with those at the ends. */
function hashes(seed: number) {
  const words = (from: number) =>
    Int32Array.from({ length: 500 }, (_, i) => (i < 2 ? -i : Math.imul(i + from, 0x9e37_79b1) ^ Math.imul(i, seed)));
  return { h0: words(seed), h1: words(seed + 7), draw: () => undefined } as unknown as Parameters<typeof drawBy>[0];
}

test('of a power of two the first bits are what the long multiplication gives', () => {
  const [high, low] = [hashes(3), hashes(11)];
  for (const digits of [43, 44, 50, 52, 53]) {
    const size = 2 ** digits;
    const draw = drawBy(high, low, 500, size);
    draw.read({ length: 500 } as never);
    const wanted = Array.from(draw.values, (_, i) =>
      Number(
        belowBig(BigInt(size), high.h0[i] as number, high.h1[i] as number, low.h0[i] as number, low.h1[i] as number),
      ),
    );
    expect(Array.from(draw.values), `2^${digits}`).toEqual(wanted);
  }
});
