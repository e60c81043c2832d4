import { describe, expect, test } from 'vitest';

import { loadLexicon } from '../../src/values/lexicon.ts';
import { productsOf } from '../../src/values/products.ts';

import type { DatasetPlan, Plan } from '../../src/plan/plan.ts';

import { compileText } from '../support/compile-text.ts';
import { dataset } from '../support/definitions.ts';

import { cellsOf, range } from './cells.ts';
import { valuesOf } from './values-of.ts';

async function columnsOf(fields: readonly string[], rows: number, more = ''): Promise<Record<string, string[]>> {
  const text = dataset(`volume: ${rows}\n${more}fields:\n${fields.map((field) => `  - ${field}`).join('\n')}`);
  const { plan, diagnostics } = await compileText(text);
  expect(diagnostics).toEqual([]);
  const own = (plan as Plan).datasets[0] as DatasetPlan;
  const columns: Record<string, string[]> = {};
  for (const { name } of own.fields)
    columns[name] = (await cellsOf(own, name, range(0, rows), { capacity: 900 })) as string[];
  return columns;
}

describe('a product', () => {
  test('is of its department, costs what it costs, and comes once', async () => {
    const {
      product_name: names = [],
      department = [],
      price = [],
    } = await columnsOf(['{name: product_name, unique: true}', '{name: department}', '{name: price}'], 20_000);
    expect(new Set(names).size).toBe(20_000);
    const products = productsOf(await loadLexicon('en_US'));
    if (!products) throw new Error('there are no products');
    const { things, departments, departmentOf, from, to } = products;
    const counts = new Map<string, number>();
    names.forEach((name, row) => {
      // The longest thing that the name ends in: `Camp Chair` is none of the home's chairs.
      const fits = things.texts.flatMap((thing, at) => (name.endsWith(` ${thing}`) ? [{ thing, at }] : []));
      const { at } = fits.toSorted((a, b) => b.thing.length - a.thing.length)[0] as { at: number };
      expect(department[row], name).toBe(departments.texts[departmentOf[at] as number]);
      const amount = Number(price[row]);
      // An ending takes up to a dollar more or less.
      expect(amount, name).toBeGreaterThanOrEqual((from[at] as number) - 1);
      expect(amount, name).toBeLessThanOrEqual((to[at] as number) + 1);
      counts.set(things.texts[at] as string, (counts.get(things.texts[at] as string) ?? 0) + 1);
    });
    // Each thing is as likely as another: 20,000 of 176, five deviations.
    expect(counts.size).toBe(176);
    for (const count of counts.values()) expect(Math.abs(count - 113.6)).toBeLessThan(5 * Math.sqrt(113.6));
  });

  test('shows what it is whatever other fields there are', async () => {
    const all = await columnsOf(['{name: department}', '{name: product_name}', '{name: price}'], 500);
    for (const name of ['department', 'product_name', 'price'])
      expect((await columnsOf([`{name: ${name}}`], 500))[name]).toEqual(all[name]);
    const other = await columnsOf(['{name: price, independent: true}', '{name: gift_price, generator: price}'], 500);
    expect(other.price).not.toEqual(all.price);
    expect(other.gift_price).not.toEqual(all.price);
  });
});

