import { PairPermutation } from '../random/pair-permutation.ts';
import type { Rows } from '../random/rows.ts';

import type { Products } from '../values/products.ts';

import type { BindContext } from './generator.ts';

/** Each row's product: a thing, and which of all styles it is of. */
export interface ProductCells {
  readonly thing: Uint32Array | Float64Array;
  readonly adjective: Uint32Array;
  readonly material: Uint32Array;
  read(rows: Rows): void;
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
