import type { Decimal } from '../../values/decimal.ts';

import type { Expression } from '../../expression/expression.ts';

import { isAscent } from '../cell-cycles.ts';
import type { BoundDraft, CompileContext, ConstraintDraft, DatasetDraft, FieldDraft, ReadField } from '../draft.ts';
import { fieldNamed } from '../draft-fields.ts';
import { readFields } from '../expressions/read-fields.ts';
import type { Lengths } from '../lengths.ts';

import { isImplied } from './can-all-hold.ts';
import { clausesOf, plainly } from './clauses.ts';
import { conditionalForms } from './conditional-forms.ts';
import { type Comparison, comparisonsOf, conjunctsOf, isConstant, isOfRow } from './conjuncts.ts';
import { countedNulls } from './counted-nulls.ts';
import { loadEvaluation } from './evaluation.ts';
import { type Bounded, fitTogether } from './fit-together.ts';
import type { LinearCondition, LinearTerm } from './linear.ts';
import { obeyAlone } from './obey-alone.ts';
import { obeyInRuns } from './obey-in-runs.ts';
import { obeyInSets } from './obey-in-sets.ts';
import { type NullTurn, obeyNulls } from './obey-nulls.ts';
import type { Obeying } from './obeying.ts';
import { quotientForms } from './quotients.ts';
import { Ranges } from './ranges.ts';
import { reaches } from './reaches.ts';
import { soleField } from './sole-field.ts';
import { plainlySpelled } from './spellings.ts';
import { sumConditions } from './sum-conditions.ts';
import { equalInParts, momentForms } from './truncations.ts';

/**
 * Sets fields up so that constraints hold by construction. Conditions on one field change what it is made from; a
 * comparison with what differs from row to row bounds its left-most field, or the other one, so that no field needs
 * itself. What is left stays open: it is checked.
 */
export async function obeyConstraints(
  drafts: readonly DatasetDraft[],
  lengths: Lengths,
  { asOf, report }: CompileContext,
): Promise<void> {
  const constraints = drafts.flatMap((draft) => draft.constraints);
  if (constraints.length === 0) return;
  const evaluation = await loadEvaluation(asOf);
  const ranges = new Ranges(drafts, lengths, report);
  const obeying: Obeying = { ranges, evaluation, lengths };
  const bounded: Bounded[] = [];
  const nulls = (exactly?: NullTurn['exactly']) => {
    for (const kinds of ['one field', 'one way', 'both ways'] as const)
      each(constraints, (condition, constraint) =>
        obeyNulls(condition, constraint, drafts, { kinds, ...(exactly && { exactly }) }),
      );
  };
  const obey = () => {
    each(constraints, (condition, constraint) => obeyAlone(condition, constraint, obeying));
    each(constraints, (condition, constraint) => {
      const found = bound(condition, constraint, drafts, obeying);
      if (found) bounded.push(found);
      return found !== undefined;
    });
    nulls();
  };
  const simply = (condition: Expression, { draft }: ConstraintDraft) =>
    conjunctsOf(condition)
      .flatMap((each) => conjunctsOf(plainlySpelled(each, draft)))
      .flatMap(plainly)
      .flatMap(equalInParts)
      .flatMap((each) => countedNulls(each, evaluation) ?? [each]);
  takeApart(constraints, simply);
  obey();
  // What cannot be obeyed as it is may be in parts.
  takeApart(constraints, (condition, constraint) =>
    isOfRow(condition) && !soleField(condition, constraint)
      ? clausesOf(condition, constraint.draft, (each) => simply(each, constraint))
      : [condition],
  );
  const parts = new Map<ConstraintDraft, readonly Expression[]>(constraints.map((each) => [each, each.open]));
  obey();
  // What nothing says by itself may follow from the others, or from which values fields have.
  const exactly: NullTurn['exactly'] = {
    holding: (draft) => draft.constraints.flatMap((each) => obeyedOf(each, parts.get(each) ?? [])),
  };
  nulls(exactly);
  dropImplied(parts);
  nulls(exactly);
  each(constraints, (condition, constraint) => obeyInSets(condition, constraint, drafts, obeying));
  fitTogether(drafts, bounded, obeying);
  each(constraints, (condition, constraint) => obeyInRuns(condition, constraint, obeying));
  ranges.settle();
}

/** Takes from constraints the parts that are obeyed. */
function each(
  constraints: readonly ConstraintDraft[],
  obey: (condition: Expression, constraint: ConstraintDraft) => boolean,
): void {
  for (const constraint of constraints)
    constraint.open = constraint.open.filter((condition) => !obey(condition, constraint));
}

function obeyedOf({ open }: ConstraintDraft, parts: readonly Expression[]): readonly Expression[] {
  return parts.filter((part) => !open.includes(part));
}

/** Takes from constraints the open parts that hold wherever their other parts do; these alone may be counted on. */
function dropImplied(parts: Map<ConstraintDraft, readonly Expression[]>): void {
  for (const [constraint, all] of parts) {
    let left = all;
    each([constraint], (condition) => {
      const isLeft = !isImplied(condition, left, constraint.draft);
      if (!isLeft) left = left.filter((each) => each !== condition);
      return !isLeft;
    });
    parts.set(constraint, left);
  }
}

/** Takes conditions apart into such as hold together. */
function takeApart(
  constraints: readonly ConstraintDraft[],
  partsOf: (condition: Expression, constraint: ConstraintDraft) => readonly Expression[],
): void {
  for (const constraint of constraints) constraint.open = constraint.open.flatMap((each) => partsOf(each, constraint));
}

