import type { DatasetPlan, Plan, Reference } from './plan.ts';

/** Child rows that an aggregate runs over, and the reference by which they are meant. */
export interface AggregatedRows {
  readonly child: DatasetPlan;
  readonly reference: Reference;
  /** Its position in the child's `references`. */
  readonly position: number;
}

/** The rows that an aggregate in a dataset's expression runs over: names are looked up in the own namespace first. */
export function aggregatedRows(
  { datasets }: Pick<Plan, 'datasets'>,
  parent: DatasetPlan,
  { dataset, by }: { readonly dataset: string | null; readonly by?: readonly string[] },
): AggregatedRows | undefined {
  const named = datasets.filter(({ id, name }) => dataset === id || dataset === name);
  named.sort((a, b) => Number(b.namespace === parent.namespace) - Number(a.namespace === parent.namespace));
  for (const child of named) {
    const position = child.references.findIndex((each) => each.parent === parent.id && isBy(each, by));
    const reference = child.references[position];
    if (reference) return { child, reference, position };
  }
  return undefined;
}

function isBy({ fields }: Reference, by: readonly string[] | undefined): boolean {
  return by === undefined || (by.length === fields.length && by.every((each, index) => each === fields[index]));
}
