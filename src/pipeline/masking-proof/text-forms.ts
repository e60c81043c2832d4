import { decodings } from './decodings.ts';
import { type FormFilter, formNext, formStart } from './form-filter.ts';

/** A value without what is written in many ways: lower case without accents, letters and digits alone. */
export function plainForm(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return folded(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Small letters without accents, and those of other widths and kinds as the plain ones that they stand for; digits of any script. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\P{Nd}0-9]/gu, digitOf);
}

/** Unicode has ten digits of a script in one row of sixteen: its first, or its last ones. What is otherwise stays (two scripts of few). */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) as number;
  const row = code - (code % 16);
  const digit = code - (/\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6);
  return digit >= 0 && digit <= 9 ? String(digit) : sign;
}

/** Signs of one spelling, and nearly all that databases hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are ASCII, too
const ascii = /^[\u0000-\u007f]*$/;

export const notAscii = 255;

/** Of each ASCII sign the letter or digit that it counts as, 0 where it is neither; of all others `notAscii`. */
const plainSigns = new Uint8Array(0x1_0000).fill(notAscii);
for (let code = 0; code < 0x80; code++) {
  const letter = String.fromCharCode(code).toLowerCase();
  plainSigns[code] = /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
}

/** The letter or digit that a sign of ASCII counts as, 0 where it is neither; `notAscii`: it is none of ASCII. */
export function plainSign(code: number): number {
  return plainSigns[code] as number;
}

/** Whether two texts have the same plain form: most are told by their first letters. */
export function samePlain(one: string, other: string): boolean {
  let at = 0;
  for (let i = 0; i < one.length; i++) {
    const sign = plainSigns[one.charCodeAt(i)] as number;
    if (sign === 0) continue;
    let beside = 0;
    while (at < other.length && beside === 0) beside = plainSigns[other.charCodeAt(at++)] as number;
    if (sign === notAscii || beside === notAscii) return plainForm(one) === plainForm(other);
    if (sign !== beside) return false;
  }
  for (; at < other.length; at++)
    if (plainSigns[other.charCodeAt(at)] !== 0) return plainForm(one) === plainForm(other);
  return true;
}

let written = Buffer.alloc(0x1_0000);

/** The plain forms of many texts: those in ASCII are written one behind the other, and become texts together. */
export function plainForms(texts: readonly string[]): string[] {
  const ends = new Int32Array(texts.length);
  let at = 0;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] as string;
    if (written.length < at + text.length)
      written = Buffer.concat([written.subarray(0, at), Buffer.alloc(at + text.length)]);
    const end = writePlain(text, written, at);
    // -1: it is not among them.
    ends[i] = end;
    if (end >= 0) at = end;
  }
  const all = written.toString('latin1', 0, at);
  let start = 0;
  return texts.map((text, i) => {
    const end = ends[i] as number;
    if (end < 0) return plainForm(text);
    const plain = all.slice(start, end);
    start = end;
    return plain;
  });
}

function writePlain(text: string, bytes: Uint8Array, from: number): number {
  let at = from;
  for (let i = 0; i < text.length; i++) {
    const sign = plainSigns[text.charCodeAt(i)] as number;
    if (sign === notAscii) return -1;
    bytes[at] = sign;
    at += sign === 0 ? 0 : 1;
  }
  return at;
}

/** Shorter ones are anywhere by chance. */
export const leastLength = 6;
/** More words than a name with titles or an address has. */
const mostWords = 12;

/** What is looked for in texts. */
export interface Wanted {
  readonly filter: FormFilter;
  /** How long forms are. */
  readonly lengths: ReadonlySet<number>;
  /** How long those are of which digits are told even where the filter has none: chance is reckoned from them. */
  readonly digits: ReadonlySet<number>;
}

/**
 * The forms in which a text may hold an original: runs of up to twelve words of it, as it stands and decoded from base64, hexadecimal
 * digits and URLs. Each once; nearly all that are none are left out.
 */
export class HeldForms {
  /** Of each length, whether forms are so long, and whether digits are told that are. */
  readonly #isLength: Uint8Array;
  readonly #isDigits: Uint8Array;
  #units = new Uint16Array(256);
  #ends = new Int32Array(256);

