import { expect, test } from 'vitest';

import { largestSample } from '../../src/generators/sample.ts';

import { brief, dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

const spec = 'volume: 50\nfields: [{name: n, type: integer, generator: sample, file: n.csv}]';
const numbers = (count: number) => `n\n${Array.from({ length: count }, (_, i) => `${i}\n`).join('')}`;

test('the largest sample is drawn from, one row more is refused', async () => {
  const root = plantProject({ 'a.yaml': dataset(spec), 'n.csv': numbers(largestSample) });
  expect(await compileFolder(root)).toMatchObject({ plan: { datasets: [{ rows: 50 }] }, diagnostics: [] });
  const over = plantProject({ 'a.yaml': dataset(spec), 'n.csv': numbers(largestSample + 1) });
  expect(brief(await compileFolder(over))).toEqual([
    'DC425 a.yaml:6:62 «n.csv» `n.csv` has 100,001 rows; a sample has at most 100,000',
  ]);
});

test('the fingerprint follows the values, not the name of their file or what else stands in it', async () => {
  const print = async (yaml: string, files: Readonly<Record<string, string>>) => {
    const { plan } = await compileFolder(plantProject({ 'a.yaml': yaml, ...files }));
    return plan?.fingerprint;
  };
  const first = await print(dataset(spec), { 'n.csv': 'n\n1\n2\n' });
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await print(dataset(spec), { 'n.csv': '"n"\r\n"1"\r\n"2"\r\n' })).toBe(first);
  expect(
    await print(dataset(spec.replace('n.csv', 'm.json, column: x')), { 'm.json': '[{"x":1,"y":"a"},{"x":2}]' }),
  ).toBe(first);
  expect(await print(dataset(spec), { 'n.csv': 'n\n1\n3\n' })).not.toBe(first);
});

test('a field is drawn from the file that its own definition’s folder has', async () => {
  const files = { 'one/n.csv': 'n\n1\n', 'two/n.csv': 'n\n2\n' };
  const root = plantProject({ 'one/a.yaml': dataset(spec, 'a'), 'two/b.yaml': dataset(spec, 'b'), ...files });
  const { plan } = await compileFolder(root);
  if (!plan) throw new Error('no plan');
  const rows = JSON.parse(await dumpText(plan, { format: 'json' })) as Record<string, { n: number }[]>;
  expect(rows.a?.every(({ n }) => n === 1) && rows.b?.every(({ n }) => n === 2)).toBe(true);
});
