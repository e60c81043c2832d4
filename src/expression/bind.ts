import type { Rows } from '../random/rows.ts';

import type { Column, NumberColumn } from '../values/column.ts';
import { Misfit } from '../values/misfit.ts';
import type { Source } from '../values/source.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import { compileExpression, type Evaluate, type SpecialExpression, type Surroundings } from './evaluate.ts';
import { EvaluationError } from './evaluation-error.ts';
import { type ColumnOf, type ExactNumber, exactNumber, exactTruth } from './exact-number.ts';
import type { Expression } from './expression.ts';
import { readColumn } from './read-column.ts';
import { scaleOf } from './scale-of.ts';
import type { Value } from './value.ts';
import { columnWriter } from './write-column.ts';

/** What an expression is bound to. */
export interface Binding extends Pick<Surroundings, 'asOf' | 'special'> {
  /** Where the cells of a field come from. Asked once a path; `read` is called once a batch. */
  source(path: readonly string[]): { readonly type: FieldType; readonly source: Source };
  /** The cells of an aggregate over child rows. Absent: the expression has none. */
  aggregate?(expression: Extract<SpecialExpression, { kind: 'aggregate' }>): Source;
  /** The most rows of a batch. */
  readonly capacity: number;
}

/** The expression's values as cells; throws a Misfit with the row where one cannot be computed. */
export function bindExpression(expression: Expression, binding: Binding): Source {
  const { inputs, evaluate, columnOf } = bindInputs(expression, binding);
  const writer = columnWriter(expression.type, binding.capacity, scaleOf(expression));
  const column: Column = writer.column;
  const exact = exactNumber(expression, columnOf);
  if (exact && column.form === 'number' && exact.scale === scaleIn(column, expression.type)) {
    const { values } = column;
    const nulls = column.nulls as Uint8Array;
    return {
      column,
      read(rows) {
        for (const input of inputs) input.read(rows);
        for (let at = 0; at < rows.length; at++) {
          const value = exact.at(at);
          if (Number.isNaN(value)) writer.write(at, valueAt(evaluate, rows, at));
          else {
            values[at] = value;
            nulls[at] = 0;
          }
        }
      },
    };
  }
  return {
    column,
    read(rows) {
      for (const input of inputs) input.read(rows);
      writer.reset();
      for (let at = 0; at < rows.length; at++) writer.write(at, valueAt(evaluate, rows, at));
    },
  };
}

function scaleIn(column: NumberColumn, type: FieldType): number {
  return familyOf(type) === 'decimal' ? column.scale : 0;
}

/** Values that are looked at one by one, and not kept. */
export interface BoundValues {
  /** The same as doubles, after `read`, as far as they are exact. */
  readonly exact: ExactNumber | undefined;
  read(rows: Rows): void;
  /** The value of the row at a position of the batch that was read last; throws a Misfit with the row where there is none. */
  at(rows: Rows, position: number): Value;
}

export function bindValues(expression: Expression, binding: Binding): BoundValues {
  const { inputs, evaluate, columnOf } = bindInputs(expression, binding);
  const exact = exactNumber(expression, columnOf);
  // Of these a double is the value.
  const isValue = exact && expression.type.name !== 'bigint' && familyOf(expression.type) !== 'decimal';
  return {
    exact,
    read(rows) {
      for (const input of inputs) input.read(rows);
    },
    at(rows, position) {
      const value = isValue ? exact.at(position) : Number.NaN;
      return Number.isNaN(value) ? valueAt(evaluate, rows, position) : value;
    },
  };
}

/** A condition over the rows of a batch. A row fails on false, and where nothing can be computed: null lets it pass. */
export interface Condition {
  /** Reads the batch, and calls back for each row that fails, with its position in the batch. */
  check(rows: Rows, failed: (position: number) => void): void;
}

export function bindCondition(expression: Expression, binding: Binding): Condition {
  const { inputs, evaluate, columnOf } = bindInputs(expression, binding);
  const truth = exactTruth(expression, columnOf);
  return {
    check(rows, failed) {
      for (const input of inputs) input.read(rows);
      for (let at = 0; at < rows.length; at++) {
        const is = truth ? truth(at) : Number.NaN;
        if (is === 0 || (is !== 1 && fails(evaluate, at))) failed(at);
      }
    },
  };
}

interface BoundInputs {
  readonly inputs: readonly Source[];
  readonly evaluate: Evaluate;
  readonly columnOf: ColumnOf;
}

function bindInputs(expression: Expression, binding: Binding): BoundInputs {
  const inputs = new Map<string, { source: Source; evaluate: Evaluate }>();
  const field = (path: readonly string[]): Evaluate => {
    const key = JSON.stringify(path);
    const known = inputs.get(key);
    if (known) return known.evaluate;
    const { type, source } = binding.source(path);
    const evaluate = readColumn(source.column, type);
    inputs.set(key, { source, evaluate });
    return evaluate;
  };
  const special = (part: SpecialExpression): Evaluate => {
    if (part.kind !== 'aggregate' || part.dataset === null || !binding.aggregate) return otherwise(part);
    const source = binding.aggregate(part);
    const evaluate = readColumn(source.column, part.type);
    inputs.set(`aggregate ${inputs.size}`, { source, evaluate });
    return evaluate;
  };
  const otherwise = (part: SpecialExpression): Evaluate => {
    if (!binding.special) throw new Error(`\`${part.kind}\` is no function of one row`);
    return binding.special(part);
  };
  const evaluate = compileExpression(expression, { ...binding, field, special });
  const columnOf: ColumnOf = (path) => inputs.get(JSON.stringify(path))?.source.column;
  return { inputs: [...inputs.values()].map(({ source }) => source), evaluate, columnOf };
}

function valueAt(evaluate: Evaluate, rows: Rows, at: number): Value {
  try {
    return evaluate(at);
  } catch (error) {
    throw error instanceof EvaluationError ? misfitOf(error, rows.at(at)) : error;
  }
}

/** A database would refuse a row for which a CHECK divides by zero, too. */
function fails(evaluate: Evaluate, at: number): boolean {
  try {
    return evaluate(at) === false;
  } catch (error) {
    if (error instanceof EvaluationError) return true;
    throw error;
  }
}

function misfitOf(error: EvaluationError, row: number): Misfit {
  return new Misfit(error.message, row, { cause: error });
}
