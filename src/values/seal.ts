/**
 * Finishes `count` values in place, of `width` bytes each and one behind the other, where all of their other characters are
 * written: check characters, which follow from those, and signs that stand between groups.
 */
export type Seal = (bytes: Uint8Array, width: number, count: number) => void;

/** A check that is a sum over characters, each counted by its place, modulo a number. */
export interface SumCheck {
  /** What each place counts by, from the first character on; places without one do not count. */
  readonly weights: readonly number[];
  readonly modulus: number;
  /** The place of the check's first character. */
  readonly at: number;
  /** What is written there by the sum's remainder: `modulus` texts of one length. */
  readonly texts: readonly string[];
  /** What a character counts at a place, before its weight; default: digits themselves, A = 10 to Z = 35. */
  readonly counts?: (character: string, place: number) => number;
  /** What a weighted value adds to the sum; default: itself. */
  readonly added?: (product: number) => number;
}

const signs = 128;

/** A check by tables: what each character adds at each place is looked up, and so is what the remainder is written as. */
export function sumSeal(check: SumCheck): Seal {
  const { at, modulus } = check;
  const sums = sumsOf(check);
  const length = (check.texts[0] as string).length;
  const texts = Buffer.from(check.texts.join(''));
  return (bytes, width, count) => {
    const found = sums(bytes, width, count);
    for (let i = 0, to = at; i < count; i++, to += width) {
      const text = ((found[i] as number) % modulus) * length;
      bytes[to] = texts[text] as number;
      if (length === 2) bytes[to + 1] = texts[text + 1] as number;
    }
  };
}

type Sums = (bytes: Uint8Array, width: number, count: number) => Uint32Array;

/** Sums of all values, before the remainder is taken. */
function sumsOf(check: SumCheck): Sums {
  const places = check.weights.flatMap((weight, place) => (weight === 0 ? [] : [place]));
  let sums = new Uint32Array(0);
  let loop: SumLoop | undefined;
  return (bytes, width, count) => {
    if (sums.length < count) sums = new Uint32Array(count);
    // Of a hundred checks a run makes few.
    loop ??= scriptedSums(places)(contributions(check));
    loop(bytes, width, count, sums);
    return sums;
  };
}

type SumLoop = (bytes: Uint8Array, width: number, count: number, sums: Uint32Array) => void;

/**
 * One expression of all places, as code of its own: V8 keeps what a loop over places looks up again and again, at half of the
 * speed. The code holds nothing but numbers.
 */
function scriptedSums(places: readonly number[]): (table: Uint16Array) => SumLoop {
  const terms = places.map((place) => `table[${place * signs} + (bytes[at + ${place}] & 127)]`);
  const code = `return (bytes, width, count, sums) => {
      for (let i = 0, at = 0; i < count; i++, at += width) sums[i] = ${terms.join(' + ')};
    };`;
  return new Function('table', code) as (table: Uint16Array) => SumLoop;
}

function contributions({ weights, modulus, counts = ordinal, added = (product) => product }: SumCheck): Uint16Array {
  const table = new Uint16Array(weights.length * signs);
  weights.forEach((weight, place) => {
    for (const character of alphanumerics) {
      const sum = added(weight * counts(character, place)) % modulus;
      table[place * signs + character.charCodeAt(0)] = sum < 0 ? sum + modulus : sum;
    }
  });
  return table;
}

export const digitSigns = '0123456789';
export const letterSigns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const alphanumerics = digitSigns + letterSigns;

/** A digit's value, 10 to 35 for a letter. */
function ordinal(character: string): number {
  return alphanumerics.indexOf(character);
}

/** `0`, `1`, … as many as a modulus has remainders, each through `change`. */
export function remainders(modulus: number, change: (remainder: number) => number | string, width = 1): string[] {
  return Array.from({ length: modulus }, (_, remainder) => String(change(remainder)).padStart(width, '0'));
}

/** Luhn's check digit (ISO/IEC 7812-1) behind the first `length` digits. */
export function luhnSeal(length: number, first = 0): Seal {
  return sumSeal({
    weights: Array.from({ length: first + length }, (_, place) =>
      place < first ? 0 : ((first + length - place) % 2) + 1,
    ),
    added: (product) => (product > 9 ? product - 9 : product),
    modulus: 10,
    at: first + length,
    texts: remainders(10, (sum) => (10 - sum) % 10),
  });
}

/**
 * Moves the digit at a place past the one for which a check by `modulus` (a prime) would come to a remainder that no character
 * stands for. The digit is drawn out of nine, 0 to 8, so that different draws stay different.
 */
