import { availableParallelism } from 'node:os';

import type { FieldPlan, Plan } from '../../plan/plan.ts';

/** As many as may be asked for. */
export const mostWorkers = 256;

/** Where nobody says how many: one thread writes what the others make, and cannot keep up with many more. */
const mostUnasked = 8;

/** Below so many cells threads take longer to start than they save. */
const fewCells = 4_000_000;

/**
 * How many threads make the rows: as many as are asked for, else those that the machine has, for runs that are worth it. `beside`
 * cores are left to others, whose work is part of the same.
 */
export function workersFor({ datasets }: Plan, asked?: number, beside = 0): number {
  if (asked !== undefined) return asked;
  const cells = datasets.reduce((sum, { rows, fields }) => sum + rows * weightOf(fields), 0);
  return cells < fewCells ? 1 : Math.max(1, Math.min(mostUnasked, availableParallelism() - beside));
}

/**
 * How many threads make the rows of a load: as `workersFor`, but none for rows that lie stored alone, which one thread writes faster
 * than a server takes them.
 */
export function loadWorkersFor(plan: Plan, asked?: number, beside = 0): number {
  const isStored = plan.datasets.every(({ fields }) => fields.every(({ source }) => source.kind === 'stored'));
  return isStored && asked === undefined ? 1 : workersFor(plan, asked, beside);
}

/** Cells that lie stored are written alone, which takes about a tenth of making one. */
function weightOf(fields: readonly FieldPlan[]): number {
  return fields.reduce((sum, { source }) => sum + (source.kind === 'stored' ? 0.1 : 1), 0);
}

/**
 * How many threads mask rows of which nobody knows yet how many there are: those that are asked for, else those of the machine but
 * those that are left to others, as for `workersFor`.
 */
export function crewSize(asked?: number, beside = 0): { readonly workers: number; readonly isAsked: boolean } {
  const own = Math.max(1, Math.min(mostUnasked, availableParallelism() - beside));
  return { workers: asked ?? own, isAsked: asked !== undefined };
}
