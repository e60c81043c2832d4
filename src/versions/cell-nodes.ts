import { allReferences } from '../plan/all-references.ts';
import type { DatasetPlan, Plan } from '../plan/plan.ts';

/** A node of the graph of what cells are made of (`CellOrigins`): its kind, a dataset's id, and what it is there, as JSON. */
export type NodeName = string;

/** Datasets by the id of each that they are joined with. */
export type Worlds = ReadonlyMap<string, readonly DatasetPlan[]>;

const nodeName = (kind: string, { id }: DatasetPlan, ...path: readonly (string | number)[]): NodeName =>
  JSON.stringify([kind, id, ...path]);

/** A field's cells. */
export const fieldName = (dataset: DatasetPlan, name: string): NodeName => nodeName('field', dataset, name);

/** Which parents the rows draw by the reference of a position. */
export const drawName = (dataset: DatasetPlan, at: number): NodeName => nodeName('draw', dataset, at);

/** How many rows there are. */
export const rowsName = (dataset: DatasetPlan): NodeName => nodeName('rows', dataset);

/** How rows come to their parents: the same for all datasets that are joined. */
export function worldName(worlds: Worlds, dataset: DatasetPlan): NodeName {
  return nodeName('world', worlds.get(dataset.id)?.[0] ?? dataset);
}

/** Datasets that are joined by references, by the id of each of them; one has their order by name. */
export function worldsOf({ datasets }: Plan): Worlds {
  const worlds = new Map(datasets.map((dataset) => [dataset.id, new Set([dataset])]));
  const join = (a: string, b: string) => {
    const [one, other] = [worlds.get(a), worlds.get(b)];
    if (!one || !other || one === other) return;
    for (const each of other) {
      one.add(each);
      worlds.set(each.id, one);
    }
  };
  for (const dataset of datasets) for (const { parent } of allReferences(dataset)) join(dataset.id, parent);
  return new Map(
    [...worlds].map(([id, world]) => [id, [...world].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))]),
  );
}
