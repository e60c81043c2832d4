import { about, notes, products, sentences, titles } from './others.ts';
import { reviews } from './reviews.ts';

/** Spanish texts, by heart. */
export const spanish = { about, notes, products, reviews, sentences, titles } as const;
