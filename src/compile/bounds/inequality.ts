import type { Expression } from '../../expression/expression.ts';

import type { ConstraintDraft } from '../draft.ts';

import { divisor } from './divisor.ts';
import type { LinearCondition } from './linear.ts';
import { floorDivide } from './ranges.ts';
import type { Unknown } from './unknowns.ts';

/** The part of a constraint that an inequality says. */
export interface Cause {
  readonly constraint: ConstraintDraft;
  readonly condition: Expression;
}

/**
 * `plus + Σ times · k >= 0`, or `> 0`, over the whole numbers that unknowns stand at: what is `start + step · k` has the
 * number k. All numbers are whole, so nothing is lost by any step.
 */
export interface Inequality {
  readonly plus: bigint;
  readonly terms: ReadonlyMap<Unknown, bigint>;
  /** Only of what is no multiple of anything known; else `> 0` is `>= 1`. */
  readonly isStrict: boolean;
  /** Whether whatever keeps the causes keeps it; else it asks for a little more. */
  readonly isNeeded: boolean;
  readonly causes: readonly Cause[];
}

/** A linear condition over the whole numbers of its unknowns, times a power of ten so that no digits are behind the point. */
export function inequalityOf(
  { plus, terms, isStrict }: LinearCondition,
  unknownOf: (expression: Expression) => Unknown,
  causes: readonly Cause[],
): Inequality {
  const known = [...terms.values()].map(({ times, expression }) => ({ times, unknown: unknownOf(expression) }));
  // Digits behind the point of all that is added up.
  const scale = Math.max(plus.scale, ...known.map(({ times, unknown }) => times.scale + unknown.scale));
  const at = (unscaled: bigint, own: number) => unscaled * 10n ** BigInt(scale - own);
  const whole = new Map<Unknown, bigint>();
  let start = at(plus.unscaled, plus.scale);
  for (const { times, unknown } of known) {
    const factor = at(times.unscaled, times.scale + unknown.scale);
    start += factor * unknown.start;
    whole.set(unknown, (whole.get(unknown) ?? 0n) + factor * unknown.step);
  }
  return tightened({ plus: start, terms: whole, isStrict, isNeeded: true, causes });
}

/** The same for whole numbers, with the smallest factors: of `2a > 1` what is `a >= 1`. */
export function tightened(inequality: Inequality): Inequality {
  const terms = [...inequality.terms].filter(([, times]) => times !== 0n);
  const isReal = terms.some(([{ isReal }]) => isReal);
  const isStrict = inequality.isStrict && isReal;
  const plus = inequality.isStrict && !isReal ? inequality.plus - 1n : inequality.plus;
  const common = terms.reduce((most, [, times]) => divisor(most, times), isReal ? plus : 0n);
  if (common <= 1n) return { ...inequality, plus, terms: new Map(terms), isStrict };
  const smaller = terms.map(([unknown, times]) => [unknown, times / common] as const);
  return { ...inequality, plus: floorDivide(plus, common), terms: new Map(smaller), isStrict };
}

/**
 * What is left of a lower and an upper limit of an unknown once it is gone: where it holds, a whole number lies between
 * both.
 */
export function without(unknown: Unknown, lower: Inequality, upper: Inequality): Inequality {
  const low = timesOf(lower, unknown);
  const high = -timesOf(upper, unknown);
  const terms = new Map<Unknown, bigint>();
  for (const [{ terms: own }, by] of [
    [lower, high],
    [upper, low],
  ] as const)
    for (const [each, times] of own) terms.set(each, (terms.get(each) ?? 0n) + times * by);
  terms.delete(unknown);
  // From a limit up to the next whole number it is less than one, by the part that the limit is a multiple of.
  const part = [partOf(lower, low) * high, partOf(upper, high) * low].reduce((a, b) => (a > b ? a : b));
  const gap = low * high - part;
  return tightened({
    plus: lower.plus * high + upper.plus * low - gap,
    terms,
    isStrict: lower.isStrict || upper.isStrict,
    isNeeded: lower.isNeeded && upper.isNeeded && gap === 0n,
    causes: [...new Set([...lower.causes, ...upper.causes])],
  });
}

/** The factor of an unknown; 0 where it is not part of the sum. */
export function timesOf({ terms }: Inequality, unknown: Unknown): bigint {
  return terms.get(unknown) ?? 0n;
}

/** All that the numbers of a limit are multiples of, `whole` of which are 1; 0: of nothing. */
function partOf({ plus, terms }: Inequality, whole: bigint): bigint {
  if ([...terms.keys()].some(({ isReal }) => isReal)) return 0n;
  return [...terms.values()].reduce(divisor, divisor(whole, plus));
}

/** What a limit says of values as expressions have them, in whole numbers: `plus + Σ times · value >= 0`. */
export function ofValues({ plus, terms }: Inequality): { readonly plus: bigint; readonly times: Map<Unknown, bigint> } {
  const steps = [...terms.keys()].reduce((all, { step }) => (all / divisor(all, step)) * step, 1n);
  const times = new Map<Unknown, bigint>();
  let start = plus * steps;
  for (const [unknown, each] of terms) {
    const factor = each * (steps / unknown.step);
    times.set(unknown, factor * 10n ** BigInt(unknown.scale));
    start -= factor * unknown.start;
  }
  return { plus: start, times };
}

/** Whether one says all that the other does, of the same values. */
export function covers(one: Inequality, other: Inequality, same: (unknown: Unknown) => string): boolean {
  const [first, second] = [one, other].map((each) => {
    const { plus, times } = ofValues(each);
    const common = [...times.values()].reduce(divisor, 0n);
    const texts = [...times].map(([unknown, by]) => `${by / common} ${same(unknown)}`).sort();
    return { plus, common, text: texts.join('\n') };
  }) as [Form, Form];
  const isLess = one.isStrict || !other.isStrict;
  return isLess && first.text === second.text && first.plus * second.common <= second.plus * first.common;
}

interface Form {
  readonly plus: bigint;
  readonly common: bigint;
  readonly text: string;
}
