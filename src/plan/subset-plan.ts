import type { WherePlan } from './where-plan.ts';

/** The part of the real rows that is taken: those that all of it holds for, and whose parents are taken. */
export interface SubsetPlan {
  /** It reads values as they are in the origin. */
  readonly where?: WherePlan;
  /** From 0 to 1, by a keyed hash of the primary key. */
  readonly share?: number;
  /** Fields that refer to others, and are null in rows whose parent is not taken, which stay. */
  readonly nullify?: readonly string[];
}

/** `country = 'DE'; a share of 0.05; manager_id null where its row is left out`. */
export function subsetText({ where, share, nullify = [] }: SubsetPlan): string {
  return [
    ...(where ? [`where ${where.text}`] : []),
    ...(share === undefined ? [] : [`a share of ${share}`]),
    ...(nullify.length === 0 ? [] : [`${nullify.join(', ')} null where the row meant is left out`]),
  ].join('; ');
}
