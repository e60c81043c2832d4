import { decodings } from './decodings.ts';
import { type FormFilter, formBase } from './form-filter.ts';

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

/** The powers of the base that hashes of forms are numbers in. */
let powers = Int32Array.of(1);

function powersTo(length: number): void {
  if (powers.length > length) return;
  powers = new Int32Array(length * 2 + 1);
  powers[0] = 1;
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1] as number, formBase);
}

/**
 * The forms in which a text may hold an original: runs of up to twelve words of it, as it stands, turned round, and decoded from base64,
 * hexadecimal digits and URLs. Nearly all that are none are left out.
 */
export class HeldForms {
  /** Of each length, whether forms are so long, and whether digits are told that are. */
  readonly #isLength: Uint8Array;
  readonly #isDigits: Uint8Array;
  #units = new Uint16Array(256);
  #ends = new Int32Array(256);
  /** Of each word, whether it has letters. */
  #areLetters = new Uint8Array(256);
  /** The hashes of all units before each, and of those from it on, turned round. */
  #before = new Int32Array(257);
  #behind = new Int32Array(257);

  constructor(private readonly wanted: Wanted) {
    const longest = Math.max(0, ...wanted.lengths);
    this.#isLength = Uint8Array.from({ length: longest + 1 }, (_, length) => (wanted.lengths.has(length) ? 1 : 0));
    this.#isDigits = Uint8Array.from({ length: longest + 1 }, (_, length) => (wanted.digits.has(length) ? 1 : 0));
  }

  /** The forms of a text, and of what it is an encoding of. */
  in(text: string): readonly string[] {
    return this.#withDecoded(this.#addRuns(undefined, text), text) ?? none;
  }

  /** The same, and the forms of the text turned round, but for those that it holds anyway. */
  inBothWays(text: string): readonly string[] {
    const words = this.#splitPlain(text);
    if (words === undefined) {
      const turned = this.#addRuns(undefined, [...text.normalize('NFC')].reverse().join(''));
      return withTurned(this.in(text), turned);
    }
    const turned: string[] = [];
    const forms = this.#withDecoded(this.#addForms(undefined, words, turned), text);
    return turned.length === 0 ? (forms ?? none) : withTurned(forms ?? none, turned);
  }

  #withDecoded(forms: string[] | undefined, text: string): string[] | undefined {
    const decoded = decodings(text);
    if (!decoded) return forms;
    const all = decoded.reduce((more: string[] | undefined, each) => this.#addRuns(more, each), forms);
    return all && all.length > 1 ? [...new Set(all)] : all;
  }

  /** With those of one more text; undefined as long as there are none. */
  #addRuns(found: string[] | undefined, text: string): string[] | undefined {
    return this.#addForms(found, this.#splitPlain(text) ?? this.#splitOther(text));
  }

  /** With those of the words that were split last; `turned`: takes those of the words turned round. */
  #addForms(found: string[] | undefined, words: number, turned?: string[]): string[] | undefined {
    const [ends, isLength, areLetters] = [this.#ends, this.#isLength, this.#areLetters];
    const { filter } = this.wanted;
    const longest = isLength.length - 1;
    let forms = found;
    if (words > 0) this.#hash(ends[words - 1] as number, turned !== undefined);
    const [before, behind] = [this.#before, this.#behind];
    for (let word = 0, start = 0; word < words; start = ends[word++] as number) {
      let hasLetters = 0;
      const most = Math.min(words, word + mostWords);
      for (let last = word; last < most; last++) {
        const end = ends[last] as number;
        const length = end - start;
        if (length > longest) break;
        hasLetters |= areLetters[last] as number;
        if (isLength[length] === 0) continue;
        const power = powers[length] as number;
        const isTold = hasLetters === 0 && this.#isDigits[length] === 1;
        if (isTold || filter.mayHold((before[end] as number) - Math.imul(before[start] as number, power))) {
          forms ??= [];
          forms.push(this.#textOf(start, end));
        }
        if (turned && (isTold || filter.mayHold((behind[start] as number) - Math.imul(behind[end] as number, power))))
          turned.push(reversed(this.#textOf(start, end)));
      }
    }
    return forms;
  }

  /** Hashes so many units that were split last, from the first on, and where they are looked at both ways from the last on. */
  #hash(count: number, isBothWays: boolean): void {
    powersTo(count);
    const [units, before, behind] = [this.#units, this.#before, this.#behind];
    let hash = 0;
    for (let i = 0; i < count; i++) {
      hash = (Math.imul(hash, formBase) + (units[i] as number)) | 0;
      before[i + 1] = hash;
    }
    if (!isBothWays) return;
    hash = 0;
    behind[count] = 0;
    for (let i = count - 1; i >= 0; i--) {
      hash = (Math.imul(hash, formBase) + (units[i] as number)) | 0;
      behind[i] = hash;
    }
  }

  #textOf(start: number, end: number): string {
    return Buffer.from(this.#units.buffer, start * 2, (end - start) * 2).toString('utf16le');
  }

  #reserve(length: number): void {
    if (this.#units.length >= length) return;
    this.#units = new Uint16Array(length * 2);
    this.#ends = new Int32Array(length * 2);
    this.#areLetters = new Uint8Array(length * 2);
    this.#before = new Int32Array(length * 2 + 1);
    this.#behind = new Int32Array(length * 2 + 1);
  }

  /** How many words an ASCII text has; undefined: it is none. */
  #splitPlain(text: string): number | undefined {
    this.#reserve(text.length);
    const [units, ends, areLetters] = [this.#units, this.#ends, this.#areLetters];
    let words = 0;
    let at = 0;
    let start = 0;
    let hasLetters = 0;
    for (let i = 0; i < text.length; i++) {
      const sign = plainSigns[text.charCodeAt(i)] as number;
      if (sign === notAscii) return undefined;
      if (sign > 0) {
        units[at++] = sign;
        if (sign > nine) hasLetters = 1;
      } else if (at > start) {
        areLetters[words] = hasLetters;
        ends[words++] = at;
        start = at;
        hasLetters = 0;
      }
    }
    if (at > start) {
      areLetters[words] = hasLetters;
      ends[words++] = at;
    }
    return words;
  }

  #splitOther(text: string): number {
    const lower = folded(text);
    this.#reserve(lower.length);
    const found = lower.match(/[\p{L}\p{N}]+/gu);
    let at = 0;
    for (const [i, word] of (found ?? []).entries()) {
      let hasLetters = 0;
      for (let unit = 0; unit < word.length; unit++) {
        const code = word.charCodeAt(unit);
        if (code > nine) hasLetters = 1;
        this.#units[at++] = code;
      }
      this.#areLetters[i] = hasLetters;
      this.#ends[i] = at;
    }
    return found?.length ?? 0;
  }
}

function withTurned(forms: readonly string[], turned: readonly string[] = none): readonly string[] {
  const more = [...new Set(turned)].filter((form) => !forms.includes(form));
  return more.length === 0 ? forms : [...forms, ...more];
}

function reversed(form: string): string {
  let text = '';
  for (let i = form.length - 1; i >= 0; i--) text += form[i];
  return text;
}

const none: readonly string[] = [];
const nine = 0x39;
