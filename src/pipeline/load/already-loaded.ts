import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Database, Finding } from '../../targets/database.ts';
import { type Execution, type LoadedDataset, rowsLeft } from '../../targets/execution.ts';

import { liveRows, sameTable } from './loaded-rows.ts';
import type { RowRange } from './ranges.ts';

/** What a plan would load into this target, where it lies there already: by the ledger, and by a look at the tables. */
export interface AlreadyLoaded {
  readonly execution: Execution;
  readonly findings: readonly Finding[];
}

/**
 * Undefined where the ledger has other rows, ranges or fingerprints than the plan, or the tables are not as it says;
 * `sampleQuery` is in milliseconds, as for `verify`.
 */
export async function alreadyLoaded(
  database: Database,
  plan: Plan,
  ranges: readonly RowRange[],
  executions: readonly Execution[],
  sampleQuery: number,
): Promise<AlreadyLoaded | undefined> {
  const live = liveRows(executions);
  const loaded: LoadedDataset[] = [];
  let latest: Execution | undefined;
  for (const [index, dataset] of plan.datasets.entries()) {
    const [only, ...others] = (live.get(dataset.id) ?? []).filter((each) => sameTable(each, dataset));
    if (!only || others.length > 0 || !isWhole(only.loaded, dataset, ranges[index] as RowRange)) return undefined;
    if (only.execution.fingerprint !== plan.fingerprint) return undefined;
    loaded.push(only.loaded);
    if (!latest || only.execution.startedAt > latest.startedAt) latest = only.execution;
  }
  if (!latest) return undefined;
  const findings = await database.verify(plan, loaded, { sampleQuery });
  const isSame = findings.every(({ ok, phase }) => ok || phase === 'baselines');
  return isSame ? { execution: latest, findings } : undefined;
}

function isWhole(loaded: LoadedDataset, dataset: DatasetPlan, { start, end }: RowRange): boolean {
  const { fingerprint, range } = loaded;
  const isOwn = rowsLeft(loaded) === range.end - range.start;
  return isOwn && fingerprint === dataset.fingerprint && range.start === start && range.end === end;
}
