import type { Execution, LoadedDataset } from '../../targets/execution.ts';

import type { LoadPlanRequest } from './load-request.ts';
import { sameTable } from './loaded-rows.ts';

/** What the ledger says from now on of earlier loads whose rows have gone, or have become those of the one that is ready. */
export function supersede(
  { executions, plan, mode }: Pick<LoadPlanRequest, 'executions' | 'plan' | 'mode'>,
  ready: Execution,
): readonly Execution[] {
  if (mode === 'append') return [];
  const datasets = new Map(plan.datasets.map((dataset) => [dataset.id, dataset]));
  return executions.flatMap((execution) => {
    if (execution.state !== 'ready') return [];
    const changed = execution.datasets.map((loaded): LoadedDataset => {
      const dataset = datasets.get(loaded.id);
      if (loaded.removedBy !== undefined || !dataset || !sameTable({ execution, loaded }, dataset)) return loaded;
      return mode === 'upsert' && !coversAll(loaded.id, executions, ready)
        ? mixed(loaded)
        : { ...loaded, removedBy: ready.id };
    });
    if (changed.every((each, index) => each === execution.datasets[index])) return [];
    const isGone = changed.every(({ removedBy }) => removedBy !== undefined);
    return [{ ...execution, ...(isGone && { state: 'removed' as const }), datasets: changed }];
  });
}

/** Whether the new rows have taken the place of all earlier ones. */
function coversAll(id: string, executions: readonly Execution[], ready: Execution): boolean {
  const counts = ready.datasets.find((each) => each.id === id)?.counts;
  const before = executions.flatMap(({ state, datasets }) => (state === 'ready' ? datasets : []));
  const own = before.filter((each) => each.id === id && each.removedBy === undefined);
  const rows = own.reduce((sum, { range }) => sum + range.end - range.start, 0);
  return counts !== undefined && counts.updated + counts.unchanged === rows;
}

/** Some of the rows are others now: what they hold together is not known any more. */
function mixed({ contentHash: _, ...loaded }: LoadedDataset): LoadedDataset {
  return loaded;
}
