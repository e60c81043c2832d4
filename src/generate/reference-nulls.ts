import { deriveKey } from '../random/key.ts';

import type { FieldPlan, Reference } from '../plan/plan.ts';

import type { RowReader } from './row-reader.ts';
import { ruledNulls } from './ruled-nulls.ts';
import { type NullMarks, nullShare } from './with-nulls.ts';

/** The rows of a reference that have no parent by its own share of nulls. */
export function referenceNulls(reader: RowReader, reference: Reference): NullMarks | undefined {
  const share = reference.nullProbability;
  const key = () => deriveKey(reader.referenceKey(reference), 'null');
  const drawn = share > 0 ? nullShare(key(), reader.environment.capacity, share) : undefined;
  const rules = reference.isRuled && rulesOf(reader, reference);
  return rules ? ruledNulls(reader, rules, drawn) : drawn;
}

/** Of a column that is its own: those that it shares follow others. */
function rulesOf({ dataset: { fields, references } }: RowReader, reference: Reference): FieldPlan['nullRules'] {
  const position = references.indexOf(reference);
  return fields.find(
    ({ source, nullRules }) => nullRules && source.kind === 'reference' && source.reference === position,
  )?.nullRules;
}
