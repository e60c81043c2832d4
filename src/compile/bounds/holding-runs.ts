import { microsecondsPerDay } from '../../values/moment.ts';
import { familyOf } from '../../values/type.ts';

import { type Expression, partsOf } from '../../expression/expression.ts';
import { limitOf, valueOfCounted } from '../../expression/limit.ts';

import { isConstant, orderedField } from './conjuncts.ts';
import type { Evaluation } from './evaluation.ts';
import { slopesOf } from './monotone.ts';
import type { FieldRange } from './ranges.ts';
import { complement, intersection, type Run, type Runs, union } from './runs.ts';

/** The most parts of a range in which a condition is tried; the most runs that a plan lists. */
const mostCells = 65_536n;
const mostRuns = 4096;

/**
 * For which values of a range a condition on it alone is true, as numbers of its steps: comparisons with what rises or
 * falls with the field by halving the range, what depends on the day or hour alone day by day. Undefined where neither
 * tells, or there are too many runs.
 */
export function holdingRuns(condition: Expression, range: FieldRange, evaluation: Evaluation): Runs | undefined {
  if (familyOf(range.counted.type) === 'float') return undefined;
  const runs = new Search(range, evaluation).of(condition);
  return runs && runs.length <= mostRuns ? runs : undefined;
}

/** What a condition comes to is neither true nor false for a value. */
class Unclear extends Error {}

class Search {
  readonly #count: bigint;

  constructor(
    private readonly range: FieldRange,
    private readonly evaluation: Evaluation,
  ) {
    this.#count = (range.greatest - range.least) / range.whole.step + 1n;
  }

  of(condition: Expression): Runs | undefined {
    try {
      return this.#of(condition);
    } catch (error) {
      if (error instanceof Unclear) return undefined;
      throw error;
    }
  }

