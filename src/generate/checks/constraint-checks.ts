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

import { CellKeys } from './cell-keys.ts';
import { type CheckTally, mostExamples } from './check-tally.ts';
import { type Members, membersOf } from './members.ts';
import type { HashStorage } from './scratch.ts';
import { SeenKeys } from './seen-keys.ts';
import { SeenTexts } from './seen-texts.ts';

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

interface Check {
  readonly looked: CheckTally['looked'];
  add(rows: Rows): void;
  end(rows: number): Pick<CheckTally, 'failing' | 'examples' | 'filed'>;
}

const unseen: Check = { looked: 'none', add: () => undefined, end: () => ({ failing: 0, examples: [], filed: 0 }) };

function checkOf(constraint: ConstraintPlan, batches: Batches, seen: Seen, storage: HashStorage = nowhere): Check {
  const { expression, obeyed } = constraint;
  const parts = [...walk(expression)];
  const isOverAll = parts.some((part) => part.kind === 'aggregate' && part.dataset === null);
  // What keys, references and counts prove is not worth the memory that a second proof takes.
  if (obeyed && (isOverAll || parts.some((part) => part.kind === 'unique' || part.kind === 'in-dataset')))
    return unseen;
  if (isOverAll) return seen === 'whole' ? overAll(expression, parts, batches, storage) : unseen;
  if (expression.kind === 'unique') return seen === 'shard' ? unseen : unique(expression.fields, batches, storage);
  // A question that takes another dataset's rows is left to those who look at all rows.
  if (seen === 'first' && parts.some((part) => part.kind === 'in-dataset')) return unseen;
  return rowByRow(expression, parts, batches, storage);
}

const nowhere: HashStorage = {
  held: Infinity,
  open() {
    throw new Error('there is nowhere to put hashes');
  },
};

/** Counts rows that fail, told in any order, and keeps the first ones. */
function tally() {
  const examples: number[] = [];
  let failing = 0;
  return {
    failed(row: number): void {
      failing++;
      if (examples.length === mostExamples && row > (examples.at(-1) as number)) return;
      examples.splice(examples.findLastIndex((each) => each < row) + 1, 0, row);
      examples.length = Math.min(examples.length, mostExamples);
    },
    end: (filed: number) => ({ failing, examples, filed }),
  };
}

function rowByRow(expression: Expression, parts: readonly Expression[], batches: Batches, storage: HashStorage): Check {
  const binding = bindingOf(batches.reader);
  const operands = new Map<SpecialExpression, BoundValues>();
  for (const part of parts) if (part.kind === 'in-dataset') operands.set(part, bindValues(part.operand, binding));
  const members: Members[] = [];
  let current = batches.rows;
  const special = (part: SpecialExpression): Evaluate => {
    if (part.kind !== 'in-dataset') throw new Error(`\`${part.kind}\` is no question about one row`);
    const operand = operands.get(part) as BoundValues;
    const found = membersOf(batches.reader.environment, batches.reader.dataset.namespace, part, storage);
    members.push(found);
    const { values, hasNull } = found;
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
    end() {
      for (const { values } of members) values.close();
      return end(members.reduce((sum, { values }) => sum + values.bytes, 0));
    },
  };
}

/** Rows whose values another row before them has; nulls are equal to nothing. */
function unique(names: readonly string[], { reader }: Batches, storage: HashStorage): Check {
  const { failed, end } = tally();
  const sources = names.map((name) => reader.field(name));
  const keys = CellKeys.of(sources, reader.environment.capacity);
  if (keys) {
    const seen = new SeenKeys(keys, storage, failed);
    return {
      looked: 'whole',
      add: (rows) => seen.add(rows),
      end() {
        seen.end();
        return end(seen.bytes);
      },
    };
  }
  const columns = names.map((name) => {
    const type = reader.dataset.fields.find((field) => field.name === name)?.type ?? { name: 'text' };
    return { type, values: bindValues({ kind: 'field', type, path: [name] }, bindingOf(reader)) };
  });
  const known = new SeenTexts(storage);
  return {
    looked: 'whole',
    add(rows) {
      for (const { values } of columns) values.read(rows);
      for (let at = 0; at < rows.length; at++) {
        const texts = columns.map(({ type, values }) => {
          const value = values.at(rows, at);
          return value === null ? null : canonicalText(type, value);
        });
        const row = rows.at(at);
        if (!texts.includes(null) && known.add(JSON.stringify(texts), row) === false) failed(row);
      }
    },
    end() {
      known.end((row, isNew) => isNew || failed(row));
      return end(known.bytes);
    },
  };
}

/** One answer for all rows, once they have gone by. */
function overAll(
  expression: Expression,
  parts: readonly Expression[],
  { reader }: Batches,
  storage: HashStorage,
): Check {
  const binding = bindingOf(reader);
  const aggregates = parts
    .filter((part) => part.kind === 'aggregate')
    .map((part) => aggregated(part, binding, storage));
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
      return { failing, examples: [], filed: aggregates.reduce((sum, { filed }) => sum + filed(), 0) };
    },
  };
}

function aggregated(part: Extract<Expression, { kind: 'aggregate' }>, binding: Binding, storage: HashStorage) {
  const { operand, distinct } = part;
  const values = operand && bindValues(operand, binding);
  const sum = accumulator(part);
  const seen = distinct ? new SeenTexts(storage) : undefined;
  const addAll = (rows: Rows, isNew: (value: Value, at: number) => boolean | undefined): void => {
    values?.read(rows);
    for (let at = 0; at < rows.length; at++) {
      const value = values ? values.at(rows, at) : true;
      if (value !== null && isNew(value, at)) sum.add(value);
    }
  };
  return {
    part,
    filed: () => seen?.bytes ?? 0,
    result(): Value {
      // Values that have not been kept are made again, each once.
      const late = new Rows(binding.capacity);
      const take = (rows: readonly number[]) => {
        late.setEach(Float64Array.from(rows), 0, rows.length);
        addAll(late, () => true);
      };
      let waiting: number[] = [];
      seen?.end((row, isNew) => {
        if (isNew) waiting.push(row);
        if (waiting.length < late.capacity) return;
        take(waiting);
        waiting = [];
      });
      take(waiting);
      return sum.result();
    },
    add(rows: Rows): void {
      addAll(rows, (value, at) =>
        seen && operand ? seen.add(canonicalText(operand.type, value as NonNullable<Value>), rows.at(at)) : true,
      );
    },
  };
}
