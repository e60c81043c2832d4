import { describe, expect, test } from 'vitest';

import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';

import { planOfFolder, type Row, tablesOf } from './outputs.ts';

const parents = dataset('volume: 8\nfields: [{name: id, generator: sequence, start: 0}]', 'parents');

/** How often each parent is drawn by the fields of 4,000 documents, by its id. */
async function counts(field: string): Promise<number[]> {
  const documents = dataset(`volume: 4000\nfields: [{name: id, generator: sequence}, ${field}]`, 'documents');
  const plan = await planOfFolder(plantProject({ 'all.yaml': `${parents}---\n${documents}` }));
  const rows = (await tablesOf(plan))['default/documents'] as Row[];
  const found = new Array<number>(8).fill(0);
  const count = (value: unknown): void => {
    if (typeof value === 'number') found[value] = (found[value] as number) + 1;
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(count);
  };
  for (const { id: _, ...rest } of rows) count(rest);
  return found;
}

/** Within five times the spread of a share. */
function expectShares(found: readonly number[], shares: readonly number[]): void {
  const all = found.reduce((sum, each) => sum + each, 0);
  const total = shares.reduce((sum, each) => sum + each, 0);
  shares.forEach((share, i) => {
    const expected = (all * share) / total;
    expect(Math.abs((found[i] as number) - expected), `${i} of ${found}`).toBeLessThanOrEqual(5 * Math.sqrt(expected));
  });
}

const reference = (more: string) => `generator: reference, reference_table: parents${more}`;
const places = [
  ['a field of an object', (more: string) => `{name: o, generator: object, fields: [{name: of, ${reference(more)}}]}`],
  ['items', (more: string) => `{name: a, generator: array, max: 4, of: {${reference(more)}}}`],
  [
    'a field of items',
    (more: string) =>
      `{name: a, generator: array, max: 4, of: {generator: object, fields: [{name: of, ${reference(more)}}]}}`,
  ],
] as const;

describe.each(places)('%s', (_, field) => {
  test('zipf: by rank', async () => {
    const found = await counts(field(', distribution: {type: zipf, s: 1.5}'));
    expectShares(
      found.toSorted((a, b) => b - a),
      Array.from({ length: 8 }, (_, rank) => (rank + 1) ** -1.5),
    );
  });

  test('weights: by slices of the parents', async () => {
    expectShares(await counts(field(', distribution: {weights: [6, 0, 3, 1]}')), [3, 3, 0, 0, 1.5, 1.5, 0.5, 0.5]);
  });

  test('normal: most in the middle', async () => {
    const found = await counts(field(', distribution: {type: normal, mean: 0.5, stddev: 0.1}'));
    const middle = (found[3] as number) + (found[4] as number);
    // Within one and a quarter standard deviations of the mean.
    expectShares([middle, found.reduce((sum, each) => sum + each, 0) - middle], [0.7887, 0.2113]);
  });

  test('uniform: all alike, and so without a word', async () => {
    expectShares(await counts(field('')), new Array<number>(8).fill(1));
    expect(await counts(field(', distribution: uniform'))).toEqual(await counts(field('')));
  });
});

test('exact: in a field of an object each parent as often as another', async () => {
  const found = await counts(
    `{name: o, generator: object, fields: [{name: of, ${reference(', distribution: exact')}}]}`,
  );
  expect(found).toEqual(new Array(8).fill(500));
});
