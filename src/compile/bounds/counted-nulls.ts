import type { Expression } from '../../expression/expression.ts';
import { turned } from '../../expression/limit.ts';

import { isConstant } from './conjuncts.ts';
import type { Evaluation } from './evaluation.ts';

/** The most conditions that a count comes apart into. */
const mostClauses = 32;

/**
 * `num_nonnulls(a, b, c) = 1`, as the sum that it is, as conditions that hold together: one of the three at least, and of
 * each two at most one. So with sums of `(a IS NOT NULL)::int`. None where it is no such, or never fails.
 */
export function countedNulls(condition: Expression, evaluation: Evaluation): readonly Expression[] | undefined {
  if (condition.kind !== 'apply') return undefined;
  const operator = /^(<>|<=|>=|<|>|=)\(/.exec(condition.operation)?.[1];
  const [left, right] = condition.args as [Expression, Expression];
  const isLeft = isConstant(right);
  if (operator === undefined || !isConstant(isLeft ? right : left)) return undefined;
  const tests = testsIn(isLeft ? left : right);
  const count = tests && evaluation.of(isLeft ? right : left);
  if (!tests || typeof count !== 'number') return undefined;
  const limits = limitsOf(isLeft ? operator : (turned[operator] ?? operator), count, tests.length);
  if (!limits || limits.least > tests.length || limits.most < 0) return undefined;
  const { least, most } = limits;
  const ways = [
    ...subsets(tests, tests.length - least + 1),
    ...subsets(tests, most + 1).map((each) => each.map(negated)),
  ];
  if (ways.length > mostClauses) return undefined;
  return ways.map(([first, ...more]) =>
    more.length === 0
      ? (first as Test)
      : { kind: 'logic', type: { name: 'boolean' }, operator: 'or', args: [first as Test, ...more] },
  );
}

interface Limits {
  readonly least: number;
  readonly most: number;
}

/** Undefined where numbers on both sides of one are left. */
function limitsOf(operator: string, count: number, size: number): Limits | undefined {
  if (operator === '<>') {
    if (count === 0) return { least: 1, most: size };
    return count === size ? { least: 0, most: size - 1 } : undefined;
  }
  const strict = operator === '<' || operator === '>' ? 1 : 0;
  return {
    least: operator.startsWith('<') ? 0 : count + strict,
    most: operator.startsWith('>') ? size : count - strict,
  };
}

type Test = Extract<Expression, { kind: 'is' }>;

function negated(test: Test): Test {
  return { ...test, negated: !test.negated };
}

/** The tests for null of which a sum counts those that hold. */
function testsIn(sum: Expression): readonly Test[] | undefined {
  if (sum.kind === 'apply' && sum.operation === '+(integer,integer)') {
    const [left, right] = sum.args.map(testsIn);
    return left && right && [...left, ...right];
  }
  if (sum.kind === 'cast') return sum.type.name === 'integer' && isTest(sum.operand) ? [sum.operand] : undefined;
  if (sum.kind !== 'case' || sum.branches.length !== 1) return undefined;
  const { branches, otherwise } = sum;
  const [{ when, result }] = branches as [(typeof branches)[0]];
  if (!isTest(when) || result.kind !== 'literal' || otherwise.kind !== 'literal') return undefined;
  if (result.value === '1' && otherwise.value === '0') return [when];
  return result.value === '0' && otherwise.value === '1' ? [negated(when)] : undefined;
}

function isTest(expression: Expression): expression is Test {
  return expression.kind === 'is' && expression.test === 'null';
}

/** All choices of so many. */
function subsets<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  if (size > all.length) return [];
  const [first, ...rest] = all as [T, ...T[]];
  if (size === 1) return all.map((each) => [each]);
  return [...subsets(rest, size - 1).map((each) => [first, ...each]), ...subsets(rest, size)];
}
