import type { DatasetPlan, Plan } from '../plan/plan.ts';
import { select } from '../plan/select.ts';

import type { PlanComparison } from './compare-plans.ts';
import type { ComparedVersion } from './compared-version.ts';

/** Which datasets a comparison is about. */
export interface DatasetChoice {
  /** By name or id. */
  readonly names: readonly string[];
  /** Leave out what they refer to. */
  readonly only: boolean;
}

/** A comparison of some datasets: what their rows are made from is compared with them, and not told of. */
export function narrowed<C extends Pick<PlanComparison, 'from' | 'to' | 'pairs'>>(
  comparison: C,
  choice: DatasetChoice,
): C {
  const { from, to, pairs } = comparison;
  const meant = new Set([from, to].flatMap(({ plan }) => chosen(plan, choice)));
  // What one version means by a name the other may have under another, or with other parents.
  for (const pair of pairs) if (meant.has(pair.from) || meant.has(pair.to)) meant.add(pair.from).add(pair.to);
  const part = (version: ComparedVersion): ComparedVersion => ({
    ...version,
    plan: { ...version.plan, datasets: version.plan.datasets.filter((each) => meant.has(each)) },
  });
  return { ...comparison, from: part(from), to: part(to), pairs: pairs.filter((pair) => meant.has(pair.to)) };
}

function chosen(plan: Plan, { names, only }: DatasetChoice): readonly DatasetPlan[] {
  const ids = new Set(select(plan, names, only).datasets.map(({ id }) => id));
  return plan.datasets.filter(({ id }) => ids.has(id));
}
