import { describe, expect, test } from 'vitest';

import { GenerationFailure } from '../../src/generate/generation-failure.ts';

import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';

import { datasetText, planOfFolder, type Row, type Tables, tablesOf } from './outputs.ts';

const owned = (rest: string, name: string) => dataset(`tenant: {dataset: companies, field: company_id}\n${rest}`, name);
const companies = dataset('volume: 7\nfields: [{name: id, generator: uuid}]', 'companies');
const key = '{name: id, generator: sequence}';
const members = (count: string) => owned(`volume: {per: {parent: companies, ${count}}}\nfields: [${key}]`, 'members');

async function projectOf(field: string, more = '', of = members('min: 3, max: 9')) {
  const notes = owned(`volume: 300\nfields: [${key}, ${field}]${more}`, 'notes');
  return planOfFolder(plantProject({ 'all.yaml': [companies, of, notes].join('---\n') }));
}

/** The members that each note names, in whatever it holds them. */
function named({ id: _, company_id: __, ...rest }: Row): readonly number[] {
  const numbers = (value: unknown): number[] => {
    if (typeof value === 'number') return [value];
    return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbers) : [];
  };
  return numbers(rest);
}

/** By the member's number the company that it is of, and what notes have to do with others than their own company's. */
function strangers(tables: Tables): readonly unknown[] {
  const companyOf = new Map((tables['default/members'] as Row[]).map(({ id, company_id }) => [id, company_id]));
  return (tables['default/notes'] as Row[]).flatMap((note) =>
    named(note).filter((member) => companyOf.get(member) !== note.company_id),
  );
}

const reference = 'generator: reference, reference_table: members';
const object = `{name: o, generator: object, fields: [{name: of, ${reference}}]}`;
const places = [
  ['a field of an object', object],
  ['items', `{name: a, generator: array, min: 1, max: 4, of: {${reference}}}`],
  ['unique items', `{name: a, generator: array, min: 1, max: 3, unique: true, of: {${reference}}}`],
  [
    'a field of items',
    `{name: a, generator: array, max: 4, of: {generator: object, fields: [{name: of, ${reference}}]}}`,
  ],
  ['items of items', `{name: a, generator: array, max: 3, of: {generator: array, max: 3, of: {${reference}}}}`],
] as const;

describe.each(places)('%s', (_, field) => {
  test('stay inside of the row’s tenant, and come to all of its rows', async () => {
    const plan = await projectOf(field);
    const tables = await tablesOf(plan);
    const found = (tables['default/notes'] as Row[]).flatMap(named);
    expect(new Set(found).size).toBe((tables['default/members'] as Row[]).length);
    expect(strangers(tables)).toEqual([]);
  });

  test('come the same in batches of any size', async () => {
    const plan = await projectOf(field);
    const whole = await datasetText(plan, 'default/notes', 'ndjson');
    for (const capacity of [1, 7]) expect(await datasetText(plan, 'default/notes', 'ndjson', { capacity })).toBe(whole);
  });
});

test('items that are unique do not come twice in one array', async () => {
  const tables = await tablesOf(
    await projectOf(`{name: a, generator: array, min: 3, max: 3, unique: true, of: {${reference}}}`),
  );
  for (const note of tables['default/notes'] as Row[]) expect(new Set(named(note)).size).toBe(3);
});

test('a tenant that follows from another reference', async () => {
  const tables = await tablesOf(
    await projectOf(object, '\nrelationships: [{foreignKey: author_id, references: members.id}]'),
  );
  expect(strangers(tables)).toEqual([]);
});

test('a row without a tenant names nobody', async () => {
  const plan = await projectOf(
    `{name: o, generator: object, fields: [{name: of, ${reference}, nullable: true}]}`,
    '\nrelationships: [{foreignKey: company_id, references: companies.id, null_probability: 0.5}]',
  );
  const notes = (await tablesOf(plan))['default/notes'] as readonly { company_id: string | null; o: { of: unknown } }[];
  expect(notes.some(({ company_id }) => company_id === null)).toBe(true);
  for (const { company_id, o } of notes) expect(o.of === null).toBe(company_id === null);
});

test('a trait’s source keeps to the tenant, too', async () => {
  const other = `{name: o, generator: object, fields: [{name: of, ${reference}}, {name: by, ${reference}}]}`;
  const plan = await projectOf(object, `\ntraits: {twice: {share: 0.5, fields: [${other}]}}`);
  expect(strangers(await tablesOf(plan))).toEqual([]);
});

test.each([
  ['without rows', object, 'min: 0, max: 1', /`notes\[\d+\]`: no row of `members` belongs to row \d of `companies`/],
  [
    'with too few rows',
    `{name: a, generator: array, min: 3, unique: true, of: {${reference}}}`,
    'count: 2',
    /`notes\[\d+\]`: an array asks for more different rows of `members` than the 2 that belong to row \d of `companies`/,
  ],
])('a tenant %s ends the run and says so', async (_, field, count, message) => {
  const made = datasetText(await projectOf(field, '', members(count)), 'default/notes', 'ndjson');
  await expect(made).rejects.toThrow(message);
  await expect(made).rejects.toBeInstanceOf(GenerationFailure);
});
