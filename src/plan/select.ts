import { allReferences } from './all-references.ts';
import type { DatasetPlan, Plan } from './plan.ts';

/**
 * The part of a plan that is written: the named datasets (by name or id) with all that they refer to, or only they.
 * The plan's order stays. References to datasets that are left out have no foreign key.
 */
export function select(plan: Plan, names: readonly string[], only: boolean): Plan {
  const wanted = new Set<string>();
  const add = (dataset: DatasetPlan): void => {
    if (wanted.has(dataset.id)) return;
    wanted.add(dataset.id);
    if (only) return;
    for (const { parent } of allReferences(dataset))
      for (const each of plan.datasets) if (each.id === parent) add(each);
  };
  for (const dataset of plan.datasets) if (names.includes(dataset.name) || names.includes(dataset.id)) add(dataset);
  return {
    ...plan,
    datasets: plan.datasets.filter(({ id }) => wanted.has(id)).map((dataset) => withoutForeign(dataset, wanted)),
    cycles: plan.cycles.filter((cycle) => cycle.every((id) => wanted.has(id))),
  };
}

function withoutForeign(dataset: DatasetPlan, kept: ReadonlySet<string>): DatasetPlan {
  const references = dataset.references.map((each) => (kept.has(each.parent) ? each : { ...each, enforced: false }));
  return { ...dataset, references };
}
