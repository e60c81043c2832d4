import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { fold } from '../../src/base/nearest.ts';

import { parseType } from '../../src/values/type.ts';

import {
  meantDistribution,
  meantKey,
  meantName,
  meantType,
  noteOf,
  otherNames,
} from '../../src/definition/other-names.ts';

import { generatorNames } from '../../src/generators/index.ts';
import { maskNames } from '../../src/masks/index.ts';

const { generators, masks, types, keys, distributions } = otherNames;
const named = (table: Readonly<Record<string, string>>) => Object.values(table).flatMap((names) => names.split(' '));

test('what is meant is there', async () => {
  expect(Object.keys(generators).filter((name) => ![...generatorNames, 'reference'].includes(name))).toEqual([]);
  expect(Object.keys(masks).filter((name) => !maskNames.includes(name))).toEqual([]);
  expect(Object.keys(types).filter((name) => !parseType(name))).toEqual([]);
  const known = JSON.parse(await readFile('schemas/v1/generators.json', 'utf8')).$defs.parameters.$defs.integer;
  expect(known.properties.distribution.enum).toEqual(expect.arrayContaining(Object.keys(distributions)));
  const files = await Promise.all(
    ['DataDefinition', 'MaskingPolicy', 'generators', 'masks'].map((name) =>
      readFile(`schemas/v1/${name}.json`, 'utf8'),
    ),
  );
  expect(Object.keys(keys).filter((key) => !files.some((file) => file.includes(`"${key}": {`)))).toEqual([]);
});

test('what is there needs no other to be meant', () => {
  const isGenerator = new Set(generatorNames.map(fold));
  const isMask = new Set(maskNames.map(fold));
  expect(named(generators).filter((name) => isGenerator.has(name))).toEqual([]);
  expect(named(masks).filter((name) => isMask.has(name))).toEqual([]);
  expect(named(types).filter((name) => parseType(name))).toEqual([]);
});

test('a name means one thing, and is spelled as it is looked up', () => {
  for (const table of [generators, masks, types, distributions])
    expect(new Set(named(table)).size).toBe(named(table).length);
  for (const names of Object.values(otherNames).flatMap(named)) expect(fold(names)).toBe(names);
});

test('names of other tools', () => {
  const generator = (name: string) => meantName('generator', name, generatorNames);
  expect(generator('autoIncrement')).toBe('sequence');
  expect(generator('internet.email')).toBe('email');
  expect(generator('person.firstName')).toBe('first_name');
  expect(generator('science.unit')).toBe('faker.science.unit');
  expect(generator('emial')).toBe('email');
  expect(['categorical', 'safe_email', 'incremental', 'same_as'].map(generator)).toEqual([
    'choice',
    'email',
    'sequence',
    'reference',
  ]);
  expect(meantKey('edgeCaseProbability', ['unique', 'edge_cases'])).toBe('edge_cases');
  expect(noteOf('hidden')).toContain('every field is written');
  expect(generator('frobnicate')).toBeUndefined();
  expect(meantName('masking rule', 'sha256', maskNames)).toBe('hash');
  expect(meantType('NVARCHAR2', [])).toBe('varchar');
  expect(meantKey('options', ['min', 'choices'])).toBe('choices');
  expect(meantKey('options', ['min'])).toBeUndefined();
  expect(meantDistribution('Log_Normal', ['lognormal'])).toBe('lognormal');
  expect(meantDistribution('gauss', [])).toBe('normal');
  expect(meantDistribution('email', ['normal'])).toBeUndefined();
});
