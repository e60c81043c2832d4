import { parseDecimal } from '../values/decimal.ts';
import { microsecondsPerDay } from '../values/moment.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import type { ExactInputs, ExactNumber, ExactTruth, Part } from './exact-inputs.ts';
import { arithmetic, type Between, buffer, compare, comparisons, keepWithin, roundTo } from './exact-loops.ts';
import { exactLength, exactLike } from './exact-texts.ts';
import type { Expression } from './expression.ts';
import { valueOfText } from './text-forms.ts';
import { truthByCode } from './truth-by-code.ts';

/** Undefined where an expression is no sum, product or choice of numbers that doubles hold. */
export function exactNumber(expression: Expression, inputs: ExactInputs): ExactNumber | undefined {
  if (!counted.has(familyOf(expression.type)) || expression.type.array) return undefined;
  switch (expression.kind) {
    case 'literal':
      return exactLiteral(expression);
    case 'field':
      return exactField(expression, inputs);
    case 'aggregate':
      return inputs.exactOf(expression);
    case 'apply':
      return exactOperation(expression, inputs) ?? exactLength(expression, inputs);
    case 'cast':
      return exactCast(expression, inputs);
    case 'case':
      return exactCase(expression, inputs);
    default:
      return undefined;
  }
}

const counted = new Set(['integer', 'decimal', 'date', 'timestamp', 'timestamptz']);

/** What doubles count one by one. */
const safely: Between = { least: -Number.MAX_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER };

function exactLiteral({ type, value }: Part<'literal'>): ExactNumber | undefined {
  if (value === null) return undefined;
  const decimal = familyOf(type) === 'decimal' ? parseDecimal(value) : undefined;
  if (familyOf(type) === 'decimal' && !decimal) return undefined;
  const number = Number(decimal ? decimal.unscaled : valueOfText(type, value));
  const values = buffer(Float64Array);
  return {
    scale: decimal?.scale ?? 0,
    read: (count) => values(count).fill(Number.isSafeInteger(number) ? number : Number.NaN, 0, count),
  };
}

function exactField(field: Part<'field'>, { columnOf }: ExactInputs): ExactNumber | undefined {
  const column = columnOf(field);
  if (column?.form !== 'number') return undefined;
  const out = buffer(Float64Array);
  return {
    scale: familyOf(field.type) === 'decimal' ? column.scale : 0,
    read(count) {
      const { nulls, values } = column;
      if (!nulls) return values;
      const known = out(count);
      for (let i = 0; i < count; i++) known[i] = nulls[i] === 1 ? Number.NaN : (values[i] as number);
      return known;
    },
  };
}

function powerOf(scale: number): number {
  return Number(`1e${scale}`);
}

/** The same times a number that has no rest. */
function times(number: ExactNumber, factor: number, scale: number, limits = safely): ExactNumber {
  const out = buffer(Float64Array);
  return {
    scale,
    read(count) {
      const values = number.read(count);
      const products = out(count);
      for (let i = 0; i < count; i++) products[i] = (values[i] as number) * factor;
      keepWithin(products, count, limits);
      return products;
    },
  };
}

/** The same with more digits behind the point. */
function widened(number: ExactNumber, scale: number): ExactNumber {
  return number.scale === scale ? number : times(number, powerOf(scale - number.scale), scale);
}

function aligned(parts: readonly ExactNumber[]): readonly ExactNumber[] {
  const scale = Math.max(...parts.map((each) => each.scale));
  return parts.map((each) => widened(each, scale));
}

/** What a type holds; of what lies beyond the evaluator has the words. */
function limitsOf(type: FieldType): Between {
  const most = { smallint: 0x8000, integer: 0x8000_0000 }[type.name as string];
  if (familyOf(type) === 'date') return { least: -2_440_588, most: 2_145_042_540 };
  return most === undefined ? safely : { least: -most, most: most - 1 };
}

function exactOperation({ operation, args, type }: Part<'apply'>, inputs: ExactInputs): ExactNumber | undefined {
  const name = operation.slice(0, operation.lastIndexOf('('));
  const compute = arithmetic[name];
  const families = args.map((each) => familyOf(each.type));
  if (!compute || args.length !== 2 || !operands.has(families.join())) return undefined;
  const isDecimal = familyOf(type) === 'decimal';
  if (name === '%' || name === '/' ? families.join() !== 'integer,integer' : name === '*' && families.includes('date'))
    return undefined;
  const own = args.map((each) => exactNumber(each, inputs));
  const [left, right] = name === '*' ? own : own.includes(undefined) ? [] : aligned(own as ExactNumber[]);
  if (!left || !right) return undefined;
  const limits = isDecimal ? safely : limitsOf(type);
  const scale = name === '*' ? left.scale + right.scale : left.scale;
  const out = buffer(Float64Array);
  return {
    scale,
    read(count) {
      const results = out(count);
      compute(left.read(count), right.read(count), results, count);
      keepWithin(results, count, limits);
      return results;
    },
  };
}

