import { about } from './about.ts';
import { notes } from './notes.ts';
import { products } from './products.ts';
import { reviews } from './reviews.ts';
import { sentences } from './sentences.ts';
import { titles } from './titles.ts';

/** English texts, by heart. */
export const english = { about, notes, products, reviews, sentences, titles } as const;
