import { walk } from '../expression/expression.ts';

import type { Route } from './parent-draw-plan.ts';
import type { DatasetPlan, FieldPlan, Plan, Reference } from './plan.ts';

/** The rows of a dataset sorted by the row of an ancestor: what some values cannot be made without. */
export interface HeldIndex {
  readonly dataset: DatasetPlan;
  readonly route: Route;
  readonly ancestor: DatasetPlan;
  /** What it takes: four bytes a row and four an ancestor. */
  readonly bytes: number;
}

/** Whether the rows of a parent can be told by arithmetic, without an index. */
export function hasInverse({ draw, nullProbability }: Reference): boolean {
  return nullProbability === 0 && (draw.kind === 'per' || draw.kind === 'exact' || draw.kind === 'one-to-one');
}

/** The indexes that generating a plan's rows takes, each once. */
export function heldIndexes(plan: Plan): HeldIndex[] {
  const byId = new Map(plan.datasets.map((dataset) => [dataset.id, dataset]));
  const found = new Map<string, HeldIndex>();
  for (const dataset of plan.datasets) {
    for (const { from, route } of neededBy(dataset, byId)) {
      const key = `${from.id} ${route.join('.')}`;
      const index = found.has(key) ? undefined : indexOf(from, route, byId);
      if (index) found.set(key, index);
    }
  }
  return [...found.values()];
}

interface Needed {
  readonly from: DatasetPlan;
  readonly route: Route;
}

function neededBy(dataset: DatasetPlan, byId: ReadonlyMap<string, DatasetPlan>): Needed[] {
  const { references, tuples, fields } = dataset;
  const own = (route: Route): Needed => ({ from: dataset, route });
  const ofReferences = references.flatMap(({ draw, parent }): Needed[] => {
    if (draw.kind === 'forest' && draw.among) return [own(draw.among)];
    return draw.kind === 'within' ? [{ from: byId.get(parent) as DatasetPlan, route: draw.route }] : [];
  });
  const ofTuples = tuples.flatMap(({ within }) => (within === undefined ? [] : [own([within])]));
  const ofFields = fields.flatMap((field) => [
    ...countedBy(dataset, field).map((reference) => own([reference])),
    ...aggregatesOver(dataset, field, byId),
  ]);
  return [...ofReferences, ...ofTuples, ...ofFields];
}

/** The reference among whose children a field counts. */
function countedBy({ references }: DatasetPlan, { source }: FieldPlan): number[] {
  const per = source.kind === 'generator' ? source.parameters.per : undefined;
  if (typeof per !== 'string') return [];
  return [references.findIndex(({ name, fields }) => name === per || fields.at(-1) === per)];
}

/** The child datasets that an expression sums or counts. */
function aggregatesOver({ id }: DatasetPlan, { source }: FieldPlan, byId: ReadonlyMap<string, DatasetPlan>): Needed[] {
  if (source.kind !== 'expression') return [];
  return [...walk(source.expression)].flatMap((part) => {
    if (part.kind !== 'aggregate' || part.dataset === null) return [];
    const child = [...byId.values()].find((each) => each.id === part.dataset || each.name === part.dataset);
    const reference = child?.references.findIndex(({ parent }) => parent === id) ?? -1;
    return child && reference >= 0 ? [{ from: child, route: [reference] }] : [];
  });
}

/** Undefined where the rows can be told without an index. */
function indexOf(from: DatasetPlan, route: Route, byId: ReadonlyMap<string, DatasetPlan>): HeldIndex | undefined {
  const [first] = route;
  const only = route.length === 1 ? from.references[first as number] : undefined;
  if (first === undefined || (only && hasInverse(only))) return undefined;
  let ancestor = from;
  for (const step of route) ancestor = byId.get(ancestor.references[step]?.parent as string) as DatasetPlan;
  return { dataset: from, route, ancestor, bytes: 4 * (from.rows + ancestor.rows + 1) };
}
