/** What single letters are under ELOT 743 (ISO 843, type 2), as passports have names. */
const letters: Readonly<Record<string, string>> = {
  ...{
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
    ο: 'o',
  },
  ...{ π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
};

/** Behind α, ε and η an υ is a consonant: voiceless before these and at the end of a word. */
const voiceless = /[θκξπσςτφχψ]/;

/** Pairs that are read as one. `μπ` is `b` where a word begins. */
const pairs: Readonly<Record<string, string>> = { ου: 'ou', γγ: 'ng', γξ: 'nx', γχ: 'nch' };

/** A text with its Greek letters in those of ASCII, by ELOT 743 (`Θεοδοσίου` is `Theodosiou`); all else as it is. */
export function romanizedGreek(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{Script=Greek}\p{M}]+/gu, (word) => ofWord(word))
    .normalize('NFC');
}

interface Letter {
  readonly small: string;
  readonly isLarge: boolean;
  /** A diaeresis keeps it apart from the one before it. */
  readonly isApart: boolean;
}

function ofWord(word: string): string {
  const all = Array.from(word.matchAll(/(\P{M})(\p{M}*)/gu), ([, letter = '', marks = '']): Letter => {
    const small = letter.toLowerCase();
    return { small, isLarge: letter !== small, isApart: marks.includes('\u0308') };
  });
  // Marks that stand behind letters of other scripts are theirs.
  let written = /^\p{M}*/u.exec(word)?.[0] ?? '';
  for (let at = 0; at < all.length; ) {
    const { isLarge } = all[at] as Letter;
    const next = all[at + 1];
    const [latin, length] = syllable(all, at);
    const isAllLarge = isLarge && (next === undefined ? at > 0 && all[at - 1]?.isLarge === true : next.isLarge);
    written += !isLarge ? latin : isAllLarge ? latin.toUpperCase() : (latin[0] ?? '').toUpperCase() + latin.slice(1);
    at += length;
  }
  return written;
}

/** What one letter or two are, and how many they were. */
function syllable(all: readonly Letter[], at: number): readonly [latin: string, length: number] {
  const { small } = all[at] as Letter;
  const next = all[at + 1];
  if (next && !next.isApart) {
    if (at === 0 && small + next.small === 'μπ') return ['b', 2];
    const pair = pairs[small + next.small];
    if (pair !== undefined) return [pair, 2];
    if (next.small === 'υ' && /[αεη]/.test(small)) {
      const behind = all[at + 2]?.small;
      return [`${letters[small]}${behind === undefined || voiceless.test(behind) ? 'f' : 'v'}`, 2];
    }
  }
  return [letters[small] ?? small, 1];
}
