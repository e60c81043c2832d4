import { expect, test } from 'vitest';

import { compare, generate, naive } from '../../bench/processes.ts';

// Ratios within one run, of the fastest of rounds in turn: other tests run beside, and times of their own say nothing.

test('orders take less than a third of what a plain script takes a row', { timeout: 120_000 }, async () => {
  const [own, script] = await compare([generate('orders', 1_000_000), naive('orders', 100_000)], 5);
  const perRow = (side: typeof own) => (side?.best as number) / (side?.rows as number);
  expect(perRow(script) / perRow(own)).toBeGreaterThan(3);
});

test('a start takes less than four times of an empty one', { timeout: 120_000 }, async () => {
  const sides = [
    { name: 'node', rows: 0, args: ['-e', '0'] },
    { name: 'data-cli', rows: 0, args: ['bin/run.js', '--version'] },
  ];
  const [empty, version] = await compare(sides, 5);
  expect((version?.best as number) / (empty?.best as number)).toBeLessThan(4);
});
