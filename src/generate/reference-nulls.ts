import { deriveKey } from '../random/key.ts';

import type { Reference } from '../plan/plan.ts';

import type { RowReader } from './row-reader.ts';
import { type NullMarks, nullShare } from './with-nulls.ts';

/** The rows of a reference that have no parent by its own share of nulls. */
export function referenceNulls(reader: RowReader, reference: Reference): NullMarks | undefined {
  const share = reference.nullProbability;
  if (share === 0) return undefined;
  return nullShare(deriveKey(reader.referenceKey(reference), 'null'), reader.environment.capacity, share);
}