  constructor(private readonly wanted: Wanted) {
    const longest = Math.max(0, ...wanted.lengths);
    this.#isLength = Uint8Array.from({ length: longest + 1 }, (_, length) => (wanted.lengths.has(length) ? 1 : 0));
    this.#isDigits = Uint8Array.from({ length: longest + 1 }, (_, length) => (wanted.digits.has(length) ? 1 : 0));
  }

  in(text: string): readonly string[] {
    const forms = this.#addRuns(undefined, text);
    const decoded = decodings(text);
    if (!decoded) return forms ?? none;
    const all = decoded.reduce((more: string[] | undefined, each) => this.#addRuns(more, each), forms) ?? none;
    return all.length > 1 ? [...new Set(all)] : all;
  }

  /** The forms of a text that was turned round, and not those that it holds anyway. */
  backwardsIn(text: string, forms: readonly string[]): readonly string[] {
    const words = this.#splitPlain(text);
    if (words !== undefined) this.#turn(words);
    const found =
      (words === undefined
        ? this.#addRuns(undefined, [...text.normalize('NFC')].reverse().join(''))
        : this.#addForms(undefined, words)) ?? none;
    return found.length === 0 ? none : [...new Set(found)].filter((form) => !forms.includes(form));
  }

  /** Turns the words round that were split last. */
  #turn(words: number): void {
    const [units, ends] = [this.#units, this.#ends];
    const all = words === 0 ? 0 : (ends[words - 1] as number);
    units.subarray(0, all).reverse();
    // Where a word began, one ends now; the last one ends where all do.
    for (let i = 0; i < words; i++) ends[i] = all - (ends[i] as number);
    if (words > 0) ends.subarray(0, words - 1).reverse();
    if (words > 0) ends[words - 1] = all;
  }

  /** With those of one more text; undefined as long as there are none. */
  #addRuns(found: string[] | undefined, text: string): string[] | undefined {
    return this.#addForms(found, this.#splitPlain(text) ?? this.#splitOther(text));
  }

  /** With those of the words that were split last. */
  #addForms(found: string[] | undefined, words: number): string[] | undefined {
    const [units, ends, isLength] = [this.#units, this.#ends, this.#isLength];
    const { filter } = this.wanted;
    const longest = isLength.length - 1;
    let forms = found;
    for (let word = 0, start = 0; word < words; start = ends[word++] as number) {
      let hash = formStart;
      let hasLetters = false;
      let at = start;
      const most = Math.min(words, word + mostWords);
      for (let last = word; last < most; last++) {
        const end = ends[last] as number;
        const length = end - start;
        if (length > longest) break;
        for (; at < end; at++) {
          const unit = units[at] as number;
          hash = formNext(hash, unit);
          hasLetters ||= unit > nine;
        }
        if (isLength[length] === 1 && (filter.mayHold(hash) || (!hasLetters && this.#isDigits[length] === 1))) {
          forms ??= [];
          forms.push(Buffer.from(units.buffer, start * 2, length * 2).toString('utf16le'));
        }
      }
    }
    return forms;
  }

  #reserve(length: number): void {
    if (this.#units.length >= length) return;
    this.#units = new Uint16Array(length * 2);
    this.#ends = new Int32Array(length * 2);
  }

  /** How many words an ASCII text has; undefined: it is none. */
  #splitPlain(text: string): number | undefined {
    this.#reserve(text.length);
    const [units, ends] = [this.#units, this.#ends];
    let words = 0;
    let at = 0;
    let start = 0;
    for (let i = 0; i < text.length; i++) {
      const sign = plainSigns[text.charCodeAt(i)] as number;
      if (sign === notAscii) return undefined;
      if (sign > 0) units[at++] = sign;
      else if (at > start) {
        ends[words++] = at;
        start = at;
      }
    }
    if (at > start) ends[words++] = at;
    return words;
  }

  #splitOther(text: string): number {
    const lower = folded(text);
    this.#reserve(lower.length);
    const found = lower.match(/[\p{L}\p{N}]+/gu);
    let at = 0;
    for (const [i, word] of (found ?? []).entries()) {
      for (let unit = 0; unit < word.length; unit++) this.#units[at++] = word.charCodeAt(unit);
      this.#ends[i] = at;
    }
    return found?.length ?? 0;
  }
}

const none: readonly string[] = [];
const nine = 0x39;
