import { randomUUID } from 'node:crypto';

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

import { catalogueVersion } from '../../plan/catalogue.ts';
import type { DatasetPlan } from '../../plan/plan.ts';

import { batchRows, loadEnvironment } from '../../generate/environment.ts';
import type { Database, Finding, LoadOutcome, LoadRequest } from '../../targets/database.ts';
import type { Execution, LoadedDataset } from '../../targets/execution.ts';
import type { RowSource } from '../../targets/row-source.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import { whoWeAre } from '../open-database.ts';

import { type EncodedSources, encodedSources } from './encoded-sources.ts';
import type { LoadPlanRequest } from './load-request.ts';
import { liveRows, sameTable, sourcesOfAll } from './loaded-rows.ts';
import { type RowRange, rangesOf } from './ranges.ts';
import { rowSource } from './row-sources.ts';
import { supersede } from './supersede.ts';
import { findingDiagnostics } from './verdict.ts';
import { withCells } from './with-cells.ts';

export interface LoadResult {
  readonly execution: Execution;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads a plan under the target's lock: recorded before the first row, looked at before anybody sees the last. */
export async function loadPlan(request: LoadPlanRequest): Promise<LoadResult> {
  const { database } = request;
  const started = performance.now();
  const ranges = rangesOf(request, request.executions);
  const begun = begin(request, ranges);
  await database.ledger.write(begun);
  const ending = new Ending(request, begun, started);
  const { sources, close } = await sourcesOf(request, ranges);
  try {
    await database.load(loadRequest(request, begun, sources, ending));
  } catch (error) {
    await recordFailure(database, begun, error);
    throw error;
  } finally {
    await close();
  }
  return ending.result;
}

/** What a target is asked for. */
export function loadRequest(
  { mode, plan, ours, place, force, create, disableTriggers, signal }: LoadPlanRequest,
  execution: Execution,
  sources: readonly RowSource[],
  { beforeCommit }: Pick<LoadRequest, 'beforeCommit'>,
): LoadRequest {
  return {
    mode,
    plan,
    sources,
    execution,
    ours,
    ...(place && { place }),
    force,
    create,
    disableTriggers,
    signal,
    beforeCommit,
  };
}

/** The end of a load: what was written is looked at before others see it. */
export class Ending {
  #findings: readonly Finding[] = [];
  #ready: Execution;

  constructor(
    private readonly request: LoadPlanRequest,
    private readonly begun: Execution,
    private readonly started: number,
  ) {
    this.#ready = begun;
  }

  readonly beforeCommit: LoadRequest['beforeCommit'] = async (outcome) => {
    const { request, begun, started } = this;
    const finishedAt = new Date().toISOString();
    this.#ready = { ...begun, state: 'ready', finishedAt, datasets: withCells(request.whole, outcome.datasets) };
    const environment = await loadEnvironment(request.whole);
    const rows = ({ id, range }: LoadedDataset) => rowSource(environment, environment.dataset(id), range);
    const superseded = supersede(request, this.#ready, rows);
    const ledger = ledgerAfter(request, this.#ready, superseded);
    this.#findings = await judge(request, outcome, ledger, performance.now() - started);
    return [this.#ready, ...superseded];
  };

  /** Once the target is done. */
  get result(): LoadResult {
    const diagnostics = findingDiagnostics(this.#findings, this.request.strict);
    return { execution: this.#ready, findings: this.#findings, diagnostics };
  }
}

/** The ledger's record of a load that begins now. */
export function begin(
  { plan, whole, shard, mode, ttl, toolVersion, environmentName, git }: LoadPlanRequest,
  ranges: readonly RowRange[],
): Execution {
  const now = Date.now();
  return {
    id: randomUUID(),
    state: 'loading',
    mode,
    fingerprint: plan.fingerprint,
    catalogue: catalogueVersion,
    toolVersion,
    seed: plan.seed,
    asOf: plan.asOf,
    who: whoWeAre(),
    ...(environmentName !== undefined && { environment: environmentName }),
    ...(git && { git }),
    startedAt: new Date(now).toISOString(),
    ...(ttl !== undefined && { expiresAt: new Date(now + ttl).toISOString() }),
    datasets: plan.datasets.map(({ id, version, fingerprint, table }, index) => ({
      id,
      ...(version !== undefined && { version }),
      fingerprint,
      table,
      created: false,
      range: ranges[index] as RowRange,
    })),
    plan: whole,
    ...(shard.of > 1 && { share: shard }),
  };
}

/** The rows that a load hands to the target, made in other threads where there are several. */
export async function sourcesOf(
  { whole, plan, constraintPlaces, workers = 1, progress, signal }: LoadPlanRequest,
  ranges: readonly RowRange[],
): Promise<EncodedSources> {
  const environment = await loadEnvironment(whole, batchRows, constraintPlaces);
  let rows = 0;
  const handedOver = (count: number) => {
    rows += count;
    progress(rows);
  };
  const tasks = plan.datasets.map((dataset, index) => ({ dataset, ...(ranges[index] as RowRange), facts: true }));
  return encodedSources(environment, tasks, { workers, handedOver, signal });
}

/** Keys of rows that are wrong, of each finding. */
const shownExamples = 5;

/** What the ledger will say, newest first. */
function ledgerAfter(
  { executions }: LoadPlanRequest,
  ready: Execution,
  superseded: readonly Execution[],
): readonly Execution[] {
  return [ready, ...executions.map((each) => superseded.find(({ id }) => id === each.id) ?? each)];
}

/** All that loads will have left in the tables of this one. */
function rowsIn({ plan }: LoadPlanRequest, executions: readonly Execution[]): readonly LoadedDataset[] {
  const live = liveRows(executions);
  return plan.datasets.flatMap((dataset) =>
    (live.get(dataset.id) ?? []).filter((each) => sameTable(each, dataset)).map(({ loaded }) => loaded),
  );
}

/** Looks at what was written; what is not as promised undoes the load. */
async function judge(
  request: LoadPlanRequest,
  { plan, datasets, indexing }: LoadOutcome,
  ledger: readonly Execution[],
  milliseconds: number,
): Promise<readonly Finding[]> {
  const { database, mode, baselines, strict } = request;
  const made = new Set(datasets.flatMap(({ id, created }) => (created ? [id] : [])));
  const options = {
    sampleQuery: baselines.sampleQuery,
    shared: () => mode !== 'replace',
    made: ({ id }: DatasetPlan) => made.has(id),
    examples: shownExamples,
    // The outcome's plan may have tables beside those of the ledger.
    sources: ({ id }: DatasetPlan) => sourcesOfAll(id, request.plan, ledger, database),
  };
  const looked = await database.verify(plan, rowsIn(request, ledger), options);
  const findings = [
    ...looked,
    baseline('index build', indexing, baselines.indexBuild),
    baseline('load', milliseconds, baselines.load),
  ];
  const wrong = findingDiagnostics(findings, strict).filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new TargetFailure(wrong, 'no');
  return findings;
}

function baseline(check: string, took: number, most: number): Finding {
  const found = `${Math.round(took)} ms, of ${most} ms at the most`;
  return { phase: 'baselines', check, dataset: '', ok: took <= most, found };
}

/** As well as it can be done: without a connection the next loader finds it unfinished. */
export async function recordFailure({ ledger }: Database, execution: Execution, error: unknown): Promise<void> {
  const failure = error instanceof TargetFailure ? error.message : error instanceof Error ? error.name : 'unknown';
  const finishedAt = new Date().toISOString();
  await ledger.write({ ...execution, state: 'failed', finishedAt, failure }).catch(() => undefined);
}
