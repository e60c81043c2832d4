import { describe, expect, test } from 'vitest';

import { loadLexicon, locales } from '../../src/values/lexicon.ts';

import { valuesOf } from './values-of.ts';

describe('positions in companies', () => {
  test.each([
    ['en_US', /^\S+ \S+ \S+$/],
    ['es', /^\S+ de \S+( \S+)+$/],
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
