import { characters, compose, digits, literal, pick } from './compose.ts';
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

/**
 * Numbers that the Social Security Administration never issues (areas 900 to 999), in the groups 01 to 49, which the
 * taxpayer numbers of the same areas leave out: nobody has one.
 */
export const ssn = defineGenerator({
  name: 'ssn',
  family: 'person',
  category: 'ssn',
  summary: 'a US social security number out of the areas that are never issued',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 11 }),
  example: '943-17-5208',
  malformed: ['000-00-0000', '943-17-52', '943175208x'],
  indexable: () => true,
  longest: () => 11,
  bind(_, context) {
    return compose(context, [
      digits(context, 'area', 900, 999, 3),
      literal('-'),
      digits(context, 'group', 1, 49, 2),
      literal('-'),
      digits(context, 'serial', 1, 9999, 4),
    ]);
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
