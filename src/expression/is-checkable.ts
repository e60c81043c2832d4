import { type Expression, walk } from './expression.ts';

const beyondTheRow = new Set<Expression['kind']>(['now', 'in-dataset', 'aggregate', 'unique']);

/** Whether a database may have the condition as a CHECK: a function of the row alone, the same at any time. */
export function isCheckable(condition: Expression): boolean {
  for (const part of walk(condition)) {
    if (beyondTheRow.has(part.kind) || (part.kind === 'field' && part.path.length > 1)) return false;
  }
  return true;
}
