import type { DatasetPlan, Plan } from '../../plan/plan.ts';
import { takenBy } from '../../plan/taken-by.ts';

import { secretOf } from '../../masks/index.ts';

import { loadMaskingEnvironment } from '../../generate/environment.ts';
import type { OriginBatch } from '../../targets/target.ts';

import type { Origin } from '../origin/file-origin.ts';
import { Subsets } from '../subset/subsets.ts';
import { UsageError } from '../usage-error.ts';

import { bare, type ProofDataset } from './proof-plan.ts';
import { textOf } from './row-pairs.ts';
import type { Row, RowTable } from './row-tables.ts';

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
  const tableOf = ({ name }: DatasetPlan) => {
    const own = datasets.find((each) => each.name === name);
    return tables.find((table) => own?.sourceNames.some((one) => bare(one) === bare(table.name)));
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

function batchOf(rows: readonly Row[]): OriginBatch {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { columns, cells: columns.map((column) => rows.map((row) => textOf(row[column]))), count: rows.length };
}

async function* takenRows(table: RowTable, id: string, subsets: Subsets): AsyncGenerator<readonly Row[]> {
  const choice = await subsets.choiceOf(id);
  let first = 0;
  for await (const rows of table.batches()) {
    const { taken, nullified } = choice ? choice.choose(batchOf(rows), first) : everything;
    first += rows.length;
    yield rows.flatMap((row, i) => (taken && taken[i] !== 1 ? [] : [withNulls(row, nullified, i)]));
  }
}

const everything = { taken: undefined, nullified: new Map<string, Uint8Array>() };

function withNulls(row: Row, nullified: ReadonlyMap<string, Uint8Array>, i: number): Row {
  const nulls = [...nullified].filter(([, marks]) => marks[i] === 1).map(([name]) => [name, null] as const);
  return nulls.length === 0 ? row : { ...row, ...Object.fromEntries(nulls) };
}
