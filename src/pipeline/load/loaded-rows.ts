import { kept } from '../../base/kept.ts';
import { nearest } from '../../base/nearest.ts';

import { catalogueVersion } from '../../plan/catalogue.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { type Environment, loadEnvironment } from '../../generate/environment.ts';
import { isHere } from '../../generate/stored/row-store.ts';
import type { Database, OwnRows } from '../../targets/database.ts';
import type { Execution, LoadedDataset } from '../../targets/execution.ts';
import type { RowSource } from '../../targets/row-source.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import { UsageError } from '../usage-error.ts';

import { lyingRows } from './lying-rows.ts';
import { rowsLeftBy } from './row-keys.ts';
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
export function sameTable({ loaded }: Pick<LiveRows, 'loaded'>, { table }: Pick<DatasetPlan, 'table'>): boolean {
  return loaded.table.name === table.name && loaded.table.schema === table.schema;
}

/** Makes rows of earlier loads again, from the plans that the ledger has. `executions`: all that it has, newest first. */
export class EarlierRows {
  readonly #environments = new Map<string, Promise<Environment>>();

  constructor(
    private readonly database: Database,
    private readonly executions: readonly Execution[],
  ) {}

  /**
   * The rows that a load has written and no later one has put others in the place of; without a source where that cannot be
   * told, such as under another catalogue. Real rows that are not read in this run are those of the table, where it holds what
   * was loaded and nothing else.
   */
  async own({ execution, loaded }: LiveRows): Promise<OwnRows> {
    let source = await this.#written(execution, loaded);
    for (const later of this.#upserts(execution, loaded)) {
      if (!source) break;
      const taking = await this.#remade(later.execution, later.loaded);
      const listed = taking && rowsLeftBy(taking, source, this.database.identity(source.dataset));
      if (!taking || listed) source = taking && source.some({ listed: listed as Float64Array });
    }
    const own = source;
    return own ? { loaded, source: () => own.some({}) } : { loaded };
  }

  /** The later loads that may have put rows in the place of one's, the oldest first: whether or not theirs are there still. */
  #upserts(execution: Execution, loaded: LoadedDataset): LiveRows[] {
    const at = this.executions.findIndex(({ id }) => id === execution.id);
    return this.executions.slice(0, Math.max(0, at)).flatMap((later) => {
      const own = later.datasets.find(({ id }) => id === loaded.id);
      const isDone = later.state === 'ready' || later.state === 'removed';
      return isDone && later.mode === 'upsert' && own && sameTable({ loaded: own }, loaded)
        ? [{ execution: later, loaded: own }]
        : [];
    });
  }

  async #written(execution: Execution, loaded: LoadedDataset): Promise<RowSource | undefined> {
    return (await this.#remade(execution, loaded)) ?? this.#lying(execution, loaded);
  }

  /** All rows of a load, as it has written them. */
  async #remade(execution: Execution, loaded: LoadedDataset): Promise<RowSource | undefined> {
    if (execution.catalogue !== catalogueVersion || !isHere(execution.plan, loaded.id)) return undefined;
    const environment = await this.#environment(execution);
    return rowSource(environment, environment.dataset(loaded.id), loaded.range);
  }

  async #lying({ plan, catalogue }: Execution, loaded: LoadedDataset): Promise<RowSource | undefined> {
    const dataset = plan.datasets.find(({ id }) => id === loaded.id);
    if (!dataset || catalogue !== catalogueVersion) return undefined;
    // A table that is gone or was changed holds nothing that could be told.
    return lyingRows(this.database, dataset, loaded).catch(noneOfFailure);
  }

  #environment(execution: Execution): Promise<Environment> {
    return kept(this.#environments, execution.id, () => loadEnvironment(execution.plan));
  }
}

function noneOfFailure(error: unknown): undefined {
  if (!(error instanceof TargetFailure)) throw error;
}

/** What earlier loads have left in the tables of a plan, by dataset id. */
export async function ownRows(
  datasets: Plan['datasets'],
  executions: readonly Execution[],
  database: Database,
): Promise<ReadonlyMap<string, readonly OwnRows[]>> {
  const live = liveRows(executions);
  const earlier = new EarlierRows(database, executions);
  const own = new Map<string, readonly OwnRows[]>();
  for (const dataset of datasets) {
    const rows = (live.get(dataset.id) ?? []).filter((each) => sameTable(each, dataset));
    own.set(dataset.id, await Promise.all(rows.map((each) => earlier.own(each))));
  }
  return own;
}

/** Makes all rows again that loads have left of one of a plan's datasets; undefined: it cannot. */
export async function sourcesOfAll(
  id: string,
  plan: Plan,
  executions: readonly Execution[],
  database: Database,
): Promise<readonly RowSource[] | undefined> {
  const datasets = plan.datasets.filter((each) => each.id === id);
  const own = await ownRows(datasets, executions, database);
  const sources = (own.get(id) ?? []).map(({ source }) => source?.());
  return sources.includes(undefined) ? undefined : (sources as RowSource[]);
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
