import { deriveKey } from '../random/key.ts';

import type { Reference } from '../plan/plan.ts';

import type { RowReader } from './row-reader.ts';
import { ruledNulls } from './ruled-nulls.ts';
import { type NullMarks, nullShare } from './with-nulls.ts';

/** The rows of a reference that have no parent by its own share of nulls. */
export function referenceNulls(reader: RowReader, reference: Reference): NullMarks | undefined {
  const share = reference.nullProbability;
  const key = () => deriveKey(reader.referenceKey(reference), 'null');
  const drawn = share > 0 ? nullShare(key(), reader.environment.capacity, share) : undefined;
  const rules = reference.isRuled && reader.dataset.fields.find(({ name }) => name === reference.fields[0])?.nullRules;
  return rules ? ruledNulls(reader, rules, drawn) : drawn;
}
