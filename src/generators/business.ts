import { PairPermutation } from '../random/pair-permutation.ts';
import type { Rows } from '../random/rows.ts';
import { below, unit } from '../random/uniform.ts';

import { parseCell } from '../values/cell.ts';
import { type Decimal, parseDecimal, rescale } from '../values/decimal.ts';
import { type Products, productsOf } from '../values/products.ts';
import { TextList } from '../values/text-list.ts';
import { currencies, isWholeCurrency } from '../values/whole-currencies.ts';

import { compose, literal, type Piece, pick, pickBy } from './compose.ts';
import { eachOnce, fromList, listsLength } from './from-list.ts';
import { type BindContext, defineGenerator } from './generator.ts';
import { digitsOf } from './numbers.ts';
import { productOf } from './product-cells.ts';

const departmentPath = 'commerce.department';
const productParts = ['adjective', 'material', 'product'].map((part) => `commerce.product_name.${part}`);

const ofProduct = {
  family: 'business',
  group: 'product',
  fills: ['text'],
  type: () => ({ name: 'text' as const }),
  edges: 'type',
  indexable: () => true,
} as const;

/** Departments that people in companies work in. */
const corporate = new TextList([
  'Accounting',
  'Administration',
  'Compliance',
  'Customer Service',
  'Engineering',
  'Facilities',
  'Finance',
  'Human Resources',
  'IT',
  'Legal',
  'Logistics',
  'Marketing',
  'Operations',
  'Procurement',
  'Product Management',
  'Quality Assurance',
  'Research and Development',
  'Sales',
  'Security',
  'Training',
]);

export const department = defineGenerator({
  ...ofProduct,
  name: 'department',
  summary: 'a department of a shop, or of a company',
  version: 2,
  parameters: {
    kind: {
      type: 'text',
      summary: '`retail`: of a shop, that which sells the row’s product; `corporate`: of a company',
      default: 'retail',
      choices: ['retail', 'corporate'],
    },
  },
  example: 'Garden',
  standsAlone: ({ kind }) => kind === 'corporate',
  longest: ({ kind }, { lexicon }) =>
    kind === 'corporate' ? corporate.characters : lexicon.list(departmentPath).characters,
  bind({ kind }, context) {
    if (kind === 'corporate') return fromList(context, corporate);
    const products = productsOf(context.lexicon);
    if (context.unique || !products) return fromList(context, context.lexicon.list(departmentPath));
    const product = productOf(context, products);
    const { departments, departmentOf } = products;
    const codes = new Uint32Array(context.capacity);
    return {
      column: { form: 'list', codes, list: departments, nulls: null },
      read(rows) {
        product.read(rows);
        for (let i = 0; i < rows.length; i++) codes[i] = departmentOf[product.thing[i] as number] as number;
      },
    };
  },
});

export const productName = defineGenerator({
  ...ofProduct,
  name: 'product_name',
  joinsAs: ['product', 'item_name'],
  summary: 'a product: an adjective, a material and a thing',
  version: 2,
  parameters: {},
  example: 'Rustic Wooden Chair',
  tellsApart: () => true,
  longest(_, { lexicon }) {
    const { adjectives, materials, things } = productsOf(lexicon) ?? {};
    if (!adjectives || !materials || !things) return listsLength(lexicon, ...productParts) + 2;
    return adjectives.characters + materials.characters + things.characters + 2;
  },
  bind(_, context) {
    const products = productsOf(context.lexicon);
    return compose(context, withSpaces(products ? ofRow(context, products) : ofLists(context)));
  },
});

function ofRow(context: BindContext, products: Products): Piece[] {
  const product = productOf(context, products);
  return [
    pickBy(products.adjectives, product.adjective, product),
    pickBy(products.materials, product.material, product),
    pickBy(products.things, product.thing, product),
  ];
}

/** One after another, so that no product comes twice before all have come. */
function ofLists(context: BindContext): Piece[] {
  const lists = productParts.map((path) => eachOnce(context.lexicon.list(path)));
  if (context.unique) return productParts.map((path, at) => pick(context, path, lists[at] as TextList));
  const [adjectives, materials, things] = lists as [TextList, TextList, TextList];
  const styles = adjectives.length * materials.length;
  const sizes = { left: things.length, firsts: things.length, right: [styles, styles] } as const;
  const { capacity } = context;
  const product = context.group('product').shared('product', () => {
    const pairs = new PairPermutation(context.group('product').key('product'), sizes, capacity);
    const [first, second] = [new Uint32Array(capacity), new Uint32Array(capacity)];
    return {
      first,
      second,
      third: pairs.lefts,
      read(rows: Rows) {
        pairs.read(rows);
        for (let i = 0; i < rows.length; i++) {
          first[i] = Math.floor((pairs.rights[i] as number) / materials.length);
          second[i] = (pairs.rights[i] as number) % materials.length;
        }
      },
    };
  });
  const { first, second, third } = product;
  return [pickBy(adjectives, first, product), pickBy(materials, second, product), pickBy(things, third, product)];
}

