import { describe, expect, test } from 'vitest';

import { TextList } from '../../src/values/text-list.ts';

describe.each([
  ['plain', ['Oslo', '', 'Sankt Gallen']],
  ['of other scripts', ['Kraków', '', '京都', 'a\u0301']],
  ['that begins with a mark of byte order', ['\ufeffa', 'b']],
  ['of nothing', []],
])('a list %s', (_, texts) => {
  test('is the same made of its texts and of their bytes', () => {
    const own = new TextList(texts);
    const { bytes, starts } = own;
    const again = new TextList({ bytes, starts });
    expect(again.texts).toEqual(texts);
    expect(Buffer.from(bytes).toString()).toBe(texts.join(''));
    const told = ({ length, longest, characters, signs }: TextList) => ({ length, longest, characters, signs });
    expect(told(again)).toEqual(told(own));
    expect(own).toMatchObject({
      length: texts.length,
      longest: Math.max(0, ...texts.map((text) => Buffer.byteLength(text))),
      characters: Math.max(0, ...texts.map((text) => [...text].length)),
    });
  });
});
