import { expect, test } from 'vitest';

import { isBeyondChance, isMoreThanOthers } from '../../../src/pipeline/masking-proof/proof-finding.ts';

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

test('two counts that are both chance', () => {
  // Half of all: P(20 of 20) = 9.5e-7, P(19 of 19) = 1.9e-6; P(X >= 30 of 34) = 3.1e-6 and P(X >= 31 of 34) = 3.8e-7.
  expect(isMoreThanOthers(1, 100, 0, 100)).toBe(false);
  expect(isMoreThanOthers(19, 100, 0, 100)).toBe(false);
  expect(isMoreThanOthers(20, 100, 0, 100)).toBe(true);
  expect(isMoreThanOthers(30, 100, 4, 100)).toBe(false);
  expect(isMoreThanOthers(31, 100, 3, 100)).toBe(true);
  expect(isMoreThanOthers(5, 100, 5, 100)).toBe(false);
  expect(isMoreThanOthers(0, 100, 0, 100)).toBe(false);
  expect(isMoreThanOthers(5000, 9000, 5000, 9000)).toBe(false);
  expect(isMoreThanOthers(6000, 9000, 4000, 9000)).toBe(true);
});
