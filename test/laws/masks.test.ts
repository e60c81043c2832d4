import { describe, expect, test } from 'vitest';

import { masks } from '../../src/masks/index.ts';

import { cellsOf, range } from './cells.ts';
import * as laws from './mask-laws.ts';
import { datasetOf, type MaskSubject, maskSubjects } from './mask-subjects.ts';

test('every mask is held to the laws, for all categories that it suits and all types that it accepts', () => {
  expect([...new Set(maskSubjects.map((each) => each.mask))]).toEqual(masks);
  for (const mask of masks) {
    const subjects = maskSubjects.filter((each) => each.mask === mask);
    const categories = subjects.map((each) => each.category);
    for (const category of mask.suits) expect(categories, mask.name).toContain(category);
    const missing = Object.entries(mask.parameters).filter(
      ([name, spec]) => spec.optional !== true && subjects.some((each) => each.parameters[name] === undefined),
    );
    expect(missing).toEqual([]);
  }
});

describe.each(Object.entries(laws))('%s', (_, law) => {
  test.each(maskSubjects.map((subject) => [subject.title, subject] as const))('%s', (_, subject) => law(subject));
});

const identifying = maskSubjects.filter(
  ({ mask, type }) => /^(anonymize_email|hash)$/.test(mask.name) && (type.length ?? 99) > 11,
);

test.each(identifying.map((subject) => [subject.title, subject] as const))(
  '20,000 values have as many masks: %s',
  async (_, subject) => {
    const inputs = range(0, 20_000).map((each) => `user${each}@corp.invalid`);
    const own: MaskSubject = { ...subject, inputs };
    const texts = await cellsOf(datasetOf(own, { origin: 'rows' }), 'masked', range(0, inputs.length));
    expect(new Set(texts).size).toBe(inputs.length);
  },
);
