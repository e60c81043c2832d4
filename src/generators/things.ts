import { kept } from '../base/kept.ts';

import type { Lexicon } from '../values/lexicon.ts';
import { TextList } from '../values/text-list.ts';
import { vehicles } from '../values/vehicles.ts';

import { characters, compose, literal, number } from './compose.ts';
import { fromList, listGenerator, ofList, propertyList } from './from-list.ts';
import { defineGenerator } from './generator.ts';

export const color = defineGenerator({
  name: 'color',
  aliases: ['colour'],
  family: 'text',
  summary: 'a color: its name, or as style sheets write it',
  version: 1,
  parameters: {
    format: {
      type: 'text',
      summary: '`name`, `hex` (#9f3b0c), `rgb` (rgb(159, 59, 12)) or `hsl` (hsl(19, 86%, 34%))',
      default: 'name',
      choices: ['name', 'hex', 'rgb', 'hsl'],
    },
  },
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'teal',
  malformed: ['#12', '#gggggg', 'rgb(1,2)', ''],
  indexable: () => true,
  longest: ({ format }, { lexicon }) =>
    ({ hex: 7, rgb: 18, hsl: 20 })[format as 'hex'] ?? lexicon.list('color.human').characters,
  bind({ format }, context) {
    const part = (name: string, most: number) => number(context, name, 0, most);
    if (format === 'hex')
      return compose(context, [literal('#'), ...characters(context, 'value', '0123456789abcdef', 6)]);
    if (format === 'rgb')
      return compose(context, [
        ...[literal('rgb('), part('red', 255), literal(', '), part('green', 255)],
        ...[literal(', '), part('blue', 255), literal(')')],
      ]);
    if (format === 'hsl')
      return compose(context, [
        ...[literal('hsl('), part('hue', 359), literal(', '), part('saturation', 100)],
        ...[literal('%, '), part('lightness', 100), literal('%)')],
      ]);
    return fromList(context, context.lexicon.list('color.human'));
  },
});

export const emoji = listGenerator(
  { name: 'emoji', family: 'text', summary: 'a picture of one character or several', example: '🦊' },
  'internet.emoji',
);

const languages = new WeakMap<Lexicon, Record<'name' | 'alpha2', TextList>>();

/** Faker lists some languages twice. */
function listedLanguages(lexicon: Lexicon, property: 'name' | 'alpha2'): TextList {
  const all = lexicon.faker.definitions.location.language;
  const once = (key: 'name' | 'alpha2') => new TextList([...new Set(all.map((each) => each[key]))]);
  return kept(languages, lexicon, () => ({ name: once('name'), alpha2: once('alpha2') }))[property];
}

export const language = defineGenerator({
  name: 'language',
  family: 'contact',
  summary: 'a language, by its English name',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'Portuguese',
  indexable: () => true,
  ...ofList((_, { lexicon }) => listedLanguages(lexicon, 'name')),
  bind: (_, context) => fromList(context, listedLanguages(context.lexicon, 'name')),
});

export const languageCode = defineGenerator({
  name: 'language_code',
  family: 'contact',
  summary: 'the ISO 639-1 code of a language, of two letters',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'char', length: 2 }),
  example: 'pt',
  malformed: ['x', '99', 'portuguese'],
  indexable: () => true,
  longest: () => 2,
  bind: (_, context) => fromList(context, listedLanguages(context.lexicon, 'alpha2')),
});

const symbols = new WeakMap<Lexicon, TextList>();

/** Faker knows no symbol of some currencies, and one symbol of several. */
function symbolsOf(lexicon: Lexicon): TextList {
  return kept(symbols, lexicon, () => {
    const texts = lexicon.faker.definitions.finance.currency.map(({ symbol }) => symbol.trim());
    return new TextList([...new Set(texts.filter((text) => text !== ''))]);
  });
}

export const currencySymbol = defineGenerator({
  name: 'currency_symbol',
  family: 'business',
  summary: 'the sign of a currency',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 8 }),
  example: '€',
  indexable: () => true,
  ...ofList((_, { lexicon }) => symbolsOf(lexicon)),
  bind: (_, context) => fromList(context, symbolsOf(context.lexicon)),
});

const currencies = (lexicon: Lexicon) => propertyList(lexicon.faker.definitions.finance.currency, 'name');

export const currencyName = defineGenerator({
  name: 'currency_name',
  family: 'business',
  summary: 'a currency, by its English name',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'Euro',
  indexable: () => true,
  ...ofList((_, { lexicon }) => currencies(lexicon)),
  bind: (_, context) => fromList(context, currencies(context.lexicon)),
});

export const animal = listGenerator(
  { name: 'animal', family: 'text', summary: 'a kind of animal', example: 'otter' },
  'animal.type',
);

export const vehicle = defineGenerator({
  name: 'vehicle',
  family: 'text',
  summary: 'a car: its maker and one of its models',
  version: 2,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'Volvo XC60',
  indexable: () => true,
  ...ofList(() => vehicles),
  bind: (_, context) => fromList(context, vehicles),
});

export const musicGenre = listGenerator(
  { name: 'music_genre', family: 'text', summary: 'a kind of music', example: 'Bossa Nova' },
  'music.genre',
);

export const bookTitle = listGenerator(
  { name: 'book_title', family: 'text', summary: 'the title of a well-known book', example: 'Middlemarch' },
  'book.title',
);

export const dish = listGenerator(
  { name: 'dish', family: 'text', summary: 'something to eat', example: 'Pad Thai' },
  'food.dish',
);

/** One of a few texts that are the same in all locales. */
function fixedList(name: string, summary: string, example: string, texts: readonly string[]) {
  const list = new TextList(texts);
  return defineGenerator({
    name,
    family: 'person',
    summary,
    version: 1,
    parameters: {},
    fills: ['text'],
    type: () => ({ name: 'varchar', length: list.characters }),
    example,
    indexable: () => true,
    ...ofList(() => list),
    bind: (_, context) => fromList(context, list),
  });
}

export const bloodType = fixedList('blood_type', 'a blood group of AB0 and rhesus factor', 'O+', [
  ...['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-'],
]);

export const shirtSize = fixedList('shirt_size', 'a size of clothes', 'M', ['XS', 'S', 'M', 'L', 'XL', '2XL', '3XL']);
