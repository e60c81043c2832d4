import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { SourceFile } from '../../../src/diagnostics/source-file.ts';

import { descriptions } from '../../../src/definition/describe-fault.ts';
import { explain, summaries } from '../../../src/definition/explain.ts';
import { schemaFiles, schemaIn } from '../../../src/definition/schemas.ts';

import { brief, dataset, read } from '../../support/definitions.ts';

const field = (keys: string) => dataset(`fields:\n  - {name: a, ${keys}}`);

test.each([
  [
    'foreign_key: b, references: c.id, on_delete: cascade',
    { foreignKey: 'b', references: 'c.id', onDelete: 'cascade' },
  ],
  ['foreignKey: b, references: c.id, nullProbability: 1', { foreignKey: 'b', references: 'c.id', null_probability: 1 }],
])('{%s} has canonical keys', async (keys, expected) => {
  const { definitions, diagnostics } = await read(dataset(`relationships:\n  - {${keys}}`));
  expect(diagnostics).toEqual([]);
  expect(definitions.datasets[0]?.value.spec.relationships).toEqual([expected]);
});

test('keys that users choose stay as they wrote them', async () => {
  const text = dataset('rows: [{nullProbability: 1, fooBar: {onDelete: 2}}]').replace(
    '{name: users}',
    '{name: users, labels: {apiVersion: x, api_version: y}}',
  );
  const { definitions } = await read(text);
  expect(definitions.datasets[0]?.value).toMatchObject({
    metadata: { labels: { apiVersion: 'x', api_version: 'y' } },
    spec: { rows: [{ nullProbability: 1, fooBar: { onDelete: 2 } }] },
  });
});

test('a plain scalar is read as what its place wants', async () => {
  const text = dataset(
    'seed: 123456789012345678901\ntable: 123\nlocale: no\nfields:\n  - {name: 1e3, default: 01}',
  ).replace('{name: users}', '{name: null_, version: 1.10.0, description: 1.10}');
  const { definitions, diagnostics } = await read(text);
  expect(diagnostics).toEqual([]);
  expect(definitions.datasets[0]?.value).toMatchObject({
    metadata: { description: '1.10', version: '1.10.0' },
    spec: { seed: '123456789012345678901', table: '123', locale: 'no', fields: [{ name: '1e3', default: 1 }] },
  });
});

test.each([
  [field('generator: email, domian: x'), ['DC204 input.yaml:6:35 «domian» unknown key `domian`']],
  // A misspelt key is not missed as well, and its value is looked at.
  [
    dataset('relationships:\n  - {foreign_kay: [a, a], references: b.id}'),
    ['DC204 input.yaml:6:8 «foreign_kay» unknown key `foreign_kay`', 'DC207 input.yaml:6:25 «a» `a` is listed twice'],
  ],
  // Nor does a wrong value make the other keys unknown.
  [field('generator: integer, min: x, max: 3'), ['DC208 input.yaml:6:42 «x» expected a number, found `x`']],
  // Every object has a `constructor`, no field has.
  [field('generator: email, constructor: x'), ['DC204 input.yaml:6:35 «constructor» unknown key `constructor`']],
  // An unknown generator is one fault, whatever its parameters.
  [field('generator: emial, domain: x, zork: y'), ['DC211 input.yaml:6:28 «emial» unknown generator `emial`']],
  [field('generator: faker.no.such, args: [1]'), []],
  [field('generator: faker.no.such, arg: [1]'), ['DC204 input.yaml:6:43 «arg» unknown key `arg`']],
  [dataset('fields:\n  - {name: email, domain: x}'), []],
  [field('domain: x'), ['DC204 input.yaml:6:17 «domain» unknown key `domain`']],
  [field('generator: choice'), ['DC203 input.yaml:6:28 «choice» `choice` needs the key `choices`']],
  [field('generator: reference'), ['DC203 input.yaml:6:28 «reference» `reference` needs the key `reference_table`']],
  // Of the forms that a value may have, the one it was meant to have.
  [dataset('volume: {count: -1}'), ['DC207 input.yaml:5:19 «-1» expected at least 0, found -1']],
  [dataset('volume: {per: {count: 1}}'), ['DC203 input.yaml:5:12 «per» the key `parent` is missing']],
  [field('masking: {rule: hash, algorithm: 3}'), ['DC206 input.yaml:6:50 «3» `3` is no value of `algorithm`']],
  [field('null_probability: .inf'), ['DC207 input.yaml:6:35 «.inf» expected a finite number, found .inf']],
  [dataset('indexes: [{fields: [a, b, a]}]'), ['DC207 input.yaml:5:29 «a» `a` is listed twice']],
  [dataset('traits: {a/b~c: {share: 2}}'), ['DC207 input.yaml:5:27 «2» expected at most 1, found 2']],
  [dataset('volume: [1]'), ['DC205 input.yaml:5:11 «[1]» expected a whole number or a map of keys, found a list']],
  [dataset('volume: 1.5'), ['DC205 input.yaml:5:11 «1.5» expected a whole number or a map of keys, found `1.5`']],
  [dataset('volume: .inf'), ['DC205 input.yaml:5:11 «.inf» expected a whole number or a map of keys, found `.inf`']],
  [field('masking: hush'), ['DC212 input.yaml:6:26 «hush» unknown masking rule `hush`']],
  [field('masking: {rule: keep}'), ['DC203 input.yaml:6:33 «keep» `keep` needs the key `reason`']],
  [
    dataset('validation: [{severity: error}]'),
    ['DC203 input.yaml:5:16 «{severity: error}» the key `constraint` is missing'],
  ],
  [dataset('').replace('spec: {}\n', ''), ['DC203 input.yaml:1:1 «apiVersion» the key `spec` is missing']],
  [
    dataset('').replace('spec: {}', 'spec:'),
    ['DC205 input.yaml:4:1 «spec» `spec` has no value: expected a map of keys'],
  ],
  [dataset('').replace('users', '~'), ['DC205 input.yaml:3:18 «~» expected text, found `~`']],
  [dataset('locale: {de: -1}'), ['DC207 input.yaml:5:16 «-1» expected at least 0, found -1']],
])('%j', async (text, expected) => {
  expect(brief(await read(text))).toEqual(expected);
});

