import type { ConstraintPlan } from '../../plan/plan.ts';

import { Batches } from '../../generate/batches.ts';
import { type CheckTally, isOfRowsAlone } from '../../generate/checks/check-tally.ts';
import type { ConstraintChecks } from '../../generate/checks/constraint-checks.ts';
import type { Environment } from '../../generate/environment.ts';

import { hashStorage } from '../scratch-file.ts';

import type { RowTask } from './row-task.ts';

/**
 * Looks at rows that others make for what cannot be told by a row alone (what is unique, aggregates, IN (SELECT …)): all
 * of them in one place, so that what has to be held is held once. It reads no other cells than those.
 */
export class GatheredChecks {
  private constructor(
    private readonly task: RowTask,
    private readonly batches: Batches,
    private readonly checks: ConstraintChecks,
  ) {}

  /** Undefined where each row tells for itself. */
  static async open(environment: Environment, task: RowTask): Promise<GatheredChecks | undefined> {
    const { dataset, check } = task;
    if (!check || dataset.constraints.every(isOfRowsAlone)) return undefined;
    const { ConstraintChecks } = await import('../../generate/checks/constraint-checks.ts');
    const batches = new Batches(environment, environment.dataset(dataset.id));
    const checks = new ConstraintChecks(batches, dataset, check, dataset.constraints.filter(isGathered), hashStorage);
    return new GatheredChecks(task, batches, checks);
  }

  add(start: number, end: number): void {
    for (let at = start; at < end; at += this.batches.capacity) {
      this.batches.turnTo(at, Math.min(this.batches.capacity, end - at), this.task.listed);
      this.checks.add();
    }
  }

  /** What was found, with what was found of the other constraints between, in the order of all. */
  among(others: readonly CheckTally[]): readonly CheckTally[] {
    const own = this.checks.tallies().values();
    const rest = others.values();
    return this.task.dataset.constraints.map(
      (each) =>
        (isGathered(each) ? own : rest).next().value ?? { looked: 'none', rows: 0, failing: 0, examples: [], filed: 0 },
    );
  }
}

function isGathered(constraint: ConstraintPlan): boolean {
  return !isOfRowsAlone(constraint);
}
