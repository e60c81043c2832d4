import type { ConstraintReport } from '../generate/checks/constraint-checks.ts';

/** Rows break a constraint that is an error: the run's answer is no. */
export class ConstraintsBroken extends Error {
  override readonly name = 'ConstraintsBroken';

  constructor(readonly constraints: readonly ConstraintReport[]) {
    super('rows break constraints');
  }
}
