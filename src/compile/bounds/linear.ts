import { type Decimal, decimalOf } from '../../values/decimal.ts';
import type { Interval } from '../../values/interval.ts';
import { microsecondsPerDay } from '../../values/moment.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import type { Expression } from '../../expression/expression.ts';
import { addDecimals, multiplyDecimals } from '../../expression/numeric.ts';
import type { Value } from '../../expression/value.ts';

import { isConstant } from './conjuncts.ts';
import type { Evaluation } from './evaluation.ts';

/** `plus + Σ times · value`: numbers as they are, dates in days, instants and intervals in microseconds. */
export interface Linear {
  readonly plus: Decimal;
  /** By the text of the expression. */
  readonly terms: ReadonlyMap<string, LinearTerm>;
}

/** A field, or what is no sum of fields and is taken as it is. */
export interface LinearTerm {
  readonly times: Decimal;
  readonly expression: Expression;
}

type Apply = Extract<Expression, { kind: 'apply' }>;

/** An expression as a sum; undefined where its values are no exact numbers, days or instants. */
function linearOf(expression: Expression, evaluation: Evaluation): Linear | undefined {
  if (!counted.has(familyOf(expression.type)) || expression.type.array) return undefined;
  if (isConstant(expression)) return constantOf(evaluation.of(expression), expression.type);
  if (expression.kind === 'cast') return castOf(expression, evaluation);
  if (expression.kind === 'apply') return sumOf(expression, evaluation) ?? single(expression);
  return single(expression);
}

const counted = new Set(['integer', 'decimal', 'float', 'date', 'time', 'timestamp', 'timestamptz', 'interval']);

function constantOf(value: Value | undefined, type: FieldType): Linear | undefined {
  if (value === undefined || value === null || typeof value === 'boolean' || typeof value === 'string')
    return undefined;
  if (typeof value === 'object') return constant('unscaled' in value ? value : whole(microsecondsOf(value)));
  if (typeof value === 'number' && familyOf(type) === 'float')
    return Number.isFinite(value) ? constant(decimalOf(value)) : undefined;
  return typeof value === 'bigint' || Number.isInteger(value) || familyOf(type) === 'integer'
    ? constant(whole(value))
    : undefined;
}

/** As intervals are compared: a month has thirty days. */
function microsecondsOf({ months, days, micros }: Interval): bigint {
  return BigInt(months * 30 + days) * BigInt(microsecondsPerDay) + BigInt(micros);
}

function whole(value: number | bigint): Decimal {
  return { unscaled: BigInt(value), scale: 0 };
}

function constant(plus: Decimal): Linear {
  return { plus, terms: new Map() };
}

const one = whole(1);

/** Intervals are sums of instants, or nothing: a month is no number of days where it is added to one. */
function single(expression: Expression): Linear | undefined {
  if (familyOf(expression.type) === 'interval') return undefined;
  return { plus: whole(0), terms: new Map([[keyOf(expression), { times: one, expression }]]) };
}

/** What is the same for expressions that are: the steps of a field's path, behind a sign that JSON and names have none of; else JSON. */
export function keyOf(expression: Expression): string {
  return expression.kind === 'field' ? `\0${expression.path.join('\0')}` : JSON.stringify(expression);
}

function castOf(expression: Extract<Expression, { kind: 'cast' }>, evaluation: Evaluation): Linear | undefined {
  const { operand, type } = expression;
  const from = familyOf(operand.type);
  const to = familyOf(type);
  // What is rounded, or may not fit, is a value of its own.
  if (to === 'float' && (from === 'integer' || from === 'decimal' || from === 'float'))
    return linearOf(operand, evaluation);
  if (to === 'decimal' && type.precision === undefined && (from === 'integer' || from === 'decimal'))
    return linearOf(operand, evaluation);
  if (from === 'integer' && to === 'integer' && type.name !== 'smallint' && operand.type.name !== 'bigint')
    return linearOf(operand, evaluation);
  if (!instants.has(to)) return single(expression);
  if (from === 'date') return scaled(linearOf(operand, evaluation), whole(microsecondsPerDay));
  return instants.has(from) ? linearOf(operand, evaluation) : single(expression);
}

