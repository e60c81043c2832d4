import { expect, test } from 'vitest';

import { compareVersions } from '../../../src/versions/compare-versions.ts';
import { diffDocument } from '../../../src/versions/diff-document.ts';

import { compared } from '../../support/compared.ts';
import { dataset } from '../../support/definitions.ts';
import { dumpText } from '../../support/run-project.ts';

const things = (max: number, weights: string, rows = 999) =>
  dataset(
    `volume: ${rows}
fields:
  - {name: id, generator: sequence}
  - {name: amount, type: "decimal(8,2)", generator: random_decimal, min: 1, max: ${max}, null_probability: 0.${max}}
  - {name: status, type: text, generator: choice, choices: [a, b, c], weights: ${weights}}
  - {name: day, type: date, generator: date_between, start_date: 2025-01-01, end_date: 2025-03-${max}}`,
    'things',
  );

test('shares, ranges and quantiles are those of all rows', async () => {
  const [from, to] = [await compared(things(20, '[1, 1, 1]')), await compared(things(30, '[1, 2, 5]'))];
  const { rows } = await diffDocument(await compareVersions(from, to), { sample: 0 });
  const columns = new Map(rows[0]?.columns.map(({ field, distribution }) => [field, distribution]));
  for (const [side, { plan }] of [['from', from] as const, ['to', to] as const]) {
    const made = JSON.parse(await dumpText(plan, { format: 'json' })).things as Record<
      string,
      number | string | null
    >[];
    const amounts = made.flatMap(({ amount }) => (amount === null ? [] : [Number(amount)])).sort((a, b) => a - b);
    const amount = columns.get('amount');
    expect(amount?.[side].nulls).toBe((999 - amounts.length) / 999);
    expect(amount?.[side].isExact).toBe(true);
    expect(amount?.[side].quantiles).toMatchObject({
      min: amounts[0]?.toFixed(2),
      p50: amounts[Math.floor(amounts.length / 2)]?.toFixed(2),
      p95: amounts[Math.floor(amounts.length * 0.95)]?.toFixed(2),
      max: amounts.at(-1)?.toFixed(2),
    });
    expect(amount?.histogram?.[side].reduce((sum, count) => sum + count)).toBe(amounts.length);
    const shares = columns.get('status')?.top?.map((each) => [each.value, each[side]]);
    const share = (value: string) => made.filter(({ status }) => status === value).length / 999;
    expect(Object.fromEntries(shares ?? [])).toEqual({ a: share('a'), b: share('b'), c: share('c') });
    const days = made.map(({ day }) => String(day)).sort();
    expect(columns.get('day')?.[side].quantiles).toMatchObject({ min: days[0], max: days.at(-1) });
  }
});

test('of many rows some are looked at, spread evenly, and it is said', async () => {
  const [from, to] = [await compared(things(20, '[1, 1, 1]')), await compared(things(30, '[1, 1, 1]', 250_000))];
  const { rows } = await diffDocument(await compareVersions(from, to), { sample: 0 });
  const amount = rows[0]?.columns.find(({ field }) => field === 'amount')?.distribution;
  expect(amount?.from).toMatchObject({ rows: 999, isExact: true });
  expect(amount?.to).toMatchObject({ rows: 100_000, isExact: false });
  expect(amount?.to.nulls).toBeCloseTo(0.3, 2);
});
