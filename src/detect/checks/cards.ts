import { isVaried, passesLuhn } from './digits.ts';

/** What numbers of the networks begin with, and how long they are (ISO/IEC 7812, as the networks publish it). */
const networks: readonly (readonly [begins: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(30[0-5]|309|36|38|39)/, [14, 16]],
  [/^(6011|64[4-9]|65)/, [16, 19]],
  [/^(352[89]|35[3-8])/, [15, 16]],
  [/^(2131|1800)/, [15]],
  [/^62/, [16, 17, 18, 19]],
  [/^(50|5[6-8]|6[037])/, [12, 13, 14, 15, 16, 17, 18, 19]],
];

/** A card's number: of a network's range and length, with Luhn's check; grouped by spaces or dashes. */
export function isCardNumber(value: string): boolean {
  if (!/^\d(?:[ -]?\d){11,18}$/.test(value)) return false;
  const digits = value.replace(/\D/g, '');
  const known = networks.some(([begins, lengths]) => begins.test(digits) && lengths.includes(digits.length));
  return known && isVaried(digits) && passesLuhn(digits);
}

/** The number of a mobile phone: fifteen digits of a known reporting body (GSMA TS.06), with Luhn's check. */
export function isImei(value: string): boolean {
  const digits = value.replace(/[ -]/g, '');
  return /^(01|35|86|98|99)\d{13}$/.test(digits) && isVaried(digits) && passesLuhn(digits);
}
