import { about, notes, products, sentences, titles } from './others.ts';
import { reviews } from './reviews.ts';

/** German texts, by heart. */
export const german = { about, notes, products, reviews, sentences, titles } as const;