  #of(condition: Expression): Runs | undefined {
    if (condition.kind === 'not') {
      const runs = this.#of(condition.operand);
      return runs && complement(runs, this.#count);
    }
    if (condition.kind === 'logic') {
      const parts = condition.args.map((each) => this.#of(each));
      return parts.reduce(
        (all, each) =>
          all && each && (condition.operator === 'or' ? union(all, each) : intersection(all, each, this.#count)),
      );
    }
    return this.#compared(condition) ?? this.#listed(condition) ?? this.#tried(condition);
  }

  /** `e < c` and the like, of an `e` that rises or falls with the field. */
  #compared(condition: Expression): Runs | undefined {
    if (condition.kind !== 'apply') return undefined;
    const [, operator = '', types = ''] = /^(<>|<=|>=|<|>|=)(\(.*)$/.exec(condition.operation) ?? [];
    const [left, right] = condition.args as [Expression, Expression];
    const side = operator && (isConstant(right) ? left : isConstant(left) ? right : undefined);
    const direction = side && this.#direction(side);
    if (!side || !direction) return undefined;
    const isTrue = (name: string) => this.#truth({ ...condition, operation: name + types });
    // With the field on the right, what is less on the left falls.
    const rises = direction > 0 === (side === left);
    const [less, more] = ['<', '>'].map(isTrue) as [Truth, Truth];
    const below = rises ? this.#before(less) : this.#from(less);
    const above = rises ? this.#from(more) : this.#before(more);
    const unequal = union(below, above);
    switch (operator) {
      case '<':
        return below;
      case '>':
        return above;
      case '<=':
        return complement(above, this.#count);
      case '>=':
        return complement(below, this.#count);
      default:
        return operator === '=' ? complement(unequal, this.#count) : unequal;
    }
  }

  #direction(side: Expression): number | undefined {
    const { draft, field, least, greatest, counted } = this.range;
    // Of values that are not null the first one counts.
    const own = side.kind === 'choose' && side.choice === 'coalesce' ? (side.args[0] as Expression) : side;
    const slopes = slopesOf(own, {
      evaluation: this.evaluation,
      of: (path) => ({
        read: { draft, field, through: [], path },
        range: { least, greatest, counted },
      }),
    });
    return slopes?.values().next().value?.direction;
  }

  /** `x IN (1, 5)`: a run for each that there is. */
  #listed(condition: Expression): Runs | undefined {
    if (condition.kind !== 'in' || orderedField(condition.operand) === undefined) return undefined;
    const { counted, least, whole } = this.range;
    let runs: Runs = [];
    for (const item of condition.items) {
      const value = isConstant(item) ? this.evaluation.of(item) : undefined;
      if (value === undefined || value === null) return undefined;
      const [from, to] = (['>=', '<='] as const).map((each) => BigInt(limitOf(each, value, item.type, counted)));
      const units = from === to && from !== undefined ? from - least : -1n;
      const at = units / whole.step;
      if (units >= 0n && units % whole.step === 0n && at < this.#count) runs = union(runs, [{ first: at, last: at }]);
    }
    return condition.negated ? complement(runs, this.#count) : runs;
  }

  /** Tried for each part of the range in which it cannot change. */
  #tried(condition: Expression): Runs | undefined {
    const { least, greatest, whole } = this.range;
    const grain = grainOf(condition, familyOf(this.range.counted.type) === 'date' ? 'days' : 'microseconds');
    const size = grain === undefined || grain < whole.step || grain % whole.step !== 0n ? whole.step : grain;
    const firstCell = floored(least, size);
    if ((greatest - firstCell) / size >= mostCells) return undefined;
    const isTrue = this.#truth(condition);
    const runs: { first: bigint; last: bigint }[] = [];
    for (let cell = firstCell; cell <= greatest; cell += size) {
      const first = cell < least ? 0n : (cell - least + whole.step - 1n) / whole.step;
      const last = (cell + size - 1n > greatest ? greatest - least : cell + size - 1n - least) / whole.step;
      if (last < first || !isTrue(first)) continue;
      const before = runs.at(-1);
      if (before?.last === first - 1n) before.last = last;
      else runs.push({ first, last });
    }
    return runs;
  }

  #truth(condition: Expression): Truth {
    const { least, whole, counted } = this.range;
    const value = this.evaluation.alone(condition);
    return (at) => {
      const result = value(valueOfCounted(least + whole.step * at, counted));
      if (typeof result !== 'boolean') throw new Unclear();
      return result;
    };
  }

  /** Of what is true up to some number. */
  #before(isTrue: Truth): Runs {
    const end = this.#firstOf((at) => !isTrue(at));
    return end === 0n ? [] : [{ first: 0n, last: end - 1n }];
  }

  /** Of what is true from some number on. */
  #from(isTrue: Truth): Runs {
    const first = this.#firstOf(isTrue);
    return first === this.#count ? [] : [{ first, last: this.#count - 1n } satisfies Run];
  }

  /** The first number for which something is that is so for all behind it; where there is none, the one behind all. */
  #firstOf(isSo: Truth): bigint {
    let [low, high] = [0n, this.#count];
    while (low < high) {
      const middle = (low + high) / 2n;
      if (isSo(middle)) high = middle;
      else low = middle + 1n;
    }
    return low;
  }
}

type Truth = (at: bigint) => boolean;

function floored(value: bigint, by: bigint): bigint {
  return value - (((value % by) + by) % by);
}

const second = 1_000_000n;
const day = BigInt(microsecondsPerDay);
const grains: Readonly<Record<string, bigint>> = { second, minute: 60n * second, hour: 3600n * second };

/** Within how many microseconds a condition on instants stays as it is; undefined: it may change with each. */
function grainOf(part: Expression, unit: 'days' | 'microseconds'): bigint | undefined {
  if (unit === 'days') return 1n;
  if (part.kind === 'cast' && familyOf(part.type) === 'date' && part.operand.kind === 'field') return day;
  if (part.kind === 'apply' && /^(date_trunc|date_part|extract)\(/.test(part.operation)) {
    const [of, operand] = part.args;
    if (of?.kind === 'literal' && operand?.kind === 'field') return grainOfUnit(part.operation, of.value ?? '');
  }
  if (part.kind === 'field') return undefined;
  let least: bigint | undefined = day;
  for (const each of partsOf(part)) {
    const own = isConstant(each) ? day : grainOf(each, unit);
    if (own === undefined) return undefined;
    least = own < least ? own : least;
  }
  return least;
}

function grainOfUnit(operation: string, unit: string): bigint | undefined {
  // A part of a second may be one of a microsecond; truncated it is whole.
  if (unit === 'second') return operation.startsWith('date_trunc') ? second : undefined;
  if (/^(microseconds?|milliseconds?|epoch|julian)$/.test(unit)) return undefined;
  return grains[unit] ?? day;
}

/** A value of a range by its number. */
export function unitsAt({ least, whole }: FieldRange, at: bigint): bigint {
  return least + whole.step * at;
}
