import { expect, test } from 'vitest';

import { cellsOf, range } from '../laws/cells.ts';
import { dataset, field } from '../support/plans.ts';

/** Some that lie before and behind those that are remembered, some that come again, and none. */
const days = ['1984-03-01', '0005-02-03', null, '2999-12-31', '1984-03-01', '1880-04-14', '1880-04-13', '0005-02-03'];
const more = Array.from({ length: 3000 }, (_, i) => days[i % days.length] ?? null);

test.each([
  ['mask_dob', { min_age: 18, max_age: 90 }],
  ['shift_date', { max_days: 30 }],
])('%s makes of a day what it makes of its text, however often it comes', async (rule, parameters) => {
  const masked = (type: 'date' | 'text') => {
    const mask = { rule, version: 1, parameters, category: 'date_of_birth' } as const;
    const own = field('born', type, { nullable: true, source: { kind: 'given', values: more }, mask });
    return cellsOf(dataset('people', [own], { rows: more.length }), 'born', range(0, more.length));
  };
  const found = await masked('date');
  expect(found).toEqual(await masked('text'));
  expect(new Set(found).size).toBe(new Set(more).size);
  expect(found.slice(0, 8)).not.toEqual(days);
});
