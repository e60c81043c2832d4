import { countText } from '../base/plural.ts';

import type { ConstraintPlan } from '../plan/plan.ts';

import { Batches } from '../generate/batches.ts';
import type { Environment } from '../generate/environment.ts';
import { GenerationFailure } from '../generate/generation-failure.ts';

import type { OpenConstraint } from './compare-constraints.ts';
import type { DatasetPair } from './compared-version.ts';
import { mostRows } from './distributions.ts';
import type { RuleName } from './rules.ts';

/** Looks at the rows of each, as many as are looked at for anything, and tells what it is. `load` gives what rows are made with; absent: none can be made. */
export async function tellConstraints(
  open: readonly OpenConstraint[],
  load: (() => Promise<Environment>) | undefined,
): Promise<void> {
  for (const { pair, constraint, tell } of open) {
    const isSafe = constraint.obeyed || constraint.severity !== 'error';
    const environment = isSafe ? undefined : await load?.();
    if (isSafe) tell('constraint-held', 'a condition for which no value changes');
    else if (!environment)
      tell('constraint-added', 'a condition that was not evaluated: rows of another catalogue cannot be made');
    else tell(...(await evaluated(environment, pair, constraint)));
  }
}

async function evaluated(
  environment: Environment,
  { to }: DatasetPair,
  constraint: ConstraintPlan,
): Promise<[RuleName, string]> {
  const { ConstraintChecks } = await import('../generate/checks/constraint-checks.ts');
  const count = Math.min(mostRows, to.rows);
  const isWhole = count === to.rows;
  const looked = isWhole ? countText(count) : `the first ${countText(count)} of ${countText(to.rows)}`;
  try {
    const batches = new Batches(environment, to, []);
    const checks = new ConstraintChecks(batches, to, isWhole ? 'whole' : 'first', [constraint]);
    for (let start = 0; start < count; start += batches.capacity) {
      batches.read(start, Math.min(batches.capacity, count - start));
      checks.add();
    }
    const [report] = checks.end();
    if (!report || report.looked === 'none')
      return [
        'constraint-added',
        `a condition that was not evaluated: it takes all ${countText(to.rows)} rows to tell`,
      ];
    if (report.failing > 0)
      return ['constraint-added', `a condition that ${countText(report.failing)} of ${looked} rows break`];
    return [
      'constraint-held',
      isWhole
        ? `a condition that all ${looked} rows keep`
        : `a condition that ${looked} rows keep; the others were not looked at`,
    ];
  } catch (error) {
    if (!(error instanceof GenerationFailure)) throw error;
    return ['constraint-added', `a condition that was not evaluated: ${error.diagnostic.message}`];
  }
}
