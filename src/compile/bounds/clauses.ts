import { type Expression, partsOf } from '../../expression/expression.ts';
import { type Comparator, turned } from '../../expression/limit.ts';

import type { DatasetDraft } from '../draft.ts';

import { byValue } from './branches.ts';
import { negationOf } from './spellings.ts';
import { isEquality } from './truths.ts';

type TakeApart = (condition: Expression) => readonly Expression[];

/** The most clauses that one condition comes apart into. */
const mostClauses = 16;

/**
 * A condition that holds in several ways as conditions that hold together: `a OR (b AND c)` as `a OR b` and `a OR c`. In
 * three-valued logic, too, one of them is false just where the whole is. Those that are never false are left out. `apart`
 * takes what is no logic apart.
 * Where that would be too many, they come apart by the values of the field that tells the ways apart.
 */
export function clausesOf(condition: Expression, draft: DatasetDraft, apart: TakeApart): readonly Expression[] {
  if (condition.kind === 'not') return ofNegation(condition.operand, draft, apart) ?? [condition];
  if (isEquality(condition)) return clausesOf(bothWays(condition), draft, apart);
  if (condition.kind !== 'logic') return apart(condition);
  const parts = condition.args.map((each) => clausesOf(each, draft, apart));
  if (condition.operator === 'and') return parts.flat();
  if (parts.reduce((product, each) => product * Math.max(1, each.length), 1) > mostClauses) {
    const cases = byValue(condition, draft);
    return cases ? clausesOf(cases, draft, apart) : [condition];
  }
  const ways = parts.reduce<readonly (readonly Expression[])[]>(
    (all, each) => all.flatMap((way) => each.map((part) => [...way, ...alternativesIn(part)])),
    [[]],
  );
  return ways.flatMap((way): Expression[] => {
    const args = [...new Map(way.map((part) => [JSON.stringify(part), part])).values()];
    const [only] = args;
    if (!only || isNeverFalse(args)) return [];
    return [args.length === 1 ? only : { ...condition, args }];
  });
}

function alternativesIn(part: Expression): readonly Expression[] {
  return part.kind === 'logic' && part.operator === 'or' ? part.args.flatMap(alternativesIn) : [part];
}

/** De Morgan. */
function ofNegation(operand: Expression, draft: DatasetDraft, apart: TakeApart): readonly Expression[] | undefined {
  if (operand.kind !== 'logic') {
    const negation = negationOf(operand);
    return negation.kind === 'not' ? undefined : clausesOf(negation, draft, apart);
  }
  const args = operand.args.map((each): Expression => ({ kind: 'not', type: operand.type, operand: each }));
  return clausesOf({ ...operand, operator: operand.operator === 'or' ? 'and' : 'or', args }, draft, apart);
}

/** `p = q` of conditions as `(p OR NOT q) AND (NOT p OR q)`: null where one of them is, and never true then. */
function bothWays({ type, operation, args }: Apply): Expression {
  const [left, right] = args as [Expression, Expression];
  const other = operation.startsWith('=') ? negationOf(right) : right;
  const either = (...parts: Expression[]): Expression => ({ kind: 'logic', type, operator: 'or', args: parts });
  return {
    kind: 'logic',
    type,
    operator: 'and',
    args: [either(left, other), either(negationOf(left), negationOf(other))],
  };
}

/** Whether one of the alternatives is another one's negation: null at least. */
function isNeverFalse(args: readonly Expression[]): boolean {
  const texts = new Set(args.map((each) => JSON.stringify(each)));
  return args.some((each) => texts.has(JSON.stringify(negationOf(each))));
}

/** `credit * debit = 0` as `credit = 0 OR debit = 0`, of numbers that are exact: a double's product may be too small to be told from 0. */
function factorsOfNothing({ type, operation, args }: Apply): Expression | undefined {
  const zero = args.find(isZero);
  const product = args.find((each) => each.kind === 'apply' && each.operation.startsWith('*('));
  if (!/^=\((?:smallint|integer|bigint|decimal),/.test(operation) || !zero || product?.kind !== 'apply')
    return undefined;
  const factors = product.args.map(
    (factor): Expression => ({
      kind: 'apply',
      type,
      operation: `=(${factor.type.name},${factor.type.name})`,
      args: [factor, { kind: 'literal', type: { name: factor.type.name }, value: '0' }],
    }),
  );
  return { kind: 'logic', type, operator: 'or', args: factors };
}

/** `0`, whatever it is cast to. */
function isZero(side: Expression): boolean {
  return side.kind === 'cast' ? isZero(side.operand) : side.kind === 'literal' && /^0(?:\.0*)?$/.test(side.value ?? '');
}

/** `starts_with(code, 'A_')` as `code LIKE 'A\_%'`. */
function asPattern(condition: Apply): Expression {
  const [text, start] = condition.args as [Expression, Expression];
  if (condition.operation !== 'starts_with(text,text)' || start.kind !== 'literal' || start.value === null)
    return condition;
  const pattern: Expression = { ...start, value: `${start.value.replace(/[\\%_]/g, '\\$&')}%` };
  return { ...condition, operation: '~~(text,text)', args: [text, pattern] };
}

/**
 * `greatest(a, b) <= c` as `a <= c AND b <= c`, `abs(a - b) < c` as `a - b < c AND a - b > -c`: each is false just where the
 * whole is, for the greatest of values is that of those that are not null.
 */
export function plainly(condition: Expression): readonly Expression[] {
  if (condition.kind !== 'apply') return [condition];
  const { operation, args } = condition;
  const factors = factorsOfNothing(condition);
  if (factors) return [factors];
  const [, operator = '', types = ''] = /^(<|<=|>|>=)(\(.*)$/.exec(operation) ?? [];
  if (operator === '') return [asPattern(condition)];
  for (const [at, side] of args.entries()) {
    const isBelow = operator.startsWith('<') === (at === 0);
    const withSide = (other: Expression) => args.map((each, position) => (position === at ? other : each));
    if (side.kind === 'choose' && side.choice === (isBelow ? 'greatest' : 'least'))
      return side.args.flatMap((each) => plainly({ ...condition, args: withSide(each) }));
    if (side.kind === 'apply' && isBelow && side.operation.startsWith('abs('))
      return [condition, exchanged(operator as Comparator, types, condition)].map((each, isTurned) => {
        const [inner] = partsOf(side) as [Expression];
        const bound = args[1 - at] as Expression;
        const negated: Expression = {
          kind: 'apply',
          type: bound.type,
          operation: `-(${bound.type.name})`,
          args: [bound],
        };
        const pair = [inner, isTurned === 1 ? negated : bound];
        return { ...each, args: at === 0 ? pair : pair.reverse() };
      });
  }
  return [condition];
}

type Apply = Extract<Expression, { kind: 'apply' }>;

function exchanged(operator: Comparator, types: string, condition: Apply): Apply {
  return { ...condition, operation: turned[operator] + types };
}