const instants = new Set(['timestamp', 'timestamptz']);

/** Undefined where an operation is no sum. */
function sumOf({ operation, args }: Apply, evaluation: Evaluation): Linear | undefined {
  const name = operation.slice(0, operation.lastIndexOf('('));
  const [first, second] = args as [Expression, Expression | undefined];
  if (name === 'extract') return secondsOf(first, second, evaluation);
  if (name !== '+' && name !== '-' && name !== '*') return undefined;
  if (!second) return name === '*' ? undefined : scaled(linearOf(first, evaluation), name === '-' ? whole(-1) : one);
  if (name === '*') return productOf(first, second, evaluation);
  const families = args.map(({ type }) => familyOf(type));
  if (families.includes('interval') && !args.every((each) => isSpan(each, evaluation))) return undefined;
  const toInstants = families.includes('interval');
  const [left, right] = args.map((each) => {
    const own = linearOf(each, evaluation);
    return toInstants && familyOf(each.type) === 'date' ? scaled(own, whole(microsecondsPerDay)) : own;
  });
  return left && right && sum(left, name === '-' ? scaled(right, whole(-1)) : right);
}

/** `extract(epoch from b - a)`: a difference of moments is in microseconds. */
function secondsOf(part: Expression, span: Expression | undefined, evaluation: Evaluation): Linear | undefined {
  const isEpoch = part.kind === 'literal' && part.value?.toLowerCase() === 'epoch';
  if (!isEpoch || !span || familyOf(span.type) !== 'interval' || !isSpan(span, evaluation)) return undefined;
  return scaled(linearOf(span, evaluation), { unscaled: 1n, scale: 6 });
}

/** Whether an interval is a number of microseconds, added to whatever moment; all else is no interval. */
function isSpan(expression: Expression, evaluation: Evaluation): boolean {
  if (familyOf(expression.type) !== 'interval') return true;
  if (!isConstant(expression))
    return expression.kind === 'apply' && expression.args.every((each) => isSpan(each, evaluation));
  const value = evaluation.of(expression);
  return typeof value === 'object' && value !== null && 'months' in value && value.months === 0;
}

function productOf(first: Expression, second: Expression, evaluation: Evaluation): Linear | undefined {
  const [factor, other] = isConstant(first) ? [first, second] : [second, first];
  const times = isConstant(factor) ? linearOf(factor, evaluation) : undefined;
  return times && scaled(linearOf(other, evaluation), times.plus);
}

function scaled(linear: Linear | undefined, by: Decimal): Linear | undefined {
  if (!linear) return undefined;
  const terms = [...linear.terms].map(([key, { times, expression }]) => {
    return [key, { times: multiplyDecimals(times, by), expression }] as const;
  });
  return { plus: multiplyDecimals(linear.plus, by), terms: new Map(terms) };
}

function sum(left: Linear, right: Linear | undefined): Linear | undefined {
  if (!right) return undefined;
  const terms = new Map(left.terms);
  for (const [key, term] of right.terms) {
    const times = addDecimals(terms.get(key)?.times ?? whole(0), term.times);
    if (times.unscaled === 0n) terms.delete(key);
    else terms.set(key, { ...term, times });
  }
  return { plus: addDecimals(left.plus, right.plus), terms };
}

/** A condition `sum > 0` or `sum >= 0`. */
export interface LinearCondition extends Linear {
  readonly isStrict: boolean;
}

/** A comparison as conditions that hold together: two of them where both sides are equal; none: it is no such. */
export function linearConditions(condition: Expression, evaluation: Evaluation): readonly LinearCondition[] {
  if (condition.kind !== 'apply') return [];
  const operator = /^(<|<=|>|>=|=)\(/.exec(condition.operation)?.[1];
  const [left, right] = condition.args.map((each) => linearOf(each, evaluation));
  const rise = left && sum(left, scaled(right, whole(-1)));
  const fall = scaled(rise, whole(-1));
  if (!operator || !rise || !fall) return [];
  const isStrict = operator.length === 1 && operator !== '=';
  if (operator === '=') return [rise, fall].map((each) => ({ ...each, isStrict: false }));
  return [{ ...(operator.startsWith('>') ? rise : fall), isStrict }];
}
