import { maskFor, maskNames } from '../../masks/index.ts';

/** The rule of a category that is called like a column, or like the last key of a path. */
export function proposedRule(name: string): string {
  const rule = maskFor(name.toLowerCase() as Parameters<typeof maskFor>[0])?.name;
  return rule !== undefined && maskNames.includes(rule) ? rule : 'hash';
}
