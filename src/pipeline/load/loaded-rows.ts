import { nearest } from '../../base/nearest.ts';

import { catalogueVersion } from '../../plan/catalogue.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { type Environment, loadEnvironment } from '../../generate/environment.ts';
import { isHere } from '../../generate/stored/row-store.ts';
import type { Database, OwnRows } from '../../targets/database.ts';
import type { Execution, LoadedDataset } from '../../targets/execution.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import { UsageError } from '../usage-error.ts';

import { lyingRows } from './lying-rows.ts';
import { rowSource } from './row-sources.ts';

/** Rows that lie in the target as far as its ledger knows, oldest first, by dataset id. */
export interface LiveRows {
  readonly execution: Execution;
  readonly loaded: LoadedDataset;
}

/** What loads have left in the target of each dataset's table. */
export function liveRows(executions: readonly Execution[]): ReadonlyMap<string, readonly LiveRows[]> {
  const live = new Map<string, LiveRows[]>();
  for (const execution of executions.toReversed()) {
    if (execution.state !== 'ready') continue;
    for (const loaded of execution.datasets) {
      if (loaded.removedBy !== undefined) continue;
      live.set(loaded.id, [...(live.get(loaded.id) ?? []), { execution, loaded }]);
    }
  }
  return live;
}

/** Whether rows lie in the table that a dataset has now. */
export function sameTable({ loaded }: LiveRows, { table }: DatasetPlan): boolean {
  return loaded.table.name === table.name && loaded.table.schema === table.schema;
}

/** Makes rows of earlier loads again, from the plans that the ledger has. */
export class EarlierRows {
  readonly #environments = new Map<string, Promise<Environment>>();

  constructor(private readonly database: Database) {}

  /**
   * The rows as they were written; without a source where another catalogue has made them. Real rows that are not read in this
   * run are those of the table, where it holds what was loaded and nothing else.
   */
  async own({ execution, loaded }: LiveRows): Promise<OwnRows> {
    if (execution.catalogue !== catalogueVersion) return { loaded };
    if (!isHere(execution.plan, loaded.id)) return { loaded, ...(await this.#lying(execution, loaded)) };
    const environment = await this.environment(execution);
    const dataset = environment.dataset(loaded.id);
    return { loaded, source: () => rowSource(environment, dataset, loaded.range) };
  }

  async #lying({ plan }: Execution, loaded: LoadedDataset): Promise<Pick<OwnRows, 'source'>> {
    const dataset = plan.datasets.find(({ id }) => id === loaded.id);
    // A table that is gone or was changed holds nothing that could be told.
    const source = dataset && (await lyingRows(this.database, dataset, loaded).catch(noneOfFailure));
    return source ? { source: () => source } : {};
  }

  environment(execution: Execution): Promise<Environment> {
    const known = this.#environments.get(execution.id) ?? loadEnvironment(execution.plan);
    this.#environments.set(execution.id, known);
    return known;
  }
}

function noneOfFailure(error: unknown): undefined {
  if (!(error instanceof TargetFailure)) throw error;
}

/** What earlier loads have left in the tables of a plan, by dataset id. */
export async function ownRows(
  { datasets }: Plan,
  executions: readonly Execution[],
  database: Database,
): Promise<ReadonlyMap<string, readonly OwnRows[]>> {
  const live = liveRows(executions);
  const earlier = new EarlierRows(database);
  const own = new Map<string, readonly OwnRows[]>();
  for (const dataset of datasets) {
    const rows = (live.get(dataset.id) ?? []).filter((each) => sameTable(each, dataset));
    own.set(dataset.id, await Promise.all(rows.map((each) => earlier.own(each))));
  }
  return own;
}

/** A dataset that a ledger knows by its name, as the newest of its loads had it, with that load. That there is none is wrong usage. */
export function newestLoad(
  executions: readonly Execution[],
  name: string,
  label: string,
): { readonly execution: Execution; readonly dataset: DatasetPlan } {
  const all = executions
    .filter(({ state }) => state === 'ready')
    .flatMap((execution) =>
      execution.plan.datasets
        .filter(({ id }) => execution.datasets.some((loaded) => loaded.id === id && loaded.removedBy === undefined))
        .map((dataset) => ({ execution, dataset })),
    );
  const found = all.find(({ dataset }) => dataset.id === name || dataset.name === name);
  if (found) return found;
  const names = [...new Set(all.map(({ dataset }) => dataset.name))];
  const near = nearest(name, names);
  const known = names.length === 0 ? 'nothing was loaded there' : `there are ${names.join(', ')}`;
  throw new UsageError(`${label} has no rows of ${name}`, near === undefined ? known : `did you mean ${near}?`);
}
