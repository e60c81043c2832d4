import { type Expression, walk } from '../../expression/expression.ts';

import {
  type ConstraintDraft,
  type DatasetDraft,
  type FieldDraft,
  type NullRuleDraft,
  withVariants,
} from '../draft.ts';
import { readFields } from '../expressions/read-fields.ts';

import { conjunctsOf, isOfRow } from './conjuncts.ts';
import { reaches } from './reaches.ts';
import { soleField } from './sole-field.ts';

/**
 * Makes one of a condition's fields null, or not null, where it has to be: `status = 'shipped' OR shipped_at IS NULL`,
 * `(a IS NULL) = (b IS NULL)`. False where the condition asks for more than that, or no field is free to be.
 */
export function obeyNulls(
  condition: Expression,
  constraint: ConstraintDraft,
  drafts: readonly DatasetDraft[],
  // A field that is null just where another one is can follow any other: such ones wait.
  kinds: 'one way' | 'both ways',
): boolean {
  const { draft } = constraint;
  if (!isOfRow(condition) || condition.kind === 'is') return false;
  const read = readFields(condition, draft, drafts);
  for (const { field, path, draft: from } of read) {
    const rule =
      path.length === 1 && from === draft && isFree(draft, field) ? ruleOf(condition, constraint, field) : undefined;
    const others = read.filter((each) => each.field !== field);
    const isWaiting = rule?.asksNull && rule.asksValue && kinds === 'one way';
    if (!rule || isWaiting || others.some((each) => each.field.broken || reaches(each, field))) continue;
    // One that asks for null and one that asks for a value could ask for both.
    const all = [...(field.nullRules ?? []), rule];
    if (all.some(({ asksNull }) => asksNull) && all.some(({ asksValue }) => asksValue) && all.length > 1) continue;
    field.nullRules = all.map((each) => (each === rule ? { ...rule, reads: others } : each));
    return true;
  }
  return false;
}

/** Whether nothing but its share says which of a field's values are null, and under each null lies a value. */
function isFree(draft: DatasetDraft, field: FieldDraft): boolean {
  const { written, mask, nullable } = field;
  // A condition on the field alone may count on there being no nulls.
  const isTested = draft.constraints.some((constraint) =>
    conjunctsOf(constraint.expression).some(
      (each) => soleField(each, constraint) === field && [...walk(each)].some((part) => part.kind === 'is'),
    ),
  );
  const isMade = withVariants(field).every(
    ({ source, broken }) =>
      source?.kind === 'generator' && !broken && source.generator.name !== 'null' && !source.generator.templates,
  );
  return nullable && isMade && !isTested && !written?.primary_key && !written?.edge_cases && mask?.rule !== 'nullify';
}

function isTestOf(part: Extract<Expression, { kind: 'is' }>, name: string): boolean {
  const { operand, test } = part;
  return test === 'null' && operand.kind === 'field' && operand.path.length === 1 && operand.path[0] === name;
}

/** Undefined where the field's value counts too, or a row could fail whether it is null or not. */
function ruleOf(condition: Expression, constraint: ConstraintDraft, { name }: FieldDraft): NullRuleDraft | undefined {
  const [ifNull, ifValue] = [true, false].map((isNull) => replaced(condition, name, isNull)) as [
    Expression,
    Expression,
  ];
  if (reads(ifNull, name)) return undefined;
  const parts = [...new Set([...partsIn(ifNull)].map((part) => JSON.stringify(part)))];
  if (parts.length > mostParts) return undefined;
  let [asksNull, asksValue] = [false, false];
  for (const truths of assignments(parts)) {
    const [nulls, values] = [truthOf(ifNull, truths) === false, truthOf(ifValue, truths) === false];
    if (nulls && values) return undefined;
    asksValue ||= nulls;
    asksNull ||= values;
  }
  return { ifNull, ifValue, asksNull, asksValue, constraint, reads: [] };
}

const mostParts = 6;

function reads(expression: Expression, name: string): boolean {
  return [...walk(expression)].some((part) => part.kind === 'field' && part.path.length === 1 && part.path[0] === name);
}

/** The condition with tests of the field answered, where they stand in logic; others stay. */
function replaced(expression: Expression, name: string, isNull: boolean): Expression {
  if (expression.kind === 'is' && isTestOf(expression, name))
    return { kind: 'literal', type: expression.type, value: isNull !== expression.negated ? 'true' : 'false' };
  if (expression.kind === 'not') return { ...expression, operand: replaced(expression.operand, name, isNull) };
  if (expression.kind !== 'logic' && !isEquality(expression)) return expression;
  return { ...expression, args: expression.args.map((each) => replaced(each, name, isNull)) };
}

function isEquality(expression: Expression): expression is Extract<Expression, { kind: 'apply' }> {
  return expression.kind === 'apply' && /^(=|<>)\(boolean,boolean\)$/.test(expression.operation);
}

type Truth = boolean | null;

/** The parts that logic joins. */
function partsIn(expression: Expression): readonly Expression[] {
  if (expression.kind === 'literal') return [];
  if (expression.kind === 'not') return partsIn(expression.operand);
  if (expression.kind === 'logic' || isEquality(expression)) return expression.args.flatMap(partsIn);
  return [expression];
}

function* assignments(parts: readonly string[]): Generator<ReadonlyMap<string, Truth>> {
  const [first, ...rest] = parts;
  if (first === undefined) yield new Map();
  else
    for (const others of assignments(rest))
      for (const truth of [true, false, null]) yield new Map([...others, [first, truth]]);
}

/** Three-valued logic. */
function truthOf(expression: Expression, truths: ReadonlyMap<string, Truth>): Truth {
  const inner = (each: Expression) => truthOf(each, truths);
  if (expression.kind === 'literal') return expression.value === null ? null : expression.value === 'true';
  if (expression.kind === 'not') return opposite(inner(expression.operand));
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
