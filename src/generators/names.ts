import type { Lexicon } from '../values/lexicon.ts';
import { type PersonNames, personNames } from '../values/person-names.ts';
import { TextList } from '../values/text-list.ts';

import { compose, literal, pickBy } from './compose.ts';
import { eachOnce, fromList, ofList } from './from-list.ts';
import { defineGenerator } from './generator.ts';
import { mailboxLength, mailboxPieces, personOf, sexOf } from './person-cells.ts';

const ofPerson = {
  family: 'person',
  group: 'person',
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' as const }),
  indexable: () => true,
} as const;

export const gender = defineGenerator({
  ...ofPerson,
  name: 'gender',
  joinsAs: ['sex'],
  summary: 'a woman’s or a man’s, as the given name is',
  version: 1,
  parameters: {
    values: {
      type: 'values',
      summary: 'what stands for a woman and for a man, such as `[F, M]`',
      default: ['female', 'male'],
      min: 2,
    },
  },
  example: 'female',
  choices: ({ values }) => values.slice(0, 2),
  check: ({ values }) =>
    values.length === 2 ? [] : [{ parameter: 'values', message: '`values` has one for a woman and one for a man' }],
  longest: ({ values }) => Math.max(...values.map((text) => [...text].length)),
  bind({ values }, context) {
    const list = new TextList(values);
    if (context.unique) return fromList(context, list);
    const sex = sexOf(context);
    return { column: { form: 'list', codes: sex.codes, list, nulls: null }, read: (rows) => sex.read(rows) };
  },
});

export const firstName = defineGenerator({
  ...ofPerson,
  name: 'first_name',
  joinsAs: ['given_name', 'forename'],
  category: 'first_name',
  tellsApartWith: { last_name: 'full_name' },
  summary: 'a given name of the locale',
  version: 2,
  example: 'Miguel',
  edges: 'type',
  ...ofList((_, { lexicon }) => personNames(lexicon).first),
  bind(_, context) {
    const { first } = personNames(context.lexicon);
    if (context.unique) return fromList(context, first);
    const person = personOf(context);
    const column = { form: 'list' as const, codes: person.first, list: first, nulls: null };
    return { column, read: (rows) => person.read(rows) };
  },
});

export const lastName = defineGenerator({
  ...ofPerson,
  name: 'last_name',
  joinsAs: ['family_name', 'surname'],
  category: 'last_name',
  summary: 'a family name of the locale',
  version: 2,
  example: 'Okuneva',
  edges: 'type',
  ...ofList((_, { lexicon }) => personNames(lexicon).last),
  bind(_, context) {
    const { last } = personNames(context.lexicon);
    if (context.unique) return fromList(context, eachOnce(last));
    const person = personOf(context);
    const column = { form: 'list' as const, codes: person.last, list: last, nulls: null };
    return { column, read: (rows) => person.read(rows) };
  },
});

export const fullName = defineGenerator({
  ...ofPerson,
  name: 'full_name',
  joinsAs: ['name', 'display_name'],
  category: 'full_name',
  summary: 'both names, in the order of the locale',
  version: 2,
  example: 'Miguel Okuneva',
  edges: 'type',
  tellsApart: () => true,
  tellsLocalesApart: (lexicons) => haveNoLetterInCommon(lexicons.map(personNames)),
  longest(_, { lexicon }) {
    const { first, last, order } = personNames(lexicon);
    return first.characters + last.characters + order.between.length;
  },
  bind(_, context) {
    const person = personOf(context);
    const { first, last, order } = person.names;
    const names = [pickBy(first, person.first, person), pickBy(last, person.last, person)] as const;
    const [front, back] = order.familyFirst ? [names[1], names[0]] : names;
    return compose(context, order.between === '' ? [front, back] : [front, literal(order.between), back]);
  },
});

/** Names in one script may be those of two locales, or be read as such. */
function haveNoLetterInCommon(all: readonly PersonNames[]): boolean {
  const letters = all.map(
    ({ first, last }) => new Set([...first.texts, ...last.texts].join('').match(/\p{L}/gu) ?? []),
  );
  return letters.every((own, index) =>
    letters.slice(index + 1).every((other) => ![...own].some((each) => other.has(each))),
  );
}

export const prefix = defineGenerator({
  ...ofPerson,
  name: 'prefix',
  joinsAs: ['title', 'salutation'],
  summary: 'what stands before a name: Mr., Mrs., Dr.',
  version: 1,
  example: 'Ms.',
  ...ofList((_, { lexicon }) => prefixes(lexicon).list),
  bind(_, context) {
    const { list, counts } = prefixes(context.lexicon);
    if (context.unique) return fromList(context, eachOnce(list));
    const sex = sexOf(context);
    const draw = context.group('person').draw('prefix', counts[0] * counts[1]);
    const codes = new Uint32Array(context.capacity);
    return {
      column: { form: 'list', codes, list, nulls: null },
      read(rows) {
        sex.read(rows);
        draw.read(rows);
        for (let i = 0; i < rows.length; i++) {
          const of = sex.codes[i] as 0 | 1;
          codes[i] = ((draw.values[i] as number) % counts[of]) + of * counts[0];
        }
      },
    };
  },
});

interface Prefixes {
  /** Women's, then men's. */
  readonly list: TextList;
  readonly counts: readonly [number, number];
}

const knownPrefixes = new WeakMap<Lexicon, Prefixes>();

function prefixes(lexicon: Lexicon): Prefixes {
  const own = knownPrefixes.get(lexicon) ?? prefixesOf(lexicon);
  knownPrefixes.set(lexicon, own);
  return own;
}

/** Those of either sex; where a locale has none for one, those that are for both. */
function prefixesOf(lexicon: Lexicon): Prefixes {
  const list = (sex: string) => lexicon.list(`person.prefix.${sex}`).texts;
  const all = lexicon.list('person.prefix').texts;
  const any = [list('generic'), all, ['Dr.']].find((each) => each.length > 0) as readonly string[];
  const [women, men] = [list('female'), list('male')].map((each) => (each.length > 0 ? each : any)) as [
    readonly string[],
    readonly string[],
  ];
  return { list: new TextList([...women, ...men]), counts: [women.length, men.length] };
}

export const username = defineGenerator({
  ...ofPerson,
  name: 'username',
  joinsAs: ['user_name', 'login', 'handle'],
  category: 'username',
  summary: 'a name for signing in, of the person’s own',
  version: 2,
  example: 'miguel_okuneva4821',
  tellsApart: () => true,
  tellsLocalesApart: () => true,
  longest: (_, { lexicon }) => mailboxLength(lexicon),
  bind: (_, context) => compose(context, mailboxPieces(context, '_')),
});