const operands = new Set(['integer,integer', 'decimal,decimal', 'date,integer', 'integer,date', 'date,date']);

function exactCast({ operand, type }: Part<'cast'>, inputs: ExactInputs): ExactNumber | undefined {
  const value = exactNumber(operand, inputs);
  const [from, to] = [familyOf(operand.type), familyOf(type)];
  if (!value) return undefined;
  if (to === 'decimal' && (from === 'integer' || from === 'decimal')) return exactDecimal(value, type);
  if (from === 'integer' && to === 'integer') return times(value, 1, 0, limitsOf(type));
  if (from === 'date' && (to === 'timestamp' || to === 'timestamptz')) return times(value, microsecondsPerDay, 0);
  return from === to ? value : undefined;
}

function exactDecimal(value: ExactNumber, { precision, scale = 0 }: FieldType): ExactNumber | undefined {
  if (precision === undefined) return value;
  if (precision > 15) return undefined;
  const most = powerOf(precision) - 1;
  const limits = { least: -most, most };
  if (value.scale <= scale) return times(widened(value, scale), 1, scale, limits);
  const unit = powerOf(value.scale - scale);
  const out = buffer(Float64Array);
  return {
    scale,
    read(count) {
      const rounded = out(count);
      roundTo(value.read(count), unit, rounded, count);
      keepWithin(rounded, count, limits);
      return rounded;
    },
  };
}

function exactCase({ branches, otherwise }: Part<'case'>, inputs: ExactInputs): ExactNumber | undefined {
  const pick = exactBranch(branches, inputs);
  const results = [...branches.map(({ result }) => result), otherwise].map((each) => exactNumber(each, inputs));
  if (!pick || results.includes(undefined)) return undefined;
  const parts = aligned(results as ExactNumber[]);
  const out = buffer(Float64Array);
  return {
    scale: (parts[0] as ExactNumber).scale,
    read(count) {
      const picks = pick(count);
      const choices = parts.map((each) => each.read(count));
      const picked = out(count);
      for (let i = 0; i < count; i++) picked[i] = choices[picks[i] as number]?.[i] ?? Number.NaN;
      return picked;
    },
  };
}

/** Which branch no condition decides exactly. */
export const noBranch = 0xffff_ffff;

/** For each row the position of the first condition that is true, or behind the last; `noBranch` where that is not known. */
export function exactBranch(
  branches: Part<'case'>['branches'],
  inputs: ExactInputs,
): ((count: number) => Uint32Array) | undefined {
  const whens = branches.map(({ when }) => exactTruth(when, inputs));
  if (whens.includes(undefined)) return undefined;
  const out = buffer(Uint32Array);
  return (count) => {
    const picks = out(count).fill(whens.length, 0, count);
    for (let branch = whens.length - 1; branch >= 0; branch--) {
      const is = (whens[branch] as ExactTruth)(count);
      for (let i = 0; i < count; i++) if (is[i] !== 0) picks[i] = is[i] === 1 ? branch : noBranch;
    }
    return picks;
  };
}

/** Undefined where a condition is no comparison of such numbers, nor one of a text out of a list with what is always the same. */
export function exactTruth(condition: Expression, inputs: ExactInputs): ExactTruth | undefined {
  if (condition.kind === 'logic') return exactLogic(condition, inputs) ?? truthByCode(condition, inputs);
  if (condition.kind !== 'apply' || condition.args.length !== 2) return truthByCode(condition, inputs);
  const outcomes = comparisons[condition.operation.slice(0, condition.operation.lastIndexOf('('))];
  const own = condition.args.map((each) => exactNumber(each, inputs));
  if (!outcomes || own.includes(undefined)) return truthByCode(condition, inputs) ?? exactLike(condition, inputs);
  const [left, right] = aligned(own as ExactNumber[]) as [ExactNumber, ExactNumber];
  const out = buffer(Uint8Array);
  return (count) => {
    const truths = out(count);
    compare(outcomes, left.read(count), right.read(count), truths, count);
    return truths;
  };
}

function exactLogic({ operator, args }: Part<'logic'>, inputs: ExactInputs): ExactTruth | undefined {
  const parts = args.map((each) => exactTruth(each, inputs));
  if (parts.includes(undefined)) return undefined;
  const by = operator === 'and' ? 0 : 1;
  const out = buffer(Uint8Array);
  return (count) => {
    const truths = out(count).fill(1 - by, 0, count);
    for (let part = parts.length - 1; part >= 0; part--) {
      const is = (parts[part] as ExactTruth)(count);
      for (let i = 0; i < count; i++) if (is[i] !== 1 - by) truths[i] = is[i] as number;
    }
    return truths;
  };
}
