import { type Expression, walk } from '../../expression/expression.ts';

import type { ConstraintDraft, DatasetDraft, FieldDraft, NullRuleDraft } from '../draft.ts';
import { fieldNamed, withVariants } from '../draft-fields.ts';
import { readFields } from '../expressions/read-fields.ts';
import { findField, placeholdersOf } from '../templates.ts';

import { conjunctsOf, isOfRow } from './conjuncts.ts';
import { casesOf, truthIn } from './questions.ts';
import { reaches } from './reaches.ts';
import { soleField } from './sole-field.ts';
import { assignments, isEquality, partsIn, type Truth, truthOf } from './truths.ts';

/** Which rules are looked for. */
export interface NullTurn {
  /** What only one field can keep goes first. One that is null just where another one is can follow any other: such ones wait. */
  readonly kinds: 'one field' | 'one way' | 'both ways';
  /**
   * It counts which values fields can have, and what holds in all rows of a dataset; absent: each part of a condition is taken
   * to be true or false by itself.
   */
  readonly exactly?: { holding(draft: DatasetDraft): readonly Expression[] };
}

/**
 * Makes one of a condition's fields null, or not null, where it has to be: `status = 'shipped' OR shipped_at IS NULL`,
 * `(a IS NULL) = (b IS NULL)`. False where the condition asks for more than that, or no field is free to be.
 */
export function obeyNulls(
  condition: Expression,
  constraint: ConstraintDraft,
  drafts: readonly DatasetDraft[],
  { kinds, exactly }: NullTurn,
): boolean {
  const { draft } = constraint;
  if (condition.kind === 'is' || !walk(condition).some(isNullTest) || !isOfRow(condition)) return false;
  const read = readFields(condition, draft, drafts);
  const rules = read.flatMap(({ field, path, draft: from }) => {
    const isOwn = path.length === 1 && from === draft && isFree(draft, field);
    const rule = isOwn ? ruleOf(condition, constraint, field, exactly) : undefined;
    return rule ? [{ field, rule }] : [];
  });
  if (kinds === 'one field' && rules.length > 1) return false;
  for (const { field, rule } of rules) {
    const others = read.filter((each) => each.field !== field);
    const isWaiting = rule.asksNull && rule.asksValue && kinds !== 'both ways';
    if (isWaiting || others.some((each) => each.field.broken || reaches(each, field))) continue;
    const all = [...(field.nullRules ?? []), rule];
    const before = [...others, ...all.flatMap((each) => each.reads)].map((each) => each.field);
    if (mayContradict(all, draft, exactly && settledBefore(draft, field, before, exactly))) continue;
    field.nullRules = all.map((each) => (each === rule ? { ...rule, reads: others } : each));
    if (field.source?.kind === 'reference') field.source.reference.isRuled = true;
    return true;
  }
  return false;
}

/** Whether nothing but its share says which of a field's values are null, and under each null lies a value. */
function isFree(draft: DatasetDraft, field: FieldDraft): boolean {
  const { written, mask, nullable } = field;
  if (!nullable) return false;
  // A condition on the field alone may count on there being no nulls.
  const isTested = draft.constraints.some((constraint) =>
    conjunctsOf(constraint.expression).some(
      (each) => soleField(each, constraint) === field && [...walk(each)].some((part) => part.kind === 'is'),
    ),
  );
  const isMade =
    isLooseReference(draft, field) ||
    withVariants(field).every(
      (each) =>
        each.source?.kind === 'generator' &&
        !each.broken &&
        each.source.generator.name !== 'null' &&
        placeholdersOf(each).every((name) => isThere(draft, name)),
    );
  return isMade && !isTested && !written?.primary_key && !written?.edge_cases && mask?.rule !== 'nullify';
}

/** Whether a placeholder stands for a value in every row. */
function isThere(draft: DatasetDraft, name: string): boolean {
  const found = findField(draft, name);
  return !found || (!found.field.nullable && found.through.length === 0);
}

/**
 * Whether a field alone says which row a reference means, beside columns that it shares with others such as the tenant's,
 * and nothing else follows from whether it does: no shared column has its value from it.
 */
