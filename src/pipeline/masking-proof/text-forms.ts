import { type FormFilter, formNext, formStart } from './form-filter.ts';

/** A value without what is written in many ways: lower case, letters and digits alone. */
export function plainForm(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
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

  /** With those of one more text; undefined as long as there are none. */
  #addRuns(found: string[] | undefined, text: string): string[] | undefined {
    const words = this.#splitPlain(text) ?? this.#splitOther(text);
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
    const lower = text.normalize('NFC').toLowerCase();
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

/** Of each code unit the number that it is in base64, plain or of URLs; 255: it is none. */
const sixtyFour = new Uint8Array(0x1_0000).fill(255);
for (const [value, sign] of Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').entries())
  sixtyFour[sign.charCodeAt(0)] = value;
sixtyFour[0x2d] = 62;
sixtyFour[0x5f] = 63;

/** Of each code unit, whether it is a hexadecimal digit. */
const isHexadecimal = new Uint8Array(0x1_0000);
for (const sign of '0123456789abcdefABCDEF') isHexadecimal[sign.charCodeAt(0)] = 1;

/** As many signs as the shortest original has in base64, and in hexadecimal digits. */
const [leastBase64, leastHex] = [8, 12];

/** What a text may be written for, or parts of it; undefined: nothing, as of most. */
function decodings(text: string): string[] | undefined {
  let found: string[] | undefined;
  const add = (decoded: string | undefined) => {
    if (decoded !== undefined) found = [...(found ?? []), decoded];
  };
  if (text.includes('%') && /%[0-9a-f]{2}/i.test(text))
    add(attempt(() => decodeURIComponent(text.replace(/\+/g, ' '))));
  if (text.length < leastBase64) return found;
  let start = 0;
  let hexStart = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    if (isHexadecimal[code] === 1) continue;
    if (i - hexStart >= leastHex) add(readable(text.slice(hexStart, i - ((i - hexStart) % 2)), 'hex'));
    hexStart = i + 1;
    if (sixtyFour[code] !== 255) continue;
    if (i - start >= leastBase64 && !isControl(text, start)) add(readable(text.slice(start, i), 'base64'));
    start = i + 1;
  }
  return found;
}

/** Whether the first two bytes of a token in base64 are no text: most words are told by them. */
function isControl(text: string, from: number): boolean {
  const first = sixtyFour[text.charCodeAt(from)] as number;
  const second = sixtyFour[text.charCodeAt(from + 1)] as number;
  const third = sixtyFour[text.charCodeAt(from + 2)] as number;
  const one = (first << 2) | (second >> 4);
  const two = ((second & 15) << 4) | (third >> 2);
  const isFirst = isSign(one) && (one < 0x80 || (one >= 0xc2 && one < 0xf5));
  return !isFirst || !isSign(two) || one >= 0x80 !== (two >= 0x80 && two < 0xc0);
}

function isSign(byte: number): boolean {
  return byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

let scratch = Buffer.alloc(4096);

/** Text, and not whatever bytes come to: what is no UTF-8 holds U+FFFD. */
function readable(token: string, encoding: 'hex' | 'base64'): string | undefined {
  if (scratch.length < token.length) scratch = Buffer.alloc(token.length * 2);
  const length = scratch.write(token, encoding);
  for (let at = 0; at < length; at++) {
    if (!isSign(scratch[at] as number)) return undefined;
  }
  const text = scratch.toString('utf8', 0, length);
  return /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}\n\r\t]+$/u.test(text) && !text.includes('\uFFFD') ? text : undefined;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
