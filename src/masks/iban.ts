import { ibanAccount, ibanSeals, movedDigit } from '../values/iban-checks.ts';
import { ibanStructures } from '../values/iban-structures.ts';
import type { Texts } from '../values/kernel-step.ts';
import type { Seal } from '../values/seal.ts';

import type { ValueHashes } from './hashed.ts';
import { startOf } from './map-texts.ts';

/** How the IBANs of a country are made. */
interface IbanForm {
  /** What stands at each place behind the check digits: so many signs are drawn from, beginning with one. */
  readonly sizes: Uint8Array;
  readonly firsts: Uint8Array;
  readonly seals: readonly Seal[];
}

/**
 * Out of how many IBANs one is drawn: ten digits of an account, or more, in all countries but Norway (six), Belgium (seven) and Croatia
 * (nine). What real rows come to is looked at in the rows.
 */
export const ibansOf = 10_000_000_000;

/** By the codes of a country's letters. */
const forms = new Map<number, IbanForm | undefined>();

function formOf(bytes: Uint8Array, at: number): IbanForm | undefined {
  const letters = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
  const known = forms.get(letters);
  if (known || forms.has(letters)) return known;
  const country = String.fromCharCode(letters >> 8, letters & 255);
  const form = Object.hasOwn(ibanStructures, country) ? newForm(country) : undefined;
  forms.set(letters, form);
  return form;
}

function newForm(country: string): IbanForm {
  const account = [...ibanAccount(country)];
  const moved = movedDigit(country);
  const size = { n: 10, N: 9, a: 26 } as const;
  const first: Readonly<Record<string, number>> = { N: zero + 1, a: letterA, A: letterA, B: letterX };
  return {
    sizes: Uint8Array.from(account, (kind, place) => (place === moved ? 9 : (size[kind as 'n'] ?? 1))),
    firsts: Uint8Array.from(account, (kind) => first[kind] ?? zero),
    seals: ibanSeals(country),
  };
}

/** More characters than any IBAN has. */
const longest = 40;

/** What is an IBAN by its form, without its blanks and dashes and in capitals, so that each has one mask however it is spelled. */
export class Ibans {
  #texts: Texts = { bytes: new Uint8Array(0), ends: new Uint32Array(0) };
  #bytes = new Uint8Array(0);
  #ends = new Uint32Array(0);
  #forms: (IbanForm | undefined)[] = [];
  readonly #own = new Uint8Array(longest);

  /** Reads a batch. Returns by what its values are told apart: of IBANs their characters, all others as they are. */
  read(texts: Texts, count: number): Texts {
    this.#texts = texts;
    const size = count === 0 ? 0 : (texts.ends[count - 1] as number);
    if (this.#bytes.length < size) this.#bytes = new Uint8Array(size);
    if (this.#ends.length < count) this.#ends = new Uint32Array(count);
    this.#forms.length = count;
    let at = 0;
    for (let i = 0; i < count; i++) {
      const start = startOf(texts.ends, i);
      const end = texts.ends[i] as number;
      const length = charactersInto(texts.bytes, start, end, this.#bytes, at);
      const form = length > 4 && isDigit(this.#bytes[at + 2] as number) ? formOf(this.#bytes, at) : undefined;
      const isIban = form?.sizes.length === length - 4 && isDigit(this.#bytes[at + 3] as number);
      this.#forms[i] = isIban ? form : undefined;
      if (isIban) at += length;
      else for (let from = start; from < end; from++) this.#bytes[at++] = texts.bytes[from] as number;
      this.#ends[i] = at;
    }
    return { bytes: this.#bytes, ends: this.#ends };
  }

  /**
   * Another IBAN of the country, of a bank that there is none of and with all check digits, spelled as the value is. Returns where it
   * ends; 0: the value is no IBAN.
   */
  write(i: number, hashes: ValueHashes, out: Uint8Array, to: number): number {
    const form = this.#forms[i];
    if (!form) return 0;
    this.#draw(form, i, hashes);
    const { bytes, ends } = this.#texts;
    const end = ends[i] as number;
    const start = startOf(ends, i);
    const small = isSmall(bytes[start] as number) ? 32 : 0;
    let next = 0;
    let at = to;
    for (let from = start; from < end; from++) {
      const byte = bytes[from] as number;
      if (isSign(byte)) {
        out[at++] = byte;
        continue;
      }
      const own = this.#own[next++] as number;
      out[at++] = isDigit(own) ? own : own + small;
    }
    return at;
  }

  #draw({ sizes, firsts, seals }: IbanForm, i: number, hashes: ValueHashes): void {
    const own = this.#own;
    const begin = startOf(this.#ends, i);
    own[0] = this.#bytes[begin] as number;
    own[1] = this.#bytes[begin + 1] as number;
    // Check digits stand for none while they are found.
    own[2] = zero;
    own[3] = zero;
    for (let place = 0; place < sizes.length; place++) {
      const size = sizes[place] as number;
      own[4 + place] = (firsts[place] as number) + (size > 1 ? hashes.below(i, size, place) : 0);
    }
    for (const seal of seals) seal(own, sizes.length + 4, 1);
  }
}

/** Writes a value's letters, as capitals, and digits; returns how many there are, or 0 where it has others than an IBAN's. */
function charactersInto(bytes: Uint8Array, start: number, end: number, out: Uint8Array, to: number): number {
  let at = to;
  for (let from = start; from < end; from++) {
    const byte = bytes[from] as number;
    if (isSign(byte) && at > to) continue;
    if (!isAlphanumeric(byte) || at - to === longest) return 0;
    out[at++] = isSmall(byte) ? byte - 32 : byte;
  }
  return at - to;
}

const zero = 0x30;
const letterA = 0x41;
const letterX = 0x58;

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= 0x39;
}

function isSmall(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}

function isAlphanumeric(byte: number): boolean {
  return isDigit(byte) || isSmall(byte) || (byte >= letterA && byte <= 0x5a);
}

/** A blank or a dash, as they stand between groups. */
function isSign(byte: number): boolean {
  return byte === 0x20 || byte === 0x2d;
}
