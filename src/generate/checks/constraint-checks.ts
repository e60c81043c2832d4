import { Rows } from '../../random/rows.ts';

import type { ConstraintPlan, DatasetPlan } from '../../plan/plan.ts';

import { accumulator } from '../../expression/accumulator.ts';
import { type Binding, type BoundValues, bindCondition, bindValues } from '../../expression/bind.ts';
import { canonicalText } from '../../expression/canonical-text.ts';
import type { Evaluate, SpecialExpression } from '../../expression/evaluate.ts';
import { type Expression, walk } from '../../expression/expression.ts';
import type { Value } from '../../expression/value.ts';

import type { Batches } from '../batches.ts';
import { bindingOf } from '../bind-expressions.ts';

import { type CheckTally, mostExamples } from './check-tally.ts';
import { HashSet, mostMembers } from './hash-set.ts';
import { membersOf, tooMany } from './members.ts';

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
  ) {
    this.#checks = constraints.map((each) => checkOf(each, batches, dataset, seen));
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

interface Check {
  readonly looked: CheckTally['looked'];
  add(rows: Rows): void;
  end(rows: number): Pick<CheckTally, 'failing' | 'examples'>;
}

const unseen: Check = { looked: 'none', add: () => undefined, end: () => ({ failing: 0, examples: [] }) };

function checkOf(constraint: ConstraintPlan, batches: Batches, dataset: DatasetPlan, seen: Seen): Check {
  const { expression, obeyed } = constraint;
  const parts = [...walk(expression)];
  const isOverAll = parts.some((part) => part.kind === 'aggregate' && part.dataset === null);
  // What keys, references and counts prove is not worth the memory that a second proof takes.
  if (obeyed && (isOverAll || parts.some((part) => part.kind === 'unique' || part.kind === 'in-dataset')))
    return unseen;
  if (isOverAll) return seen === 'whole' ? overAll(expression, parts, batches) : unseen;
  if (expression.kind === 'unique')
    return seen === 'shard' ? unseen : unique(expression.fields, batches, dataset, seen);
  // A question that takes another dataset's rows is left to those who look at all rows.
  if (seen === 'first' && parts.some((part) => part.kind === 'in-dataset')) return unseen;
  return rowByRow(expression, parts, batches);
}

function tally() {
  const examples: number[] = [];
  let failing = 0;
  return {
    failed(row: number): void {
      failing++;
      if (examples.length < mostExamples) examples.push(row);
    },
    end: () => ({ failing, examples }),
  };
}

function rowByRow(expression: Expression, parts: readonly Expression[], batches: Batches): Check {
  const binding = bindingOf(batches.reader);
  const operands = new Map<SpecialExpression, BoundValues>();
  for (const part of parts) if (part.kind === 'in-dataset') operands.set(part, bindValues(part.operand, binding));
  let current = batches.rows;
  const special = (part: SpecialExpression): Evaluate => {
    if (part.kind !== 'in-dataset') throw new Error(`\`${part.kind}\` is no question about one row`);
    const operand = operands.get(part) as BoundValues;
    const { values, hasNull } = membersOf(batches.reader.environment, batches.reader.dataset.namespace, part);
    return (at) => {
      const value = operand.at(current, at);
      if (value === null) return null;
      return values.has(canonicalText(part.operand.type, value)) ? true : hasNull ? null : false;
    };
  };
  const condition = bindCondition(expression, { ...binding, special });
  const { failed, end } = tally();
  return {
    looked: 'rows',
    add(rows) {
      current = rows;
      for (const operand of operands.values()) operand.read(rows);
      condition.check(rows, (position) => failed(rows.at(position)));
    },
    end,
  };
}

/** Rows whose values another row before them has; nulls are equal to nothing. */
function unique(
  names: readonly string[],
  { reader }: Batches,
  { rows: count, fields }: DatasetPlan,
  seen: Seen,
): Check {
  if (count > mostMembers && seen !== 'first') throw tooMany(`the values of UNIQUE (${names.join(', ')})`, count);
  const columns = names.map((name) => {
    const type = fields.find((field) => field.name === name)?.type ?? { name: 'text' };
    return { type, values: bindValues({ kind: 'field', type, path: [name] }, bindingOf(reader)) };
  });
  const known = new HashSet();
  const { failed, end } = tally();
  return {
    looked: 'whole',
    add(rows) {
      for (const { values } of columns) values.read(rows);
      for (let at = 0; at < rows.length; at++) {
        const texts = columns.map(({ type, values }) => {
          const value = values.at(rows, at);
          return value === null ? null : canonicalText(type, value);
        });
        if (!texts.includes(null) && !known.add(JSON.stringify(texts))) failed(rows.at(at));
      }
    },
    end,
  };
}

/** One answer for all rows, once they have gone by. */
function overAll(expression: Expression, parts: readonly Expression[], { reader }: Batches): Check {
  const binding = bindingOf(reader);
  const aggregates = parts.filter((part) => part.kind === 'aggregate').map((part) => aggregated(part, binding));
  return {
    looked: 'whole',
    add(rows) {
      for (const each of aggregates) each.add(rows);
    },
    end(count) {
      const results = new Map<SpecialExpression, Value>(aggregates.map(({ part, result }) => [part, result()]));
      let failing = 0;
      const special = (part: SpecialExpression) => () => results.get(part) ?? null;
      const one = new Rows(1);
      one.setRange(0, 1);
      bindCondition(expression, { ...binding, special }).check(one, () => {
        failing = Math.max(1, count);
      });
      return { failing, examples: [] };
    },
  };
}

function aggregated(part: Extract<Expression, { kind: 'aggregate' }>, binding: Binding) {
  const { operand, distinct } = part;
  const values = operand && bindValues(operand, binding);
  const sum = accumulator(part);
  const seen = distinct ? new HashSet() : undefined;
  return {
    part,
    result: () => sum.result(),
    add(rows: Rows): void {
      values?.read(rows);
      for (let at = 0; at < rows.length; at++) {
        const value = values && operand ? values.at(rows, at) : true;
        if (value === null) continue;
        if (seen && operand && !seen.add(canonicalText(operand.type, value))) continue;
        if (seen && seen.size > mostMembers) throw tooMany('the values of COUNT(DISTINCT …)', seen.size);
        sum.add(value);
      }
    },
  };
}
