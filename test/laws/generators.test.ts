import { describe, expect, test } from 'vitest';

import { locales } from '../../src/values/lexicon.ts';

import { generators } from '../../src/generators/index.ts';

import * as laws from './generator-laws.ts';
import { generatorSubjects, missingParameters, unknownVariants } from './generator-subjects.ts';

const { allAreSoundIn, isConstant: _, ...everywhere } = laws;

test('every generator is held to the laws, with all that it needs, and in all types that it fills', () => {
  expect(unknownVariants).toEqual([]);
  expect(generatorSubjects.flatMap(missingParameters)).toEqual([]);
  for (const generator of generators) {
    const families = generatorSubjects.filter((each) => each.generator === generator).flatMap((each) => each.families);
    expect([...new Set(families)].sort(), generator.name).toEqual([...generator.fills].sort());
  }
});

describe.each(Object.entries(everywhere))('%s', (_, law) => {
  test.each(generatorSubjects.map((subject) => [subject.title, subject] as const))('%s', (_, subject) => law(subject));
});

test.each(locales)('all are sound in %s', (locale) => allAreSoundIn(locale));
