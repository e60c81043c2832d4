import { expect, test } from 'vitest';

import { HashSet } from '../../src/generate/checks/hash-set.ts';

test('a text is there once it was added, through every growth', () => {
  const set = new HashSet();
  const texts = Array.from({ length: 50_000 }, (_, n) => `${n % 7 === 0 ? 'é🎉'.repeat(200) : 'row '}${n}`);
  for (const text of texts) expect(set.add(text)).toBe(true);
  for (const text of texts) if (!set.has(text)) throw new Error(text);
  expect(set.add(texts[7] as string)).toBe(false);
  expect(set.has('row')).toBe(false);
  expect(set.has('')).toBe(false);
  expect(set.add('')).toBe(true);
  expect(set.size).toBe(texts.length + 1);
});
