import type { Column } from '../values/column.ts';
import { parseDecimal } from '../values/decimal.ts';
import { microsecondsPerDay } from '../values/moment.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import type { Expression } from './expression.ts';
import { valueOfText } from './text-forms.ts';

/**
 * An expression's values as doubles: integers, days and microseconds as they are, decimals times 10^scale. NaN where that
 * would not be exact, or the value is null, or there is none: then the evaluator of all values is asked.
 */
export interface ExactNumber {
  readonly scale: number;
  at(position: number): number;
}

/** 1 or 0; NaN as above. */
export type ExactTruth = (position: number) => number;

/** The cells of a field. */
export type ColumnOf = (path: readonly string[]) => Column | undefined;

/** Undefined where an expression is no sum, product or choice of numbers that doubles hold. */
export function exactNumber(expression: Expression, columnOf: ColumnOf): ExactNumber | undefined {
  if (!counted.has(familyOf(expression.type)) || expression.type.array) return undefined;
  switch (expression.kind) {
    case 'literal':
      return exactLiteral(expression);
    case 'field':
      return exactField(expression, columnOf);
    case 'apply':
      return exactOperation(expression, columnOf);
    case 'cast':
      return exactCast(expression, columnOf);
    case 'case':
      return exactCase(expression, columnOf);
    default:
      return undefined;
  }
}

const counted = new Set(['integer', 'decimal', 'date', 'timestamp', 'timestamptz']);

type Part<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** NaN beyond what doubles count one by one; minus zero is zero. */
function safe(value: number): number {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER ? value + 0 : Number.NaN;
}

function exactLiteral({ type, value }: Part<'literal'>): ExactNumber | undefined {
  if (value === null) return undefined;
  const decimal = familyOf(type) === 'decimal' ? parseDecimal(value) : undefined;
  if (familyOf(type) === 'decimal' && !decimal) return undefined;
  const number = safe(Number(decimal ? decimal.unscaled : valueOfText(type, value)));
  return { scale: decimal?.scale ?? 0, at: () => number };
}

function exactField({ type, path }: Part<'field'>, columnOf: ColumnOf): ExactNumber | undefined {
  const column = columnOf(path);
  if (column?.form !== 'number') return undefined;
  return {
    scale: familyOf(type) === 'decimal' ? column.scale : 0,
    at: (position) => (column.nulls?.[position] === 1 ? Number.NaN : (column.values[position] as number)),
  };
}

function powerOf(scale: number): number {
  return Number(`1e${scale}`);
}

/** The same with more digits behind the point. */
function widened(number: ExactNumber, scale: number): ExactNumber {
  if (number.scale === scale) return number;
  const factor = powerOf(scale - number.scale);
  return { scale, at: (position) => safe(number.at(position) * factor) };
}

function aligned(parts: readonly ExactNumber[]): readonly ExactNumber[] {
  const scale = Math.max(...parts.map((each) => each.scale));
  return parts.map((each) => widened(each, scale));
}

/** What a type holds; NaN beyond: the evaluator has the words for it. */
function within(type: FieldType): (value: number) => number {
  const most = { smallint: 0x8000, integer: 0x8000_0000 }[type.name as string];
  if (familyOf(type) === 'date') return (value) => (value >= -2_440_588 && value < 2_145_042_541 ? value : Number.NaN);
  return most === undefined ? safe : (value) => (value >= -most && value < most ? value + 0 : Number.NaN);
}

/** Of whole numbers; those with another result than a sum or difference only of integers. */
const arithmetic: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '%': (left, right) => left % right,
  // By nothing it is NaN.
  '/': (left, right) => (left - (left % right)) / right,
};

function exactOperation({ operation, args, type }: Part<'apply'>, columnOf: ColumnOf): ExactNumber | undefined {
  const name = operation.slice(0, operation.lastIndexOf('('));
  const compute = arithmetic[name];
  const families = args.map((each) => familyOf(each.type));
  if (!compute || args.length !== 2 || !operands.has(families.join())) return undefined;
  const isDecimal = familyOf(type) === 'decimal';
  if (name === '%' || name === '/' ? families.join() !== 'integer,integer' : name === '*' && families.includes('date'))
    return undefined;
  const own = args.map((each) => exactNumber(each, columnOf));
  const [left, right] = name === '*' ? own : own.includes(undefined) ? [] : aligned(own as ExactNumber[]);
  if (!left || !right) return undefined;
  const fits = isDecimal ? safe : within(type);
  const scale = name === '*' ? left.scale + right.scale : left.scale;
  return { scale, at: (position) => fits(compute(left.at(position), right.at(position))) };
}

