import { existsSync, readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { categoryNames } from '../../src/values/category.ts';

import { builtFiles } from '../../scripts/build-schemas.ts';
import { generatorsSchema, masksSchema } from '../../scripts/descriptor-schemas.ts';

test('the made schemas and types are those that `npm run schemas` makes', async () => {
  for (const [path, text] of await builtFiles()) {
    expect(existsSync(path), path).toBe(true);
    expect(readFileSync(path, 'utf8') === text, `${path} is stale: run \`npm run schemas\``).toBe(true);
  }
});

test('a policy has a key for each category of personal data', () => {
  const policy = JSON.parse(readFileSync('schemas/v1/MaskingPolicy.json', 'utf8'));
  expect(Object.keys(policy.$defs.categories.properties)).toEqual(categoryNames);
});

const count = { type: 'integer', summary: 'how many', min: 1, max: 9 } as const;
const word = { type: 'text', summary: 'which', optional: true, choices: ['a', 'b'] } as const;
const list = { type: 'values', summary: 'of what', optional: true, min: 1 } as const;
const generators = [{ name: 'many', aliases: ['lots'], summary: 'many things', parameters: { count, word, list } }];

test.each([
  [{ generator: 'many', count: 3 }, true],
  [{ generator: 'lots', count: 3, word: 'b', list: ['x', 1, null] }, true],
  [{ generator: 'many' }, false],
  [{ generator: 'many', count: 10 }, false],
  [{ generator: 'many', count: 1.5 }, false],
  [{ generator: 'many', count: 1, word: 'c' }, false],
  [{ generator: 'many', count: 1, list: [] }, false],
  [{ generator: 'many', count: 1, other: 1 }, false],
  // Named like a generator: its parameters are known, but something else may supply the values.
  [{ name: 'many' }, true],
  [{ name: 'many', count: 2 }, true],
  [{ name: 'many', count: 10 }, false],
  [{ name: 'few', count: 2 }, false],
])('a generator’s parameters in a field: %j', (field, fits) => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $defs: { distribution: {}, relationship: { properties: { onDelete: {} } } } }, 'DataDefinition.json');
  ajv.addSchema(generatorsSchema(generators), 'generators.json');
  const properties = { name: {}, generator: { $ref: 'generators.json#/$defs/name' } };
  const schema = { allOf: [{ $ref: 'generators.json' }], properties, unevaluatedProperties: false };
  expect(ajv.validate(schema, field)).toBe(fits);
});

test('a rule’s parameters', () => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(masksSchema(generators, ['email']), 'masks.json');
  const properties = { rule: { $ref: 'masks.json#/$defs/name' } };
  const schema = { allOf: [{ $ref: 'masks.json' }], properties, unevaluatedProperties: false };
  const fits = [{ rule: 'many', count: 1 }, { rule: 'many' }, { rule: 'few' }, { rule: 'many', count: 1, x: 1 }];
  expect(fits.map((each) => ajv.validate(schema, each))).toEqual([true, false, false, false]);
});
