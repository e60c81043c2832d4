import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Database, Finding } from '../../targets/database.ts';
import type { Execution, LoadedDataset } from '../../targets/execution.ts';

import { liveRows, sameTable } from './loaded-rows.ts';

/** What a plan would load, where it lies there already: by the ledger, and by a look at the tables. */
export interface AlreadyLoaded {
  readonly execution: Execution;
  readonly findings: readonly Finding[];
}

export async function alreadyLoaded(
  database: Database,
  plan: Plan,
  executions: readonly Execution[],
  sampleQuery: number,
): Promise<AlreadyLoaded | undefined> {
  const live = liveRows(executions);
  const loaded: LoadedDataset[] = [];
  let latest: Execution | undefined;
  for (const dataset of plan.datasets) {
    const [only, ...others] = (live.get(dataset.id) ?? []).filter((each) => sameTable(each, dataset));
    if (!only || others.length > 0 || !isWhole(only.loaded, dataset)) return undefined;
    if (only.execution.fingerprint !== plan.fingerprint) return undefined;
    loaded.push(only.loaded);
    if (!latest || only.execution.startedAt > latest.startedAt) latest = only.execution;
  }
  if (!latest) return undefined;
  const findings = await database.verify(plan, loaded, { sampleQuery });
  const isSame = findings.every(({ ok, phase }) => ok || phase === 'baselines');
  return isSame ? { execution: latest, findings } : undefined;
}

function isWhole({ fingerprint, range }: LoadedDataset, dataset: DatasetPlan): boolean {
  return fingerprint === dataset.fingerprint && range.start === 0 && range.end === dataset.rows;
}
