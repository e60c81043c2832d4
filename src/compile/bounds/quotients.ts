import { type FieldType, familyOf } from '../../values/type.ts';

import { type Expression, walk } from '../../expression/expression.ts';
import type { Value } from '../../expression/value.ts';

import type { DatasetDraft } from '../draft.ts';
import { readFields } from '../expressions/read-fields.ts';

import { isConstant, orderedField } from './conjuncts.ts';
import { extreme, slopesOf } from './monotone.ts';
import type { Obeying } from './obeying.ts';
import { terrainOf } from './terrain.ts';

type Apply = Extract<Expression, { kind: 'apply' }>;

const decimal: FieldType = { name: 'decimal' };

/**
 * `qty * price <= 1000` as what it says of each factor: `qty <= 1000 / price` and `price <= 1000 / qty`. Only of a divisor
 * that is above 0 in all rows, and where the quotient has digits enough to tell which of a field's values are beyond it.
 */
export function quotientForms(
  condition: Expression,
  draft: DatasetDraft,
  drafts: readonly DatasetDraft[],
  obeying: Obeying,
): readonly Expression[] {
  if (condition.kind !== 'apply') return [];
  const operator = /^(<|<=|>|>=)\(/.exec(condition.operation)?.[1];
  if (operator === undefined) return [];
  return [0, 1].flatMap((at) => {
    const [product, bound] = [condition.args[at], condition.args[1 - at]] as [Expression, Expression];
    const factors = factorsOf(product);
    if (!factors || isConstant(factors[0]) || isConstant(factors[1]) || !isExact(bound)) return [];
    return [0, 1].flatMap((own): Apply[] => {
      const [field, divisor] = [factors[own], factors[1 - own]] as [Expression, Expression];
      if (orderedField(field) === undefined || !isTellable(field, divisor, bound, { draft, drafts, obeying }))
        return [];
      const quotient: Expression = {
        kind: 'apply',
        type: decimal,
        operation: '/(decimal,decimal)',
        args: [asDecimal(bound), asDecimal(divisor)],
      };
      const args = [asDecimal(field), quotient];
      return [
        {
          ...condition,
          operation: `${operator}(decimal,decimal)`,
          args: at === 0 ? args : args.reverse(),
        },
      ];
    });
  });
}

function factorsOf(product: Expression): readonly [Expression, Expression] | undefined {
  const inner = product.kind === 'cast' && product.mode === 'implicit' ? product.operand : product;
  if (inner.kind !== 'apply' || !inner.operation.startsWith('*(') || !inner.args.every(isExact)) return undefined;
  return inner.args as [Expression, Expression];
}

function isExact({ type }: Expression): boolean {
  return !type.array && ['integer', 'decimal'].includes(familyOf(type));
}

function asDecimal(expression: Expression): Expression {
  return familyOf(expression.type) === 'decimal'
    ? expression
    : { kind: 'cast', type: decimal, mode: 'implicit', operand: expression };
}

/** A quotient has sixteen digits that count (PostgreSQL's NUMERIC_MIN_SIG_DIGITS). */
const digits = 16;

interface Around {
  readonly draft: DatasetDraft;
  readonly drafts: readonly DatasetDraft[];
  readonly obeying: Obeying;
}

/**
 * Whether the rounded quotient lies on the same side of each of the field's values as the quotient itself: what is no value
 * of the field is further from all of them than rounding moves it.
 */
function isTellable(field: Expression, divisor: Expression, bound: Expression, around: Around): boolean {
  const least = sizeOf(endOf(divisor, false, around));
  const most = sizeOf(endOf(divisor, true, around));
  const bounds = [true, false].map((greatest) => sizeOf(endOf(bound, greatest, around)));
  if (least === undefined || most === undefined || least.value <= 0 || bounds.some((each) => each === undefined))
    return false;
  const scale = (expression: Expression) => {
    const own = [...walk(expression)].flatMap((part) => (part.kind === 'field' ? [part] : []));
    const scales = own.flatMap((part) => readFields(part, around.draft, around.drafts)).map((read) => read.field.type);
    return scales.map((type) => (type && familyOf(type) === 'decimal' ? (type.scale ?? digits) : 0));
  };
  const places = [field, divisor, bound].map((each) => Math.max(0, ...scale(each)));
  const numbers = bounds.map((each) => each as Size);
  const after = Math.max(...places, ...numbers.map((each) => each.scale));
  const greatest = Math.max(1, ...numbers.map(({ value }) => Math.abs(value) / least.value));
  // A quotient and a value of the field that differ do so by one in (divisor · 10^2·after) at least.
  return most.value * power(2 * after) * greatest * 10 < power(digits);
}

function power(exponent: number): number {
  return Number(10n ** BigInt(exponent));
}

interface Size {
  readonly value: number;
  readonly scale: number;
}

function sizeOf(value: Value | undefined): Size | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return { value: Number(value), scale: 0 };
  if (typeof value !== 'object' || value === null || !('unscaled' in value)) return undefined;
  return { value: Number(value.unscaled) / power(value.scale), scale: value.scale };
}

function endOf(expression: Expression, greatest: boolean, { draft, drafts, obeying }: Around): Value | undefined {
  const slopes = slopesOf(expression, terrainOf(readFields(expression, draft, drafts), obeying));
  return slopes && extreme(expression, slopes, greatest, obeying.evaluation);
}
