import type { Expression } from '../../expression/expression.ts';

import type { DatasetDraft } from '../draft.ts';
import { fieldNamed, withVariants } from '../draft-fields.ts';

import { isEquality, type Truth } from './truths.ts';

/** A part that asks which of a few values a field has, or whether it has one: `values` is undefined where that is all. */
export interface Question {
  readonly field: string;
  readonly values: readonly string[] | undefined;
  readonly negated: boolean;
}

/** A part that asks for some values of a field; undefined where it asks for something else. */
export function questionOf(part: Expression): Question | undefined {
  if (part.kind === 'in') return ofValues(part.operand, part.items, part.negated);
  if (part.kind === 'field') return part.type.name === 'boolean' ? ofTruth(part) : undefined;
  if (part.kind === 'is') return ofNullTest(part);
  if (part.kind !== 'apply' || !/^(=|<>)\(/.test(part.operation)) return undefined;
  const [left, right] = part.args as [Expression, Expression];
  const [field, value] = right.kind === 'literal' ? [left, right] : [right, left];
  return ofValues(field, [value], part.operation.startsWith('<>'));
}

function ofTruth({ path, type }: Extract<Expression, { kind: 'field' }>): Question | undefined {
  return type.array ? undefined : { field: path.join('.'), values: ['true'], negated: false };
}

function ofNullTest({ test, operand, negated }: Extract<Expression, { kind: 'is' }>): Question | undefined {
  const path = pathOf(operand);
  return test === 'null' && path ? { field: path.join('.'), values: undefined, negated } : undefined;
}

function ofValues(operand: Expression, items: readonly Expression[], negated: boolean): Question | undefined {
  const path = pathOf(operand);
  const values = items.flatMap((item) => (item.kind === 'literal' && item.value !== null ? [item.value] : []));
  return path && values.length === items.length ? { field: path.join('.'), values, negated } : undefined;
}

/** The field that an expression is, as whatever type it is compared. */
function pathOf(operand: Expression): readonly string[] | undefined {
  if (operand.kind === 'cast' && operand.mode === 'implicit') return pathOf(operand.operand);
  return operand.kind === 'field' ? operand.path : undefined;
}

/** What a field may be: one of the values that are asked for, another one (undefined), or null. */
type Answer = string | undefined | null;

/** A row, as far as some conditions ask for it. */
export interface RowCase {
  readonly answers: ReadonlyMap<string, Answer>;
  /** What all else comes to, by its text. */
  readonly others: ReadonlyMap<string, Truth>;
}

const mostCases = 4096;

/** All rows that there can be, as far as conditions tell them apart; undefined: there are too many of them. */
export function casesOf(conditions: readonly Expression[], draft: DatasetDraft): readonly RowCase[] | undefined {
  const asked = new Map<string, Set<string>>();
  const others = new Set<string>();
  for (const part of conditions.flatMap(leavesOf)) {
    const question = questionOf(part);
    if (!question) others.add(JSON.stringify(part));
    else asked.set(question.field, new Set([...(asked.get(question.field) ?? []), ...(question.values ?? [])]));
  }
  const answers = [...asked].map(([field, values]) => answersOf(draft, field, values));
  const count = answers.reduce(
    (product, each) => product * each.length,
    [...others].reduce((size) => size * 3, 1),
  );
  if (count > mostCases) return undefined;
  const names = [...asked.keys()];
  return product(answers).flatMap((chosen) =>
    product([...others].map((): readonly Truth[] => [true, false, null])).map((truths) => ({
      answers: new Map(names.map((name, at) => [name, chosen[at]])),
      others: new Map([...others].map((text, at) => [text, truths[at] as Truth])),
    })),
  );
}

function answersOf(draft: DatasetDraft, field: string, asked: ReadonlySet<string>): readonly Answer[] {
  const own = fieldNamed(draft, field);
  const known = own?.type?.name === 'boolean' ? ['true', 'false'] : own && choicesOf(own);
  const values = known ? known.filter((value) => asked.has(value)) : [...asked];
  const isOther = !known || values.length < known.length;
  return [...values, ...(isOther ? [undefined] : []), ...(own && !own.nullable ? [] : [null])];
}

/** The values that a field is chosen from, where nothing else puts others in their place. */
function choicesOf(field: Parameters<typeof withVariants>[0]): readonly string[] | undefined {
  const { source, mask, broken, written } = field;
  if (source?.kind !== 'generator' || mask || broken || written?.edge_cases || withVariants(field).length > 1)
    return undefined;
  return source.generator.choices?.(source.parameters);
}

/** The parts that logic joins. */
function leavesOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'literal') return [];
  if (expression.kind === 'not') return leavesOf(expression.operand);
  if (expression.kind === 'logic' || isEquality(expression)) return expression.args.flatMap(leavesOf);
  return [expression];
}

/** What a condition comes to in a row. */
export function truthIn(condition: Expression, row: RowCase): Truth {
  const inner = (each: Expression) => truthIn(each, row);
  if (condition.kind === 'literal') return condition.value === null ? null : condition.value === 'true';
  if (condition.kind === 'not') return negated(inner(condition.operand), true);
  if (isEquality(condition)) {
    const [a, b] = condition.args.map(inner) as [Truth, Truth];
    return a === null || b === null ? null : (a === b) === condition.operation.startsWith('=');
  }
  if (condition.kind === 'logic') {
    const deciding = condition.operator === 'or';
    const all = condition.args.map(inner);
    return all.includes(deciding) ? deciding : all.includes(null) ? null : !deciding;
  }
  const question = questionOf(condition);
  if (!question) return row.others.get(JSON.stringify(condition)) ?? null;
  const answer = row.answers.get(question.field);
  if (!question.values) return negated(answer === null, question.negated);
  if (answer === null) return null;
  return negated(answer !== undefined && question.values.includes(answer), question.negated);
}

function negated(truth: Truth, isNegated: boolean): Truth {
  return truth === null ? null : truth !== isNegated;
}

function product<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((before) => list.map((each) => [...before, each])),
    [[]],
  );
}
