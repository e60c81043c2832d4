import type { Generator } from '../generator.ts';

import { bio, comment, description, message, note, question, subject, tagline, title } from './lines.ts';
import { review, reviewTitle } from './reviews.ts';

export { productDescription } from './product-description.ts';

/** The generators of texts that somebody could have written, in the order in which they are listed. */
export const prose: readonly Generator[] = [
  ...[title, subject, tagline, question],
  ...[description, comment, message, note, bio],
  ...[reviewTitle, review],
];
