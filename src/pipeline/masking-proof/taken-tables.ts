import type { DatasetPlan, Plan } from '../../plan/plan.ts';
import { takenBy } from '../../plan/taken-by.ts';

import { secretOf } from '../../masks/index.ts';

import { loadMaskingEnvironment } from '../../generate/environment.ts';
import type { OriginBatch } from '../../targets/target.ts';

import type { Origin } from '../origin/file-origin.ts';
import type { Choice } from '../subset/row-choice.ts';
import { Subsets } from '../subset/subsets.ts';
import { UsageError } from '../usage-error.ts';

import type { ProofDataset } from './proof-plan.ts';
import { type RowBatch, textOf } from './row-batch.ts';
import type { RowTable } from './row-tables.ts';
import { tableOfSource } from './table-names.ts';

/** The tables of a source as far as the definitions take their rows: what was left out on purpose is not missing. */
export async function takenTables(
  tables: readonly RowTable[],
  datasets: readonly ProofDataset[],
  plan: Plan | undefined,
): Promise<readonly RowTable[]> {
  const partial = plan ? takenBy(plan) : new Map();
  if (!plan || partial.size === 0) return tables;
  const needsSecret = plan.datasets.some(({ subset }) => subset?.share !== undefined);
  if (needsSecret && (plan.keyId === undefined || !secretOf(plan.keyId)))
    throw new UsageError(
      'which rows a share takes follows from the masking key, and it is not here',
      'give the key that the rows were masked under: `--policy`, or DATA_CLI_MASKING_KEY',
    );
  const tableOf = ({ id }: DatasetPlan) => {
    const own = datasets.find((each) => each.id === id);
    return own && tableOfSource(own, tables, datasets);
  };
  const environment = await loadMaskingEnvironment(plan);
  const subsets = new Subsets(environment, async (id) => {
    const table = tableOf(environment.dataset(id));
    return table && originOf(table);
  });
  const taken = new Map<RowTable, RowTable>();
  for (const id of partial.keys()) {
    const dataset = environment.dataset(id);
    const table = tableOf(dataset);
    if (table) taken.set(table, { ...withoutCount(table), batches: () => takenRows(table, id, subsets) });
  }
  return tables.map((table) => taken.get(table) ?? table);
}

function withoutCount({ count: _, ...table }: RowTable): RowTable {
  return table;
}

function originOf(table: RowTable): Origin {
  async function* batches(): AsyncGenerator<OriginBatch> {
    for await (const rows of table.batches()) yield batchOf(rows);
  }
  return { name: table.name, batches: batches(), open: true };
}

function batchOf({ count, columns }: RowBatch): OriginBatch {
  const cells = Array.from(columns.values(), (values) => Array.from({ length: count }, (_, i) => textOf(values[i])));
  return { columns: [...columns.keys()], cells, count };
}

async function* takenRows(table: RowTable, id: string, subsets: Subsets): AsyncGenerator<RowBatch> {
  const choice = await subsets.choiceOf(id);
  let first = 0;
  for await (const rows of table.batches()) {
    yield choice ? takenBatch(rows, choice.choose(batchOf(rows), first)) : rows;
    first += rows.count;
  }
}

function takenBatch({ count, columns }: RowBatch, { taken, nullified }: Pick<Choice, 'taken' | 'nullified'>): RowBatch {
  const rows = Array.from({ length: count }, (_, i) => i).filter((i) => taken[i] === 1);
  const valuesOf = (name: string, values: readonly unknown[]) => {
    const nulls = nullified.get(name);
    return rows.map((i) => (nulls?.[i] === 1 ? null : values[i]));
  };
  return {
    count: rows.length,
    columns: new Map(Array.from(columns, ([name, values]) => [name, valuesOf(name, values)])),
  };
}
