import type { Document } from 'mongodb';

import type { DatasetPlan } from '../../plan/plan.ts';

import { keyName, mongodb } from '../../formats/json/document-dialects.ts';

import type { Capabilities } from './capabilities.ts';
import { bsonTypes } from './validator.ts';

export interface IndexSpec {
  readonly name: string;
  readonly key: Readonly<Record<string, 1>>;
  readonly unique?: boolean;
  readonly partialFilterExpression?: Document;
}

/** The indexes that a dataset's definition asks for; `_id` has one always. */
export function indexesOf(dataset: DatasetPlan, server: Capabilities): IndexSpec[] {
  const sets = [...(dataset.key.length > 1 ? [dataset.key] : []), ...dataset.unique];
  const specs = [
    ...sets.map((fields) => specOf(dataset, server, { name: `${fields.join('_')}_key`, fields, unique: true })),
    ...dataset.indexes.map((index) => specOf(dataset, server, index)),
  ];
  const own = specs.filter((spec): spec is IndexSpec => spec !== undefined && !isId(spec));
  return own.filter((spec, position) => own.findIndex((each) => isSame(each, spec)) === position);
}

function specOf(
  dataset: DatasetPlan,
  server: Capabilities,
  { name, fields, unique }: { readonly name: string; readonly fields: readonly string[]; readonly unique: boolean },
): IndexSpec | undefined {
  const key = Object.fromEntries(fields.map((field) => [keyName(mongodb, dataset, field), 1 as const]));
  if (!unique) return { name, key };
  const nullable = fields.filter((field) => dataset.fields.find((each) => each.name === field)?.nullable);
  if (nullable.length === 0) return { name, key, unique: true };
  // To SQL nulls differ from each other, to an index of MongoDB they are one value: those are left out of it.
  if (!server.partialIndexes) return { name, key };
  const conditions = nullable.map((field) => {
    const plan = dataset.fields.find((each) => each.name === field);
    const types = plan && bsonTypes(plan.type, server.values);
    return [keyName(mongodb, dataset, field), { $type: types?.[0] ?? 'object' }];
  });
  return { name, key, unique: true, partialFilterExpression: Object.fromEntries(conditions) };
}

function isId({ key }: IndexSpec): boolean {
  return Object.keys(key).join() === '_id';
}

/** Whether two indexes are over the same fields in the same order. */
export function isSame(a: Pick<IndexSpec, 'key'>, b: Pick<IndexSpec, 'key'>): boolean {
  return JSON.stringify(Object.entries(a.key)) === JSON.stringify(Object.entries(b.key));
}
