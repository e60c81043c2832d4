import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';

import type { Plan } from '../../plan/plan.ts';

import type { Finding, Inspection } from '../../targets/database.ts';
import type { Execution } from '../../targets/execution.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import { alreadyLoaded } from './already-loaded.ts';
import { withExternalValues } from './external-values.ts';
import { loadPlan } from './load-plan.ts';
import type { LoadPlanRequest } from './load-request.ts';
import { ownRows } from './loaded-rows.ts';
import { rangesOf } from './ranges.ts';
import type { Selection } from './selection.ts';
import { settle } from './settle.ts';
import { strangers } from './strangers.ts';

export interface RunLoadRequest extends Omit<LoadPlanRequest, 'executions' | 'ours' | keyof Selection> {
  /** What is loaded, once it is known what loads have left there: rows that come on top of others are counted from these. */
  readonly select: (executions: readonly Execution[]) => Promise<Selection>;
  /** Asked before rows may go: how many there are by table. False ends the run. */
  readonly confirm: (full: readonly FullTable[]) => Promise<boolean>;
}

export interface FullTable {
  readonly dataset: string;
  readonly rows: number;
}

export interface RunLoadLoaded {
  /** `part`: the rows of one shard are there, and whoever comes last makes them everybody's. */
  readonly kind: 'loaded' | 'unchanged' | 'part';
  readonly execution: Execution;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
}

export type RunLoadResult = RunLoadLoaded | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** A whole load: the lock, what was cut off before, what is there, the question, the rows, the proof. */
export async function runLoad(request: RunLoadRequest): Promise<RunLoadResult> {
  await request.database.lock();
  return runLocked(request, await settle(request.database));
}

/** The same under a lock that is held already; `executions` are those of the ledger. */
export async function runLocked(request: RunLoadRequest, executions: readonly Execution[]): Promise<RunLoadResult> {
  const { database, mode, force, create, baselines, place, disableTriggers } = request;
  const selection = await withExternalValues(await request.select(executions), database, executions);
  const { plan } = selection;
  const ours = await ownRows(plan.datasets, executions, database);
  const inspection = await database.inspect({ plan, mode, ours, create, disableTriggers, ...(place && { place }) });
  if (hasErrors(inspection.diagnostics)) throw new TargetFailure(inspection.diagnostics, 'no');
  if (mode === 'replace' && !force) {
    const found = await alreadyLoaded(
      database,
      plan,
      rangesOf({ ...selection, mode }, executions),
      executions,
      baselines.sampleQuery,
    );
    if (found) return { kind: 'unchanged', ...found, diagnostics: inspection.diagnostics };
  }
  // Who would be asked about rows that go only by `--force` would be refused after the answer.
  const strange = mode === 'replace' && !force ? strangers(database.label, plan, inspection, ours) : [];
  if (strange.length > 0) throw new TargetFailure([...inspection.diagnostics, ...strange], 'no');
  const full = mode === 'append' || mode === 'upsert' ? [] : fullTables(plan, inspection);
  if (full.length > 0 && !(await request.confirm(full)))
    return { kind: 'refused', diagnostics: inspection.diagnostics };
  const { diagnostics, ...result } = await warnedOf(inspection.diagnostics, () =>
    loadPlan({ ...request, ...selection, executions, ours }),
  );
  return { kind: 'loaded', ...result, diagnostics: [...inspection.diagnostics, ...diagnostics] };
}

/** What was worth a warning before is told when the load is refused, too: it may be why. */
async function warnedOf<T>(warnings: readonly Diagnostic[], load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof TargetFailure) || error.exit !== 'no') throw error;
    const told = new Set(error.diagnostics.map(({ code, message }) => `${code} ${message}`));
    const others = warnings.filter(({ code, message }) => !told.has(`${code} ${message}`));
    // biome-ignore lint/style/useErrorCause: all that it says is said again
    throw new TargetFailure([...others, ...error.diagnostics], error.exit);
  }
}

/** The tables whose rows would go. */
export function fullTables(plan: Plan, { tables }: Inspection): readonly FullTable[] {
  return plan.datasets.flatMap(({ id, name }) => {
    const rows = tables.get(id)?.rows ?? 0;
    return rows === 0 ? [] : [{ dataset: name, rows }];
  });
}
