import { type Decimal, rescale } from '../../values/decimal.ts';

import type { Expression } from '../../expression/expression.ts';
import type { Value } from '../../expression/value.ts';

import type { ConstraintDraft } from '../draft.ts';

import { isConstant, orderedField } from './conjuncts.ts';
import type { Obeying } from './obeying.ts';
import type { FieldRange } from './ranges.ts';

type Apply = Extract<Expression, { kind: 'apply' }>;

/**
 * Leaves multiples alone: `x % 25 = 0`, `mod(x, 10) = 5`, `x = round(x, 1)`. Undefined where a condition is none of
 * these; else whether it is obeyed.
 */
export function obeyMultiples(
  condition: Expression,
  range: FieldRange,
  constraint: ConstraintDraft,
  obeying: Pick<Obeying, 'ranges' | 'evaluation'>,
): boolean | undefined {
  if (condition.kind !== 'apply' || !condition.operation.startsWith('=(')) return undefined;
  const [left, right] = condition.args as [Expression, Expression];
  return (
    obeyCall(callOf(left), right, range, constraint, obeying) ??
    obeyCall(callOf(right), left, range, constraint, obeying)
  );
}

function obeyCall(
  call: Apply | undefined,
  other: Expression,
  range: FieldRange,
  constraint: ConstraintDraft,
  { ranges, evaluation }: Pick<Obeying, 'ranges' | 'evaluation'>,
): boolean | undefined {
  if (!call || orderedField(call.args[0] as Expression) === undefined) return undefined;
  const numberIn = (each: Expression) => (isConstant(each) ? evaluation.of(each) : undefined);
  if (/^(%|mod)\(/.test(call.operation)) {
    const [by, rest] = [call.args[1] as Expression, other].map((each) => unitsIn(numberIn(each), range.counted.scale));
    if (by === undefined || by === 0n || rest === undefined) return undefined;
    return obeyRemainder(range, by < 0n ? -by : by, rest, constraint, ranges);
  }
  const isRounded = /^(round|trunc|floor|ceil)\((decimal|decimal,integer)\)$/.test(call.operation);
  if (!isRounded || orderedField(other) === undefined) return undefined;
  const places = call.args[1] ? numberIn(call.args[1]) : 0;
  if (typeof places !== 'number') return undefined;
  const dropped = range.counted.scale - places;
  return dropped <= 0 || ranges.putOnGrid(range, 10n ** BigInt(dropped), 0n, constraint);
}

/** A remainder has the sign of what was divided. */
function obeyRemainder(
  range: FieldRange,
  by: bigint,
  rest: bigint,
  constraint: ConstraintDraft,
  ranges: Obeying['ranges'],
): boolean {
  if (rest >= by || rest <= -by) {
    ranges.reportNothing(range, [constraint]);
    return false;
  }
  return (
    (rest <= 0n || ranges.limit(range, true, rest, constraint)) &&
    (rest >= 0n || ranges.limit(range, false, rest, constraint)) &&
    ranges.putOnGrid(range, by, rest, constraint)
  );
}

function callOf(side: Expression): Apply | undefined {
  const inner = side.kind === 'cast' && side.mode === 'implicit' ? side.operand : side;
  return inner.kind === 'apply' ? inner : undefined;
}

/** A number in units of 10^-scale; undefined where it is no whole number of them. */
function unitsIn(value: Value | undefined, scale: number): bigint | undefined {
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value)))
    return BigInt(value) * 10n ** BigInt(scale);
  return typeof value === 'object' && value !== null && 'unscaled' in value
    ? rescale(value as Decimal, scale)
    : undefined;
}
