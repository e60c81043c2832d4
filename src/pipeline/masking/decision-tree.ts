import { kept } from '../../base/kept.ts';

import type { InsidePlan } from '../../plan/plan.ts';

/** A place that a decision is on, or on the way to one. */
export interface DecisionPlace {
  readonly members: Map<string, DecisionPlace>;
  item?: DecisionPlace;
  decision?: InsidePlan;
}

/** Decisions on paths, found step by step. */
export class DecisionTree {
  readonly root: DecisionPlace = { members: new Map() };

  constructor(decisions: readonly InsidePlan[]) {
    for (const decision of decisions) {
      let place = this.root;
      for (const step of decision.steps) place = below(place, step);
      place.decision = decision;
    }
  }
}

function below(place: DecisionPlace, step: string | null): DecisionPlace {
  if (step !== null) return kept(place.members, step, () => ({ members: new Map() }));
  place.item ??= { members: new Map() };
  return place.item;
}
