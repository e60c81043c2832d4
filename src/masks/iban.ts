import { ibanAccount, ibanSeals, movedDigit } from '../values/iban-checks.ts';
import { ibanStructures } from '../values/iban-structures.ts';
import type { Texts } from '../values/kernel-step.ts';
import type { Seal } from '../values/seal.ts';

import type { ValueHashes } from './hashed.ts';
import { startOf } from './map-texts.ts';

/** How the IBANs of a country are made. */
interface IbanForm {
  /** What the places behind the check digits hold, as `ibanStructures` has it. */
  readonly account: string;
  readonly moved: number | undefined;
  readonly seals: readonly Seal[];
}

const forms = new Map<string, IbanForm | undefined>();

function formOf(country: string): IbanForm | undefined {
  if (!forms.has(country)) {
    const isKnown = Object.hasOwn(ibanStructures, country);
    const form = { account: isKnown ? ibanAccount(country) : '', moved: movedDigit(country) };
    forms.set(country, isKnown ? { ...form, seals: ibanSeals(country) } : undefined);
  }
  return forms.get(country);
}

/** More characters than any IBAN has. */
const longest = 40;

/** What is an IBAN by its form, without its blanks and dashes and in capitals, so that each has one mask however it is spelled. */
export class Ibans {
  readonly #own = new Uint8Array(longest);
  #ends = new Uint32Array(0);

  /** The texts by which IBANs are told apart: their characters; all other values as they are. */
  canonical(texts: Texts, count: number): Texts {
    const bytes = new Uint8Array(count === 0 ? 0 : (texts.ends[count - 1] as number));
    if (this.#ends.length < count) this.#ends = new Uint32Array(count);
    let at = 0;
    for (let i = 0; i < count; i++) {
      const start = startOf(texts.ends, i);
      const end = texts.ends[i] as number;
      const length = this.#read(texts.bytes, start, end);
      bytes.set(length > 0 ? this.#own.subarray(0, length) : texts.bytes.subarray(start, end), at);
      at += length > 0 ? length : end - start;
      this.#ends[i] = at;
    }
    return { bytes, ends: this.#ends };
  }

  /**
   * Another IBAN of the country, of a bank that there is none of and with all check digits, spelled as the value is. Returns where it
   * ends; 0: the value is no IBAN.
   */
  write({ bytes, ends }: Texts, i: number, hashes: ValueHashes, out: Uint8Array, to: number): number {
    const start = startOf(ends, i);
    const end = ends[i] as number;
    const length = this.#read(bytes, start, end);
    if (length === 0) return 0;
    const form = formOf(this.#country()) as IbanForm;
    this.#draw(form, i, hashes);
    for (const seal of form.seals) seal(this.#own, length, 1);
    let next = 0;
    for (let from = start; from < end; from++) {
      const byte = bytes[from] as number;
      out[to + from - start] = isSign(byte) ? byte : spelled(this.#own[next++] as number, bytes[start] as number);
    }
    return to + end - start;
  }

  /** Reads a value's characters; 0: it is no IBAN by its form. */
  #read(bytes: Uint8Array, start: number, end: number): number {
    let length = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      if (isSign(byte) && length > 0) continue;
      if (!isAlphanumeric(byte) || length === longest) return 0;
      this.#own[length++] = isSmall(byte) ? byte - 32 : byte;
    }
    const isBegun = length > 4 && !isDigit(this.#own[0] as number) && isDigit(this.#own[2] as number);
    const form = isBegun && isDigit(this.#own[3] as number) ? formOf(this.#country()) : undefined;
    return form?.account.length === length - 4 ? length : 0;
  }

  #country(): string {
    return String.fromCharCode(this.#own[0] as number, this.#own[1] as number);
  }

  #draw({ account, moved }: IbanForm, i: number, hashes: ValueHashes): void {
    for (let place = 0; place < account.length; place++) {
      const kind = account[place] as string;
      const drawn = () => {
        if (kind === 'n') return zero + hashes.below(i, place === moved ? 9 : 10, place);
        if (kind === 'N') return zero + 1 + hashes.below(i, 9, place);
        if (kind === 'a') return letterA + hashes.below(i, 26, place);
        return kind === 'B' ? letterX : kind === 'A' ? letterA : zero;
      };
      this.#own[4 + place] = drawn();
    }
    // Check digits stand for none while they are found.
    this.#own.fill(zero, 2, 4);
  }
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

/** A capital, or a small letter where the value begins with one. */
function spelled(byte: number, first: number): number {
  return isSmall(first) && !isDigit(byte) ? byte + 32 : byte;
}
