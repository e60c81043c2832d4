import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { fingerprint } from '../../plan/fingerprint.ts';
import type { DatasetPlan, ExternalReference, FieldPlan, TableName } from '../../plan/plan.ts';

import { largestSample } from '../../generators/sample.ts';

import type { Database } from '../../targets/database.ts';
import type { Execution } from '../../targets/execution.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import { liveRows } from './loaded-rows.ts';
import type { Selection } from './selection.ts';

/**
 * What is loaded, with the values of references that only the database has: they are read from it once, as a sample that the
 * rows are drawn from. The plan that the ledger keeps holds them, so that the rows can be made again whatever becomes of the
 * parents; its fingerprint is another one than that of the definitions.
 */
export async function withExternalValues(
  selection: Selection,
  database: Database,
  executions: readonly Execution[],
): Promise<Selection> {
  const read = new Map<string, DatasetPlan>();
  for (const dataset of selection.plan.datasets) {
    if (dataset.fields.some(({ source }) => source.kind === 'external'))
      read.set(dataset.id, await withValues(dataset, database, executions));
  }
  if (read.size === 0) return selection;
  const replaced = <P extends Selection['plan']>(plan: P): P => {
    const datasets = plan.datasets.map((each) => merged(each, read.get(each.id)));
    return {
      ...plan,
      datasets,
      fingerprint: fingerprint([plan.fingerprint, ...datasets.map((each) => each.fingerprint)]),
    };
  };
  return { ...selection, whole: replaced(selection.whole), plan: replaced(selection.plan) };
}

function merged(dataset: DatasetPlan, read: DatasetPlan | undefined): DatasetPlan {
  return read ? { ...dataset, fields: read.fields, fingerprint: read.fingerprint } : dataset;
}

async function withValues(
  dataset: DatasetPlan,
  database: Database,
  executions: readonly Execution[],
): Promise<DatasetPlan> {
  const fields = [...dataset.fields];
  for (const [position, reference] of (dataset.external ?? []).entries()) {
    const own = fields.filter(({ source }) => source.kind === 'external' && source.reference === position);
    if (own.length === 0) continue;
    const columns = await parentValues(dataset, reference, own, database, executions);
    for (const [index, field] of own.entries())
      fields[fields.indexOf(field)] = sampled(field, reference, columns[index] ?? []);
  }
  return { ...dataset, fields, fingerprint: fingerprint([dataset.fingerprint, fields]) };
}

/** Fields of one reference are drawn by one key: they take the same parent row. */
function sampled(field: FieldPlan, { fields }: ExternalReference, values: readonly string[]): FieldPlan {
  return {
    ...field,
    key: fields.join('\0'),
    source: { kind: 'generator', generator: 'sample', version: 1, parameters: { values } },
  };
}

/** A list for each field, of the parent rows that have all of them: each once, in the order of their texts. */
async function parentValues(
  dataset: DatasetPlan,
  { parent, parentFields, fields }: ExternalReference,
  own: readonly FieldPlan[],
  database: Database,
  executions: readonly Execution[],
): Promise<readonly (readonly string[])[]> {
  const known = loadedParent(parent, executions);
  const names = parentFields.length > 0 ? parentFields : (known?.key ?? []);
  if (names.length !== fields.length) throw unknownKey(dataset, parent, fields);
  const columns = own.map((field) => ({ ...field, name: names[fields.indexOf(field.name)] as string }));
  const table = known?.table ?? { name: parent.slice(parent.lastIndexOf('/') + 1) };
  const rows = new Set<string>();
  const asked: DatasetPlan = { ...dataset, table, fields: columns, key: known?.key ?? [] };
  for await (const row of shown(database, asked, parent)) {
    if (!row.includes(null)) rows.add(JSON.stringify(row));
    if (rows.size > largestSample) break;
  }
  if (rows.size === 0) throw nothingThere(dataset, parent, database);
  const sorted = [...rows]
    .sort()
    .slice(0, largestSample)
    .map((row) => JSON.parse(row) as string[]);
  return own.map((_, index) => sorted.map((row) => row[index] as string));
}

async function* shown(database: Database, dataset: DatasetPlan, parent: string) {
  try {
    yield* database.show(dataset, { limit: Number.POSITIVE_INFINITY });
  } catch (error) {
    if (!(error instanceof TargetFailure) || error.exit !== 'no') throw error;
    throw nothingThere(dataset, parent, database);
  }
}

/** The parent as the ledger knows it: its table may be called otherwise. */
function loadedParent(
  parent: string,
  executions: readonly Execution[],
): { table: TableName; key: readonly string[] } | undefined {
  const found = [...liveRows(executions)].find(([id]) => id === parent || id.endsWith(`/${parent}`))?.[1].at(-1);
  const dataset = found?.execution.plan.datasets.find(({ id }) => id === found.loaded.id);
  return found && dataset && { table: found.loaded.table, key: dataset.key };
}

function unknownKey({ name }: DatasetPlan, parent: string, fields: readonly string[]): TargetFailure {
  const message = `\`${name}\` refers to \`${parent}\` without saying which of its fields, and no load knows its key`;
  const help = `write \`references: ${parent}.id\`, or as many fields as ${fields.join(', ')}`;
  return new TargetFailure([diagnostic('DC721', message, { help })], 'no');
}

function nothingThere({ name }: DatasetPlan, parent: string, { label }: Database): TargetFailure {
  const message = `\`${name}\` refers to \`${parent}\`, which is external, and \`${label}\` has no such rows`;
  const help = `fill ${parent} first, or give the field a \`sample\` of its keys`;
  return new TargetFailure([diagnostic('DC721', message, { help })], 'no');
}
