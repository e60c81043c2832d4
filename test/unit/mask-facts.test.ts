import { expect, test } from 'vitest';

import { loadLexicon } from '../../src/values/lexicon.ts';

import { maskLocale, maskNamed, usualUniqueness } from '../../src/masks/index.ts';

// As docs/masking.md has them.
test.each([
  ['tokenize', 'preserved'],
  ['keep', 'preserved'],
  ['mask_ip', 762],
  ['mask_user_agent', 80],
  ['mask_credit_card', 2_000_000_000],
  ['anonymize_email', 2 ** 64],
  ['redact', 'lossy'],
  ['generalize', 'lossy'],
  ['nullify', 'lossy'],
])('%s: values that differ are %s', async (name, expected) => {
  const mask = maskNamed(name);
  if (!mask) throw new Error(`there is no ${name}`);
  expect(usualUniqueness(mask, await loadLexicon(maskLocale))).toBe(expected);
});
