import { expect, test } from 'vitest';

import { isBeyondChance } from '../../../src/pipeline/masking-proof/proof-finding.ts';

test('what chance comes to', () => {
  // Poisson's tails: P(X >= 1 | 0.0000004) = 4e-7; P(X >= 1 | 0.001) = 1e-3; P(X >= 2 | 0.001) = 5e-7; P(X >= 15 | 3) = 6.7e-7; P(X >= 14 | 3) = 4e-6.
  expect(isBeyondChance(1, 0)).toBe(true);
  expect(isBeyondChance(1, 4e-7)).toBe(true);
  expect(isBeyondChance(1, 1e-3)).toBe(false);
  expect(isBeyondChance(2, 1e-3)).toBe(true);
  expect(isBeyondChance(15, 3)).toBe(true);
  expect(isBeyondChance(13, 3)).toBe(false);
  expect(isBeyondChance(0, 0)).toBe(false);
  expect(isBeyondChance(1000, 1000)).toBe(false);
  expect(isBeyondChance(1100, 1000)).toBe(false);
  expect(isBeyondChance(1200, 1000)).toBe(true);
});
