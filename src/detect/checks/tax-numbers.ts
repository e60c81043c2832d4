import { bareDigits, isVaried, passesLuhn, weighted } from './digits.ts';

/** Forms of EU VAT numbers and those like them, behind their country's letters (VIES). */
const vatForms =
  /^(ATU\d{8}|BE[01]\d{9}|BG\d{9,10}|CHE\d{9}(MWST|TVA|IVA)?|CY\d{8}[A-Z]|CZ\d{8,10}|DE\d{9}|DK\d{8}|EE\d{9}|EL\d{9}|ES[A-Z0-9]\d{7}[A-Z0-9]|FI\d{8}|FR[A-HJ-NP-Z0-9]{2}\d{9}|GB(\d{9}|\d{12}|GD\d{3}|HA\d{3})|HR\d{11}|HU\d{8}|IE\d[A-Z0-9+*]\d{5}[A-Z]{1,2}|IT\d{11}|LT(\d{9}|\d{12})|LU\d{8}|LV\d{11}|MT\d{8}|NL\d{9}B\d{2}|NO\d{9}(MVA)?|PL\d{10}|PT\d{9}|RO\d{2,10}|SE\d{12}|SI\d{8}|SK\d{10})$/;

/** The form of a number for value-added tax in one of the countries that there is a form for. */
export function isVatNumber(value: string): boolean {
  return vatForms.test(value.replace(/[ .-]/g, '').toUpperCase());
}

/** Two digits of a campus of the IRS, a dash, seven more. */
export function isEin(value: string): boolean {
  return /^(0[1-6]|1[0-6]|2[0-7]|[3-5]\d|6[0-8]|7[1-7]|8[0-8]|9[0-589])-\d{7}$/.test(value.trim());
}

/** Poland, ten digits. */
export function isNip(value: string): boolean {
  const digits = bareDigits(value.replace(/^PL/i, ''));
  if (digits?.length !== 10 || !isVaried(digits)) return false;
  return weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(digits[9]);
}

/** Brazil, fourteen digits. */
export function isCnpj(value: string): boolean {
  const digits = bareDigits(value);
  if (digits?.length !== 14 || !isVaried(digits)) return false;
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  return [12, 13].every((length) => {
    const rest = weighted(digits, weights.slice(13 - length)) % 11;
    return (rest < 2 ? 0 : 11 - rest) === Number(digits[length]);
  });
}

/** Italy, eleven digits. */
export function isPartitaIva(value: string): boolean {
  const digits = bareDigits(value.replace(/^IT/i, ''));
  return digits?.length === 11 && isVaried(digits) && passesLuhn(digits);
}

/** Spain: a letter for the kind of company, seven digits, and Luhn's digit or its letter. */
export function isCif(value: string): boolean {
  const [, digits, check] =
    /^[ABCDEFGHJNPQRSUVW](\d{7})([0-9A-J])$/.exec(value.replace(/[ -]/g, '').toUpperCase()) ?? [];
  if (digits === undefined || check === undefined) return false;
  const wanted = [...'0123456789'].find((digit) => passesLuhn(digits + digit)) as string;
  return check === wanted || check === 'JABCDEFGHI'[Number(wanted)];
}
