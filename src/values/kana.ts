/** Hiragana in the order of their code points from U+3041, in Hepburn's letters; `-` for a small one that changes what stands before it. */
const syllables =
  'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji - tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo -ya ya -yu yu -yo yo ra ri ru re ro wa wa i e o n vu ka ke'.split(
    ' ',
  );

const hiragana = 0x3041;
const katakana = 0x30a1;

/** A text with its hiragana and katakana in letters of ASCII, as Hepburn has them (`しょうた` is `shouta`); all else as it is. */
export function romanizedKana(text: string): string {
  const parts = Array.from(text, (sign) => ({ sign, syllable: syllableOf(sign) }));
  let written = '';
  let isDoubled = false;
  for (const { sign, syllable } of parts) {
    if (syllable === undefined) {
      // A bar makes the vowel before it longer.
      if (sign !== 'ー') written += sign;
      isDoubled = false;
    } else if (syllable === '-') isDoubled = true;
    else if (syllable.startsWith('-')) {
      written = softened(written, syllable.slice(1));
      isDoubled = false;
    } else {
      written += isDoubled ? (syllable.startsWith('ch') ? 't' : (syllable[0] as string)) + syllable : syllable;
      isDoubled = false;
    }
  }
  return written;
}

/** `ki` and a small `ya` are `kya`, `shi` and one are `sha`. */
function softened(written: string, glide: string): string {
  if (!/[a-z]i$/.test(written)) return written + glide;
  const stem = written.slice(0, -1);
  return stem + (/(sh|ch|j)$/.test(stem) ? glide.slice(1) : glide);
}

function syllableOf(sign: string): string | undefined {
  const code = sign.codePointAt(0) as number;
  return syllables[code - (code >= katakana ? katakana : hiragana)];
}