const operands = new Set(['integer,integer', 'decimal,decimal', 'date,integer', 'integer,date', 'date,date']);

function exactCast({ operand, type }: Part<'cast'>, columnOf: ColumnOf): ExactNumber | undefined {
  const value = exactNumber(operand, columnOf);
  const [from, to] = [familyOf(operand.type), familyOf(type)];
  if (!value) return undefined;
  if (to === 'decimal' && (from === 'integer' || from === 'decimal')) return exactDecimal(value, type);
  const fits = within(type);
  if (from === 'integer' && to === 'integer') return { scale: 0, at: (position) => fits(value.at(position)) };
  if (from === 'date' && (to === 'timestamp' || to === 'timestamptz'))
    return { scale: 0, at: (position) => safe(value.at(position) * microsecondsPerDay) };
  return from === to ? value : undefined;
}

function exactDecimal(value: ExactNumber, { precision, scale = 0 }: FieldType): ExactNumber | undefined {
  if (precision === undefined) return value;
  if (precision > 15) return undefined;
  const most = powerOf(precision);
  const fits = (unscaled: number) => (unscaled < most && unscaled > -most ? unscaled + 0 : Number.NaN);
  if (value.scale <= scale) {
    const wide = widened(value, scale);
    return { scale, at: (position) => fits(wide.at(position)) };
  }
  const unit = powerOf(value.scale - scale);
  return {
    scale,
    at(position) {
      const unscaled = value.at(position);
      const rest = unscaled % unit;
      const cut = (unscaled - rest) / unit;
      // Halves go away from zero.
      return fits(rest * 2 >= unit ? cut + 1 : rest * 2 <= -unit ? cut - 1 : cut);
    },
  };
}

function exactCase({ branches, otherwise }: Part<'case'>, columnOf: ColumnOf): ExactNumber | undefined {
  const whens = branches.map(({ when }) => exactTruth(when, columnOf));
  const results = [...branches.map(({ result }) => result), otherwise].map((each) => exactNumber(each, columnOf));
  if (whens.includes(undefined) || results.includes(undefined)) return undefined;
  const parts = aligned(results as ExactNumber[]);
  const pick = exactBranch(whens as ExactTruth[]);
  return {
    scale: (parts[0] as ExactNumber).scale,
    at: (position) => parts[pick(position)]?.at(position) ?? Number.NaN,
  };
}

/** The position of the first condition that is true, or behind the last; NaN where that is not known. */
export function exactBranch(whens: readonly ExactTruth[]): (position: number) => number {
  return (position) => {
    for (let i = 0; i < whens.length; i++) {
      const is = (whens[i] as ExactTruth)(position);
      if (is !== 0) return is === 1 ? i : Number.NaN;
    }
    return whens.length;
  };
}

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '<>': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

/** Undefined where a condition is no comparison of such numbers. */
export function exactTruth(condition: Expression, columnOf: ColumnOf): ExactTruth | undefined {
  if (condition.kind === 'logic') return exactLogic(condition, columnOf);
  if (condition.kind !== 'apply' || condition.args.length !== 2) return undefined;
  const test = comparisons[condition.operation.slice(0, condition.operation.lastIndexOf('('))];
  const own = condition.args.map((each) => exactNumber(each, columnOf));
  if (!test || own.includes(undefined)) return undefined;
  const [left, right] = aligned(own as ExactNumber[]) as [ExactNumber, ExactNumber];
  return (position) => {
    const a = left.at(position);
    const b = right.at(position);
    return Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : Number(test(a, b));
  };
}

function exactLogic({ operator, args }: Part<'logic'>, columnOf: ColumnOf): ExactTruth | undefined {
  const parts = args.map((each) => exactTruth(each, columnOf));
  if (parts.includes(undefined)) return undefined;
  const by = operator === 'and' ? 0 : 1;
  return (position) => {
    for (const part of parts as ExactTruth[]) {
      const is = part(position);
      if (is !== 1 - by) return is;
    }
    return 1 - by;
  };
}
