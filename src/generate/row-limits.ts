import type { Rows } from '../random/rows.ts';

import { type Decimal, decimalOf } from '../values/decimal.ts';
import { familyOf } from '../values/type.ts';

import type { BoundPlan, ConstraintPlan, SumPlan } from '../plan/plan.ts';

import type { BoundValues } from '../expression/bind.ts';
import { type Comparator, type Counted, limitOf } from '../expression/limit.ts';
import type { Value } from '../expression/value.ts';

import { bindingOf, expressionsOf } from './bind-expressions.ts';
import type { RowReader } from './row-reader.ts';

/** A limit of a field's values, as its column counts them, which differs from row to row. */
export interface RowLimit {
  readonly isLower: boolean;
  /** Whether it only leaves room for the fields that others bound. */
  readonly isDerived: boolean;
  readonly cause: ConstraintPlan | undefined;
  read(rows: Rows): void;
  /** All of the batch that was read last, in numbers; NaN where `at` has to be asked. Absent: it is asked for all. */
  exact?(): { readonly ends: Float64Array; readonly plus: number };
  /** Null: this row has none. */
  at(rows: Rows, position: number): number | bigint | null;
}

/** A field's bounds, to be read row by row as numbers of the field's scale. */
export function rowLimits(reader: RowReader, bounds: readonly BoundPlan[], counted: Counted): readonly RowLimit[] {
  return bounds.map((plan) => ({
    isLower: plan.operator.startsWith('>'),
    isDerived: plan.others !== undefined,
    cause: reader.dataset.constraints[plan.constraint],
    ...('expression' in plan ? limitOfExpression(reader, plan, counted) : limitOfSum(reader, plan, counted)),
  }));
}

type Reading = Pick<RowLimit, 'read' | 'exact' | 'at'>;

function limitOfExpression(
  reader: RowReader,
  { operator, expression }: Extract<BoundPlan, { expression: unknown }>,
  counted: Counted,
): Reading {
  const values = valuesOf(reader, expression);
  // Of whole numbers, or days among days, the least beyond is one further.
  const isCounted = familyOf(expression.type) !== 'decimal' && familyOf(expression.type) === familyOf(counted.type);
  const exact = isCounted ? values.exact : undefined;
  const step = { '<': -1, '<=': 0, '>': 1, '>=': 0 }[operator];
  return {
    read: (rows) => values.read(rows),
    ...(exact && { exact: () => ({ ends: exact.values, plus: step }) }),
    at(rows, position) {
      const number = exact ? (exact.values[position] as number) : Number.NaN;
      if (!Number.isNaN(number)) return number + step;
      const bound = values.at(rows, position);
      return bound === null ? null : limitOf(operator, bound, expression.type, counted);
    },
  };
}

function valuesOf(reader: RowReader, expression: SumPlan['terms'][0]['expression']): BoundValues {
  return expressionsOf(reader).bindValues(expression, bindingOf(reader));
}

function limitOfSum(reader: RowReader, plan: SumPlan & Pick<BoundPlan, 'operator'>, { scale }: Counted): Reading {
  const terms = plan.terms.map(({ times, expression }) => ({
    times: BigInt(times),
    values: valuesOf(reader, expression),
  }));
  const times = BigInt(plan.times);
  return {
    read(rows) {
      for (const { values } of terms) values.read(rows);
    },
    at(rows, position) {
      let sum: Decimal = { unscaled: BigInt(plan.plus), scale: 0 };
      for (const each of terms) {
        const value = each.values.at(rows, position);
        if (value === null) return null;
        sum = added(sum, exact(value), each.times);
      }
      return quotient(plan.operator, sum.unscaled * 10n ** BigInt(scale), times * 10n ** BigInt(sum.scale));
    },
  };
}

/** Numbers, days and microseconds alike. */
function exact(value: Exclude<Value, null>): Decimal {
  if (typeof value === 'object' && 'unscaled' in value) return value;
  if (typeof value === 'number' && !Number.isInteger(value)) return decimalOf(value);
  if (typeof value === 'number' || typeof value === 'bigint') return { unscaled: BigInt(value), scale: 0 };
  throw new Error('a sum of what is no number');
}

function added(sum: Decimal, value: Decimal, times: bigint): Decimal {
  const scale = Math.max(sum.scale, value.scale);
  const at = ({ unscaled, scale: own }: Decimal) => unscaled * 10n ** BigInt(scale - own);
  return { unscaled: at(sum) + at(value) * times, scale };
}

/** The whole number that limits `x operator a / b`; b is greater than 0. */
function quotient(operator: Comparator, a: bigint, b: bigint): bigint {
  const floor = a / b - (a % b < 0n ? 1n : 0n);
  const ceiling = a % b === 0n ? floor : floor + 1n;
  return { '>=': ceiling, '>': floor + 1n, '<=': floor, '<': ceiling - 1n }[operator];
}
