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
  return transliterate(/[\u3041-\u30ff]/.test(text) ? romanizedKana(text) : text);
}

/** A name in ASCII: a Japanese one as it is read, where that is known. */
export function nameToAscii(name: string, locale: string): string {
  return (locale === 'ja' ? japaneseReading(name) : undefined) ?? toAscii(name);
}

export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
