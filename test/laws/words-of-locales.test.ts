import { describe, expect, test } from 'vitest';

import { loadLexicon, locales } from '../../src/values/lexicon.ts';

import { valuesOf } from './values-of.ts';

describe('positions in companies', () => {
  test.each([
    ['en_US', /^\S+ \S+ \S+$/],
    ['es', /^\S+ de \S+ \S+$/],
    ['pt_BR', /^\S+ de \S+ \S+$/],
    ['de', /^\S+ \p{Lu}\p{Ll}+$/u],
    ['zh_CN', /^\p{Script=Han}+$/u],
    ['ar', /^[\p{Script=Arabic} ]+$/u],
    ['pl', /^\S+ \S+ ds\. \S+$/],
    ['ja', /^[^\s]+$/],
  ])('of %s are in the order of its language', async (locale, form) => {
    for (const title of await valuesOf('job_title', {}, { rows: 200, locale })) expect(title).toMatch(form);
  });

  test('of French begin with what somebody is', async () => {
    const types = (await loadLexicon('fr')).list('person.job_type').texts;
    for (const title of await valuesOf('job_title', {}, { rows: 200, locale: 'fr' }))
      expect(
        types.some((type) => title.startsWith(`${type} `)),
        title,
      ).toBe(true);
  });
});

test('no street or address of any locale has two blanks side by side, or one at its ends', async () => {
  for (const locale of locales)
    for (const name of ['street_address', 'address'])
      for (const text of await valuesOf(name, {}, { rows: 100, locale }))
        expect(text, `${locale} ${name}`).toBe(text.trim().replace(/\s+/g, ' '));
});

/** The script that a locale's own words are in. */
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  el: /\p{Script=Greek}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hy: /\p{Script=Armenian}/u,
  ja: /\p{Script=Han}|\p{Script=Hiragana}/u,
  ka_GE: /\p{Script=Georgian}/u,
  ko: /\p{Script=Hangul}/u,
  mk: /\p{Script=Cyrillic}/u,
  ne: /\p{Script=Devanagari}/u,
  ru: /\p{Script=Cyrillic}/u,
  th: /\p{Script=Thai}/u,
  uk: /\p{Script=Cyrillic}/u,
  ur: /\p{Script=Arabic}/u,
  zh_CN: /\p{Script=Han}/u,
  zh_TW: /\p{Script=Han}/u,
};

test.each(Object.entries(scripts))('prefixes and companies of %s are in its script alone', async (locale, script) => {
  for (const name of ['prefix', 'company'])
    for (const text of await valuesOf(name, {}, { rows: 300, locale })) {
      expect(text, name).toMatch(script);
      // A company of two has its `&`.
      expect(text.replace(/&/g, ''), name).not.toMatch(/[A-Za-z]/);
    }
});

test('people of either sex have a prefix of it, in every locale that tells', async () => {
  for (const locale of ['it', 'ru', 'zh_CN', 'es', 'sv', 'vi']) {
    const lexicon = await loadLexicon(locale);
    const of = (sex: string) => lexicon.list(`person.prefix.${sex}`).texts;
    expect(of('female').length * of('male').length, locale).toBeGreaterThan(0);
    expect(of('female'), locale).not.toEqual(of('male'));
  }
});

test.each([
  ['ru', /^((ООО|АО|ПАО|ЗАО|ТД|ГК) «\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?»|ИП \p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?)$/u],
  ['uk', /^((ТОВ|ПрАТ|ПАТ|ПП|ТД) «[^» ]+»|ФОП \S+)$/],
  ['ja', /^(株式会社|合同会社|有限会社)?\p{Script=Han}+(株式会社)?$/u],
  ['zh_CN', /^\p{Script=Han}{4,}公司$/u],
  ['vi', /^(Công ty|Tập đoàn|Doanh nghiệp) .+$/],
  ['en_GB', / (Ltd|PLC|LLP|Group|& Co)$/],
  ['tr', / (A\.Ş\.|Ltd\. Şti\.|Holding|Ticaret|İnşaat|Tekstil)$/],
])('companies of %s are called as its law has it', async (locale, form) => {
  for (const text of await valuesOf('company', {}, { rows: 300, locale })) expect(text).toMatch(form);
});

test('every locale has some hundred companies, each with a name of its own', async () => {
  for (const locale of locales) {
    const names = await valuesOf('company', {}, { rows: 200, locale });
    expect(new Set(names).size, locale).toBeGreaterThan(195);
  }
});

test.each([
  ['fr', /^\p{Lu}\S+ \p{Ll}+ en \S+$/u],
  ['es', /^\p{Lu}\S+ \p{Ll}+ de \S+$/u],
  ['pt_BR', /^\p{Lu}\S+ \p{Ll}+ de \S+$/u],
  ['zh_CN', /^\p{Script=Han}+$/u],
  // Adjectives of men's gender, as the things are.
  ['ru', /^\p{Lu}\p{Ll}+(ый|ий|ой) \p{Ll}+(ый|ий|ой) \p{Ll}+$/u],
])('products of %s are in the order of its language', async (locale, form) => {
  for (const text of await valuesOf('product_name', {}, { rows: 300, locale })) expect(text).toMatch(form);
});

test.each([
  ['ru', /^(\p{Lu}[^.]*\.( |$))+$/u],
  ['ja', /^([^。\s]+。)+$/u],
  ['ur', /^[^.]+۔$/],
  ['ko', /^[^.]+(\. [^.]+)*\.$/],
])('sentences of %s begin and end as its writing has it', async (locale, form) => {
  for (const text of await valuesOf('sentence', {}, { rows: 300, locale })) expect(text).toMatch(form);
});

test('women of Poland and Greece are called as women are', async () => {
  const women = async (locale: string) =>
    (await loadLexicon(locale)).faker.rawDefinitions.person?.first_name as { female: string[]; male: string[] };
  for (const [locale, ofMen] of [
    ['pl', /(sk|ck|dzk)i$/],
    ['el', /(ος|ός|ης|ής|ας|άς)$/],
  ] as const) {
    const { female, male } = await women(locale);
    const names = await valuesOf('full_name', {}, { rows: 2000, locale });
    const [hers, his] = [female, male].map((list) =>
      names.filter((name) => list.includes(name.split(' ')[0] as string)),
    );
    expect(hers?.filter((name) => ofMen.test(name) && !his?.includes(name))).toEqual([]);
    expect(his?.filter((name) => ofMen.test(name)).length, locale).toBeGreaterThan(30);
  }
});

test('cars are of the maker that makes them', async () => {
  const cars = await valuesOf('vehicle', {}, { rows: 2000 });
  const makers = (model: string) =>
    new Set(cars.filter((car) => car.endsWith(` ${model}`)).map((car) => car.split(' ')[0]));
  for (const [model, maker] of [
    ['Prius', 'Toyota'],
    ['Golf', 'Volkswagen'],
    ['F-150', 'Ford'],
    ['Model 3', 'Tesla'],
    ['Octavia', 'Škoda'],
    ['Civic', 'Honda'],
  ] as const)
    expect([...makers(model)], model).toEqual([maker]);
});
