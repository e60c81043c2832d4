/** The digits of a text that holds nothing else but signs between them; undefined where it holds other things. */
export function bareDigits(text: string): string | undefined {
  return /^[\d .\-/]+$/.test(text) ? text.replace(/\D/g, '') : undefined;
}

/** The sum of digits by weights; places without a weight do not count. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
}

/** Luhn's check (ISO/IEC 7812-1) over all digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

/** ISO/IEC 7064, MOD 11,10. */
export function passesMod1110(digits: string): boolean {
  let product = 10;
  for (let i = 0; i < digits.length - 1; i++) product = (((product + Number(digits[i])) % 10 || 10) * 2) % 11;
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** A number of any length by a modulus, without leaving what floats hold. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (let i = 0; i < digits.length; i++) rest = (rest * 10 + digits.charCodeAt(i) - 48) % modulus;
  return rest;
}

/** Whether digits are not all the same one: `000000000` passes every sum. */
export function isVaried(digits: string): boolean {
  return !/^(.)\1*$/.test(digits);
}

/** Year, month and day that there are; years of two digits are of any century. */
export function isDay(year: string, month: string, day: string): boolean {
  const [m, d] = [Number(month), Number(day)];
  const longest = m === 2 ? (Number(year) % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
  return m >= 1 && m <= 12 && d >= 1 && d <= longest;
}
