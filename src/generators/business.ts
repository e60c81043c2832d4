import { below, unit } from '../random/uniform.ts';

import { parseCell } from '../values/cell.ts';
import { type Decimal, parseDecimal, rescale } from '../values/decimal.ts';

import { compose, literal, pick } from './compose.ts';
import { listGenerator, listsLength } from './from-list.ts';
import { defineGenerator } from './generator.ts';
import { digitsOf } from './numbers.ts';

export const department = listGenerator(
  { name: 'department', family: 'business', summary: 'a department of a shop', example: 'Garden' },
  'commerce.department',
);

const productParts = ['adjective', 'material', 'product'].map((part) => `commerce.product_name.${part}`);

export const productName = defineGenerator({
  name: 'product_name',
  family: 'business',
  summary: 'a product: an adjective, a material and a thing',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'Rustic Wooden Chair',
  edges: 'type',
  indexable: () => true,
  longest: (_, { lexicon }) => listsLength(lexicon, ...productParts) + 2,
  bind(_, context) {
    const parts = productParts.map((path) => pick(context, path, context.lexicon.list(path)));
    return compose(
      context,
      parts.flatMap((part, index) => (index === 0 ? [part] : [literal(' '), part])),
    );
  },
});

/** How prices end, in hundredths, and how often: most at .99, some at .95 and .49, a few round. */
const endings = [99, 99, 99, 99, 95, 95, 49, 0];

export const price = defineGenerator({
  name: 'price',
  family: 'business',
  summary: 'an amount that ends as prices do, small ones likelier than large ones',
  version: 1,
  parameters: {
    min: { type: 'decimal', summary: 'the least', default: '1' },
    max: { type: 'decimal', summary: 'the most', default: '500' },
  },
  fills: ['decimal'],
  type: () => ({ name: 'decimal', precision: 12, scale: 2 }),
  example: '24.99',
  edges: () => ['0', '0.01', '0.09', '0.1', '1', '9.99', '999.99', '1000', '21474836.48'],
  check({ min, max }, { type }) {
    const least = cents(min);
    const most = cents(max);
    for (const [parameter, text, value] of [
      ['min', min, least],
      ['max', max, most],
    ] as const) {
      if (value === undefined)
        return [{ parameter, message: `\`${parameter}\` is ${text}; prices have 2 digits after the point` }];
      if (value < 0 || value > 0x8000_0000)
        return [{ parameter, message: `\`${parameter}\` is ${text}; prices lie between 0 and 21 million` }];
    }
    if ((least as number) > (most as number))
      return [{ parameter: 'min', message: `\`min\` (${min}) is greater than \`max\` (${max})` }];
    if ((type.scale ?? 2) < 2)
      return [{ message: `prices have 2 digits after the point; the type holds ${type.scale}` }];
    const cell = parseCell(type, max);
    return 'error' in cell ? [{ parameter: 'max', message: cell.error }] : [];
  },
  range: ({ min, max }) => ({
    least: BigInt(cents(min) as number),
    greatest: BigInt(cents(max) as number),
    step: 1n,
    scale: 2,
  }),
  narrow: (_, { least, greatest, scale }) => ({ min: digitsOf(least, scale), max: digitsOf(greatest, scale) }),
  bind({ min, max }, context) {
    const amounts = context.hashes('value');
    const tails = context.hashes('ending');
    const scale = 2;
    const values = new Float64Array(context.capacity);
    const least = cents(min) as number;
    const most = cents(max) as number;
    return {
      column: { form: 'number', values, scale, nulls: null },
      read(rows) {
        amounts.draw(rows);
        tails.draw(rows);
        for (let i = 0; i < rows.length; i++) {
          const share = unit(amounts.h0[i] as number, amounts.h1[i] as number);
          const amount = least + Math.floor(share * share * (most - least + 1));
          const ending = endings[below(endings.length, tails.h0[i] as number, tails.h1[i] as number)] as number;
          const rounded = Math.floor(amount / 100) * 100 + ending;
          values[i] = rounded < least || rounded > most ? amount : rounded;
        }
      },
    };
  },
});

function cents(text: string): number | undefined {
  const value = rescale(parseDecimal(text) as Decimal, 2);
  return value === undefined ? undefined : Number(value);
}
