import type { FieldType } from '../values/type.ts';

import { conversion } from './convert.ts';
import type { Expression, Literal } from './expression.ts';
import { operationOf } from './operations/index.ts';
import { textOfValue, valueOfText } from './text-forms.ts';
import { comparisonOf, type Value } from './value.ts';

/** Computes an expression's value for the row at a position of the batch. Throws an EvaluationError where it has none. */
export type Evaluate = (position: number) => Value;

/** What an expression's values depend on beside itself. */
export interface Surroundings {
  /** The values of a field, by its path. */
  field(path: readonly string[]): Evaluate;
  /** *As of*, in microseconds since 1970-01-01 UTC. */
  readonly asOf: number;
  /** What is no function of one row: aggregates, uniqueness, `IN (SELECT …)`. Absent: the expression has none. */
  readonly special?: (expression: SpecialExpression) => Evaluate;
}

export type SpecialExpression = Extract<Expression, { kind: 'in-dataset' | 'aggregate' | 'unique' }>;

type Compiler<K extends Expression['kind']> = (
  expression: Extract<Expression, { kind: K }>,
  around: Surroundings,
) => Evaluate;

/** Makes of a checked expression a function, once. */
export function compileExpression(expression: Expression, around: Surroundings): Evaluate {
  const compile = compilers[expression.kind] as (expression: Expression, around: Surroundings) => Evaluate;
  return compile(expression, around);
}

const compilers: { readonly [K in Expression['kind']]: Compiler<K> } = {
  literal: (literal) => always(valueOfLiteral(literal)),
  field: ({ path }, around) => around.field(path),
  apply: ({ operation, args }, around) =>
    strict(
      operationOf(operation).evaluate,
      args.map((each) => compileExpression(each, around)),
    ),
  cast: compileCast,
  logic({ operator, args }, around) {
    const parts = args.map((each) => compileExpression(each, around));
    return operator === 'and' ? decided(parts, false) : decided(parts, true);
  },
  not({ operand }, around) {
    const value = compileExpression(operand, around);
    return (at) => {
      const is = value(at);
      return is === null ? null : !is;
    };
  },
  is({ test, negated, operand }, around) {
    const value = compileExpression(operand, around);
    const wanted = test === 'true' ? true : test === 'false' ? false : null;
    return (at) => (value(at) === wanted) !== negated;
  },
  distinct({ negated, args }, around) {
    const compare = comparisonOf(args[0].type);
    const [left, right] = args.map((each) => compileExpression(each, around)) as [Evaluate, Evaluate];
    return (at) => {
      const [a, b] = [left(at), right(at)];
      const differs = a === null || b === null ? a !== b : compare(a, b) !== 0;
      return differs !== negated;
    };
  },
  in: compileIn,
  case({ branches, otherwise }, around) {
    const pairs = branches.map(({ when, result }) => ({
      when: compileExpression(when, around),
      result: compileExpression(result, around),
    }));
    const last = compileExpression(otherwise, around);
    return (at) => (pairs.find(({ when }) => when(at) === true)?.result ?? last)(at);
  },
  choose: compileChoice,
  concat({ args }, around) {
    const parts = args.map((each) => compileExpression(each, around));
    return (at) => parts.map((part, i) => outputOf((args[i] as Expression).type, part(at))).join('');
  },
  now: ({ type }, { asOf }) => always(conversion({ name: 'timestamptz' }, type, 'explicit')(asOf)),
  'in-dataset': special,
  aggregate: special,
  unique: special,
};

/** As a client is shown it: true is `t`, which CAST to text spells out. */
function outputOf(type: FieldType, value: Value): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? (value ? 't' : 'f') : textOfValue(type, value);
}

function special(expression: SpecialExpression, around: Surroundings): Evaluate {
  if (!around.special) throw new Error(`\`${expression.kind}\` is no function of one row`);
  return around.special(expression);
}

function always(value: Value): Evaluate {
  return () => value;
}

/** A plan has literals as the text forms of their types. */
function valueOfLiteral({ type, value }: Literal): Value {
  return value === null ? null : valueOfText(type, value);
}

type Compute = (...args: Value[]) => Value;

/** One null argument makes the result null. The usual numbers of arguments go without an array a row. */
function strict(evaluate: (...args: never[]) => Value, args: readonly Evaluate[]): Evaluate {
  const compute = evaluate as unknown as Compute;
  const [first, second] = args as [Evaluate, Evaluate];
  if (args.length === 1) {
    return (at) => {
      const a = first(at);
      return a === null ? null : compute(a);
    };
  }
  if (args.length === 2) {
    return (at) => {
      const a = first(at);
      const b = second(at);
      return a === null || b === null ? null : compute(a, b);
    };
  }
  return (at) => {
    const values = args.map((each) => each(at));
    return values.includes(null) ? null : compute(...values);
  };
}

/** AND is decided by the first false, OR by the first true; a null leaves them open. */
function decided(parts: readonly Evaluate[], by: boolean): Evaluate {
  return (at) => {
    let result: Value = !by;
    for (const part of parts) {
      const value = part(at);
      if (value === by) return by;
      if (value === null) result = null;
    }
    return result;
  };
}

function compileCast({ operand, type, mode }: Extract<Expression, { kind: 'cast' }>, around: Surroundings): Evaluate {
  const convert = conversion(operand.type, type, mode);
  if (operand.kind === 'literal' && mode === 'implicit') {
    const constant = valueOfLiteral(operand);
    return always(constant === null ? null : convert(constant));
  }
  return strict(convert, [compileExpression(operand, around)]);
}

function compileIn({ operand, items, negated }: Extract<Expression, { kind: 'in' }>, around: Surroundings): Evaluate {
  const compare = comparisonOf(operand.type);
  const value = compileExpression(operand, around);
  const listed = items.map((each) => compileExpression(each, around));
  return (at) => {
    const wanted = value(at);
    if (wanted === null) return null;
    let open = false;
    for (const item of listed) {
      const each = item(at);
      if (each === null) open = true;
      else if (compare(wanted, each) === 0) return !negated;
    }
    return open ? null : negated;
  };
}

function compileChoice({ choice, args }: Extract<Expression, { kind: 'choose' }>, around: Surroundings): Evaluate {
  const parts = args.map((each) => compileExpression(each, around));
  const compare = comparisonOf((args[0] as Expression).type);
  if (choice === 'coalesce') return (at) => firstValue(parts, at);
  if (choice === 'nullif') return nullIf(parts as [Evaluate, Evaluate], compare);
  const sign = choice === 'greatest' ? 1 : -1;
  return (at) => {
    let best: Value = null;
    for (const part of parts) {
      const value = part(at);
      if (value !== null && (best === null || compare(value, best) * sign > 0)) best = value;
    }
    return best;
  };
}

function firstValue(parts: readonly Evaluate[], at: number): Value {
  for (const part of parts) {
    const value = part(at);
    if (value !== null) return value;
  }
  return null;
}

function nullIf([left, right]: readonly [Evaluate, Evaluate], compare: (a: Value, b: Value) => number): Evaluate {
  return (at) => {
    const a = left(at);
    const b = right(at);
    return a !== null && b !== null && compare(a, b) === 0 ? null : a;
  };
}
