import { nearest } from '../base/nearest.ts';

import type { DatasetPlan, FieldPlan, Plan } from '../plan/plan.ts';

import { UsageError } from './usage-error.ts';

/** The datasets of a name, or the one of `namespace/name`. That there is none is wrong usage. */
export function datasetsNamed({ datasets }: Plan, name: string): readonly DatasetPlan[] {
  const found = datasets.filter((each) => each.name === name || each.id === name);
  if (found.length > 0) return found;
  const known = datasets.flatMap((each) => [each.name, each.id]);
  throw unknown('dataset', name, known, [...new Set(datasets.map((each) => each.name))]);
}

/** The one dataset of a name. */
export function datasetNamed(plan: Plan, name: string): DatasetPlan {
  const [first, ...others] = datasetsNamed(plan, name) as [DatasetPlan, ...DatasetPlan[]];
  if (others.length === 0) return first;
  const ids = [first, ...others].map((each) => each.id).join(', ');
  throw new UsageError(`${name} could be any of ${ids}`, 'write namespace/name');
}

/** A dataset's field. */
export function namedField({ name: dataset, fields }: DatasetPlan, name: string): FieldPlan {
  const found = fields.find((each) => each.name === name);
  if (found) return found;
  const known = fields.map((each) => each.name);
  throw unknown(`field of ${dataset}`, name, known, known);
}

/** The field of a row that a path begins with (`lines[0].sku`), the longest name that fits. */
export function fieldOfPath(dataset: DatasetPlan, path: string): FieldPlan {
  const fitting = dataset.fields.filter(({ name }) => path.startsWith(name) && /^[.[]/.test(path.slice(name.length)));
  return fitting.toSorted((a, b) => b.name.length - a.name.length)[0] ?? namedField(dataset, path);
}

function unknown(what: string, name: string, known: readonly string[], listed: readonly string[]): UsageError {
  const near = nearest(name, known);
  const help = near === undefined ? `there are ${listed.slice(0, 12).join(', ')}` : `did you mean ${near}?`;
  return new UsageError(`there is no ${what} called ${name}`, help);
}
