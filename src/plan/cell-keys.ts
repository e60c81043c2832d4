import { deriveKey, type Key, rootKey } from '../random/key.ts';

import type { DatasetPlan, GroupPlan } from './plan.ts';

// Everything that a value depends on by name has its key from here, for the compiler and for generation alike.

/** What the keys of a dataset's fields and references are derived from. The namespace is no part of it. */
export function datasetKey({ seed, name }: Pick<DatasetPlan, 'seed' | 'name'>): Key {
  return deriveKey(rootKey(seed), 'dataset', name);
}

/** The key of a field's cells; `name` is the field's, or its old one after a rename. */
export function fieldKey(dataset: Key, name: string): Key {
  return deriveKey(dataset, 'field', name);
}

/** The key of a reference's draw, by the names that its fields are keyed by. */
export function referenceKey(dataset: Key, fields: readonly string[]): Key {
  return deriveKey(dataset, 'reference', ...fields);
}

/** The key of how many children each parent of a reference has. */
export function countsKey(reference: Key): Key {
  return deriveKey(reference, 'counts');
}

/** The key of what the fields of a group share: below the dataset, or below the object or array that they are in. */
export function groupKey(around: Key, { kind, instance }: GroupPlan): Key {
  return deriveKey(around, 'group', kind, instance);
}

/** The key that tuples of fields are counted through by. */
export function tupleKey(dataset: Key, fields: readonly string[]): Key {
  return deriveKey(dataset, 'tuple', ...fields);
}
