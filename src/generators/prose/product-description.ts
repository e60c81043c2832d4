import type { Lexicon } from '../../values/lexicon.ts';
import { productWords } from '../../values/product-words.ts';
import { type Products, productsOf } from '../../values/products.ts';
import { proseOf } from '../../values/prose/prose.ts';
import { TextList } from '../../values/text-list.ts';

import { type BindContext, defineGenerator } from '../generator.ts';
import { productCells, productLists, productOf } from '../product-cells.ts';

import {
  checkSentences,
  longestText,
  type Outline,
  proseText,
  type Sentences,
  sentenceParameters,
  text,
} from './prose-generator.ts';

/** Where a language has no sentences about things of their departments. */
const general: readonly Outline[] = [{ first: ['product.any'], middle: ['product.middle'], last: [] }];

export const productDescription = defineGenerator({
  ...text,
  family: 'business',
  name: 'product_description',
  group: 'product',
  joinsAs: ['description'],
  summary: 'what a shop says of the row’s product',
  parameters: sentenceParameters(2, 3),
  example: 'A rustic wooden chair, made to last. Goes well with old and new furniture.',
  check: checkSentences,
  longest(parameters, facts) {
    const products = knownProducts(facts.lexicon);
    if (!products) return longestText(facts, 'products', general, parameters, Object.values(namedBy(facts.lexicon)));
    return longestText(facts, 'products', outlinesOf(products), parameters, Object.values(listsOf(products)));
  },
  bind(parameters, context) {
    const products = knownProducts(context.lexicon);
    return products ? described(parameters, context, products) : named(parameters, context);
  },
});

/** The things of a locale's shops, where its language has sentences about them. */
function knownProducts(lexicon: Lexicon): Products | undefined {
  const told = proseOf(lexicon)?.of('products').alternativesOf('product.first') ?? [];
  return told.length > 0 ? productsOf(lexicon) : undefined;
}

/** What is used up: it is not made to last, nor sent back. */
const usedUp: readonly string[] = ['Beauty', 'Grocery', 'Health'];

/** Of each department: what is said of all things, of its own, and of all again. */
function outlinesOf({ departments }: Products): Outline[] {
  return departments.texts.map((department) => {
    const kind = usedUp.includes(department) ? '.used' : '';
    return {
      first: [`product.first${kind}`],
      middle: [`product.${department}`],
      last: [`product.middle${kind}`],
    };
  });
}

/** In the order of `productGivens`. */
function listsOf(products: Products) {
  const { styles, adjectives, materials, things, s, es, it, its } = productWords(products);
  return { Style: styles, style: adjectives, material: materials, thing: things, s, es, it, its };
}

/** The same where a sentence takes no more of a product than the parts of its name, as they are. */
function namedBy(lexicon: Lexicon) {
  const { adjectives, materials, things } = productLists(lexicon);
  return { Style: none, style: adjectives, material: materials, thing: things, s: none, es: none, it: none, its: none };
}

const none = new TextList(['']);

function named(sentences: Sentences, context: BindContext) {
  const product = productCells(context);
  const zeros = new Uint32Array(context.capacity);
  const codes = { style: product.adjective, material: product.material, thing: product.thing };
  const givens = Object.entries(namedBy(context.lexicon)).map(([name, list]) => ({
    list,
    codes: codes[name as keyof typeof codes] ?? zeros,
  }));
  return proseText(context, 'products', general, sentences, { givens, read: (rows) => product.read(rows) });
}

function described(sentences: Sentences, context: BindContext, products: Products) {
  const product = productOf(context, products);
  const lists = listsOf(products);
  const { isPlural, isBare } = productWords(products);
  const { departmentOf } = products;
  const [department, style, several] = [0, 1, 2].map(() => new Uint32Array(context.capacity)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const codes = { Style: style, style: product.adjective, material: product.material, thing: product.thing };
  const givens = Object.entries(lists).map(([name, list]) => ({
    list,
    codes: codes[name as keyof typeof codes] ?? several,
  }));
  return proseText(context, 'products', outlinesOf(products), sentences, {
    codes: department,
    givens,
    read(rows) {
      product.read(rows);
      for (let i = 0; i < rows.length; i++) {
        const thing = product.thing[i] as number;
        department[i] = departmentOf[thing] as number;
        style[i] = (product.adjective[i] as number) * 2 + (isBare[thing] as number);
        several[i] = isPlural[thing] as number;
      }
    },
  });
}
