import { Rows } from '../../random/rows.ts';

import { cellReader } from '../../values/cell-text.ts';
import { Misfit } from '../../values/misfit.ts';

import { type Expression, walk } from '../../expression/expression.ts';

import type { Environment } from '../../generate/environment.ts';

/** The expression with values in place of what no row changes, *as of* among it: any database reads those alike. */
export function folded(expression: Expression, environment: Environment): Expression {
  const fold = (part: Expression): Expression =>
    part.kind === 'literal' ? part : (literalOf(part, environment) ?? (mapped(part, fold) as Expression));
  return fold(expression);
}

function literalOf(part: Expression, { expressions, asOf, capacity }: Environment): Expression | undefined {
  if (!expressions || walk(part).some(({ kind }) => notConstant.has(kind))) return undefined;
  try {
    const source = () => {
      throw new Error('there is no row');
    };
    const bound = expressions.bindExpression(part, { asOf, capacity, source });
    const rows = new Rows(capacity);
    rows.setRange(0, 1);
    bound.read(rows);
    const { column } = bound;
    return {
      kind: 'literal',
      type: part.type,
      value: column.nulls?.[0] === 1 ? null : cellReader(column, part.type)(0),
    };
  } catch (error) {
    // It cannot be computed, which rows will tell.
    if (error instanceof Misfit) return undefined;
    throw error;
  }
}

const notConstant = new Set<Expression['kind']>(['field', 'in-dataset', 'aggregate', 'unique']);

/** The expressions inside of a part in their new form. */
function mapped(value: unknown, fold: (part: Expression) => Expression): unknown {
  if (Array.isArray(value)) return value.map((each) => inner(each, fold));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === 'type' ? each : inner(each, fold)]),
  );
}

function inner(value: unknown, fold: (part: Expression) => Expression): unknown {
  const isExpression = typeof value === 'object' && value !== null && 'kind' in value;
  return isExpression ? fold(value as Expression) : mapped(value, fold);
}