export function dodgeSeal(check: Pick<SumCheck, 'weights' | 'modulus'>, place: number, unwanted: number): Seal {
  const { weights, modulus } = check;
  const weight = (weights[place] as number) % modulus;
  const sums = sumsOf({ ...check, at: 0, texts: [], weights: weights.with(place, 0) });
  /** By the sum of all others: the digit that must not be, ten where any may. */
  const wrong = Uint8Array.from({ length: modulus }, (_, sum) => {
    const digit = [...digitSigns].findIndex((_, each) => (sum + weight * each) % modulus === unwanted);
    return digit < 0 ? 10 : digit;
  });
  return (bytes, width, count) => {
    const found = sums(bytes, width, count);
    for (let i = 0, at = place; i < count; i++, at += width) {
      const digit = (bytes[at] as number) - zero;
      if (digit >= (wrong[(found[i] as number) % modulus] as number)) bytes[at] = zero + digit + 1;
    }
  };
}

const zero = 0x30;

/** The check digit of ISO/IEC 7064, MOD 11,10, behind the digits `first` to `length`. */
export function mod1110Seal(length: number, first = 0): Seal {
  // What the product of one step is, by the sum before it.
  const doubled = Uint8Array.from({ length: 10 }, (_, sum) => ((sum === 0 ? 10 : sum) * 2) % 11);
  const tens = Uint8Array.from({ length: 20 }, (_, sum) => sum % 10);
  return (bytes, width, count) => {
    for (let row = 0, start = 0; row < count; row++, start += width) {
      let product = 10;
      for (let i = first; i < length; i++)
        product = doubled[tens[product + (bytes[start + i] as number) - zero] as number] as number;
      bytes[start + length] = zero + ((11 - product) % 10);
    }
  };
}

/** Verhoeff's check digit (1969), by the products of the dihedral group of ten and the powers of his permutation. */
export function verhoeffSeal(length: number): Seal {
  const product = (a: number, b: number) =>
    a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)) : b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
  const products = Uint8Array.from({ length: 100 }, (_, at) => product(Math.floor(at / 10), at % 10));
  const permuted = [[...digitSigns].map(Number)];
  for (let power = 1; power < 8; power++)
    permuted.push((permuted[power - 1] as number[]).map((digit) => [1, 5, 7, 6, 2, 8, 3, 0, 9, 4][digit] as number));
  const steps = Uint8Array.from(permuted.flat());
  const inverse = Uint8Array.from({ length: 10 }, (_, a) => [...digitSigns].findIndex((_, b) => product(a, b) === 0));
  return (bytes, width, count) => {
    for (let row = 0, start = 0; row < count; row++, start += width) {
      let sum = 0;
      for (let i = length - 1, power = 1; i >= 0; i--, power++) {
        const digit = steps[(power & 7) * 10 + (bytes[start + i] as number) - zero] as number;
        sum = products[sum * 10 + digit] as number;
      }
      bytes[start + length] = zero + (inverse[sum] as number);
    }
  };
}

/**
 * Spreads a value over a mask such as `###-##-####`: its characters take the places of the `#`. They stand at the beginning
 * beforehand, with as many others behind them as the mask has signs.
 */
export function spreadSeal(mask: string): Seal {
  const moves: string[] = [];
  let from = mask.replace(/[^#]/g, '').length;
  // From behind, so that nothing is lost; what stands before the first sign stays where it is.
  for (let at = mask.length - 1; at >= from || mask[at] !== '#'; at--) {
    moves.push(`bytes[at + ${at}] = ${mask[at] === '#' ? `bytes[at + ${--from}]` : mask.charCodeAt(at)};`);
    if (at === 0) break;
  }
  const code = `for (let i = 0, at = 0; i < count; i++, at += width) {
      ${moves.join('\n')}
    }`;
  let loop: Seal | undefined;
  return (bytes, width, count) => {
    // Made as code for the same reason as sums are.
    loop ??= new Function('bytes', 'width', 'count', code) as Seal;
    loop(bytes, width, count);
  };
}

/** What digits count in a whole number by a modulus: `count` of them, with `behind` more after the last one. */
export function powersOfTen(count: number, behind: number, modulus: number): number[] {
  const all = [1];
  for (let i = 1; i < count + behind; i++) all.push(((all[i - 1] as number) * 10) % modulus);
  return all.toReversed().slice(0, count);
}

/** What makes up for a sum by a modulus of at most eleven; ten, for which there is no digit, is written as told. */
export function complements(modulus: number, ten = 0): string[] {
  return remainders(modulus, (sum) => {
    const rest = (modulus - sum) % modulus;
    return rest === 10 ? ten : rest;
  });
}
