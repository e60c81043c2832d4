import type { Expression } from '../../expression/expression.ts';

type Apply = Extract<Expression, { kind: 'apply' }>;

/**
 * `plan <> 'free' OR seats <= 10` as comparisons with what is null where nothing is demanded: `seats <= CASE WHEN NOT plan
 * <> 'free' THEN 10 END`. Both fail in the same rows.
 */
export function conditionalForms(condition: Expression): readonly Expression[] {
  if (condition.kind !== 'logic' || condition.operator !== 'or') return [];
  const { args } = condition;
  return args.flatMap((comparison, index) => {
    if (comparison.kind !== 'apply' || !/^(<|<=|>|>=|=)\(/.test(comparison.operation)) return [];
    const others = args.filter((_, at) => at !== index);
    const [first] = others as [Expression];
    const otherwise: Expression = others.length === 1 ? first : { ...condition, args: others };
    return [1, 0].map((side) =>
      demandedWhere(comparison, side, { kind: 'not', type: condition.type, operand: otherwise }),
    );
  });
}

/** One side of a comparison, null where it is not demanded. */
function demandedWhere(comparison: Apply, side: number, when: Expression): Expression {
  const args = comparison.args.map((arg, at): Expression => {
    if (at !== side) return arg;
    const { type } = arg;
    return { kind: 'case', type, branches: [{ when, result: arg }], otherwise: { kind: 'literal', type, value: null } };
  });
  return { ...comparison, args };
}
