import { describe, expect, test } from 'vitest';

import { loadLexicon } from '../../src/values/lexicon.ts';
import { productsOf } from '../../src/values/products.ts';
import { Grammar } from '../../src/values/prose/grammar.ts';
import { proseLanguages, proseOf } from '../../src/values/prose/prose.ts';

import { dataset } from '../support/definitions.ts';
import { rowsOf } from '../support/rows-of.ts';

import { valuesOf } from './values-of.ts';

const names =
  'title subject tagline question description comment message note bio review_title review product_description sentence paragraph'.split(
    ' ',
  );

describe.each(proseLanguages)('texts in %s', (locale) => {
  test.each(names)('%s is well put together', async (name) => {
    const texts = await valuesOf(name, {}, { rows: 3000, locale });
    for (const text of texts) {
      expect(text).toBe(text.trim());
      // No hole is left open or comes to nothing, no word stands twice, and sentences begin with a large letter.
      expect(text).not.toMatch(/[[\]{}|]| {2}|[,;:]{2}|\.\.| [.,;]|undefined/);
      if (name !== 'subject') expect(text).not.toMatch(/(?:^|\s)(\p{L}+) \1(?=[\s.,?!]|$)/u);
      if (name !== 'title' && name !== 'subject') expect(text).not.toMatch(/[.!] \p{Ll}/u);
      expect(text).toMatch(/^[\p{Lu}\d¿]/u);
    }
  });

  test.each(names.filter((name) => !/review_title/.test(name)))('%s does not repeat soon', async (name) => {
    const texts = await valuesOf(name, {}, { rows: 1000, locale });
    expect(new Set(texts).size).toBeGreaterThan(100);
  });

  test.each([
    ['words', 1, 23],
    ['sentence', 1, 40],
    ['paragraph', 120, 120],
  ])('%s has from %i to %i words, as it says', async (name, min, max) => {
    const counts = new Set(
      (await valuesOf(name, { min, max }, { rows: 4000, locale })).map((text) => text.split(' ').length),
    );
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([min, max]);
  });

  test('a text ends with a sentence, where its type has no room for more', async () => {
    for (const name of ['comment', 'message', 'note', 'description', 'review', 'product_description'])
      for (const text of await valuesOf(
        name,
        { min: 4, max: 9 },
        { rows: 500, locale, type: { name: 'varchar', length: 160 } },
      )) {
        expect([...text].length).toBeLessThanOrEqual(160);
        expect(text, name).toMatch(/[.!?]$|Grüße$/);
      }
  });

  test('each rating has reviews of its own', async () => {
    const grammar = proseOf({ locale })?.of('reviews') as Grammar;
    for (const rating of [1, 2, 3, 4, 5])
      for (const list of ['review', 'title'])
        expect(grammar.alternativesOf(`${list}.${rating}`).length).toBeGreaterThan(4);
    const of = async (rating: string) => new Set(await valuesOf('review_title', { rating }, { rows: 500, locale }));
    const [worst, best] = [await of('1'), await of('5')];
    expect([...worst].filter((text) => best.has(text))).toEqual([]);
  });
});

test('English articles are as their words ask for', async () => {
  for (const name of [...names, 'product_description'])
    for (const text of await valuesOf(name, {}, { rows: 3000, locale: 'en_US' })) {
      expect(text).not.toMatch(/\b[Aa] (?:[aeio]|un(?!i)|hour|honest)/);
      expect(text).not.toMatch(/\b[Aa]n (?![aeiouAEIOU]|hour|honest)/);
    }
});

test('what is said of products is of their departments, and of one or several of them', async () => {
  const lexicon = await loadLexicon('en_US');
  const grammar = proseOf(lexicon)?.of('products') as Grammar;
  for (const department of productsOf(lexicon)?.departments.texts ?? [])
    expect(grammar.alternativesOf(`product.${department}`).length, department).toBeGreaterThan(3);
  const texts = await valuesOf('product_description', {}, { rows: 5000 });
  const several = texts.filter((text) => / (?:boots|pliers|earrings|sneakers)\b/.test(text));
  expect(several.length).toBeGreaterThan(50);
  for (const text of several)
    expect(text).not.toMatch(/^An? \S+ \S+ (?:boots|pliers|earrings|sneakers)|\bit\b|[a-z]s well |Sits /);
});

test.each(['de', 'de_AT', 'fr', 'fr_CA', 'fr_SN', 'es', 'es_MX'])(
  'a description in %s names the row’s product',
  async (locale) => {
    const rows = await rowsOf(
      `${dataset(`locale: ${locale}\nvolume: 2000\nfields:\n  - {name: product_name, type: text}\n  - {name: product_description, type: text}`)}`,
    );
    expect(
      rows.filter((row) => !/^[,: {2}]/.test(row.product_description?.split(row.product_name ?? '?')[1] ?? '')),
    ).toEqual([]);
  },
);

test('a grammar says what is wrong with it', () => {
  expect(() => new Grammar('\n= a\n{b}\n')).toThrow('there is no list b');
  expect(() => new Grammar('\n= a\n[b|c\n')).toThrow('not closed');
  expect(() => new Grammar('\n= a\nb\n= a\nc\n')).toThrow('two lists');
});
