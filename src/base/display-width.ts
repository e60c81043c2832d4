/** The columns that a text takes in a terminal: ideographs and emoji two, marks on another character none. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  let last = 0;
  let joined = false;
  for (const character of text) {
    // U+FE0F makes an emoji of the character before it; U+200D makes one picture of its neighbours.
    if (character === '\ufe0f' && last === 1) width += 1;
    if (!joined && !zero.test(character)) {
      last = wide.test(character) ? 2 : 1;
      width += last;
    }
    joined = character === '\u200d';
  }
  return width;
}

const zero = /^[\p{Mark}\p{Emoji_Modifier}\u200b-\u200d\u2060]$/u;

/** East Asian Width W and F (Unicode TR 11) by blocks, and what is shown as a picture. A flag is two narrow letters. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]$|^(?!\p{Regional_Indicator})\p{Emoji_Presentation}$/u;
