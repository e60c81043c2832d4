import { expect, test } from 'vitest';

import { loadAscii, longestTransliteration, toAscii } from '../../src/values/ascii.ts';

await loadAscii();

test('every code point comes to ASCII, and to no more of it than templates make room for', () => {
  let longest = 0;
  for (let code = 0; code < 0x11_0000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const text = toAscii(String.fromCodePoint(code));
    if (/[^\0-\x7f]/.test(text)) expect(text).toBe('ASCII');
    longest = Math.max(longest, text.length);
  }
  expect(longest).toBe(longestTransliteration);
});
