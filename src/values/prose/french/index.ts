import { about, notes, products, sentences, titles } from './others.ts';
import { reviews } from './reviews.ts';

/** French texts, by heart. */
export const french = { about, notes, products, reviews, sentences, titles } as const;
