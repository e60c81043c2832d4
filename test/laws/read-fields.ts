import { expect } from 'vitest';

import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { compileFolder } from '../support/run-project.ts';

import { type CellText, cellsOf, range } from './cells.ts';

/** Compiles a dataset of these fields and reads their cells, a list a field. */
export async function readFields(
  fields: readonly string[],
  rows: number,
  more = '',
  files: Readonly<Record<string, string>> = {},
): Promise<Record<string, CellText[]>> {
  const list = fields.map((each) => `  - {${each}}`).join('\n');
  const text = dataset(`volume: ${rows}\n${more}fields:\n${list}`, 'laws');
  const { plan, diagnostics } = await compileFolder(await plantProject({ 'laws.yaml': text, ...files }));
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  const own = plan?.datasets[0];
  if (!own) throw new Error('no plan');
  const all: Record<string, CellText[]> = {};
  for (const { name } of own.fields) all[name] = await cellsOf(own, name, range(0, rows));
  return all;
}
