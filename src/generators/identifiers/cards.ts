import { luhnSeal } from '../../values/seal.ts';

import { defineGenerator } from '../generator.ts';

import { realisticParameter } from './country.ts';
import { identifier, type Layout, lengthOf } from './identifier.ts';

interface Network {
  /** The first six digits of the numbers that payment processors publish for tests (Stripe, Braintree, Adyen, PayPal). */
  readonly tests: readonly string[];
  /** What its numbers begin with (ISO/IEC 7812). */
  readonly heads: readonly string[];
  readonly length: number;
  readonly mask: string;
}

const fours = '#### #### #### ####';
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

const networks = {
  visa: {
    tests: ['411111', '424242'],
    heads: ['4147', '4266', '4485', '4532', '4556', '4716', '4916', '4929'],
    length: 16,
    mask: fours,
  },
  mastercard: { tests: ['510510', '555555'], heads: range(51, 55), length: 16, mask: fours },
  amex: { tests: ['371449', '378282'], heads: ['34', '37'], length: 15, mask: '#### ###### #####' },
  discover: { tests: ['601100', '601111'], heads: ['6011', '6441', '6490'], length: 16, mask: fours },
  diners: { tests: ['305693', '385200'], heads: ['36', '38'], length: 14, mask: '#### ###### ####' },
  jcb: { tests: ['353011', '356600'], heads: range(3528, 3589), length: 16, mask: fours },
  unionpay: { tests: ['620000'], heads: ['6200', '6221', '6250'], length: 16, mask: fours },
} as const satisfies Record<string, Network>;

const names = Object.keys(networks) as (keyof typeof networks)[];

function layoutOf(name: string, format: string, realistic: boolean): Layout {
  const network: Network = networks[name as keyof typeof networks];
  const heads = realistic ? network.heads : network.tests;
  const rest = network.length - 1 - (heads[0] as string).length;
  return {
    parts: [{ list: heads }, { digits: rest }, '0'],
    seals: [luhnSeal(network.length - 1)],
    ...(format !== 'plain' && { mask: format === 'spaces' ? network.mask : network.mask.replaceAll(' ', '-') }),
  };
}

export const creditCard = defineGenerator({
  name: 'credit_card',
  aliases: ['credit_card_number'],
  family: 'business',
  category: 'credit_card',
  summary: 'a card number that Luhn’s check accepts, out of test ranges',
  version: 1,
  parameters: {
    network: { type: 'text', summary: 'whose card', default: 'visa', choices: names },
    format: {
      type: 'text',
      summary: '`plain`, or in groups with `spaces` or `dashes`',
      default: 'plain',
      choices: ['plain', 'spaces', 'dashes'],
    },
    realistic: realisticParameter,
  },
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 19 }),
  example: '4242424820917358',
  malformed: ['4242424242424241', '4242', '0000 0000 0000 0001', '42424242424242ab'],
  indexable: () => true,
  longest: ({ network, format, realistic }) => lengthOf(layoutOf(network, format, realistic)),
  bind: ({ network, format, realistic }, context) => identifier(context, layoutOf(network, format, realistic)),
});

export const cvv = defineGenerator({
  name: 'cvv',
  family: 'business',
  category: 'cvv',
  summary: 'the three digits on a card’s back, or the four of `amex`',
  version: 1,
  parameters: { network: { type: 'text', summary: 'whose card', default: 'visa', choices: names } },
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 4 }),
  example: '417',
  malformed: ['1', '12345', 'abc'],
  indexable: () => true,
  longest: ({ network }) => (network === 'amex' ? 4 : 3),
  bind: ({ network }, context) => identifier(context, { parts: [{ digits: network === 'amex' ? 4 : 3 }] }),
});