test('an anchored map that is wrong in two places is reported once, a scalar where it is used', async () => {
  const text = dataset(
    'fields:\n  - &f {name: a, unique: 3}\n  - *f\n  - {name: b, unique: &u x}\n  - {name: c, unique: *u}',
  );
  expect(brief(await read(text))).toEqual([
    'DC205 input.yaml:6:28 «3» expected `true` or `false`, found `3`',
    'DC205 input.yaml:8:28 «x» expected `true` or `false`, found the text `x`',
    'DC205 input.yaml:9:25 «*u» expected `true` or `false`, found the text `x`',
  ]);
});

test('an error of a keyword that nothing is known of is shown all the same', () => {
  const file = new SourceFile('input.yaml', 'a: 1');
  const span = { file, start: 3, end: 4 };
  const node = { kind: 'scalar', span, value: 1, source: '1', quoted: false } as const;
  const places = new Map([['', { node, value: 1, key: 'a', span, schemas: [] }]]);
  const faults = ['multipleOf', 'if'].map((keyword) => ({ instancePath: '', keyword, params: {} }));
  for (const each of faults) expect(explain([each], places)).toMatchObject([{ code: 'DC208', span }]);
});

test('messages know every keyword by which a document can fail', () => {
  const code = readFileSync('src/definition/validators.generated.js', 'utf8');
  const keywords = Array.from(code.matchAll(/keyword:"(\w+)"/g), ([, keyword]) => keyword);
  const known = [...Object.keys(descriptions), ...summaries, 'type'];
  expect(new Set(keywords).size).toBeGreaterThan(10);
  expect(keywords.filter((each) => !known.includes(String(each)))).toEqual([]);
});

const ajv = new Ajv2020({ allErrors: true, strict: false });
for (const file of schemaFiles) ajv.addSchema(schemaIn(file), file);
ajv.addSchema(schemaIn('data-automation.json' as never), 'data-automation.json');

/** Documents with canonical keys, right and wrong in one place each: editors and the tool shall agree on them. */
const specs: readonly Record<string, unknown>[] = [
  {},
  { volume: 3 },
  { volume: -3 },
  { volume: 'x' },
  { volume: { count: 3, per: { parent: 'x' } } },
  { table: 'x', collection: 'y' },
  { origin: {} },
  { fields: [{ name: 'a' }] },
  { fields: [{}] },
  { fields: [{ name: '' }] },
  { fields: [{ name: 'a', generator: 'email', domain: 'x' }] },
  { fields: [{ name: 'a', generator: 'email', zork: 'x' }] },
  { fields: [{ name: 'a', generator: 'choice' }] },
  { fields: [{ name: 'choice' }] },
  { fields: [{ name: 'email', domain: 'x' }] },
  { fields: [{ name: 'a', generator: 'zork' }] },
  { fields: [{ name: 'a', generator: 'faker.a.b', args: [] }] },
  { fields: [{ name: 'a', masking: true }] },
  { fields: [{ name: 'a', masking: 'zork' }] },
  { fields: [{ name: 'a', masking: { rule: 'hash', zork: 1 } }] },
  { fields: [{ name: 'a', null_probability: 2 }] },
  { fields: [{ name: 'a', pii_category: 'zork' }] },
  { indexes: [{ fields: ['a', 'a'] }] },
  { relationships: [{ foreignKey: [], references: 'x' }] },
  { relationships: [{ foreignKey: 'a', references: 'x', distribution: { weights: [] } }] },
  { relationships: [{ foreignKey: 'a', references: 'x', distribution: { weights: [1], s: 0 } }] },
  { refresh: { schedule: 'x' } },
  { zork: 1 },
];

test.each(specs)('the schema for editors and the tool agree on %j', async (spec) => {
  const document = { apiVersion: 'data.automation/v1', kind: 'DataDefinition', metadata: { name: 'a' }, spec };
  const { diagnostics } = await read(JSON.stringify(document));
  expect(diagnostics.length > 0).toBe(!ajv.validate('data-automation.json', document));
});

test('every schema is a JSON Schema, and describes every key', () => {
  const silent = schemaFiles.flatMap((file) => undescribed(schemaIn(file), file));
  expect(silent).toEqual([]);
  for (const file of schemaFiles) expect(ajv.validateSchema(schemaIn(file))).toBe(true);
});

function undescribed(schema: unknown, path: string): readonly string[] {
  if (!(schema instanceof Object)) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const missing =
      key === 'properties' && !/\/(if|oneOf)(\/|$)/.test(path)
        ? Object.entries(value as Record<string, object>).filter(([, each]) => !('description' in each))
        : [];
    return [...missing.map(([name]) => `${path}/${name}`), ...undescribed(value, `${path}/${key}`)];
  });
}
