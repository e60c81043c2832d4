import { expect, test } from 'vitest';

import { loadAscii, nameToAscii, toAscii } from '../../src/values/ascii.ts';
import { romanizedKana } from '../../src/values/kana.ts';
import { loadLexicon } from '../../src/values/lexicon.ts';

test.each([
  // Spelled as in the table of the Cabinet's notification of 1954, second column (Hepburn).
  ['しょうた', 'shouta'],
  ['じゅんいちろう', 'junichirou'],
  ['きょうこ', 'kyouko'],
  ['はっとり', 'hattori'],
  ['マッチ', 'matchi'],
  ['シャーロット', 'sharotto'],
  ['つづく', 'tsuzuku'],
  ['ぢゃ', 'ja'],
  ['ふじ・ゑ', 'fuji・e'],
  ['あア漢x', 'aa漢x'],
])('%s is %s', (text, romaji) => {
  expect(romanizedKana(text)).toBe(romaji);
});

test('every kana is read', () => {
  for (let code = 0x3041; code <= 0x3096; code++)
    for (const sign of [code, code + 0x60]) {
      const text = String.fromCodePoint(sign);
      if (!'っッ'.includes(text)) expect(romanizedKana(text), text).toMatch(/^[a-z]+$/);
    }
});

test('Japanese names are read as Japanese, all of them', async () => {
  await loadAscii();
  const { faker } = await loadLexicon('ja');
  const { last_name, first_name } = faker.rawDefinitions.person ?? {};
  const names = [...Object.values(last_name ?? {}), ...Object.values(first_name ?? {})].flat();
  for (const name of names.filter((each) => /\p{Script=Han}/u.test(each))) {
    const read = nameToAscii(name, 'ja');
    expect(read, name).toMatch(/^[a-z]+$/);
    // What stands in it are syllables of Japanese: Chinese ones end in `ng`, or begin in `zh` and `x`.
    expect(read, name).not.toMatch(/ng$|zh|x|q|l|v/);
  }
  expect(['野沢', '林', '凜', '一郎', '京子'].map((name) => nameToAscii(name, 'ja'))).toEqual([
    'nozawa',
    'hayashi',
    'rin',
    'ichirou',
    'kyouko',
  ]);
  expect(nameToAscii('林', 'zh_CN')).toBe(toAscii('林'));
});
