import { expect, test } from 'vitest';

import { generate, naive, type Side } from '../../bench/processes.ts';
import { processorTimeOf } from '../support/processor-time.ts';

// Ratios of the processor's time, of the least of rounds in turn: other tests run beside.

/** Milliseconds of each, at the least. */
async function least(...sides: readonly Pick<Side, 'args'>[]): Promise<readonly number[]> {
  const times = sides.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 3; round++)
    for (const [at, { args }] of sides.entries())
      times[at] = Math.min(times[at] as number, await processorTimeOf(args));
  return times;
}

test('orders take less than a third of what a plain script takes a row', async () => {
  const [own, script] = (await least(generate('orders', 1_000_000), naive('orders', 100_000))) as [number, number];
  expect(script / 100_000 / (own / 1_000_000)).toBeGreaterThan(3);
});

test('a start takes less than four times of an empty one', async () => {
  const [empty, version] = (await least({ args: ['-e', '0'] }, { args: ['bin/run.js', '--version'] })) as [
    number,
    number,
  ];
  expect(version / empty).toBeLessThan(4);
});
