import { kept } from '../base/kept.ts';

import { deriveKey, type Key } from '../random/key.ts';

import { datasetKey } from '../plan/cell-keys.ts';
import type { DatasetPlan } from '../plan/plan.ts';

import type { SeriesScope } from '../generators/index.ts';

import type { RowReader } from './row-reader.ts';

const bound = new WeakMap<RowReader, Map<string, object>>();

/**
 * What the fields of one series share of a reader's batches, made once among them under a key of the dataset's; a field
 * that stands alone has it to itself, under its own key.
 */
export function boundSeries<T extends object>(
  reader: RowReader,
  own: Key,
  name: string | undefined,
  make: (scope: SeriesScope) => T,
): T {
  if (name === undefined) return make(scopeOf(reader, own));
  const known = kept(bound, reader, () => new Map<string, object>());
  return kept(known, name, () => make(scopeOf(reader, deriveKey(datasetKey(reader.dataset), 'series', name)))) as T;
}

function scopeOf(reader: RowReader, key: Key): SeriesScope {
  const { capacity, asOf } = reader.environment;
  let apart: RowReader | undefined;
  return {
    capacity,
    asOf,
    key: (purpose) => deriveKey(key, purpose),
    counting: (reference) => reader.counting(referenceNamed(reader.dataset, reference)),
    field(path) {
      // A reader of its own: what is read of single rows must not stand in the batch's columns.
      apart ??= reader.again();
      return apart.field(path);
    },
  };
}

/** The position of a reference by its name, or by its only field. */
export function referenceNamed({ references }: DatasetPlan, wanted: string): number {
  return references.findIndex(({ name, fields }) => name === wanted || fields.at(-1) === wanted);
}
