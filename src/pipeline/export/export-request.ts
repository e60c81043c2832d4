import { catalogueVersion } from '../../plan/catalogue.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';
import { select } from '../../plan/select.ts';

import { type Format, type FormatOptions, wholeRun } from '../../formats/format.ts';

import { Batches } from '../../generate/batches.ts';
import { type Environment, loadEnvironment } from '../../generate/environment.ts';
import { isHere } from '../../generate/stored/row-store.ts';
import type { Database } from '../../targets/database.ts';
import type { Execution } from '../../targets/execution.ts';

import type { DumpRequest } from '../dump-request.ts';
import { newestLoad } from '../load/loaded-rows.ts';

import { liveBatches } from './live-batches.ts';

export interface ExportRequest {
  readonly database: Database;
  /** Datasets by name or id. */
  readonly names: readonly string[];
  readonly format: Format;
  readonly options: FormatOptions;
  readonly toolVersion: string;
  readonly signal: AbortSignal;
  readonly progress: (rows: number) => void;
}

/** A dump of rows as they lie in a database, from what its ledger knows of them. */
export async function exportRequest(request: ExportRequest): Promise<DumpRequest> {
  const { database, names, format, options, toolVersion, signal, progress } = request;
  const executions = await database.ledger.list();
  const loads = names.map((name) => newestLoad(executions, name, database.label));
  const [first] = loads as [(typeof loads)[number]];
  const plan = planOf(loads.map(({ execution, dataset }) => ({ plan: execution.plan, dataset })));
  const environments = new Map<Execution, Environment>();
  for (const { execution } of loads)
    if (!environments.has(execution)) environments.set(execution, await loadEnvironment(execution.plan));
  const given = (dataset: DatasetPlan) => {
    const { execution } = loads.find((load) => load.dataset.id === dataset.id) ?? first;
    // Another catalogue's generators may not be there any more.
    const isOurs = execution.catalogue === catalogueVersion && isHere(execution.plan, dataset.id);
    const environment = environments.get(execution) as Environment;
    const like = isOurs ? new Batches(environment, environment.dataset(dataset.id)).columns : undefined;
    return liveBatches(dataset, database.show(dataset, { limit: Number.POSITIVE_INFINITY }), like);
  };
  const environment = environments.get(first.execution) as Environment;
  return { plan, environment, format, options, toolVersion, shard: wholeRun, signal, progress, given };
}

/** The datasets in load order, each as its newest load had it; references to what is not among them have no foreign key. */
function planOf(loads: readonly { readonly plan: Plan; readonly dataset: DatasetPlan }[]): Plan {
  const ids = loads.map(({ dataset }) => dataset.id);
  const [{ plan }] = loads as [(typeof loads)[number]];
  const inOrder = plan.datasets.map(({ id }) => loads.find(({ dataset }) => dataset.id === id)?.dataset);
  const others = loads.map(({ dataset }) => dataset).filter(({ id }) => !plan.datasets.some((each) => each.id === id));
  const datasets = [...inOrder.filter((each) => each !== undefined), ...others];
  return select({ ...plan, datasets }, ids, true);
}
