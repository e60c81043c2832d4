import { ibanStructures } from './iban-structures.ts';
import {
  complements,
  digitSigns,
  dodgeSeal,
  letterSigns,
  luhnSeal,
  mod1110Seal,
  powersOfTen,
  remainders,
  type Seal,
  sumSeal,
} from './seal.ts';

/** What the places of a country's account numbers hold, a letter each as in `ibanStructures`. */
export function ibanAccount(country: string): string {
  const groups = (ibanStructures[country] as string).matchAll(/(\d+)(\D)/g);
  return [...groups].map(([, count, kind]) => (kind as string).repeat(Number(count))).join('');
}

/** The check digits of a country's IBANs, in the order in which they are put in place: its own, then those of all. */
export function ibanSeals(country: string): readonly Seal[] {
  return [...(ownChecks[country] ?? []), ibanSeal(country)];
}

/** The place of an account number's digit that is one of nine, 0 to 8: where the check behind it would come to ten it is moved. */
export function movedDigit(country: string): number | undefined {
  return { NO: 9, CZ: 18, SK: 18 }[country];
}

/** Weights behind the country's letters, the check digits and `skipped` characters of the account. */
function behind(skipped: number, weights: readonly number[]): number[] {
  return [...Array<number>(4 + skipped).fill(0), ...weights];
}

function repeated(weights: readonly number[], length: number): number[] {
  return Array.from({ length }, (_, i) => weights[i % weights.length] as number);
}

/** Two digits that make the whole number a multiple of 97, plus one where `one` says so. */
function mod97(digits: number, one: 0 | 1): Seal {
  const texts = remainders(97, (sum) => 97 + one - sum, 2);
  return sumSeal({ weights: behind(0, powersOfTen(digits, 2, 97)), modulus: 97, at: 4 + digits, texts });
}

function mod10(weights: readonly number[], skipped: number): Seal {
  return sumSeal({
    weights: behind(skipped, weights),
    modulus: 10,
    at: 4 + skipped + weights.length,
    texts: complements(10),
  });
}

/** The last of the digits, which counts once, is the check of those before it by 11. */
function mod11(weights: readonly number[], skipped: number): Seal[] {
  const sum = { weights: behind(skipped, weights), modulus: 11 };
  const at = 4 + skipped + weights.length;
  // 1 is the remainder for which the check would be ten.
  return [dodgeSeal(sum, at - 1, 1), sumSeal({ ...sum, at, texts: complements(11) })];
}

/** Values of digits and letters at odd places of Italian codes (decree of 12 March 1974). */
const oddItalian = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** A letter for the characters at places `from` to `to`, written at `at`. */
export function italianSeal(from: number, to: number, at: number): Seal {
  return sumSeal({
    weights: Array.from({ length: to }, (_, place) => (place < from ? 0 : 1)),
    counts(character, place) {
      const digit = digitSigns.indexOf(character);
      const value = digit < 0 ? letterSigns.indexOf(character) : digit;
      return (place - from) % 2 === 0 ? (oddItalian[value] as number) : value;
    },
    modulus: 26,
    at,
    texts: [...letterSigns],
  });
}

const balkans = (digits: number) => [mod97(digits, 1)];
const czech = mod11([6, 3, 7, 9, 10, 5, 8, 4, 2], 10);
const hungarian = repeated([9, 7, 3, 1], 15);

/** The check digits that countries had before IBANs and still have inside of theirs. */
const ownChecks: Readonly<Record<string, readonly Seal[]>> = {
  BA: balkans(14),
  BE: [
    sumSeal({
      weights: behind(0, powersOfTen(10, 0, 97)),
      modulus: 97,
      at: 14,
      texts: remainders(97, (sum) => sum || 97, 2),
    }),
  ],
  CZ: czech,
  EE: [mod10(repeated([7, 1, 3], 13), 2)],
  ES: [
    sumSeal({ weights: behind(0, [4, 8, 5, 10, 9, 7, 3, 6]), modulus: 11, at: 12, texts: complements(11, 1) }),
    sumSeal({ weights: behind(10, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]), modulus: 11, at: 13, texts: complements(11, 1) }),
  ],
  FI: [luhnSeal(13, 4)],
  FR: [mod97(21, 0)],
  HR: [mod1110Seal(10, 4), mod1110Seal(20, 11)],
  HU: [mod10(hungarian.slice(0, 7), 0), mod10(hungarian, 8)],
  IT: [italianSeal(5, 27, 4)],
  MC: [mod97(21, 0)],
  ME: balkans(16),
  MK: balkans(13),
  NO: mod11([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 0),
  PL: [mod10([3, 9, 7, 1, 3, 9, 7], 0)],
  PT: balkans(19),
  RS: balkans(16),
  SI: balkans(13),
  SK: czech,
  SM: [italianSeal(5, 27, 4)],
};

/** The two check digits of an IBAN (ISO 13616, by ISO/IEC 7064): letters count as two digits, the country's stand behind. */
function ibanSeal(country: string): Seal {
  const account = ibanAccount(country);
  let after = 2;
  const head = [...country].toReversed().map(() => {
    const weight = powersOfTen(1, after, 97)[0] as number;
    after += 2;
    return weight;
  });
  const tail = [...account].toReversed().map((kind) => {
    const weight = powersOfTen(1, after, 97)[0] as number;
    after += kind === 'B' || kind === 'a' || kind === 'A' ? 2 : 1;
    return weight;
  });
  return sumSeal({
    weights: [...head.toReversed(), 0, 0, ...tail.toReversed()],
    modulus: 97,
    at: 2,
    texts: remainders(97, (sum) => 98 - sum, 2),
  });
}
