import type { Expression } from '../../expression/expression.ts';

/** Whether conditions are compared with each other. */
export function isEquality(expression: Expression): expression is Extract<Expression, { kind: 'apply' }> {
  return expression.kind === 'apply' && /^(=|<>)\(boolean,boolean\)$/.test(expression.operation);
}

export type Truth = boolean | null;

/** The parts that logic joins. */
export function partsIn(expression: Expression): readonly Expression[] {
  if (expression.kind === 'literal') return [];
  if (expression.kind === 'not') return partsIn(expression.operand);
  if (isNegatedTest(expression)) return [{ ...expression, negated: false }];
  if (expression.kind === 'logic' || isEquality(expression)) return expression.args.flatMap(partsIn);
  return [expression];
}

/** `x IS NOT NULL` is what `x IS NULL` is not. */
function isNegatedTest(expression: Expression): expression is Extract<Expression, { kind: 'is' }> {
  return expression.kind === 'is' && expression.negated;
}

/** All that parts can be, by their texts. */
export function* assignments(parts: readonly string[]): Generator<ReadonlyMap<string, Truth>> {
  const [first, ...rest] = parts;
  if (first === undefined) yield new Map();
  else
    for (const others of assignments(rest))
      for (const truth of [true, false, null]) yield new Map([...others, [first, truth]]);
}

/** Three-valued logic over what the parts are. */
export function truthOf(expression: Expression, truths: ReadonlyMap<string, Truth>): Truth {
  const inner = (each: Expression) => truthOf(each, truths);
  if (expression.kind === 'literal') return expression.value === null ? null : expression.value === 'true';
  if (expression.kind === 'not') return opposite(inner(expression.operand));
  if (isNegatedTest(expression)) return opposite(inner({ ...expression, negated: false }));
  if (isEquality(expression)) {
    const [a, b] = expression.args.map(inner) as [Truth, Truth];
    return a === null || b === null ? null : (a === b) === expression.operation.startsWith('=');
  }
  if (expression.kind !== 'logic') return truths.get(JSON.stringify(expression)) ?? null;
  const deciding = expression.operator === 'or';
  const all = expression.args.map(inner);
  return all.includes(deciding) ? deciding : all.includes(null) ? null : !deciding;
}

function opposite(truth: Truth): Truth {
  return truth === null ? null : !truth;
}
