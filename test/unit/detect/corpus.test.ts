import { expect, test } from 'vitest';

import { categoryNames } from '../../../src/values/category.ts';

import { corpora, labelledColumns, measureDetectors, precision, recall } from '../../support/measure-detectors.ts';

// The corpus was written before the detectors, and its held-out part was never looked at while they were tuned:
// see test/corpus/README.md.

test('precision and recall on columns that the detectors were not tuned on', async () => {
  const { columns, overall, byCategory } = await measureDetectors('held-out');
  expect(columns).toBeGreaterThan(400);
  expect(precision(overall)).toBeGreaterThanOrEqual(0.95);
  expect(recall(overall)).toBeGreaterThanOrEqual(0.95);
  // No category lives at the cost of another one.
  for (const [category, score] of byCategory) expect(recall(score), category).toBeGreaterThanOrEqual(0.75);
});

// Each file alone as well: they were made by different means, and neither hides behind the other.
test.each(corpora)('precision and recall on the held-out columns of %s.ndjson', async (file) => {
  const { overall } = await measureDetectors('held-out', [file]);
  expect(precision(overall)).toBeGreaterThanOrEqual(0.95);
  expect(recall(overall)).toBeGreaterThanOrEqual(0.95);
});

test('no name is in both parts, and every category but one is in each', () => {
  const columns = labelledColumns();
  const part = (name: string) => columns.filter((each) => each.part === name);
  const names = new Set(part('tuned').map((each) => each.name.toLowerCase()));
  expect(part('held-out').filter((each) => names.has(each.name.toLowerCase()))).toEqual([]);
  for (const name of ['tuned', 'held-out'] as const) {
    const found = new Set(part(name).map((each) => each.category));
    expect(categoryNames.filter((each) => !found.has(each))).toEqual(['internal_id']);
  }
});
