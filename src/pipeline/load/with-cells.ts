import type { Plan } from '../../plan/plan.ts';

import type { LoadedDataset } from '../../targets/execution.ts';

import { CellOrigins } from '../../versions/cell-origins.ts';

/** What was loaded with what its cells are made of, by which a patch takes rows for those of another plan, too. */
export function withCells(whole: Plan, datasets: readonly LoadedDataset[]): readonly LoadedDataset[] {
  const origins = new CellOrigins(whole);
  return datasets.map((loaded) => {
    const dataset = whole.datasets.find(({ id }) => id === loaded.id);
    const cells = dataset && origins.cells(dataset);
    return cells === undefined ? loaded : { ...loaded, cells };
  });
}
