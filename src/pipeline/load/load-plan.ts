import { randomUUID } from 'node:crypto';

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/source-file.ts';

import { catalogueVersion } from '../../plan/catalogue.ts';
import type { ConstraintPlan, Plan } from '../../plan/plan.ts';

import type { Shard } from '../../formats/format.ts';

import { batchRows, loadEnvironment } from '../../generate/environment.ts';
import type { Database, Finding, InspectRequest, LoadOutcome, OwnRows } from '../../targets/database.ts';
import type { Execution, LoadedDataset, LoadMode } from '../../targets/execution.ts';
import type { RowSource } from '../../targets/row-source.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import type { Baselines } from '../load-settings.ts';
import { whoWeAre } from '../open-database.ts';

import { sameTable } from './loaded-rows.ts';
import { type RowRange, rangesOf } from './ranges.ts';
import { rowSource } from './row-sources.ts';
import { findingDiagnostics } from './verdict.ts';

export interface LoadPlanRequest {
  readonly database: Database;
  /** As it is loaded there, with all that its rows are made from. */
  readonly whole: Plan;
  /** The part of it that is written. */
  readonly plan: Plan;
  /** The part of it that this target takes. */
  readonly shard: Shard;
  readonly mode: LoadMode;
  readonly create: boolean;
  readonly force: boolean;
  readonly toolVersion: string;
  readonly environmentName?: string | undefined;
  /** Milliseconds until the rows may be cleaned up. */
  readonly ttl?: number | undefined;
  readonly baselines: Baselines;
  /** A baseline that is not kept fails the load. */
  readonly strict: boolean;
  readonly executions: readonly Execution[];
  /** What earlier loads have left in the tables of this one. */
  readonly ours: ReadonlyMap<string, readonly OwnRows[]>;
  readonly place?: InspectRequest['place'];
  readonly constraintPlaces?: ReadonlyMap<ConstraintPlan, Span> | undefined;
  readonly progress: (rows: number) => void;
  readonly signal: AbortSignal;
}

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
  let findings: readonly Finding[] = [];
  let ready = begun;
  try {
    await database.load({
      mode: request.mode,
      plan: request.plan,
      sources: await sourcesOf(request, ranges),
      execution: begun,
      ours: request.ours,
      ...(request.place && { place: request.place }),
      force: request.force,
      create: request.create,
      signal: request.signal,
      beforeCommit: async (outcome) => {
        findings = await judge(request, outcome, performance.now() - started);
        ready = { ...begun, state: 'ready', finishedAt: new Date().toISOString(), datasets: outcome.datasets };
        return [ready, ...replaced(request, ready)];
      },
    });
  } catch (error) {
    await recordFailure(database, begun, error);
    throw error;
  }
  return { execution: ready, findings, diagnostics: findingDiagnostics(findings, request.strict) };
}

function begin(
  { plan, whole, mode, ttl, toolVersion, environmentName }: LoadPlanRequest,
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
  };
}

async function sourcesOf(
  { whole, plan, constraintPlaces, progress }: LoadPlanRequest,
  ranges: readonly RowRange[],
): Promise<RowSource[]> {
  const environment = await loadEnvironment(whole, batchRows, constraintPlaces);
  let rows = 0;
  const handedOver = (count: number) => {
    rows += count;
    progress(rows);
  };
  return plan.datasets.map((dataset, index) => rowSource(environment, dataset, ranges[index] as RowRange, handedOver));
}

/** Looks at what was written; what is not as promised undoes the load. */
async function judge(
  { database, baselines, strict }: LoadPlanRequest,
  { plan, datasets, indexing }: LoadOutcome,
  milliseconds: number,
): Promise<readonly Finding[]> {
  const looked = await database.verify(plan, datasets, { sampleQuery: baselines.sampleQuery });
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

/** What the ledger says from now on of those whose rows have gone, or have become this load's. */
function replaced({ executions, plan, mode }: LoadPlanRequest, ready: Execution): readonly Execution[] {
  if (mode === 'append' || mode === 'upsert') return [];
  const names = new Map(plan.datasets.map((dataset) => [dataset.id, dataset]));
  return executions.flatMap((execution) => {
    if (execution.state !== 'ready') return [];
    let changed = false;
    const datasets = execution.datasets.map((loaded): LoadedDataset => {
      const dataset = names.get(loaded.id);
      if (loaded.removedBy !== undefined || !dataset || !sameTable({ execution, loaded }, dataset)) return loaded;
      changed = true;
      return { ...loaded, removedBy: ready.id };
    });
    if (!changed) return [];
    const isGone = datasets.every(({ removedBy }) => removedBy !== undefined);
    return [{ ...execution, ...(isGone && { state: 'removed' as const }), datasets }];
  });
}

/** As well as it can be done: without a connection the next loader finds it unfinished. */
async function recordFailure({ ledger }: Database, execution: Execution, error: unknown): Promise<void> {
  const failure = error instanceof TargetFailure ? error.message : error instanceof Error ? error.name : 'unknown';
  const finishedAt = new Date().toISOString();
  await ledger.write({ ...execution, state: 'failed', finishedAt, failure }).catch(() => undefined);
}
