import type { ValueHashes } from './hashed.ts';
import { mapStrings } from './map-strings.ts';
import { defineMask } from './mask.ts';

/** By length: the first six digits of numbers that payment processors publish for tests (Stripe, Adyen, PayPal). */
const heads: Readonly<Record<number, readonly string[]>> = {
  14: ['305693', '385200'],
  15: ['371449', '378282'],
  16: ['411111', '424242', '510510', '555555'],
};
const otherHeads = ['411111'];

export const maskCreditCard = defineMask({
  name: 'mask_credit_card',
  summary: 'a card number out of test ranges that Luhn’s check accepts, or stars and the last four digits',
  version: 1,
  class: 'keyed',
  parameters: {
    show_last_4: {
      type: 'boolean',
      summary: 'whether the last four digits stay, and all others are stars',
      default: false,
    },
  },
  accepts: ['text'],
  suits: ['credit_card'],
  unique: ({ show_last_4 }) => (show_last_4 ? 'lossy' : 2_000_000_000),
  wants: () => ({ what: 'a card number', conforms: (text) => /^[ -]*(?:[0-9][ -]*){12,19}$/.test(text), always: true }),
  bind({ show_last_4 }, context) {
    return mapStrings(context, (text, i, hashes) => {
      const digits = text.replaceAll(/[^0-9]/g, '');
      const found = show_last_4 ? digits.slice(-4).padStart(digits.length, '*') : testNumber(digits.length, i, hashes);
      let at = 0;
      // Whatever is no digit stays where it stood, as far as it is a blank or a dash.
      return text.replaceAll(/[0-9]|[^ -]/g, (character) => (/[0-9]/.test(character) ? (found[at++] as string) : '*'));
    });
  },
});

function testNumber(length: number, i: number, hashes: ValueHashes): string {
  const own = heads[length] ?? otherHeads;
  const head = own[hashes.below(i, own.length, 0)] as string;
  const rest = Array.from({ length: Math.max(0, length - 7) }, (_, at) => hashes.below(i, 10, at + 1));
  const body = `${head}${rest.join('')}`;
  return length < 7 ? body.slice(0, length) : `${body}${luhnDigit(body)}`;
}

/** The digit that Luhn's check (ISO/IEC 7812-1) wants behind some others. */
function luhnDigit(body: string): number {
  const sum = [...body].reverse().reduce((total, character, at) => {
    const digit = Number(character) * (at % 2 === 0 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
