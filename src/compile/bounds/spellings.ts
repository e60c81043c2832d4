import { type Expression, partsOf } from '../../expression/expression.ts';
import { turned } from '../../expression/limit.ts';

import type { DatasetDraft } from '../draft.ts';
import { fieldNamed } from '../draft-fields.ts';

import { isConstant } from './conjuncts.ts';

type Apply = Extract<Expression, { kind: 'apply' }>;

const boolean = { name: 'boolean' } as const;

/**
 * A condition in the words that the ways to obey know: `(a)::int = (b)::int` of conditions as `a = b`, `a <= b` as `NOT a
 * OR b`, `coalesce(a, b) IS NOT NULL` as `a IS NOT NULL OR b IS NOT NULL`. It fails in the same rows, but may be true where
 * the condition is null: so only what is not negated is written anew.
 */
export function plainlySpelled(condition: Expression, draft: DatasetDraft): Expression {
  switch (condition.kind) {
    case 'logic':
      return { ...condition, args: condition.args.map((each) => plainlySpelled(each, draft)) };
    case 'apply':
      return ofComparison(condition);
    case 'distinct':
      return ofDistinct(condition, draft);
    case 'is':
      return ofNullTest(condition);
    case 'not':
      return condition.operand.kind === 'is' ? plainlySpelled(negationOf(condition.operand), draft) : condition;
    default:
      return condition;
  }
}

/** What is false where a condition is true, true where it is false, and null where it is null. */
export function negationOf(condition: Expression): Expression {
  if (condition.kind === 'not') return condition.operand;
  if (condition.kind === 'is' || condition.kind === 'in' || condition.kind === 'distinct')
    return { ...condition, negated: !condition.negated };
  const [, operator = '', types = ''] =
    condition.kind === 'apply' ? (/^(<>|<=|>=|<|>|=)(\(.*)$/.exec(condition.operation) ?? []) : [];
  return condition.kind === 'apply' && operator !== ''
    ? { ...condition, operation: `${opposite[operator]}${types}` }
    : { kind: 'not', type: boolean, operand: condition };
}

const opposite: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '=': '<>', '<>': '=' };

function ofComparison(condition: Apply): Expression {
  const operator = /^(<>|<=|>=|<|>|=)\(/.exec(condition.operation)?.[1];
  const conditions = condition.args.map(conditionIn);
  const [left, right] = conditions;
  if (operator === undefined || !left || !right) return withDefault(condition, operator);
  if (operator === '=' || operator === '<>')
    return { ...condition, operation: `${operator}(boolean,boolean)`, args: [left, right] };
  if (operator === '<=') return any(negationOf(left), right);
  return operator === '>=' ? any(left, negationOf(right)) : condition;
}

/** The condition that is compared, as it is or as 0 and 1. */
function conditionIn(side: Expression): Expression | undefined {
  if (side.kind === 'cast' && side.operand.type.name === 'boolean' && side.type.name === 'integer') return side.operand;
  return side.type.name === 'boolean' && !side.type.array ? side : undefined;
}

/** `a < coalesce(b, 10)`: `a < b`, and where there is no b `a < 10`. */
function withDefault(condition: Apply, operator: string | undefined): Expression {
  if (operator === undefined || !(operator in turned) || operator === '=') return condition;
  for (const [at, side] of condition.args.entries()) {
    if (side.kind !== 'choose' || side.choice !== 'coalesce' || side.args.length !== 2) continue;
    const [value, otherwise] = side.args as [Expression, Expression];
    const field = fieldIn(value);
    if (!field || !isConstant(otherwise) || isConstant(condition.args[1 - at] as Expression)) continue;
    const comparedTo = (each: Expression): Apply => {
      return { ...condition, args: condition.args.map((own, position) => (position === at ? each : own)) };
    };
    return all(comparedTo(value), any(nullTest(field, true), comparedTo(otherwise)));
  }
  return condition;
}

function fieldIn(value: Expression): Expression | undefined {
  if (value.kind === 'cast' && value.mode === 'implicit') return fieldIn(value.operand);
  return value.kind === 'field' ? value : undefined;
}

/** Of conditions that are never null the same is equal. */
function ofDistinct(condition: Extract<Expression, { kind: 'distinct' }>, draft: DatasetDraft): Expression {
  const { args, negated } = condition;
  if (!args.every((each) => each.type.name === 'boolean' && !each.type.array && isNeverNull(each, draft)))
    return condition;
  return { kind: 'apply', type: boolean, operation: `${negated ? '=' : '<>'}(boolean,boolean)`, args };
}

/** Whether a condition is true or false in every row: all of its fields are NOT NULL. */
function isNeverNull(expression: Expression, draft: DatasetDraft): boolean {
  if (expression.kind === 'is' || expression.kind === 'distinct') return true;
  if (expression.kind === 'literal') return expression.value !== null;
  if (expression.kind === 'field') {
    const [name, ...more] = expression.path;
    return more.length === 0 && name !== undefined && fieldNamed(draft, name)?.nullable === false;
  }
  const isStrict = /^(<>|<=|>=|<|>|=)\(/.test('operation' in expression ? expression.operation : '');
  return (
    (isStrict || ['logic', 'not', 'in', 'cast'].includes(expression.kind)) &&
    partsOf(expression).every((each) => isNeverNull(each, draft))
  );
}

/** `coalesce(a, b) IS NULL`: all of them are. */
function ofNullTest(condition: Extract<Expression, { kind: 'is' }>): Expression {
  const { test, negated, operand } = condition;
  if (test !== 'null' || operand.kind !== 'choose' || operand.choice !== 'coalesce') return condition;
  const fields = operand.args.map(fieldIn);
  if (!fields.every((each) => each !== undefined)) return condition;
  const tests = fields.map((each) => nullTest(each as Expression, negated));
  return negated ? any(...tests) : all(...tests);
}

function nullTest(operand: Expression, negated: boolean): Expression {
  return { kind: 'is', type: boolean, test: 'null', negated, operand };
}

function any(...args: readonly Expression[]): Expression {
  return { kind: 'logic', type: boolean, operator: 'or', args };
}

function all(...args: readonly Expression[]): Expression {
  return { kind: 'logic', type: boolean, operator: 'and', args };
}
