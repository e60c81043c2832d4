import type { Expression } from '../expression/expression.ts';

/** A condition on the row alone, as written and as it was read. */
export interface WherePlan {
  readonly text: string;
  readonly expression: Expression;
}
