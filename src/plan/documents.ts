import type { DatasetPlan, FieldPlan, FieldSource, Plan } from './plan.ts';

type Children = Extract<FieldSource, { kind: 'children' }>;

/**
 * The plan of documents: what a dataset embeds is a field of its rows, behind the others. `nameOf` says what fields are
 * called in documents.
 */
export function embedded(plan: Plan, nameOf: (dataset: DatasetPlan, field: string) => string): Plan {
  const byId = new Map(plan.datasets.map((dataset) => [dataset.id, dataset]));
  const renamed = (field: FieldPlan): FieldPlan => {
    const source = field.source as Children;
    const child = byId.get(source.dataset) as DatasetPlan;
    const members = source.members.map((member) => ({ ...member, name: nameOf(child, member.field) }));
    return { ...field, source: { ...source, members } };
  };
  const datasets = plan.datasets.map(({ embeds = [], ...rest }) => ({
    ...rest,
    fields: [...rest.fields, ...embeds.map(renamed)],
  }));
  return { ...plan, datasets };
}

/** The plan without the datasets that are written inside of others. */
export function withoutEmbedded(plan: Plan): Plan {
  const inside = new Set(
    plan.datasets.flatMap(({ fields }) =>
      fields.flatMap(({ source }) => (source.kind === 'children' ? [source.dataset] : [])),
    ),
  );
  return inside.size === 0 ? plan : { ...plan, datasets: plan.datasets.filter(({ id }) => !inside.has(id)) };
}
