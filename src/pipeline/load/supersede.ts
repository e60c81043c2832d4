import { type Execution, type LoadedDataset, rowsLeft } from '../../targets/execution.ts';
import type { RowSource } from '../../targets/row-source.ts';

import type { LoadPlanRequest } from './load-request.ts';
import { sameTable } from './loaded-rows.ts';
import { rowsLeftBy } from './row-keys.ts';

type Superseding = Pick<LoadPlanRequest, 'database' | 'executions' | 'plan' | 'mode' | 'ours'>;

/**
 * What the ledger says from now on of earlier loads whose rows have gone, or have become those of the one that is ready; `rows`
 * makes these again.
 */
export function supersede(
  request: Superseding,
  ready: Execution,
  rows: (dataset: LoadedDataset) => RowSource,
): readonly Execution[] {
  const { executions, plan, mode } = request;
  if (mode === 'append') return [];
  return executions.flatMap((execution) => {
    if (execution.state !== 'ready') return [];
    const changed = execution.datasets.map((loaded): LoadedDataset => {
      const dataset = plan.datasets.find(({ id }) => id === loaded.id);
      const own = ready.datasets.find(({ id }) => id === loaded.id);
      if (loaded.removedBy !== undefined || !dataset || !own || !sameTable({ loaded }, dataset)) return loaded;
      if (mode !== 'upsert') return { ...loaded, removedBy: ready.id };
      return withoutTaken(request, loaded, { own, ready, rows });
    });
    if (changed.every((each, index) => each === execution.datasets[index])) return [];
    const isGone = changed.every(({ removedBy }) => removedBy !== undefined);
    return [{ ...execution, ...(isGone && { state: 'removed' as const }), datasets: changed }];
  });
}

interface Upserted {
  /** What the load that is ready has written of the dataset. */
  readonly own: LoadedDataset;
  readonly ready: Execution;
  readonly rows: (dataset: LoadedDataset) => RowSource;
}

/** A load after an `upsert` of others: without the rows whose keys these have. */
function withoutTaken(request: Superseding, loaded: LoadedDataset, { own, ready, rows }: Upserted): LoadedDataset {
  const { database, executions, ours } = request;
  const earlier = ours
    .get(loaded.id)
    ?.find((each) => each.loaded === loaded)
    ?.source?.();
  if (!earlier) return coversAll(loaded.id, executions, ready) ? { ...loaded, removedBy: ready.id } : mixed(loaded);
  const listed = rowsLeftBy(rows(own), earlier, database.identity(earlier.dataset));
  if (!listed) return loaded;
  if (listed.length === 0) return { ...loaded, removedBy: ready.id };
  const { keyRange: _, ...kept } = loaded;
  return { ...kept, rows: listed.length, ...database.facts(earlier.some({ listed })) };
}

/** Whether the new rows have taken the place of all earlier ones, as far as their numbers tell. */
function coversAll(id: string, executions: readonly Execution[], ready: Execution): boolean {
  const counts = ready.datasets.find((each) => each.id === id)?.counts;
  const before = executions.flatMap(({ state, datasets }) => (state === 'ready' ? datasets : []));
  const own = before.filter((each) => each.id === id && each.removedBy === undefined);
  const rows = own.reduce((sum, each) => sum + rowsLeft(each), 0);
  return counts !== undefined && counts.updated + counts.unchanged === rows;
}

/** Some of the rows are others now, and nobody can tell which: what they hold together is not known any more. */
function mixed({ contentHash: _, ...loaded }: LoadedDataset): LoadedDataset {
  return loaded;
}
