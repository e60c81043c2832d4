import type { DatasetPlan, FieldSource, Plan, Reference } from './plan.ts';

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
    for (const { parent } of referencesOf(dataset)) for (const each of plan.datasets) if (each.id === parent) add(each);
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

/** What a dataset refers to, from inside of documents too. */
function referencesOf({ references, fields }: DatasetPlan): readonly Reference[] {
  return [...references, ...fields.flatMap(({ source }) => ofSource(source))];
}

function ofSource(source: FieldSource): readonly Reference[] {
  if (source.kind === 'parent') return [source.reference];
  if (source.kind === 'traits')
    return [source.otherwise, ...source.traits.map((each) => each.source)].flatMap(ofSource);
  return source.kind === 'generator' ? (source.nested ?? []).flatMap((each) => ofSource(each.source)) : [];
}
