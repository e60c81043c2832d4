import { kept } from '../base/kept.ts';

import type { Products } from './products.ts';
import { TextList } from './text-list.ts';

/** Things that are several, by heart. */
const plurals =
  'Pants|Vitamin Tablets|Work Gloves|Earrings|Cufflinks|Pajamas|Rain Boots|Drum Sticks|Sneakers|Boots|Sandals|Loafers|Slippers|Running Shoes|Heels|Moccasins|Pliers|Building Blocks|Playing Cards|Headphones';

/** Things that are not counted. */
const masses =
  'Shampoo|Nail Polish|Perfume|Hand Lotion|Face Cream|Coffee|Olive Oil|Chocolate|Cheese|Honey|Tea|Pasta|Granola|Toothpaste|Massage Oil|Hand Soap|Sunscreen';

/** Words as they stand in a sentence about a thing. */
export interface ProductWords {
  readonly things: TextList;
  readonly materials: TextList;
  readonly adjectives: TextList;
  /** Each adjective twice, as sentences begin: with its article, and without. */
  readonly styles: TextList;
  /** What ends in `s` of one thing alone, and what stands for one and for several. */
  readonly s: TextList;
  readonly es: TextList;
  readonly it: TextList;
  readonly its: TextList;
  /** Of each thing 1 where it is several; where it has no article. */
  readonly isPlural: Uint8Array;
  readonly isBare: Uint8Array;
}

const known = new WeakMap<Products, ProductWords>();

/** Made once a list of products. */
export function productWords(products: Products): ProductWords {
  return kept(known, products, () => {
    const several = new Set(plurals.split('|'));
    const uncounted = new Set(masses.split('|'));
    const { things, materials, adjectives } = products;
    return {
      things: lower(things),
      materials: lower(materials),
      adjectives: lower(adjectives),
      styles: new TextList(adjectives.texts.flatMap((each) => [`${articleOf(each)} ${each.toLowerCase()}`, each])),
      s: new TextList(['s', '']),
      es: new TextList(['es', '']),
      it: new TextList(['it', 'they']),
      its: new TextList(['its', 'their']),
      isPlural: Uint8Array.from(things.texts, (each) => Number(several.has(each))),
      isBare: Uint8Array.from(things.texts, (each) => Number(several.has(each) || uncounted.has(each))),
    };
  });
}

/** In small letters, but for what is short for something. */
function lower({ texts }: TextList): TextList {
  return new TextList(texts.map((each) => each.replace(/\p{Lu}(?!\p{Lu})/gu, (letter) => letter.toLowerCase())));
}

function articleOf(adjective: string): string {
  return /^(?:[AEIO]|Un(?!i))/.test(adjective) ? 'An' : 'A';
}
