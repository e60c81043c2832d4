import { unit } from '../random/uniform.ts';

import { edgeTexts } from '../values/edge-values.ts';
import { addMonths, dayText, microsecondsPerDay } from '../values/moment.ts';

import { character, compose, digits, literal, pick } from './compose.ts';
import { listGenerator, listsLength } from './from-list.ts';
import { defineGenerator } from './generator.ts';

export const firstName = listGenerator(
  {
    name: 'first_name',
    family: 'person',
    category: 'first_name',
    summary: 'a given name of the locale',
    example: 'Miguel',
  },
  'person.first_name',
);

export const lastName = listGenerator(
  {
    name: 'last_name',
    family: 'person',
    category: 'last_name',
    summary: 'a family name of the locale',
    example: 'Okuneva',
  },
  'person.last_name',
);

export const fullName = defineGenerator({
  name: 'full_name',
  family: 'person',
  category: 'full_name',
  summary: 'a given and a family name of the locale',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'Miguel Okuneva',
  edges: 'type',
  indexable: () => true,
  longest: (_, { lexicon }) => listsLength(lexicon, 'person.first_name', 'person.last_name') + 1,
  bind(_, context) {
    const first = pick(context, 'first', context.lexicon.list('person.first_name'));
    const last = pick(context, 'last', context.lexicon.list('person.last_name'));
    return compose(context, [first, literal(' '), last]);
  },
});

export const username = defineGenerator({
  name: 'username',
  family: 'person',
  category: 'username',
  summary: 'a name for signing in: a word, a noun and a number',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'brave_otter4821',
  indexable: () => true,
  longest: (_, { lexicon }) => listsLength(lexicon, 'word.adjective', 'word.noun') + 5,
  bind(_, context) {
    const first = pick(context, 'first', context.lexicon.list('word.adjective'));
    const second = pick(context, 'second', context.lexicon.list('word.noun'));
    return compose(context, [first, literal('_'), second, digits(context, 'number', 0, 9999, 4)]);
  },
});

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

export const dateOfBirth = defineGenerator({
  name: 'date_of_birth',
  family: 'person',
  category: 'date_of_birth',
  summary: 'the birthday of somebody of an age between `min_age` and `max_age` at *as of*',
  version: 1,
  parameters: {
    min_age: { type: 'integer', summary: 'the youngest, in whole years', default: 18, min: 0, max: 150 },
    max_age: { type: 'integer', summary: 'the oldest, in whole years', default: 80, min: 0, max: 150 },
  },
  fills: ['date'],
  type: () => ({ name: 'date' }),
  order: () => 'rises',
  example: '1987-04-23',
  edges: ({ min_age, max_age }, { asOf }) => {
    const { earliest, latest } = birthdays(min_age, max_age, asOf);
    const days = edgeTexts({ name: 'date' }).filter((text) => text >= dayText(earliest) && text <= dayText(latest));
    return [dayText(earliest), dayText(latest), ...days];
  },
  check({ min_age, max_age }) {
    if (min_age <= max_age) return [];
    return [{ parameter: 'min_age', message: `\`min_age\` (${min_age}) is greater than \`max_age\` (${max_age})` }];
  },
  range({ min_age, max_age }, { asOf }) {
    const { earliest, latest } = birthdays(min_age, max_age, asOf);
    return { least: BigInt(earliest), greatest: BigInt(latest), step: 1n, scale: 0 };
  },
  bind({ min_age, max_age }, context) {
    const hashes = context.hashes('value');
    const values = new Float64Array(context.capacity);
    const { earliest, latest } = birthdays(min_age, max_age, context.asOf);
    return {
      column: { form: 'number', values, scale: 0, nulls: null },
      read(rows) {
        hashes.draw(rows);
        for (let i = 0; i < rows.length; i++) {
          const share = unit(hashes.h0[i] as number, hashes.h1[i] as number);
          values[i] = earliest + Math.floor(share * (latest - earliest + 1));
        }
      },
    };
  },
});

/** In days since 1970-01-01. */
function birthdays(youngest: number, oldest: number, asOf: number): { earliest: number; latest: number } {
  const dayOf = (years: number) => Math.floor(addMonths(asOf, -12 * years) / microsecondsPerDay);
  // The day after the one on which the oldest would turn a year too old.
  return { earliest: dayOf(oldest + 1) + 1, latest: dayOf(youngest) };
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

export const password = defineGenerator({
  name: 'password',
  family: 'person',
  category: 'password',
  summary: 'random letters and digits',
  version: 1,
  parameters: { length: { type: 'integer', summary: 'how many', default: 16, min: 1, max: 256 } },
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'p7KfVn2xRb9QmT4w',
  edges: 'type',
  indexable: () => true,
  longest: ({ length }) => length,
  shape: ({ length }) => ({ prefix: '', suffix: '', shortest: length }),
  bind({ length }, context) {
    return compose(
      context,
      Array.from({ length }, (_, index) => character(context, `character ${index}`, letters)),
    );
  },
});
