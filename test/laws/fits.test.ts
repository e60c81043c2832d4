import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';

import { fits } from '../../src/definition/fits.ts';
import { type Schema, schemaIn } from '../../src/definition/schemas.ts';
import { validators } from '../../src/definition/validators.generated.js';

import { damage, damaged } from '../support/damage.ts';
import { goodDefinitions } from '../support/good-definitions.ts';
import type { Json } from '../support/json.ts';
import { runs } from '../support/properties.ts';

// What is read quickly has the verdict of ajv's validators, which tell what is wrong: a document that only they refuse would be
// taken as it is, and one that only they take would be looked at twice.

const files = ['DataDefinition.json', 'MaskingPolicy.json', 'Environment.json', 'data-cli.json'] as const;

/** How often each verdict was given. */
const verdicts = new Map<boolean, number>();

function compare(file: (typeof files)[number], value: Json): void {
  const verdict = validators[file](value);
  verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  if (fits(file, value) !== verdict) expect({ file, value, fits: !verdict }).toEqual({ file, value, fits: verdict });
}

const inputs = [...filesBelow('test/cases'), ...filesBelow('specs'), ...filesBelow('examples')]
  .filter((file) => /\.ya?ml$/.test(file))
  .map((file) => documentsOf(readFileSync(file, 'utf8')))
  .filter((documents) => documents.length > 0);

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name));
}

/** None where the file cannot be read, or expands without end. */
function documentsOf(text: string): Json[] {
  try {
    return parseAllDocuments(text, { logLevel: 'silent' }).map((each): Json => each.toJS());
  } catch {
    return [];
  }
}

test('of the inputs of all cases and examples', () => {
  expect(inputs.length).toBeGreaterThan(300);
  verdicts.clear();
  for (const document of inputs.flat()) for (const file of files) compare(file, document);
  expect(verdicts.get(true)).toBeGreaterThan(500);
});

test('of those inputs, damaged', () => {
  verdicts.clear();
  const steps = fc.array(damage, { minLength: 1, maxLength: 2 });
  const small = inputs.filter((documents) => JSON.stringify(documents).length < 20_000);
  const law = fc.property(fc.constantFrom(goodDefinitions, ...small), steps, (documents, each) => {
    for (const text of damaged(documents, each).split('---\n'))
      for (const file of text === '' ? [] : files) compare(file, JSON.parse(text));
  });
  fc.assert(law, { numRuns: runs(1500) });
  expect(verdicts.get(true)).toBeGreaterThan(500);
});

const values: readonly Json[] = [
  ...[
    '',
    'a',
    'email',
    'faker.x',
    'person',
    '2024-01-01',
    '1.5',
    'mon',
    'uniform',
    'hash',
    'redact',
    true,
    false,
    null,
  ],
  ...[0, 1, 2, -1, 0.5, 1.5, 100, 1e9, Number.NaN, Number.POSITIVE_INFINITY],
  ...[[], [1], ['a'], ['a', 'a'], ['a', 'b'], [1, 2, 3], [null], [{}], [{ name: 'a', generator: 'uuid' }]],
  ...[{}, { generator: 'integer', min: 1 }, { name: 'a' }, { rule: 'hash' }, { rule: 'hash', reason: 'x' }, { a: 1 }],
];

test.each([
  ['generators.json', 'generator', 'name'],
  ['masks.json', 'rule', 'field'],
] as const)('of each parameter in %s, with each sort of value', (file, key, other) => {
  verdicts.clear();
  const of = schemaIn(file).$defs?.parameters?.$defs ?? {};
  const keys = new Set(Object.values(of).flatMap((each: Schema) => Object.keys(each.properties ?? {})));
  for (const name of [...Object.keys(of), 'faker.lorem.word', 'unknown']) {
    for (const parameter of keys) {
      const isOwn = Object.hasOwn(of[name]?.properties ?? {}, parameter);
      for (const value of isOwn ? values : ['a']) {
        for (const required of [
          {},
          { to: 'year' },
          { reason: 'x' },
          { value: 'x' },
          { pattern: '#' },
          { choices: ['a'] },
        ])
          compare(
            'DataDefinition.json',
            definition(file, { [other]: 'x', [key]: name, ...required, [parameter]: value }),
          );
        if (file === 'generators.json') compare('DataDefinition.json', definition(file, { name, [parameter]: value }));
      }
    }
  }
  expect(verdicts.get(true)).toBeGreaterThan(100);
  expect(verdicts.get(false)).toBeGreaterThan(100);
});

test('of each key of a field and of a spec, with each sort of value', () => {
  verdicts.clear();
  const { $defs = {} } = schemaIn('DataDefinition.json');
  for (const value of values) {
    for (const key of Object.keys($defs.spec?.properties ?? {}))
      compare('DataDefinition.json', document({ [key]: value }));
    for (const [name, { properties = {} }] of Object.entries($defs))
      for (const key of Object.keys(properties))
        for (const place of places(name, { [key]: value })) compare('DataDefinition.json', document(place));
  }
  expect(verdicts.get(true)).toBeGreaterThan(500);
  expect(verdicts.get(false)).toBeGreaterThan(500);
});

/** Where what `$defs` call so stands in a spec. */
function places(name: string, own: { [key: string]: Json }): { [key: string]: Json }[] {
  const field = { name: 'x', ...own };
  return [
    { [name]: own },
    { [`${name}s`]: [own] },
    { [`${name}s`]: [{ foreignKey: 'a', references: 'b.c', fields: ['a', 'b'], rank: 0.5, ...own }] },
    { fields: [field] },
    { fields: [{ name: 'x', [name]: own }] },
    { fields: [{ name: 'x', generator: 'object', fields: [field] }] },
    { fields: [{ name: 'x', generator: 'array', items: own }] },
    { masking_rules: [{ field: 'x', rule: 'keep', reason: 'x', ...own }] },
    { validation: [own], traits: { a: own } },
  ];
}

function definition(file: 'generators.json' | 'masks.json', part: { [key: string]: Json }): Json {
  return document(file === 'generators.json' ? { fields: [part] } : { masking_rules: [part] });
}

function document(spec: { [key: string]: Json }): Json {
  return { apiVersion: 'data.automation/v1', kind: 'DataDefinition', metadata: { name: 'x' }, spec };
}
