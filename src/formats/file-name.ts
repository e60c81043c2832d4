import type { DatasetPlan } from '../plan/plan.ts';

/** What a dataset is called in files: its name, with the namespace in front where another one has the same name. */
export function datasetLabel(dataset: DatasetPlan, all: readonly DatasetPlan[]): string {
  const shared = all.some((other) => other.name === dataset.name && other.id !== dataset.id);
  return shared ? `${dataset.namespace}.${dataset.name}` : dataset.name;
}