function withSpaces(parts: readonly Piece[]): Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [literal(' '), part]));
}

/** How prices end, in hundredths, and how often: most at .99, some at .95 and .49, a few round. */
const endings = [99, 99, 99, 99, 95, 95, 49, 0];

export const price = defineGenerator({
  name: 'price',
  family: 'business',
  group: 'product',
  joinsAs: ['unit_price', 'list_price'],
  agreesAlone: () => true,
  summary: 'an amount that ends as prices do, small ones likelier than large ones',
  version: 2,
  parameters: {
    currency: {
      type: 'text',
      summary: 'ISO 4217 code: whether there are cents; default: that of the locale’s country',
      optional: true,
      choices: currencies,
    },
    min: { type: 'decimal', summary: 'the least', default: '1' },
    max: { type: 'decimal', summary: 'the most', default: '500' },
  },
  fills: ['decimal'],
  type: () => ({ name: 'decimal', precision: 12, scale: 2 }),
  example: '24.99',
  edges: () => ['0', '0.01', '0.09', '0.1', '1', '9.99', '999.99', '1000', '21474836.48'],
  check({ min, max, currency }, { type, lexicon }) {
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
    const isWhole = isWholeCurrency(currency, lexicon.locale);
    if ((type.scale ?? 2) < 2 && !(isWhole && type.scale === 0))
      return [{ message: `prices have 2 digits after the point; the type holds ${type.scale}` }];
    const cell = parseCell(type, max);
    return 'error' in cell ? [{ parameter: 'max', message: cell.error }] : [];
  },
  range({ min, max }, { type }) {
    const [least, most] = [cents(min) as number, cents(max) as number];
    if (type.scale !== 0) return { least: BigInt(least), greatest: BigInt(most), step: 1n, scale: 2 };
    return { least: BigInt(Math.ceil(least / 100)), greatest: BigInt(Math.floor(most / 100)), step: 1n, scale: 0 };
  },
  narrow: (parameters, { least, greatest, scale }) => ({
    ...parameters,
    min: digitsOf(least, scale),
    max: digitsOf(greatest, scale),
  }),
  bind({ min, max, currency }, context) {
    const amounts = context.hashes('value');
    const tails = context.hashes('ending');
    const isWhole = isWholeCurrency(currency, context.lexicon.locale);
    const hasCents = context.type.scale !== 0;
    const values = new Float64Array(context.capacity);
    const least = cents(min) as number;
    const most = cents(max) as number;
    const rootOf = rootsOf(context);
    return {
      column: { form: 'number', values, scale: hasCents ? 2 : 0, nulls: null },
      read(rows) {
        amounts.draw(rows);
        tails.draw(rows);
        rootOf.read(rows);
        for (let i = 0; i < rows.length; i++) {
          const root = rootOf.at(i, unit(amounts.h0[i] as number, amounts.h1[i] as number));
          const amount = least + Math.floor(root * root * (most - least + 1));
          const tail = below(endings.length, tails.h0[i] as number, tails.h1[i] as number);
          const rounded = isWhole
            ? wholePrice(amount, tail)
            : Math.floor(amount / 100) * 100 + (endings[tail] as number);
          const value =
            rounded < least || rounded > most ? (isWhole ? Math.ceil(amount / 100) * 100 : amount) : rounded;
          values[i] = hasCents ? value : Math.round(value / 100);
        }
      },
    };
  },
});

/** How prices without cents end, by how they end: in hundreds of a hundred and more, of a thousand and more rounder. */
const wholeEndings = [80, 80, 90, 98, 50, 0, 0, 0];

/** In hundredths, as all amounts are. */
function wholePrice(amount: number, tail: number): number {
  const units = Math.floor(amount / 100);
  if (units < 100) return units * 100;
  return (Math.floor(units / 100) * 100 + (wholeEndings[tail] as number)) * 100;
}

/** The least and the most that the default range has, in dollars: what things cost lies between. */
const dollars = { least: 1, most: 500 };

/**
 * The root of how far a price lies in its range: any, or where the price of the row's product does. A product that costs
 * between the least and the most of the default range lies as far in any other.
 */
function rootsOf(context: BindContext) {
  const group = context.group('product');
  const products = group.isAlone ? undefined : productsOf(context.lexicon);
  if (!products) return { read: () => undefined, at: (_: number, share: number) => share };
  const product = productOf(context, products);
  const root = (price: number) => Math.sqrt((price - dollars.least) / (dollars.most - dollars.least));
  const [from, to] = [products.from.map(root), products.to.map(root)];
  return {
    read: (rows: Rows) => product.read(rows),
    at(position: number, share: number) {
      const thing = product.thing[position] as number;
      return (from[thing] as number) + share * ((to[thing] as number) - (from[thing] as number));
    },
  };
}

function cents(text: string): number | undefined {
  const value = rescale(parseDecimal(text) as Decimal, 2);
  return value === undefined ? undefined : Number(value);
}
