import { kept } from '../base/kept.ts';

import { Rows } from '../random/rows.ts';

import { aggregatedRows } from '../plan/aggregated-reference.ts';
import type { DatasetPlan, Reference } from '../plan/plan.ts';

import type { AggregateSource } from '../expression/bind.ts';
import type { BoundAggregate } from '../expression/bind-aggregate.ts';
import type { SpecialExpression } from '../expression/evaluate.ts';

import type { RowReader } from './row-reader.ts';
import { RowNumbers, type RowsBelow, rowsBelow } from './rows-below.ts';

type AggregateExpression = Extract<SpecialExpression, { kind: 'aggregate' }>;

/**
 * An aggregate over the child rows of each row (`SUM(order_items.amount)`): the children are told from their reference
 * and their values made again, so that what is stored adds up without having been read. Aggregates over the same children
 * go over them together.
 */
export function childAggregate(
  reader: RowReader,
  expression: AggregateExpression,
  bind: (operand: AggregateExpression, child: RowReader) => BoundAggregate,
): AggregateSource {
  const found = aggregatedRows(reader.environment.plan, reader.dataset, expression);
  if (!found) throw new Error(`${expression.dataset} does not refer to ${reader.dataset.id}`);
  const { child: dataset, reference } = found;
  const known = kept(passes, reader, () => new Map<Reference, ChildPass>());
  const pass = kept(known, reference, () => new ChildPass(reader, dataset, reference));
  return pass.add(bind(expression, pass.child));
}

const passes = new WeakMap<RowReader, Map<Reference, ChildPass>>();

interface Passing {
  readonly aggregate: BoundAggregate;
  /** What ended it in the batch that was read last. */
  failure: { readonly error: unknown } | undefined;
}

/** Goes over the child rows of a batch once for all aggregates over them. */
class ChildPass {
  readonly child: RowReader;
  readonly #all: Passing[] = [];
  readonly #below: RowsBelow;
  readonly #numbers = new RowNumbers();
  readonly #ends: Uint32Array;
  readonly #batch: Rows;
  #seen: Rows | undefined;
  #version = -1;

  constructor(reader: RowReader, dataset: DatasetPlan, reference: Reference) {
    const { capacity } = reader.environment;
    this.child = reader.open(dataset.id);
    // A reader of its own, for an index is made from other rows than those that are read.
    this.#below = rowsBelow(reader.again(), reader.open(dataset.id), reference);
    this.#ends = new Uint32Array(capacity);
    this.#batch = new Rows(capacity);
  }

  add(aggregate: BoundAggregate): AggregateSource {
    const passing: Passing = { aggregate, failure: undefined };
    this.#all.push(passing);
    this.#seen = undefined;
    return {
      column: aggregate.column,
      exact: aggregate.exact,
      read: (rows) => {
        if (rows !== this.#seen || rows.version !== this.#version) this.#read(rows);
        // What one of them fails of is no fault of the field that asks for another.
        if (passing.failure) throw passing.failure.error;
      },
    };
  }

  #read(rows: Rows): void {
    this.#below.read(rows, this.#numbers, this.#ends);
    for (const each of this.#all) {
      each.failure = undefined;
      each.aggregate.reset();
    }
    const { length, values } = this.#numbers;
    const { capacity } = this.#batch;
    let group = 0;
    for (let start = 0; start < length; start += capacity) {
      const end = Math.min(start + capacity, length);
      this.#batch.setEach(values, start, end);
      let next = group;
      while (next < rows.length && (this.#ends[next] as number) <= end) next++;
      this.#each((aggregate) => this.#addBatch(aggregate, group, next, start, end));
      group = next;
    }
    // Where there are no rows at all.
    this.#each((aggregate) => {
      for (let empty = group; empty < rows.length; empty++) aggregate.end(empty);
    });
    this.#seen = rows;
    this.#version = rows.version;
  }

  /** Adds the rows `start .. end`, in which the groups `first .. next` end. */
  #addBatch(aggregate: BoundAggregate, first: number, next: number, start: number, end: number): void {
    aggregate.read(this.#batch);
    let from = start;
    for (let group = first; group < next; group++) {
      const to = this.#ends[group] as number;
      aggregate.add(this.#batch, from - start, to - start);
      aggregate.end(group);
      from = to;
    }
    if (from < end) aggregate.add(this.#batch, from - start, end - start);
  }

  #each(step: (aggregate: BoundAggregate) => void): void {
    for (const passing of this.#all) {
      if (passing.failure) continue;
      try {
        step(passing.aggregate);
      } catch (error) {
        passing.failure = { error };
      }
    }
  }
}
