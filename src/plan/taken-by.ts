import type { DatasetPlan, Plan } from './plan.ts';
import type { Reference } from './reference-plan.ts';

/** What decides whether a real row is taken, beside its dataset's own condition. */
export interface TakenBy {
  readonly dataset: DatasetPlan;
  /** It is left out where its parent is. */
  readonly follows: readonly Reference[];
  /** The reference is null where its parent is left out. */
  readonly nullifies: readonly Reference[];
}

/**
 * By id, the real datasets of which some rows may be left out, or references become null, for a subset of their own or of what they
 * refer to. Empty: all rows are taken.
 */
export function takenBy({ datasets }: Pick<Plan, 'datasets'>): ReadonlyMap<string, TakenBy> {
  const real = datasets.filter(({ isReal }) => isReal);
  const isPart = (each: DatasetPlan) => each.subset?.where !== undefined || each.subset?.share !== undefined;
  const partial = new Set(real.filter(isPart).map(({ id }) => id));
  const follows = (dataset: DatasetPlan) =>
    dataset.references.filter((each) => partial.has(each.parent) && !isNullified(dataset, each));
  for (let before = -1; before < partial.size; ) {
    before = partial.size;
    for (const dataset of real) if (follows(dataset).length > 0) partial.add(dataset.id);
  }
  const all = real.map((dataset): TakenBy => {
    const nullifies = dataset.references.filter((each) => partial.has(each.parent) && isNullified(dataset, each));
    return { dataset, follows: follows(dataset), nullifies };
  });
  return new Map(
    all
      .filter(({ dataset, nullifies }) => partial.has(dataset.id) || nullifies.length > 0)
      .map((each) => [each.dataset.id, each]),
  );
}

function isNullified({ subset }: DatasetPlan, { fields }: Reference): boolean {
  return fields.some((name) => subset?.nullify?.includes(name));
}
