import { characters, compose, literal, pick } from './compose.ts';
import { listsLength } from './from-list.ts';
import { defineGenerator } from './generator.ts';

export const jobTitle = defineGenerator({
  name: 'job_title',
  family: 'person',
  summary: 'a position in a company',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'Senior Data Analyst',
  edges: 'type',
  indexable: () => true,
  longest: (_, { lexicon }) => listsLength(lexicon, 'person.job_descriptor', 'person.job_area', 'person.job_type') + 2,
  bind(_, context) {
    const parts = ['descriptor', 'area', 'type'].map((part) =>
      pick(context, part, context.lexicon.list(`person.job_${part}`)),
    );
    return compose(
      context,
      parts.flatMap((part, index) => (index === 0 ? [part] : [literal(' '), part])),
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
