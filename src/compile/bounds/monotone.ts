import { familyOf } from '../../values/type.ts';

import type { Expression } from '../../expression/expression.ts';
import { type Counted, valueOfCounted } from '../../expression/limit.ts';
import type { Value } from '../../expression/value.ts';

import type { ReadField } from '../draft.ts';

import { isConstant } from './conjuncts.ts';
import type { Evaluation } from './evaluation.ts';

/** What a field's values lie between. */
export interface Span {
  readonly least: bigint;
  readonly greatest: bigint;
  readonly counted: Counted;
}

/** A field that an expression rises (1) or falls (−1) with. */
export interface Slope {
  readonly read: ReadField;
  readonly range: Span;
  readonly direction: 1 | -1;
}

/** By the fields' paths. */
export type Slopes = ReadonlyMap<string, Slope>;

/** What is needed to find how an expression moves. */
export interface Terrain {
  readonly evaluation: Evaluation;
  /** A field that the expression reads, and its range, where that is known. */
  of(path: readonly string[]): { readonly read: ReadField; readonly range: Span } | undefined;
}

/** How an expression moves with each field that it reads, as far as its form shows; undefined where it does not. */
export function slopesOf(expression: Expression, terrain: Terrain): Slopes | undefined {
  if (isConstant(expression)) return new Map();
  switch (expression.kind) {
    case 'field': {
      const found = terrain.of(expression.path);
      return found && new Map([[expression.path.join('.'), { ...found, direction: 1 }]]);
    }
    case 'cast':
      return ordered.has(familyOf(expression.type)) && ordered.has(familyOf(expression.operand.type))
        ? slopesOf(expression.operand, terrain)
        : undefined;
    case 'apply':
      return slopesOfOperation(expression, terrain);
    default:
      return undefined;
  }
}

const ordered = new Set(['integer', 'decimal', 'float', 'date', 'time', 'timestamp', 'timestamptz']);
const rising = new Set(['round', 'floor', 'ceil', 'trunc', 'date_trunc', '+']);

function slopesOfOperation(expression: Extract<Expression, { kind: 'apply' }>, terrain: Terrain): Slopes | undefined {
  const name = expression.operation.slice(0, expression.operation.lastIndexOf('('));
  const parts = expression.args.map((each) => slopesOf(each, terrain));
  const [left, right] = parts;
  if (!parts.every((each) => each !== undefined)) return undefined;
  if (rising.has(name) || takesRising(name, expression.args)) return merged(parts);
  if (name === '-') return parts.length === 1 ? turned(left, -1) : merged([left ?? none, turned(right, -1)]);
  if (name === '*') return slopesOfProduct(expression.args, parts, terrain);
  return name === '/' ? slopesOfQuotient(expression.args, parts, terrain) : undefined;
}

/** Parts of times that grow with them: the year, and all from the beginning of time. */
function takesRising(name: string, [part]: readonly Expression[]): boolean {
  if (name !== 'extract' && name !== 'date_part') return false;
  return part?.kind === 'literal' && /^(year|isoyear|decade|century|millennium|epoch|julian)$/.test(part.value ?? '');
}

const none: Slopes = new Map();

/** A product rises with a factor where the other one is never negative. */
function slopesOfProduct(
  factors: readonly Expression[],
  parts: readonly Slopes[],
  terrain: Terrain,
): Slopes | undefined {
  const signs = factors.map((factor, at) => {
    const ends = [true, false].map((greatest) =>
      signOf(extreme(factor, parts[at] ?? none, greatest, terrain.evaluation)),
    );
    return ends[0] === ends[1] ? ends[0] : undefined;
  });
  const [first, second] = signs;
  const [left = none, right = none] = parts;
  if (first === undefined || second === undefined) return undefined;
  return merged([turned(left, second), turned(right, first)]);
}

/** A quotient falls with a divisor that is above 0 in all rows, where the dividend is never negative. */
function slopesOfQuotient(
  [dividend, divisor]: readonly Expression[],
  [left = none, right = none]: readonly Slopes[],
  { evaluation }: Terrain,
): Slopes | undefined {
  if (!dividend || !divisor) return undefined;
  if (isConstant(divisor)) {
    const sign = signOf(evaluation.of(divisor));
    return sign && turned(left, sign);
  }
  const [least, above] = [dividend, divisor].map((each, at) =>
    extreme(each, at === 0 ? left : right, false, evaluation),
  ) as [Value | undefined, Value | undefined];
  const isAbove = signOf(above) === 1 && !isZero(above);
  return isAbove && signOf(least) === 1 ? merged([left, turned(right, -1)]) : undefined;
}

function isZero(value: Value | undefined): boolean {
  return typeof value === 'object' && value !== null && 'unscaled' in value
    ? value.unscaled === 0n
    : Number(value) === 0;
}

/** 1 for what is not negative; undefined where it is no number. */
function signOf(value: Value | undefined): 1 | -1 | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value < 0 ? -1 : 1;
  if (typeof value === 'object' && value !== null && 'unscaled' in value) return value.unscaled < 0n ? -1 : 1;
  return undefined;
}

function turned(slopes: Slopes | undefined, by: 1 | -1): Slopes {
  const entries = [...(slopes ?? none)].map(([path, each]) => {
    return [path, { ...each, direction: (each.direction * by) as 1 | -1 }] as const;
  });
  return new Map(entries);
}

/** Undefined where a field pulls both ways. */
function merged(parts: readonly Slopes[]): Slopes | undefined {
  const all = new Map<string, Slope>();
  for (const [path, slope] of parts.flatMap((each) => [...each])) {
    if ((all.get(path)?.direction ?? slope.direction) !== slope.direction) return undefined;
    all.set(path, slope);
  }
  return all;
}

/** The greatest or least value that an expression can have; undefined where it has none. */
export function extreme(
  expression: Expression,
  slopes: Slopes,
  greatest: boolean,
  evaluation: Evaluation,
  at: ReadonlyMap<string, Value> = new Map(),
): Value | undefined {
  return evaluation.of(expression, (path) => {
    const key = path.join('.');
    const slope = slopes.get(key) as Slope;
    return at.has(key) ? (at.get(key) as Value) : endOf(slope, greatest);
  });
}

function endOf({ range, direction }: Slope, greatest: boolean): Value {
  const units = (direction === 1) === greatest ? range.greatest : range.least;
  return valueOfCounted(units, range.counted);
}