export function isLooseReference(draft: DatasetDraft, field: FieldDraft): boolean {
  const { source, variants = [] } = field;
  if (source?.kind !== 'reference' || variants.length > 0) return false;
  const { reference } = source;
  const { parent, fields, options, name } = reference;
  const { volume } = draft.definition.value.spec;
  const per = typeof volume === 'object' ? volume.per : undefined;
  const isMeant = per?.by === undefined || per.by === name || fields.includes(per.by);
  const isCounted = parent.name === per?.parent && isMeant;
  const others = draft.references.filter((each) => each !== reference);
  const own = fields.filter((name) => !others.some((each) => each.fields.includes(name)));
  const isOwn = own.length === 1 && own[0] === field.name;
  const leads = fields.some((name) => {
    const shared = own.includes(name) ? undefined : fieldNamed(draft, name)?.source;
    return shared?.kind === 'reference' && shared.reference === reference;
  });
  return isOwn && !leads && parent !== draft && !options.unique && !isCounted;
}

/** What is no test of nulls says nothing of where they are. */
function isNullTest(part: Expression): boolean {
  return part.kind === 'is' && part.test === 'null';
}

function isTestOf(part: Extract<Expression, { kind: 'is' }>, name: string): boolean {
  const { operand, test } = part;
  return test === 'null' && operand.kind === 'field' && operand.path.length === 1 && operand.path[0] === name;
}

/** Undefined where the field's value counts too, or a row could fail whether it is null or not. */
function ruleOf(
  condition: Expression,
  constraint: ConstraintDraft,
  { name }: FieldDraft,
  exactly: NullTurn['exactly'],
): NullRuleDraft | undefined {
  const [ifNull, ifValue] = [true, false].map((isNull) => replaced(condition, name, isNull)) as [
    Expression,
    Expression,
  ];
  if (reads(ifNull, name)) return undefined;
  const rows = rowsOf([ifNull], constraint.draft, exactly ? [] : undefined);
  if (!rows) return undefined;
  let [asksNull, asksValue] = [false, false];
  for (const truth of rows) {
    const [nulls, values] = [truth(ifNull) === false, truth(ifValue) === false];
    if (nulls && values) return undefined;
    asksValue ||= nulls;
    asksNull ||= values;
  }
  return { ifNull, ifValue, asksNull, asksValue, constraint, reads: [] };
}

const mostParts = 6;

/** What conditions come to in each of the rows that there may be, those in which the `holding` do; undefined: they are too many. */
function rowsOf(
  conditions: readonly Expression[],
  draft: DatasetDraft,
  holding: readonly Expression[] | undefined,
): Iterable<(condition: Expression) => Truth> | undefined {
  if (holding) {
    const cases = casesOf([...conditions, ...holding], draft);
    if (!cases) return holding.length === 0 ? undefined : rowsOf(conditions, draft, []);
    return cases
      .filter((row) => holding.every((each) => truthIn(each, row) !== false))
      .map((row) => (condition) => truthIn(condition, row));
  }
  const parts = [...new Set(conditions.flatMap(partsIn).map((part) => JSON.stringify(part)))];
  if (parts.length > mostParts) return undefined;
  return [...assignments(parts)].map((truths) => (condition) => truthOf(condition, truths));
}

/**
 * What holds in all rows of fields that are made before one whose rules read the `before`: of what is made later nothing can be
 * counted on, for that may count on this one.
 */
function settledBefore(
  draft: DatasetDraft,
  field: FieldDraft,
  before: readonly FieldDraft[],
  { holding }: NonNullable<NullTurn['exactly']>,
): readonly Expression[] {
  const isSettled = (part: Expression) => {
    const own = part.kind === 'field' && part.path.length === 1 ? fieldNamed(draft, part.path[0] as string) : undefined;
    return !own || (own !== field && (before.includes(own) || !own.nullRules));
  };
  return holding(draft).filter((each) => walk(each).every(isSettled));
}

/** Whether one may ask for null where another one asks for a value, as far as what they read is anything. */
function mayContradict(
  rules: readonly NullRuleDraft[],
  draft: DatasetDraft,
  holding: readonly Expression[] | undefined,
): boolean {
  if (rules.length < 2 || !rules.some(({ asksNull }) => asksNull) || !rules.some(({ asksValue }) => asksValue))
    return false;
  const rows = rowsOf(
    rules.flatMap(({ ifNull, ifValue }) => [ifNull, ifValue]),
    draft,
    holding,
  );
  if (!rows) return true;
  for (const truth of rows) {
    const fails = (side: 'ifNull' | 'ifValue') => rules.some((rule) => truth(rule[side]) === false);
    if (fails('ifNull') && fails('ifValue')) return true;
  }
  return false;
}

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
