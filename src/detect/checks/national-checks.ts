import { isDay, passesMod1110, remainder, weighted } from './digits.ts';

/** Whether the digits of a number are one of its country's. */
export type Test = (digits: string) => boolean;

export const spanish: Test = (text) => {
  const digits = text.slice(0, -1).replace(/^[XYZ]/, (first) => String('XYZ'.indexOf(first)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[remainder(digits, 23)] === text.at(-1);
};

// What characters at odd places count (decree of 23 December 1976), 0 to 9 as A to J.
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
export const italian: Test = (text) => {
  const ordinals = [...text].map((sign) => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65));
  const sum = ordinals.slice(0, 15).reduce((all, each, i) => all + (i % 2 === 0 ? (odd[each] as number) : each), 0);
  return sum % 26 === ordinals[15];
};

export const brazilian: Test = (digits) =>
  [9, 10].every((length) => {
    const sum = weighted(
      digits,
      Array.from({ length }, (_, i) => length + 1 - i),
    );
    return ((sum * 10) % 11) % 10 === Number(digits[length]);
  });

export const norwegian: Test = (digits) =>
  weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
  weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

export const turkish: Test = (digits) => {
  const all = [...digits].map(Number);
  const sum = (...places: number[]) => places.reduce((total, place) => total + (all[place] as number), 0);
  const tenth = (sum(0, 2, 4, 6, 8) * 7 - sum(1, 3, 5, 7) + 100) % 10;
  return digits[0] !== '0' && tenth === all[9] && sum(0, 1, 2, 3, 4, 5, 6, 7, 8, 9) % 10 === all[10];
};

/** Of ten digits one is missing, and one or two stand several times. */
export const german: Test = (digits) => {
  const kinds = new Set(digits.slice(0, 10)).size;
  return digits[0] !== '0' && (kinds === 9 || kinds === 8) && passesMod1110(digits);
};

export const dayFirst = (digits: string) => isDay(digits.slice(4, 6), digits.slice(2, 4), digits.slice(0, 2));
export const yearFirst = (digits: string, more = 0) =>
  isDay(digits.slice(0, 2), String(Number(digits.slice(2, 4)) - more), digits.slice(4, 6));

export const chineseWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether six digits are a day of a PESEL: the century is added to the month (80 for 1800, 20 for 2000 and so on). */
export function isPolishDay(digits: string): boolean {
  return [0, 20, 40, 60, 80].some((more) => yearFirst(digits, more));
}

/** The same of an EGN: 20 is added to the month for the 1800s, 40 for the 2000s. */
export function isBulgarianDay(digits: string): boolean {
  return [0, 20, 40].some((more) => yearFirst(digits, more));
}
