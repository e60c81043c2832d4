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

/** Of each ASCII sign the letter or digit that it counts as, 0 where it is neither; of all others 255. */
const plainSigns = new Uint8Array(0x1_0000).fill(255);
for (let code = 0; code < 0x80; code++) {
  const letter = String.fromCharCode(code).toLowerCase();
  plainSigns[code] = /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
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
    if (sign === 255) return -1;
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
  readonly #longest: number;
  #units = new Uint16Array(256);
  #ends = new Int32Array(256);

  constructor(private readonly wanted: Wanted) {
    this.#longest = Math.max(0, ...wanted.lengths);
  }

  in(text: string): readonly string[] {
    const forms: string[] = [];
    const isCoded = this.#addRuns(forms, text);
    if (isCoded) for (const decoded of decodings(text)) this.#addRuns(forms, decoded);
    return forms.length > 1 ? [...new Set(forms)] : forms;
  }

  /** Whether the text has anything that might be decoded. */
  #addRuns(forms: string[], text: string): boolean {
    const words = this.#splitPlain(text) ?? this.#splitOther(text);
    const [units, ends] = [this.#units, this.#ends];
    for (let word = 0, start = 0; word < words; start = ends[word++] as number) {
      let hash = formStart;
      let hasLetters = false;
      let at = start;
      for (let last = word; last < words && last < word + mostWords; last++) {
        const end = ends[last] as number;
        if (end - start > this.#longest) break;
        for (; at < end; at++) {
          const unit = units[at] as number;
          hash = formNext(hash, unit);
          hasLetters ||= unit > nine;
        }
        if (this.#isWanted(hash, end - start, hasLetters))
          forms.push(Buffer.from(units.buffer, start * 2, (end - start) * 2).toString('utf16le'));
      }
    }
    return maybeCoded.test(text);
  }

  #isWanted(hash: number, length: number, hasLetters: boolean): boolean {
    const { filter, lengths, digits } = this.wanted;
    return lengths.has(length) && (filter.mayHold(hash) || (!hasLetters && digits.has(length)));
  }

  #reserve(length: number): void {
    if (this.#units.length >= length) return;
    this.#units = new Uint16Array(length * 2);
    this.#ends = new Int32Array(length * 2);
  }

  /** How many words an ASCII text has; undefined: it is none. */
  #splitPlain(text: string): number | undefined {
    this.#reserve(text.length);
    let words = 0;
    let at = 0;
    let start = 0;
    for (let i = 0; i < text.length; i++) {
      const sign = plainSigns[text.charCodeAt(i)] as number;
      if (sign === 255) return undefined;
      if (sign > 0) this.#units[at++] = sign;
      else if (at > start) {
        this.#ends[words++] = at;
        start = at;
      }
    }
    if (at > start) this.#ends[words++] = at;
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

const nine = 0x39;

/** A sign that URLs escape, or as many letters as the shortest original has in base64. */
const maybeCoded = /%[0-9a-f]{2}|[A-Za-z0-9+/_-]{8}/i;

function* decodings(text: string): Generator<string> {
  if (/%[0-9a-f]{2}/i.test(text)) {
    const decoded = attempt(() => decodeURIComponent(text.replace(/\+/g, ' ')));
    if (decoded !== undefined) yield decoded;
  }
  for (const [token] of text.matchAll(/(?:[0-9a-f]{2}){6,}/gi)) {
    const decoded = readable(token, 'hex');
    if (decoded !== undefined) yield decoded;
  }
  for (const [token] of text.matchAll(/[A-Za-z0-9+/_-]{8,}={0,2}/g)) {
    const decoded = isControl(token) ? undefined : readable(token, 'base64');
    if (decoded !== undefined) yield decoded;
  }
}

const sixtyFour = new Uint8Array(128);
for (const [value, sign] of Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').entries())
  sixtyFour[sign.charCodeAt(0)] = value;
sixtyFour[0x2d] = 62;
sixtyFour[0x5f] = 63;

/** Whether the first two bytes of a token in base64 are no text: most words are told by them. */
function isControl(token: string): boolean {
  const [first, second, third] = [0, 1, 2].map((i) => sixtyFour[token.charCodeAt(i)] as number) as [
    number,
    number,
    number,
  ];
  const [one, two] = [(first << 2) | (second >> 4), ((second & 15) << 4) | (third >> 2)];
  const isSign = (byte: number) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
  const isFirst = one < 0x80 || (one >= 0xc2 && one < 0xf5);
  return !isSign(one) || !isFirst || !isSign(two) || one >= 0x80 !== (two >= 0x80 && two < 0xc0);
}

let scratch = Buffer.alloc(4096);

/** Text, and not whatever bytes come to: what is no UTF-8 holds U+FFFD. */
function readable(token: string, encoding: 'hex' | 'base64'): string | undefined {
  if (scratch.length < token.length) scratch = Buffer.alloc(token.length * 2);
  const length = scratch.write(token, encoding);
  for (let at = 0; at < length; at++) {
    const byte = scratch[at] as number;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return undefined;
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
