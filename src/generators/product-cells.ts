import { PairPermutation } from '../random/pair-permutation.ts';
import type { Rows } from '../random/rows.ts';

import type { Lexicon } from '../values/lexicon.ts';
import { type Products, productsOf } from '../values/products.ts';
import type { TextList } from '../values/text-list.ts';

import { eachOnce } from './from-list.ts';
import type { BindContext } from './generator.ts';

/** Each row's product: a thing, and which of all styles it is of. */
export interface ProductCells {
  readonly thing: Uint32Array | Float64Array;
  readonly adjective: Uint32Array;
  readonly material: Uint32Array;
  read(rows: Rows): void;
}

/** What the parts of products' names are picked of. */
export interface ProductLists {
  readonly adjectives: TextList;
  readonly materials: TextList;
  readonly things: TextList;
}

/** Those of a locale. */
export function productLists(lexicon: Lexicon): ProductLists {
  const list = (part: string) => eachOnce(lexicon.list(`commerce.product_name.${part}`));
  return productsOf(lexicon) ?? { adjectives: list('adjective'), materials: list('material'), things: list('product') };
}

/** Each row's product, by its places in the locale's lists. */
export function productCells(context: BindContext): ProductCells {
  const products = productsOf(context.lexicon);
  return products ? productOf(context, products) : listedProduct(context, productLists(context.lexicon));
}

/** Where nobody knows what goes with what: one after another, so that no product comes twice before all have come. */
function listedProduct(context: BindContext, { adjectives, materials, things }: ProductLists): ProductCells {
  const styles = adjectives.length * materials.length;
  const sizes = { left: things.length, firsts: things.length, right: [styles, styles] } as const;
  const { capacity } = context;
  return context.group('product').shared('product', () => {
    const pairs = new PairPermutation(context.group('product').key('product'), sizes, capacity);
    const [adjective, material] = [new Uint32Array(capacity), new Uint32Array(capacity)];
    return {
      thing: pairs.lefts,
      adjective,
      material,
      read(rows) {
        pairs.read(rows);
        for (let i = 0; i < rows.length; i++) {
          adjective[i] = Math.floor((pairs.rights[i] as number) / materials.length);
          material[i] = (pairs.rights[i] as number) % materials.length;
        }
      },
    };
  });
}

/** The product that the fields of a group have in common, or a field's own: none comes twice before all have come. */
export function productOf(context: BindContext, products: Products): ProductCells {
  const { things, adjectives, materialOf } = products;
  const styles = adjectives.length * 8;
  return context.group('product').shared('product', () => {
    const drawn = context.unique ? counted(context, things.length, styles) : permuted(context, things.length, styles);
    const [adjective, material] = [new Uint32Array(context.capacity), new Uint32Array(context.capacity)];
    return {
      thing: drawn.thing,
      adjective,
      material,
      read(rows) {
        drawn.read(rows);
        for (let i = 0; i < rows.length; i++) {
          const style = drawn.style[i] as number;
          adjective[i] = style >>> 3;
          material[i] = (materialOf[drawn.thing[i] as number] as number) + (style & 7);
        }
      },
    };
  });
}

function permuted(context: BindContext, things: number, styles: number) {
  const sizes = { left: things, firsts: things, right: [styles, styles] } as const;
  const pairs = new PairPermutation(context.group('product').key('product'), sizes, context.capacity);
  return { thing: pairs.lefts, style: pairs.rights, read: (rows: Rows) => pairs.read(rows) };
}

function counted(context: BindContext, things: number, styles: number) {
  const thing = context.draw('thing', things);
  const style = context.draw('style', styles);
  const read = (rows: Rows) => {
    thing.read(rows);
    style.read(rows);
  };
  return { thing: thing.values, style: style.values, read };
}
