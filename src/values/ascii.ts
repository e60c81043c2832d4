import { romanizedGreek } from './greek.ts';
import { japaneseReading } from './japanese-readings.ts';
import { romanizedKana } from './kana.ts';

let transliterate: ((text: string) => string) | undefined;

/** Makes `toAscii` ready for other scripts. Its tables take 20 ms to load, and most runs need none of them. */
export async function loadAscii(): Promise<void> {
  transliterate ??= (await import('any-ascii')).default;
}

/** The most signs that stand for one code point: the name of an emoji. A test holds it against the library. */
export const longestTransliteration = 42;

/** A text in the signs of ASCII, as near as those come: `Müller` is `Muller`, `Ελένη` is `Eleni`. */
export function toAscii(text: string): string {
  if (isAscii(text)) return text;
  if (!transliterate) throw new Error('nobody has called loadAscii');
  const kana = /[\u3041-\u30ff]/.test(text) ? romanizedKana(text) : text;
  return transliterate(/[\u0370-\u03ff\u1f00-\u1fff]/.test(kana) ? romanizedGreek(kana) : kana);
}

/** A name in ASCII as its locale writes it: a Japanese one as it is read, where that is known; German `Rücker` is `Ruecker`. */
export function nameToAscii(name: string, locale: string): string {
  if (locale === 'ja') return japaneseReading(name) ?? toAscii(name);
  return toAscii(/^de(_|$)/.test(locale) ? withoutUmlauts(name) : name);
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** As German has them where there are no umlauts; `ß` is `ss` in any language. */
function withoutUmlauts(text: string): string {
  return text.normalize('NFC').replace(/[äöüÄÖÜ]/g, (letter) => umlauts[letter] as string);
}

/** Whether every UTF-16 unit is below U+0080, so that the text has as many bytes as characters. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
