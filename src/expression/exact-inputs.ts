import type { Column } from '../values/column.ts';

import type { Evaluate } from './evaluate.ts';
import type { Expression } from './expression.ts';

/**
 * An expression's values as doubles: integers, days and microseconds as they are, decimals times 10^scale. NaN where that
 * would not be exact, or the value is null, or there is none: then the evaluator of all values is asked.
 */
export interface ExactNumber {
  readonly scale: number;
  /** Of the first `count` rows of a batch whose fields have been read. What it gives holds until it is asked again. */
  read(count: number): Float64Array;
}

/** A condition for the first `count` rows: 1, 0, or `unknown` as above. */
export type ExactTruth = (count: number) => Uint8Array;

/** What an expression is computed of. */
export interface ExactInputs {
  /** The cells of a field, or of an aggregate over child rows. */
  columnOf(part: FieldOrAggregate): Column | undefined;
  /** An aggregate's values where they are exact. */
  exactOf(aggregate: Part<'aggregate'>): ExactNumber | undefined;
  /** The evaluator of all values. */
  evaluate(part: Expression): Evaluate;
}

export type Part<K extends Expression['kind']> = Extract<Expression, { kind: K }>;
export type FieldOrAggregate = Part<'field' | 'aggregate'>;
