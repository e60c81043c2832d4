import { type Expression, partsOf, walk } from '../../expression/expression.ts';
import { type Comparator, keepsOrder, turned } from '../../expression/limit.ts';

/** The parts of a condition of which each must hold: a row fails where one of them is false. */
export function conjunctsOf(condition: Expression): readonly Expression[] {
  if (condition.kind === 'logic' && condition.operator === 'and') return condition.args.flatMap(conjunctsOf);
  if (condition.kind === 'case') return waysOf(condition).flatMap(conjunctsOf);
  return [withoutNullCase(condition)];
}

/** `CASE WHEN p THEN q ELSE r END` fails where p is true and q fails, or p is not and r does. */
function waysOf({ type, branches, otherwise }: Extract<Expression, { kind: 'case' }>): readonly Expression[] {
  const isTrue = (operand: Expression, negated: boolean): Expression => ({
    kind: 'is',
    type,
    test: 'true',
    negated,
    operand,
  });
  const ways = [...branches.map(({ result }) => result), otherwise].map((result, at) => {
    const before = branches.slice(0, at).map(({ when }) => isTrue(when, false));
    const own = branches[at];
    return { result, unless: [...before, ...(own ? [isTrue(own.when, true)] : [])] };
  });
  return ways.flatMap(({ result, unless }): Expression[] => {
    if (result.kind !== 'literal') return [{ kind: 'logic', type, operator: 'or', args: [...unless, result] }];
    if (result.value !== 'false') return [];
    const [only] = unless;
    return [unless.length === 1 && only ? only : { kind: 'logic', type, operator: 'or', args: unless }];
  });
}

/** `x IS NULL OR y IS NULL OR x > y` fails where `x > y` does: a null makes that null. */
function withoutNullCase(condition: Expression): Expression {
  if (condition.kind !== 'logic' || condition.operator !== 'or') return condition;
  const { args } = condition;
  const rest = args.filter((each) => nullTested(each) === undefined);
  const [only] = rest;
  if (rest.length !== 1 || !only) return condition;
  const isOf = (name: string | undefined) => name !== undefined && isStrictIn(only, name);
  return args.every((each) => each === only || isOf(nullTested(each))) ? only : condition;
}

function nullTested(test: Expression): string | undefined {
  const isTest = test.kind === 'is' && test.test === 'null' && !test.negated && test.operand.kind === 'field';
  return isTest && test.operand.kind === 'field' ? test.operand.path.join('.') : undefined;
}

/** Whether a comparison is null wherever the field is. */
function isStrictIn(rest: Expression, name: string): boolean {
  const strict = new Set<Expression['kind']>(['apply', 'cast', 'field', 'literal', 'now']);
  const parts = [...walk(rest)];
  return (
    parts.every((part) => strict.has(part.kind)) &&
    parts.some((part) => part.kind === 'field' && part.path.join('.') === name)
  );
}

/** `field operator bound`. */
export interface Comparison {
  readonly field: string;
  readonly operator: Comparator;
  readonly bound: Expression;
}

/** A comparison as a limit of its left side, and of its right side: as far as they are fields of the row. */
export function comparisonsOf(condition: Expression): readonly Comparison[] {
  if (condition.kind !== 'apply') return [];
  const operator = /^(<|<=|>|>=)\(/.exec(condition.operation)?.[1] as Comparator | undefined;
  const [left, right] = condition.args as [Expression, Expression];
  if (!operator) return [];
  return [...comparison(left, operator, right), ...comparison(right, turned[operator], left)];
}

function comparison(side: Expression, operator: Comparator, bound: Expression): Comparison[] {
  const field = orderedField(side);
  return field === undefined ? [] : [{ field, operator, bound }];
}

/** The field of the row that an expression is, as it is or as a type that keeps its order. */
export function orderedField(side: Expression): string | undefined {
  const inner = side.kind === 'cast' && side.mode === 'implicit' ? side.operand : side;
  if (inner.kind !== 'field' || inner.path.length !== 1 || !keepsOrder(inner.type, side.type)) return undefined;
  return inner.path[0];
}

/** Whether an expression reads no rows at all: *as of* is the same for all of them. */
export function isConstant(expression: Expression): boolean {
  return !beyond.has(expression.kind) && partsOf(expression).every(isConstant);
}

const beyond = new Set<Expression['kind']>(['field', 'aggregate', 'in-dataset', 'unique']);

/** Whether an expression is a function of one row and its parents. */
export function isOfRow(expression: Expression): boolean {
  for (const part of walk(expression)) if (part.kind !== 'field' && beyond.has(part.kind)) return false;
  return true;
}