describe('prices end as prices do', () => {
  test('most at .99', async () => {
    const texts = await valuesOf('price', {}, { rows: 5000 });
    const share = (end: string) => texts.filter((text) => text.endsWith(end)).length / 5000;
    expect(Math.abs(share('.99') - 0.5)).toBeLessThan(0.04);
    expect(share('.99') + share('.95') + share('.49') + share('.00')).toBeGreaterThan(0.98);
  });

  test.each([
    ['ja', {}],
    ['ko', {}],
    ['en_US', { currency: 'HUF' }],
  ])('without cents where the currency has none: %s %j', async (locale, parameters) => {
    const texts = await valuesOf('price', { max: '20000', ...parameters }, { rows: 2000, locale });
    expect(texts.filter((text) => !text.endsWith('.00'))).toEqual([]);
    const tens = texts.filter((text) => Number(text) > 1000 && /(80|90|98|50|00)\.00$/.test(text)).length;
    expect(tens).toBeGreaterThan(0.98 * texts.filter((text) => Number(text) > 1000).length);
  });

  test('as whole numbers where the type has no digits behind the point, in such a currency alone', async () => {
    const field = (more: string) => dataset(`fields:\n  - {name: price, type: "decimal(8,0)"${more}}`);
    expect((await compileText(field(', currency: JPY'))).diagnostics).toEqual([]);
    expect((await compileText(field(''))).diagnostics.map(({ code }) => code)).toEqual(['DC403']);
    const { price = [] } = await columnsOf(
      ['{name: price, type: "decimal(8,0)", currency: JPY, min: 200, max: 9000}'],
      500,
    );
    for (const text of price) expect(text).toMatch(/^\d{3,4}$/);
  });

  test('and are what dollars are worth in the currency of the locale, as far as the type goes', async () => {
    const median = (texts: readonly string[]) => texts.map(Number).sort((a, b) => a - b)[texts.length / 2] as number;
    const dollars = median(await valuesOf('price', {}, { rows: 5000 }));
    for (const [locale, worth] of [
      ['ja', 100],
      ['id_ID', 10_000],
      ['cs_CZ', 20],
    ] as const) {
      const texts = await valuesOf('price', {}, { rows: 5000, locale });
      expect(median(texts) / worth / dollars, locale).toBeGreaterThan(0.9);
      expect(median(texts) / worth / dollars, locale).toBeLessThan(1.1);
      expect(texts.filter((text) => text.endsWith('.00')).length / 5000, locale).toBeGreaterThan(0.98);
    }
    const narrow = dataset('locale: id_ID\nvolume: 2000\nfields:\n  - {name: price, type: "decimal(7,2)"}');
    const { plan, diagnostics } = await compileText(narrow);
    expect(diagnostics).toEqual([]);
    const cells = await cellsOf((plan as Plan).datasets[0] as DatasetPlan, 'price', range(0, 2000));
    for (const text of cells) expect(Number(text)).toBeLessThan(100_000);
  });

  test('of a currency that a field has, row by row', async () => {
    const worths: Readonly<Record<string, number>> = { USD: 1, BRL: 5, INR: 50, JPY: 100, IDR: 10_000 };
    const own = `{name: currency, generator: choice, choices: [${Object.keys(worths).join(', ')}]}`;
    const priced = '{name: price, currency: "{{currency}}", min: 2, max: 300}';
    const { currency = [], price = [] } = await columnsOf([own, priced], 5000);
    for (const [row, code] of currency.entries()) {
      const worth = worths[code] as number;
      expect(Number(price[row]) / worth, `${code} ${price[row]}`).toBeGreaterThanOrEqual(2);
      expect(Number(price[row]) / worth, `${code} ${price[row]}`).toBeLessThanOrEqual(300);
      if (worth > 5) expect(price[row], code).toMatch(/\.00$/);
    }
    expect((await columnsOf([own, '{name: price, currency: USD, min: 2, max: 300}'], 5000)).price).not.toEqual(price);
  });

  test.each([
    ['> 3', 3.01, Number.POSITIVE_INFINITY],
    ['> 10000', 10_000.01, Number.POSITIVE_INFINITY],
    ['BETWEEN 3.005 AND 400.50', 3.01, 400.5],
    ['<= 2', 0, 2],
    ['>= 7.10 AND < 7.90', 7.1, 7.89],
  ])('and keep to %s, whatever it is', async (constraint, least, most) => {
    const own = '{name: currency, generator: choice, choices: [USD, KWD, JPY, IDR]}';
    const priced = `{name: price, currency: "{{currency}}", constraint: "${constraint}"}`;
    const free = '{name: price, currency: "{{currency}}"}';
    const { currency = [], price = [] } = await columnsOf([own, priced], 4000);
    const { price: unbound = [] } = await columnsOf([own, free], 4000);
    for (const [row, text] of price.entries()) {
      expect(Number(text), `${currency[row]} ${text}`).toBeGreaterThanOrEqual(least);
      expect(Number(text), `${currency[row]} ${text}`).toBeLessThanOrEqual(most);
    }
    // What keeps to it anyway stays where the limit leaves the currency's range as it is.
    if (constraint !== '> 3') return;
    for (const [row, text] of unbound.entries()) if (currency[row] === 'IDR') expect(price[row]).toBe(text);
    expect(price.filter((text) => /\.99$/.test(text)).length).toBeGreaterThan(500);
  });

  test('ends are of prices whose currency a field has', async () => {
    const codes = async (more: string) =>
      (
        await compileText(
          dataset(`fields:\n  - {name: code, generator: choice, choices: [USD]}\n  - {name: price, ${more}}`),
        )
      ).diagnostics.map(({ code }) => code);
    expect(await codes('currency: "{{code}}", at_least: 3, at_most: 9.50')).toEqual([]);
    expect(await codes('currency: USD, at_least: 3')).toEqual(['DC404']);
    expect(await codes('at_most: 3')).toEqual(['DC404']);
    expect(await codes('currency: "{{code}}", at_least: 3, at_most: 2')).toEqual(['DC404']);
    expect(await codes('currency: "{{code}}", at_least: 3.001')).toEqual(['DC404']);
  });

  test('and have none where the row has no currency', async () => {
    const fields = (more: string) =>
      dataset(`volume: 200
fields:
  - {name: currency, generator: choice, choices: [EUR, JPY], null_probability: 0.5}
  - {name: price, currency: "{{currency}}"${more}}`);
    expect((await compileText(fields(''))).diagnostics.map(({ code }) => code)).toEqual(['DC406']);
    const { plan } = await compileText(fields(', nullable: true'));
    const own = (plan as Plan).datasets[0] as DatasetPlan;
    const [currency, price] = [
      await cellsOf(own, 'currency', range(0, 200)),
      await cellsOf(own, 'price', range(0, 200)),
    ];
    expect(price.map((text) => text === null)).toEqual(currency.map((text) => text === null));
    expect(currency).toContain(null);
  });

  test.each([
    ['JYP', 'use a code such as `JPY`, or a field that has one: `{{currency_code}}`'],
    ['{{price_of}} each', 'use a code, or a field that has one: `{{currency_code}}`'],
    ['{{row}}', 'use a code, or a field that has one: `{{currency_code}}`'],
  ])('and not in %j', async (currency, help) => {
    const text = `fields:\n  - {name: price_of, generator: word}\n  - {name: price, currency: "${currency}"}`;
    const { diagnostics } = await compileText(dataset(text));
    expect(diagnostics.map((each) => [each.code, each.help])).toEqual([['DC404', help]]);
  });
});
