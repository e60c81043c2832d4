import type { Rows } from '../../random/rows.ts';

import type { BindContext } from '../generator.ts';
import { type Complaint, defineGenerator } from '../generator.ts';
import { byText, fieldMeant } from '../price-currency.ts';

import { checkSentences, longestText, type Outline, proseText, sentenceParameters, text } from './prose-generator.ts';

const ratings = ['1', '2', '3', '4', '5'] as const;

/** What goes on after the first sentence, by rating. */
const moods: Readonly<Record<(typeof ratings)[number], { readonly middle: string; readonly last: string }>> = {
  1: { middle: 'review.bad', last: 'review.bad.end' },
  2: { middle: 'review.bad', last: 'review.bad.end' },
  3: { middle: 'review.mixed', last: 'review.mixed.end' },
  4: { middle: 'review.good', last: 'review.4.end' },
  5: { middle: 'review.good', last: 'review.5.end' },
};

const reviewOutlines: readonly Outline[] = ratings.map((rating) => ({
  first: [`review.${rating}`],
  middle: [moods[rating].middle],
  last: [moods[rating].last],
}));

const titleOutlines: readonly Outline[] = ratings.map((rating) => ({
  first: [`title.${rating}`],
  middle: [],
  last: [],
}));

const ratingParameters = {
  rating: {
    type: 'text',
    summary: 'a field that the text agrees with (`{{rating}}`), or a number; default: most are content, as people are',
    optional: true,
  },
  best: { type: 'integer', summary: 'the best rating that there is; 1 is the worst', default: 5, min: 2, max: 100 },
} as const;

const ofReview = { ...text, group: 'review', templates: { rating: 'template' } } as const;

interface Rating {
  readonly rating?: string | undefined;
  readonly best: number;
}

function checkRating({ rating, best }: Rating): Complaint[] {
  if (rating === undefined || fieldMeant(rating) !== undefined) return [];
  const value = Number(rating);
  if (rating.trim() !== '' && value >= 0 && value <= best) return [];
  const message = `\`rating\` is \`${rating}\`, which is neither a number from 0 to ${best} nor a field`;
  return [{ parameter: 'rating', message, help: 'write a field as `{{rating}}`' }];
}

export const reviewTitle = defineGenerator({
  ...ofReview,
  name: 'review_title',
  joinsAs: ['review_headline', 'review_subject'],
  summary: 'the title of a review, as its rating is',
  parameters: ratingParameters,
  example: 'Worth every penny',
  check: checkRating,
  longest: (_, facts) => longestText(facts, 'reviews', titleOutlines, { min: 1, max: 1 }),
  bind: (parameters, context) => rated(parameters, context, titleOutlines, { min: 1, max: 1 }),
});

export const review = defineGenerator({
  ...ofReview,
  name: 'review',
  joinsAs: ['review_text', 'review_body'],
  summary: 'what a customer writes of a thing, as its rating is',
  parameters: { ...ratingParameters, ...sentenceParameters(1, 4) },
  example: 'Very happy with this purchase. Delivery was fast and the box was undamaged. Warmly recommended.',
  check: (parameters) => [...checkRating(parameters), ...checkSentences(parameters)],
  longest: (parameters, facts) => longestText(facts, 'reviews', reviewOutlines, parameters),
  bind: (parameters, context) => rated(parameters, context, reviewOutlines, parameters),
});

/** Texts of which each is as its row's rating is. */
function rated(
  { rating, best }: Rating,
  context: BindContext,
  outlines: readonly Outline[],
  sentences: { readonly min: number; readonly max: number },
) {
  const codes = new Uint32Array(context.capacity);
  const field = fieldMeant(rating);
  if (field !== undefined) {
    const row = byText(field, context, (value) => moodOf(Number(value), best));
    const read = (rows: Rows) => {
      row.read(rows);
      for (let i = 0; i < rows.length; i++) codes[i] = row.at(i);
    };
    const source = proseText(context, 'reviews', outlines, sentences, { codes, read });
    return {
      column: source.column,
      read(rows: Rows) {
        source.read(rows);
        if (source.column !== row.column) source.column.nulls = row.column.nulls;
      },
    };
  }
  if (rating !== undefined) {
    codes.fill(moodOf(Number(rating), best));
    return proseText(context, 'reviews', outlines, sentences, { codes });
  }
  const draw = context.group('review').draw('rating', 100);
  const read = (rows: Rows) => {
    draw.read(rows);
    for (let i = 0; i < rows.length; i++) codes[i] = usual[draw.values[i] as number] as number;
  };
  return proseText(context, 'reviews', outlines, sentences, { codes, read });
}

/** Of a hundred customers so many give one star, two and so on. */
const usual: readonly number[] = [8, 6, 12, 26, 48].flatMap((share, mood) => Array.from({ length: share }, () => mood));

/** Which fifth of the scale a rating lies in, from 0; of a scale that begins with 1. */
function moodOf(rating: number, best: number): number {
  const share = (rating - 1) / (best - 1);
  return Math.max(0, Math.min(4, Math.round(share * 4))) || 0;
}
