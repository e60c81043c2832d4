import type { Span } from '../diagnostics/source-file.ts';

import type { DefinitionSet } from '../definition/definition.ts';
import type { DatasetPlan, Plan } from '../plan/plan.ts';

import type { Places } from '../compile/places.ts';

import type { Place } from './change.ts';

/** One of two versions that are compared. */
export interface ComparedVersion {
  /** What it is called: `v1.2.0`, a folder. */
  readonly label: string;
  readonly plan: Plan;
  /** Where its parts are written; absent: nobody knows, as of a plan that was kept. */
  readonly places?: Places | undefined;
  /** What the plan has nothing of: labels, traits that no row has. */
  readonly definitions?: DefinitionSet | undefined;
}

/** A dataset of both versions. */
export interface DatasetPair {
  readonly from: DatasetPlan;
  readonly to: DatasetPlan;
}

/** The file and the 1-based line of a span. */
export function placeOf(span: Span | undefined): Place | undefined {
  return span && { file: span.file.shown, line: span.file.position(span.start).line };
}

/** The datasets that both versions have: by id, else by a name that each has once, for a namespace says nothing of rows. */
export function pairDatasets(from: Plan, to: Plan): readonly DatasetPair[] {
  const byId = new Map(from.datasets.map((dataset) => [dataset.id, dataset]));
  const ids = new Set(to.datasets.map(({ id }) => id));
  const left = from.datasets.filter(({ id }) => !ids.has(id));
  const only = (datasets: readonly DatasetPlan[], name: string) => {
    const found = datasets.filter((each) => each.name === name);
    return found.length === 1 ? found[0] : undefined;
  };
  const fresh = to.datasets.filter(({ id }) => !byId.has(id));
  return to.datasets.flatMap((dataset) => {
    const moved = () => (only(fresh, dataset.name) ? only(left, dataset.name) : undefined);
    const before = byId.get(dataset.id) ?? moved();
    return before ? [{ from: before, to: dataset }] : [];
  });
}
