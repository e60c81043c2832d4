import { kept } from '../base/kept.ts';

import type { Rows } from '../random/rows.ts';

import type { Column, NumberColumn } from '../values/column.ts';
import { Misfit } from '../values/misfit.ts';
import type { Source } from '../values/source.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import { chosenTexts } from './chosen-texts.ts';
import { compileExpression, type Evaluate, type SpecialExpression, type Surroundings } from './evaluate.ts';
import { EvaluationError } from './evaluation-error.ts';
import type { ExactInputs, ExactNumber, FieldOrAggregate } from './exact-inputs.ts';
import { unknown } from './exact-loops.ts';
import { exactNumber, exactTruth } from './exact-number.ts';
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
  aggregate?(expression: Extract<SpecialExpression, { kind: 'aggregate' }>): AggregateSource;
  /** The most rows of a batch. */
  readonly capacity: number;
}

export interface AggregateSource extends Source {
  /** The same values, after `read`, as far as doubles hold them. */
  readonly exact?: ExactNumber | undefined;
}

/** The expression's values as cells; throws a Misfit with the row where one cannot be computed. */
export function bindExpression(expression: Expression, binding: Binding): Source {
  const { inputs, evaluate, exactly } = bindInputs(expression, binding);
  const chosen = chosenTexts(expression, exactly, binding.capacity);
  if (chosen) {
    return {
      column: chosen.column,
      read(rows) {
        for (const input of inputs) input.read(rows);
        chosen.read(rows, valueAt);
      },
    };
  }
  const writer = columnWriter(expression.type, binding.capacity, scaleOf(expression));
  const column: Column = writer.column;
  const exact = exactNumber(expression, exactly);
  if (exact && column.form === 'number' && exact.scale === scaleIn(column, expression.type)) {
    const { values } = column;
    const nulls = column.nulls as Uint8Array;
    return {
      column,
      read(rows) {
        for (const input of inputs) input.read(rows);
        const known = exact.read(rows.length);
        nulls.fill(0, 0, rows.length);
        for (let at = 0; at < rows.length; at++) {
          const value = known[at] as number;
          if (Number.isNaN(value)) writer.write(at, valueAt(evaluate, rows, at));
          else values[at] = value;
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
  /** The same as doubles, as far as they are exact. Absent: none are. */
  readonly exact: ExactValues | undefined;
  read(rows: Rows): void;
  /** The value of the row at a position of the batch that was read last; throws a Misfit with the row where there is none. */
  at(rows: Rows, position: number): Value;
}

export interface ExactValues {
  readonly scale: number;
  /** Of the batch that was read last; NaN as ExactNumber has it. */
  values: Float64Array;
}

/** Binds an expression to the columns that it reads: its value in each row of a batch. */
export function bindValues(expression: Expression, binding: Binding): BoundValues {
  const { inputs, evaluate, exactly } = bindInputs(expression, binding);
  const number = exactNumber(expression, exactly);
  const exact: ExactValues | undefined = number && { scale: number.scale, values: new Float64Array(0) };
  // Of these a double is the value.
  const isValue = exact && expression.type.name !== 'bigint' && familyOf(expression.type) !== 'decimal';
  return {
    exact,
    read(rows) {
      for (const input of inputs) input.read(rows);
      if (exact && number) exact.values = number.read(rows.length);
    },
    at(rows, position) {
      const value = isValue ? (exact.values[position] as number) : Number.NaN;
      return Number.isNaN(value) ? valueAt(evaluate, rows, position) : value;
    },
  };
}

/** A condition over the rows of a batch. A row fails on false, and where nothing can be computed: null lets it pass. */
export interface Condition {
  /** Reads the batch, and calls back for each row that fails, with its position in the batch. */
  check(rows: Rows, failed: (position: number) => void): void;
}

/** Binds a condition: which rows of a batch break it. Null breaks none, as in a CHECK. */
export function bindCondition(expression: Expression, binding: Binding): Condition {
  const { inputs, evaluate, exactly } = bindInputs(expression, binding);
  const truth = exactTruth(expression, exactly);
  return {
    check(rows, failed) {
      for (const input of inputs) input.read(rows);
      const truths = truth?.(rows.length);
      for (let at = 0; at < rows.length; at++) {
        const is = truths?.[at] ?? unknown;
        if (is === 0 || (is === unknown && fails(evaluate, at))) failed(at);
      }
    },
  };
}

interface BoundInputs {
  readonly inputs: readonly Source[];
  readonly evaluate: Evaluate;
  readonly exactly: ExactInputs;
}

function bindInputs(expression: Expression, binding: Binding): BoundInputs {
  const inputs = new Map<string, Input>();
  const field = (path: readonly string[]): Input =>
    kept(inputs, path.length === 1 ? `=${path[0]}` : JSON.stringify(path), () => {
      const { type, source } = binding.source(path);
      return { source, evaluate: readColumn(source.column, type) };
    });
  const aggregates = new Map<SpecialExpression, Input>();
  const aggregate = (part: Extract<SpecialExpression, { kind: 'aggregate' }>): Input =>
    kept(aggregates, part, () => {
      const source = (binding.aggregate as NonNullable<Binding['aggregate']>)(part);
      return { source, evaluate: readColumn(source.column, part.type) };
    });
  const isOfChildren = (part: SpecialExpression) =>
    part.kind === 'aggregate' && part.dataset !== null && binding.aggregate !== undefined;
  const special = (part: SpecialExpression): Evaluate => {
    if (part.kind === 'aggregate' && isOfChildren(part)) return aggregate(part).evaluate;
    if (!binding.special) throw new Error(`\`${part.kind}\` is no function of one row`);
    return binding.special(part);
  };
  const compile = (part: Expression) =>
    compileExpression(part, { ...binding, field: (path) => field(path).evaluate, special });
  const evaluate = compile(expression);
  const columnOf = (part: FieldOrAggregate) =>
    (part.kind === 'field' ? field(part.path) : isOfChildren(part) ? aggregate(part) : undefined)?.source.column;
  const exactOf = (part: Extract<SpecialExpression, { kind: 'aggregate' }>) => aggregates.get(part)?.source.exact;
  const sources = [...inputs.values(), ...aggregates.values()].map(({ source }) => source);
  return { inputs: sources, evaluate, exactly: { columnOf, exactOf, evaluate: compile } };
}

interface Input {
  readonly source: AggregateSource;
  readonly evaluate: Evaluate;
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
