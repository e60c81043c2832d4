import { ibanStructures } from '../../values/iban-structures.ts';

import { remainder } from './digits.ts';

const lengths = new Map(
  Object.entries(ibanStructures).map(([country, structure]) => [
    country,
    [...structure.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 4),
  ]),
);

/** An IBAN of its country's length whose check digits hold (ISO 13616). */
export function isIban(value: string): boolean {
  const text = value.replace(/[ -]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(text) || lengths.get(text.slice(0, 2)) !== text.length) return false;
  const digits = (text.slice(4) + text.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return remainder(digits, 97) === 1;
}
