import type { ProjectRequest } from '../../src/pipeline/compile-project.ts';

import { formats, type Plan, renderText, select } from '../../src/index.ts';
import { compileFolder, type DumpSettings, dumpText } from '../support/run-project.ts';

/** The plan of a folder's definitions; what is wrong with them is thrown. */
export async function planOfFolder(root: string, request: Partial<ProjectRequest> = {}): Promise<Plan> {
  const { plan, diagnostics } = await compileFolder(root, request);
  if (!plan) throw new Error(renderText(diagnostics, { color: false }));
  return plan;
}

/** Everything that a plan can be written as, by what it is: whole scripts and single datasets. */
export async function allOutputs(plan: Plan, settings: DumpSettings = {}): Promise<Record<string, string>> {
  const outputs: Record<string, string> = {};
  for (const { name, sharesStream } of formats) {
    if (sharesStream) outputs[name] = await dumpText(plan, { format: name, ...settings });
    for (const { id } of plan.datasets) outputs[`${name} ${id}`] = await datasetText(plan, id, name, settings);
  }
  outputs['sql as INSERTs'] = await dumpText(plan, { inserts: true, ...settings });
  outputs['sql for SQLite'] = await dumpText(plan, { dialect: 'sqlite', ...settings });
  return outputs;
}

/** One dataset alone, as a stream of its own. */
export function datasetText(plan: Plan, id: string, format: string, settings: DumpSettings = {}): Promise<string> {
  return dumpText(select(plan, [id], true), { format, whole: plan, ...settings });
}

/** Rows by dataset, as JSON has them. */
export type Tables = Readonly<Record<string, readonly Row[]>>;
export type Row = Readonly<Record<string, unknown>>;

export async function tablesOf(plan: Plan): Promise<Tables> {
  const tables: Record<string, readonly Row[]> = {};
  for (const { id } of plan.datasets) tables[id] = rowsOf(await datasetText(plan, id, 'ndjson'));
  return tables;
}

/** The same from all outputs. */
export function rowsIn(outputs: Readonly<Record<string, string>>): Tables {
  const own = Object.entries(outputs).filter(([name]) => name.startsWith('ndjson '));
  return Object.fromEntries(own.map(([name, text]) => [name.slice('ndjson '.length), rowsOf(text)]));
}

function rowsOf(ndjson: string): Row[] {
  const lines = ndjson.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Row);
}
