import type { Lexicon } from '../values/lexicon.ts';
import { productsOf } from '../values/products.ts';
import { TextList } from '../values/text-list.ts';

import { compose, literal, type Piece, pick, pickBy } from './compose.ts';
import { eachOnce, fromList } from './from-list.ts';
import { type BindContext, defineGenerator } from './generator.ts';
import { productCells, productLists, productOf } from './product-cells.ts';

const departmentPath = 'commerce.department';
const partNames = ['adjective', 'material', 'product'] as const;
const productParts = partNames.map((part) => `commerce.product_name.${part}`);

/** The parts of a product's name in the order of the locale's language, and what stands between them. */
function productPattern(lexicon: Lexicon): readonly string[] {
  const [pattern = '{adjective} {material} {product}'] = lexicon.list('commerce.product_pattern').texts;
  return pattern.split(/\{(\w+)\}/).filter((part) => part !== '');
}

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
  joinsAs: ['category'],
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
  joinsAs: ['product', 'item_name', 'name'],
  summary: 'a product: an adjective, a material and a thing',
  version: 2,
  parameters: {},
  example: 'Rustic Wooden Chair',
  tellsApart: () => true,
  longest(_, { lexicon }) {
    const { adjectives, materials, things } = productLists(lexicon);
    const between = productPattern(lexicon).filter((text) => !(partNames as readonly string[]).includes(text));
    return adjectives.characters + materials.characters + things.characters + between.join('').length;
  },
  bind(_, context) {
    return compose(context, inOrder(context.lexicon, partsOf(context)));
  },
});

/** The adjective, the material and the thing of each row. */
function partsOf(context: BindContext): Piece[] {
  if (context.unique && !productsOf(context.lexicon))
    return productParts.map((path) => pick(context, path, eachOnce(context.lexicon.list(path))));
  const { adjectives, materials, things } = productLists(context.lexicon);
  const product = productCells(context);
  return [
    pickBy(adjectives, product.adjective, product),
    pickBy(materials, product.material, product),
    pickBy(things, product.thing, product),
  ];
}

/** An adjective, a material and a thing, as the language has them beside each other. */
function inOrder(lexicon: Lexicon, parts: readonly Piece[]): Piece[] {
  return productPattern(lexicon).map((text) => parts[(partNames as readonly string[]).indexOf(text)] ?? literal(text));
}