/** Bounds one of a comparison's fields by the other side. */
function bound(condition: Expression, constraint: ConstraintDraft, drafts: readonly DatasetDraft[], obeying: Obeying) {
  const { draft } = constraint;
  const boundAs = (compared: Expression): Bounded | undefined => {
    const alone = comparisonsOf(compared).flatMap((each) => boundOf(each, constraint, drafts, obeying.ranges));
    // A field between two others has less room: rather the other one is bounded.
    let chosen = alone.find((each) => !isCrossed(each));
    if (!chosen) {
      const sums = finestFirst(boundsOfSums(compared, constraint, drafts, obeying), compared, draft, obeying.ranges);
      chosen = sums.find((each) => !isCrossed(each)) ?? alone[0] ?? sums[0];
    }
    if (!chosen) return undefined;
    const { field, bounds, isSum } = chosen;
    field.bounds = [...(field.bounds ?? []), ...bounds];
    return { draft, field, condition, compared, constraint, isSum };
  };
  // Other forms of it are worked out only where it cannot be kept to as it is.
  return (
    boundAs(condition) ??
    firstOf(momentForms(condition), boundAs) ??
    firstOf(quotientForms(condition, draft, drafts, obeying), boundAs) ??
    firstOf(conditionalForms(condition), boundAs)
  );
}

function firstOf<T>(forms: readonly Expression[], find: (form: Expression) => T | undefined): T | undefined {
  for (const form of forms) {
    const found = find(form);
    if (found) return found;
  }
  return undefined;
}

interface PossibleBound {
  readonly field: FieldDraft;
  readonly bounds: readonly BoundDraft[];
  readonly isSum: boolean;
}

function boundOf(
  { field: name, operator, bound: expression }: Comparison,
  constraint: ConstraintDraft,
  drafts: readonly DatasetDraft[],
  ranges: Ranges,
): PossibleBound[] {
  const { draft } = constraint;
  const field = fieldNamed(draft, name);
  if (!field || isConstant(expression) || !isOfRow(expression)) return [];
  const reads = readFields(expression, draft, drafts);
  if (!isFree(draft, field, reads, ranges)) return [];
  return [{ field, bounds: [{ operator, expression, constraint, reads }], isSum: false }];
}

/** `ends - starts >= 7`, `a + b < c + d`, `a + b + c = 100`: any of its fields is what the others leave. */
function boundsOfSums(
  condition: Expression,
  constraint: ConstraintDraft,
  drafts: readonly DatasetDraft[],
  obeying: Obeying,
): PossibleBound[] {
  const { draft } = constraint;
  if (!isOfRow(condition)) return [];
  const conditions = sumConditions(condition, draft, drafts, obeying);
  const terms = [...(conditions[0]?.terms ?? [])];
  return terms.flatMap(([key, { expression }]) => {
    const field =
      expression.kind === 'field' && expression.path.length === 1 && fieldNamed(draft, expression.path[0] ?? '');
    const others = terms.filter(([other]) => other !== key);
    const reads = others.flatMap(([, other]) => readFields(other.expression, draft, drafts));
    if (!field || others.length === 0 || !isFree(draft, field, reads, obeying.ranges)) return [];
    return [{ field, bounds: conditions.map((each) => sumBound(each, key, constraint, reads)), isSum: true }];
  });
}

/**
 * Of two fields that shall be equal the one whose values lie closer gives way: a moment of whole seconds is none of
 * microseconds' in most rows, but the other way round always.
 */
function finestFirst(
  sums: readonly PossibleBound[],
  condition: Expression,
  draft: DatasetDraft,
  ranges: Ranges,
): readonly PossibleBound[] {
  const [first, second, more] = sums;
  if (!first || !second || more || condition.kind !== 'apply' || !condition.operation.startsWith('=(')) return sums;
  const [one, other] = [first, second].map(({ field }) => ranges.of(draft, field));
  if (!one || !other) return sums;
  const scale = Math.max(one.counted.scale, other.counted.scale);
  const [own, others] = [one, other].map((each) => each.whole.step * 10n ** BigInt(scale - each.counted.scale));
  return (own as bigint) > (others as bigint) ? [second, first] : sums;
}

/** Whether a field can be moved for others, which are not made from it. */
function isFree(draft: DatasetDraft, field: FieldDraft, reads: readonly ReadField[], ranges: Ranges): boolean {
  // The parent row's own value in a forest: there is an end to that.
  const isAbove = (read: ReadField) => read.field === field && isAscent({ draft, field }, read);
  return (
    ranges.canMove(draft, field) && !reads.some((read) => read.field.broken || (!isAbove(read) && reaches(read, field)))
  );
}

function sumBound(
  { plus, terms, isStrict }: LinearCondition,
  key: string,
  constraint: ConstraintDraft,
  reads: readonly ReadField[],
): BoundDraft {
  const scale = Math.max(plus.scale, ...[...terms.values()].map(({ times }) => times.scale));
  const whole = (each: Decimal) => each.unscaled * 10n ** BigInt(scale - each.scale);
  const own = whole((terms.get(key) as LinearTerm).times);
  const sign = own > 0n ? -1n : 1n;
  const others = [...terms].filter(([other]) => other !== key);
  const operator = own > 0n ? '>' : '<';
  return {
    operator: isStrict ? operator : `${operator}=`,
    times: own * -sign,
    plus: whole(plus) * sign,
    terms: others.map(([, { times, expression }]) => ({ times: whole(times) * sign, expression })),
    constraint,
    reads,
  };
}

/** Whether rows already bound the field from the other side. */
function isCrossed({ field, bounds: [first, second] }: PossibleBound): boolean {
  return second !== undefined || (field.bounds ?? []).some((other) => other.operator[0] !== first?.operator[0]);
}
