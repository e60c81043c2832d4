import type { DatasetPlan } from '../plan/plan.ts';

import type { Change } from './change.ts';
import type { RuleName } from './rules.ts';

/** One field of both versions. */
export interface FieldSubject {
  readonly from: DatasetPlan;
  readonly to: DatasetPlan;
  /** Whether it is of the primary key. */
  readonly isKey: boolean;
  /** Reports a change of where its values come from. */
  add(rule: RuleName, facts: Pick<Change, 'message'> & Partial<Pick<Change, 'before' | 'after'>>): void;
}
