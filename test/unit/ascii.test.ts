import { expect, test } from 'vitest';

import { loadAscii, longestTransliteration, nameToAscii, toAscii } from '../../src/values/ascii.ts';
import { japaneseToAscii } from '../../src/values/japanese-ascii.ts';
import { loadLexicon } from '../../src/values/lexicon.ts';

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

// ELOT 743 (ISO 843, type 2): names as Greek passports have them.
test.each([
  ['Θεοδοσίου', 'Theodosiou'],
  ['Ευαγγελία', 'Evangelia'],
  ['Σταύρος', 'Stavros'],
  ['Ευστάθιος', 'Efstathios'],
  ['ΘΕΟΔΩΡΟΥ', 'THEODOROU'],
  ['Μπακογιάννης', 'Bakogiannis'],
  ['Αντετοκούνμπο', 'Antetokounmpo'],
  ['Χριστίνα', 'Christina'],
  ['Ψυχάρης', 'Psycharis'],
  ['Μαΐου', 'Maiou'],
  ['Γιάννης Δ. Ξένος', 'Giannis D. Xenos'],
  ['Ελλάδα, Grüße', 'Ellada, Grusse'],
])('Greek %s is %s', (text, latin) => {
  expect(toAscii(text)).toBe(latin);
});

test('German names have no umlauts, others lose their dots', () => {
  expect(['Rücker', 'Weiß', 'Österle', 'Bäcker'].map((name) => nameToAscii(name, 'de_AT'))).toEqual([
    ...['Ruecker', 'Weiss', 'Oesterle', 'Baecker'],
  ]);
  expect(nameToAscii('Özgür', 'tr')).toBe('Ozgur');
});

test.each([
  ['川崎 京子', 'Kawasaki Kyouko'],
  ['東京都目黒区8丁目1番5号', 'Tokyo Meguro 8 Chome 1 Ban 5 Go'],
  ['和田 合名会社', 'Wada Gomei-gaisha'],
  ['開発 経理 担当', 'Kaihatsu Keiri Tanto'],
  ['シニア データ', 'shinia deta'],
  ['Order 7', 'Order 7'],
  ['', ''],
])('Japanese %s is read %s', async (text, reading) => {
  expect(japaneseToAscii(text, await loadLexicon('ja'))).toBe(reading);
});

test('all of Faker’s names, places and titles in Japanese are read as Japanese', async () => {
  const lexicon = await loadLexicon('ja');
  const lists = [
    'person.first_name',
    'person.last_name',
    'person.job_descriptor',
    'person.job_area',
    'person.job_type',
  ];
  const cities = lexicon.atlas.table('JP').cities.flatMap(({ name, state }) => [name, state.name]);
  const texts = [...lists.flatMap((path) => lexicon.list(path).texts), ...cities];
  // A kanji that is left has its Chinese reading, one capital a sign: `ZhiZi`.
  expect(texts.map((text) => japaneseToAscii(text, lexicon)).filter((text) => /[a-z][A-Z]/.test(text))).toEqual([]);
});
