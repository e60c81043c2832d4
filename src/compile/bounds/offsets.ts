import type { Interval } from '../../values/interval.ts';
import { daysFromCivil, microsecondsPerDay } from '../../values/moment.ts';
import { familyOf } from '../../values/type.ts';

import { type Expression, walk } from '../../expression/expression.ts';

import { isConstant } from './conjuncts.ts';
import type { Evaluation } from './evaluation.ts';

type Field = Extract<Expression, { kind: 'field' }>;
type Apply = Extract<Expression, { kind: 'apply' }>;

/** A moment that lies between so many microseconds before and behind a field's own. */
export interface Offset {
  readonly field: Field;
  readonly least: bigint;
  readonly greatest: bigint;
}

const day = BigInt(microsecondsPerDay);
const second = 1_000_000n;

/** What moments are cut to, in microseconds at the most; all but months and years are of one length. */
const longest: Readonly<Record<string, bigint>> = {
  second,
  minute: 60n * second,
  hour: 3600n * second,
  day,
  week: 7n * day,
  month: 31n * day,
  quarter: 92n * day,
  year: 366n * day,
};

/**
 * How far a day or moment that is computed of a field lies from it: `date_trunc('day', at)` at most a day before. `grain`:
 * the microseconds of which all of the field's moments are multiples. Undefined of what is no such.
 */
export function offsetOf(expression: Expression, grain: bigint, evaluation: Evaluation): Offset | undefined {
  if (expression.type.array || !moments.has(familyOf(expression.type))) return undefined;
  const inner = (part: Expression) => offsetOf(part, grain, evaluation);
  if (expression.kind === 'field') return { field: expression, least: 0n, greatest: 0n };
  if (expression.kind === 'cast')
    return familyOf(expression.type) === 'date'
      ? cut(inner(expression.operand), day, grain)
      : inner(expression.operand);
  if (expression.kind !== 'apply') return undefined;
  const unit = unitIn(expression);
  if (unit !== undefined) return cut(inner(expression.args[1] as Expression), longest[unit] as bigint, grain);
  return shifted(expression, grain, evaluation);
}

/** A moment and what is added to it, or taken from it. */
function shifted({ operation, args }: Apply, grain: bigint, evaluation: Evaluation): Offset | undefined {
  const name = operation.slice(0, operation.lastIndexOf('('));
  const [left, right] = args as [Expression, Expression];
  if (name !== '+' && !(name === '-' && right && isConstant(right))) return undefined;
  const [moment, by] = isConstant(right) ? [left, right] : [right, left];
  const value = isConstant(by) ? evaluation.of(by) : undefined;
  const shift = shiftOf(value);
  if (!shift) return undefined;
  const unit = unitIn(moment);
  // The first of the month behind a moment lies behind it, however long the month is.
  if (unit !== undefined && name === '+' && months[unit] === monthsIn(value)) {
    const own = offsetOf((moment as Apply).args[1] as Expression, grain, evaluation);
    const rest = restOf(value as Interval);
    const isOnGrain = own && own.least % grain === 0n && own.greatest % grain === 0n && day % grain === 0n;
    const first = (isOnGrain ? grain : 1n) + rest;
    return own && { ...own, least: own.least + first, greatest: own.greatest + (longest[unit] as bigint) + rest };
  }
  const inner = offsetOf(moment, grain, evaluation);
  const [least, greatest] = name === '+' ? shift : ([-shift[1], -shift[0]] as const);
  return inner && { ...inner, least: inner.least + least, greatest: inner.greatest + greatest };
}

/** The unit that a moment is cut to. */
function unitIn(expression: Expression): string | undefined {
  if (expression.kind !== 'apply' || !expression.operation.startsWith('date_trunc(')) return undefined;
  const [unit] = expression.args;
  const name = unit?.kind === 'literal' ? (unit.value ?? '').toLowerCase() : '';
  return name in longest ? name : undefined;
}

/** The smallest of the units that moments in expressions are cut to. */
export function finestUnit(expressions: readonly Expression[]): string | undefined {
  const parts = expressions.flatMap(walk);
  const cuts = new Set(parts.flatMap((part) => (isDay(part) ? ['day'] : (unitIn(part) ?? []))));
  return Object.keys(longest).find((unit) => cuts.has(unit));
}

function isDay(part: Expression): boolean {
  return part.kind === 'cast' && familyOf(part.type) === 'date';
}

const months: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

function monthsIn(value: ReturnType<Evaluation['of']>): number | undefined {
  return typeof value === 'object' && value !== null && 'months' in value ? value.months : undefined;
}

const moments = new Set(['date', 'timestamp', 'timestamptz']);

/** A multiple of a grain is cut by less than a unit, by a grain at least. */
function cut(inner: Offset | undefined, unit: bigint, grain: bigint): Offset | undefined {
  const isOnGrain = inner && unit % grain === 0n && inner.least % grain === 0n && inner.greatest % grain === 0n;
  return inner && { ...inner, least: inner.least - unit + (isOnGrain ? grain : 1n) };
}

/** Of whole days, or an interval, the least and the most microseconds. */
function shiftOf(value: ReturnType<Evaluation['of']>): readonly [bigint, bigint] | undefined {
  if (typeof value === 'number') return [BigInt(value) * day, BigInt(value) * day];
  if (typeof value !== 'object' || value === null || !('months' in value)) return undefined;
  const rest = restOf(value);
  const [least, greatest] = daysOfMonths(Math.abs(value.months));
  const ends = [BigInt(least) * day, BigInt(greatest) * day] as const;
  return value.months < 0 ? [rest - ends[1], rest - ends[0]] : [rest + ends[0], rest + ends[1]];
}

function restOf({ days, micros }: Interval): bigint {
  return BigInt(days) * day + BigInt(micros);
}

/** How many days so many months in a row have, and the three by which the last of a month comes early (31 January to 28 February). */
function daysOfMonths(months: number): readonly [number, number] {
  if (months === 0) return [0, 0];
  const lengths: number[] = [];
  // Four centuries have all that there is.
  for (let start = 1600 * 12; start < 2000 * 12; start++) lengths.push(firstOf(start + months) - firstOf(start));
  return [Math.min(...lengths) - 3, Math.max(...lengths) + 3];
}

function firstOf(month: number): number {
  return daysFromCivil(Math.floor(month / 12), (month % 12) + 1, 1) as number;
}
