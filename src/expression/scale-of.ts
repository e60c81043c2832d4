import { familyOf } from '../values/type.ts';

import type { Expression } from './expression.ts';
import { partsOf } from './expression.ts';

/** What division gives at least. */
const leastOfDivision = 16;

/**
 * Digits after the point that hold every value of a decimal expression, for a field whose type gives none: a column has one
 * scale. Where they depend on the values they are 16.
 */
export function scaleOf(expression: Expression): number {
  const family = familyOf(expression.type);
  if (family !== 'decimal') return family === 'integer' ? 0 : leastOfDivision;
  if (expression.type.scale !== undefined) return expression.type.scale;
  const inner = () => partsOf(expression).map(scaleOf);
  switch (expression.kind) {
    case 'literal':
      return expression.value?.split('.')[1]?.length ?? 0;
    case 'field':
      return leastOfDivision;
    case 'apply':
      return digitsAskedFor(expression) ?? scaleOfOperation(expression.operation, inner());
    case 'aggregate':
      return Math.max(expression.name === 'avg' ? leastOfDivision : 0, ...inner());
    default:
      return Math.max(0, ...inner());
  }
}

/** `round(x, 2)`. */
function digitsAskedFor({ operation, args }: Extract<Expression, { kind: 'apply' }>): number | undefined {
  const [, digits] = args;
  const isAsked = /^(?:round|trunc)\(decimal,integer\)$/.test(operation) && digits?.kind === 'literal';
  return isAsked && digits.value !== null ? Math.max(0, Number(digits.value)) : undefined;
}

function scaleOfOperation(key: string, scales: readonly number[]): number {
  const name = key.slice(0, key.indexOf('('));
  if (name === '*') return scales.reduce((sum, each) => sum + each, 0);
  if (['floor', 'ceil', 'sign'].includes(name) || /^(?:round|trunc)\(decimal\)$/.test(key)) return 0;
  return ['+', '-', '%', 'mod', 'abs'].includes(name) ? Math.max(0, ...scales) : Math.max(leastOfDivision, ...scales);
}
