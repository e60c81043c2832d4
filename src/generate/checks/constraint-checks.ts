import type { ConstraintPlan, DatasetPlan } from '../../plan/plan.ts';

import { walk } from '../../expression/expression.ts';

import type { Batches } from '../batches.ts';

import { aggregateCheck } from './aggregate-check.ts';
import type { Check } from './check.ts';
import type { CheckTally } from './check-tally.ts';
import { rowCheck } from './row-check.ts';
import type { HashStorage } from './scratch.ts';
import { uniqueCheck } from './unique-check.ts';

/** What looking at rows has shown of a constraint. */
export interface ConstraintReport extends CheckTally {
  readonly dataset: DatasetPlan;
  readonly constraint: ConstraintPlan;
}

/** What will go by: all rows of the dataset, its first ones, or a shard's. */
export type Seen = 'whole' | 'first' | 'shard';

/** Looks at the rows of one dataset as they go by, a batch at a time, without keeping any. */
export class ConstraintChecks {
  readonly #checks: readonly Check[];
  #rows = 0;

  constructor(
    private readonly batches: Batches,
    private readonly dataset: DatasetPlan,
    seen: Seen,
    private readonly constraints = dataset.constraints,
    /** For what has to see all rows in one place. */
    storage?: HashStorage,
  ) {
    this.#checks = constraints.map((each) => checkOf(each, batches, seen, storage));
  }

  /** Looks at the batch that was read last. */
  add(): void {
    const { rows } = this.batches;
    this.#rows += rows.length;
    for (const check of this.#checks) check.add(rows);
  }

  end(): ConstraintReport[] {
    const { dataset, constraints } = this;
    return this.tallies().map((tally, index) => ({
      dataset,
      constraint: constraints[index] as ConstraintPlan,
      ...tally,
    }));
  }

  /** The same without what was looked for. */
  tallies(): CheckTally[] {
    const seen = this.#rows;
    return this.#checks.map(({ looked, end }) => ({ looked, rows: looked === 'none' ? 0 : seen, ...end(seen) }));
  }
}

const unseen: Check = { looked: 'none', add: () => undefined, end: () => ({ failing: 0, examples: [], filed: 0 }) };

function checkOf(constraint: ConstraintPlan, batches: Batches, seen: Seen, storage: HashStorage = nowhere): Check {
  const { expression, obeyed } = constraint;
  const parts = [...walk(expression)];
  const isOverAll = parts.some((part) => part.kind === 'aggregate' && part.dataset === null);
  // What keys, references and counts prove is not worth the memory that a second proof takes.
  if (obeyed && (isOverAll || parts.some((part) => part.kind === 'unique' || part.kind === 'in-dataset')))
    return unseen;
  if (isOverAll) return seen === 'whole' ? aggregateCheck(expression, parts, batches, storage) : unseen;
  if (expression.kind === 'unique') return seen === 'shard' ? unseen : uniqueCheck(expression.fields, batches, storage);
  // A question that takes another dataset's rows is left to those who look at all rows.
  if (seen === 'first' && parts.some((part) => part.kind === 'in-dataset')) return unseen;
  return rowCheck(expression, parts, batches, storage);
}

const nowhere: HashStorage = {
  held: Infinity,
  open() {
    throw new Error('there is nowhere to put hashes');
  },
};
