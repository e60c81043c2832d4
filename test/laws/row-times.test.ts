import { describe, expect, test } from 'vitest';

import type { DatasetPlan, Plan } from '../../src/plan/plan.ts';

import { precedes, timesByName } from '../../src/generators/row-times.ts';

import { compileText } from '../support/compile-text.ts';
import { dataset } from '../support/definitions.ts';

import { type CellText, cellsOf, range } from './cells.ts';

async function planOf(fields: readonly string[], more = 'volume: 3000'): Promise<DatasetPlan> {
  const text = dataset(`${more}\nfields:\n${fields.map((field) => `  - ${field}`).join('\n')}`);
  const { plan, diagnostics } = await compileText(text);
  expect(diagnostics).toEqual([]);
  return (plan as Plan).datasets[0] as DatasetPlan;
}

async function read(plan: DatasetPlan, name: string, capacity = 700): Promise<string[]> {
  return (await cellsOf(plan, name, range(0, 3000), { capacity })) as CellText[] as string[];
}

// ISO texts of one form sort as their moments do.
const chains = [
  ['created_at', 'updated_at', 'deleted_at'],
  ['created_at', 'last_login_at', 'deleted_at'],
  ['started_at', 'ended_at'],
];

describe('the times of one row', () => {
  test.each([
    '',
    ', precision: 0',
    ', precision: 6',
    ', growth: linear, hours: business, days_off: ["12-25"]',
    ', start_date: -3d, end_date: -2d',
  ])('come in their order%s', async (said) => {
    const fields = [...new Set(chains.flat())];
    const plan = await planOf(fields.map((name) => `{name: ${name}, generator: datetime_between${said}}`));
    const columns = new Map<string, string[]>();
    for (const name of fields) columns.set(name, await read(plan, name));
    for (const chain of chains) {
      for (const [at, name] of chain.slice(1).entries()) {
        const [before, own] = [columns.get(chain[at] as string), columns.get(name)] as [string[], string[]];
        expect(before.filter((text, row) => text > (own[row] as string))).toEqual([]);
        expect(before.filter((text, row) => text < (own[row] as string)).length).toBeGreaterThan(1500);
      }
    }
  });

  test('on days, with nulls, in later and narrower ranges', async () => {
    const plan = await planOf([
      '{name: created_on, generator: date_between, start_date: -2y, end_date: -1y}',
      '{name: modified_on, generator: date_between, start_date: -400d, null_probability: 0.2}',
      '{name: deleted_on, generator: date_between, start_date: -400d, null_probability: 0.5}',
    ]);
    const [created, modified, deleted] = [
      await read(plan, 'created_on'),
      await read(plan, 'modified_on'),
      await read(plan, 'deleted_on'),
    ];
    created.forEach((text, row) => {
      const [second, third] = [modified[row], deleted[row]];
      if (typeof second === 'string') expect(text <= second).toBe(true);
      if (typeof third === 'string') expect(([text, second ?? text].toSorted().at(-1) as string) <= third).toBe(true);
    });
    expect(deleted.filter((each) => typeof each !== 'string').length).toBeGreaterThan(1300);
  });

  test('are there whether fields show them or not', async () => {
    const names = ['created_at', 'updated_at', 'last_login_at', 'deleted_at'];
    const all = await planOf(names.map((name) => `{name: ${name}, generator: datetime_between}`));
    for (const name of names) {
      const alone = await planOf([`{name: ${name}, generator: datetime_between}`]);
      expect(await read(alone, name, 61)).toEqual(await read(all, name));
    }
  });

  test('are apart by what stands before their names, by `independent` and under other names', async () => {
    const plan = await planOf([
      '{name: created_at, generator: datetime_between}',
      '{name: order_created_at, generator: datetime_between}',
      '{name: updated_at, generator: datetime_between, independent: true}',
      '{name: checked, generator: datetime_between}',
      '{name: orderUpdatedAt, generator: datetime_between}',
    ]);
    const columns = await Promise.all(plan.fields.map(({ name }) => read(plan, name)));
    const [created, ordered, updated, checked, orderUpdated] = columns as [string[], ...string[][]];
    const share = (one: string[] = [], other: string[] = []) =>
      one.filter((text, row) => text <= (other[row] as string)).length / one.length;
    expect(share(ordered, orderUpdated)).toBe(1);
    // Of two that are nothing to each other each is the earlier one in half of the rows, five deviations either way.
    for (const other of [ordered, updated, checked]) expect(Math.abs(share(created, other) - 0.5)).toBeLessThan(0.046);
  });

  test('`created_at` is as even over its range as without a group, what follows even over what is left', async () => {
    const plan = await planOf(
      ['created_at', 'deleted_at'].map(
        (name) => `{name: ${name}, generator: datetime_between, start_date: 2025-01-01, end_date: 2026-01-01}`,
      ),
    );
    const [first, last] = [Date.UTC(2025, 0), Date.UTC(2026, 0)];
    const at = (texts: string[]) =>
      texts.map((text) => (Date.parse(`${text.replace(' ', 'T')}Z`) - first) / (last - first));
    const [created, deleted] = [at(await read(plan, 'created_at')), at(await read(plan, 'deleted_at'))];
    const left = deleted.map((share, row) => (share - (created[row] as number)) / (1 - (created[row] as number)));
    for (const shares of [created, left]) {
      const sorted = shares.toSorted((a, b) => a - b);
      const farthest = Math.max(...sorted.map((share, at) => Math.abs(share - at / sorted.length)));
      // Kolmogorov and Smirnov's bound at one in a thousand.
      expect(farthest * Math.sqrt(sorted.length)).toBeLessThan(1.95);
    }
  });
});

test('the order of times is one', () => {
  const all = [...new Set(timesByName.values())];
  for (const one of all) {
    expect(precedes(one, one)).toBe(false);
    for (const other of all) {
      if (precedes(one, other)) expect(precedes(other, one)).toBe(false);
      for (const third of all)
        if (precedes(one, other) && precedes(other, third)) expect(precedes(one, third)).toBe(true);
    }
  }
  expect(precedes('created', 'updated') && precedes('updated', 'deleted') && precedes('created', 'deleted')).toBe(true);
});
