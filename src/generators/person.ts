import type { Lexicon } from '../values/lexicon.ts';

import { characters, compose, literal, pick } from './compose.ts';
import { defineGenerator } from './generator.ts';

const jobParts = ['descriptor', 'area', 'type'] as const;

/** The parts in the locale's order, `de` and blanks between them: `Ingénieur marketing régional`. */
function jobPattern(lexicon: Lexicon): readonly string[] {
  const [pattern = ''] = lexicon.list('person.job_title_pattern').texts;
  const parts = pattern.split(/\{\{person\.job(Descriptor|Area|Type)\}\}/).map((part) => part.toLowerCase());
  const isWhole = jobParts.every((part) => parts.filter((each) => each === part).length === 1);
  return isWhole ? parts.filter((part) => part !== '') : ['descriptor', ' ', 'area', ' ', 'type'];
}

const isJobPart = (text: string) => (jobParts as readonly string[]).includes(text);

export const jobTitle = defineGenerator({
  name: 'job_title',
  family: 'person',
  summary: 'a position in a company',
  version: 3,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'Senior Data Analyst',
  edges: 'type',
  indexable: () => true,
  longest: (_, { lexicon }) =>
    jobPattern(lexicon).reduce(
      (sum, part) => sum + (isJobPart(part) ? lexicon.list(`person.job_${part}`).characters : part.length),
      0,
    ),
  bind(_, context) {
    const { lexicon } = context;
    return compose(
      context,
      jobPattern(lexicon).map((part) =>
        isJobPart(part) ? pick(context, part, lexicon.list(`person.job_${part}`)) : literal(part),
      ),
    );
  },
});

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

export const password = defineGenerator({
  name: 'password',
  family: 'person',
  category: 'password',
  summary: 'random letters and digits',
  version: 2,
  parameters: { length: { type: 'integer', summary: 'how many', default: 16, min: 1, max: 256 } },
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'p7KfVn2xRb9QmT4w',
  edges: 'type',
  indexable: () => true,
  longest: ({ length }) => length,
  shape: ({ length }) => ({ prefix: '', suffix: '', shortest: length }),
  bind({ length }, context) {
    return compose(context, characters(context, 'characters', letters, length));
  },
});
