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
});
