import type { Expression } from '../../expression/expression.ts';

import { assignments, partsIn, type Truth, truthOf } from './truths.ts';

/** A part that asks which of a few values a field has. */
interface Question {
  readonly field: string;
  readonly values: readonly string[];
  readonly negated: boolean;
}

/** Whether a row can meet all of some conditions, as far as which values fields have says; where it does not, it can. */
export function canAllHold(conditions: readonly Expression[]): boolean {
  const parts = new Map(conditions.flatMap(partsIn).map((part) => [JSON.stringify(part), part]));
  const questions = new Map(
    [...parts].flatMap(([text, part]) => [...questionOf(part)].map((each) => [text, each] as const)),
  );
  const others = [...parts.keys()].filter((text) => !questions.has(text));
  const fields = [...new Set([...questions.values()].map(({ field }) => field))];
  const values = fields.map((field) => valuesOf(field, [...questions.values()]));
  if (others.length > mostParts || values.reduce((count, each) => count * each.length, 1) > mostValues) return true;
  for (const chosen of combinations(values)) {
    const answers = [...questions].map(
      ([text, each]) => [text, answer(each, chosen[fields.indexOf(each.field)] ?? null)] as const,
    );
    for (const truths of assignments(others)) {
      const all = new Map<string, Truth>([...truths, ...answers]);
      if (conditions.every((condition) => truthOf(condition, all) === true)) return true;
    }
  }
  return false;
}

const mostParts = 5;
const mostValues = 1000;

function questionOf(part: Expression): Question[] {
  if (part.kind === 'in') return ofValues(part.operand, part.items, part.negated);
  if (part.kind !== 'apply' || !/^(=|<>)\(/.test(part.operation)) return [];
  const [left, right] = part.args as [Expression, Expression];
  const [field, value] = left.kind === 'field' ? [left, right] : [right, left];
  return ofValues(field, [value], part.operation.startsWith('<>'));
}

function ofValues(field: Expression, items: readonly Expression[], negated: boolean): Question[] {
  if (field.kind !== 'field') return [];
  const values = items.flatMap((item) => (item.kind === 'literal' && item.value !== null ? [item.value] : []));
  return values.length === items.length ? [{ field: field.path.join('.'), values, negated }] : [];
}

/** Those that are asked for, and undefined for all others. */
function valuesOf(field: string, questions: readonly Question[]): readonly (string | undefined)[] {
  return [...new Set(questions.flatMap((each) => (each.field === field ? each.values : []))), undefined];
}

function answer({ values, negated }: Question, value: string | null): Truth {
  return (value !== null && values.includes(value)) !== negated;
}

function* combinations<T>([first, ...rest]: readonly (readonly T[])[]): Generator<readonly T[]> {
  if (!first) yield [];
  else for (const value of first) for (const others of combinations(rest)) yield [value, ...others];
}
