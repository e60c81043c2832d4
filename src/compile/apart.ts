import { caps } from '../plan/held-indexes.ts';

import type { Expression } from '../expression/expression.ts';

import type { ConstraintDraft, DatasetDraft, FieldDraft, ReferenceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import { isOneToOne } from './draws.ts';
import { follows } from './follows.ts';
import { isKept as isKeptAsMade, neverRepeats, tellsParent, tellsRowsApart } from './keys.ts';
import { lexiconsIn } from './locales.ts';
import { partialSets } from './partial-sets.ts';
import { uniqueSets } from './unique-sets.ts';

/**
 * Of two references to one dataset that shall not mean the same row (`from_id <> to_id`) one draws among the rows that the
 * other one does not mean, and a reference to the own dataset (`friend_id <> id`) among the other rows. Comes before what
 * is drawn together is chosen.
 */
export function chooseApart(draft: DatasetDraft): void {
  for (const constraint of draft.constraints)
    constraint.open = constraint.open.filter((condition) => !isKept(condition, constraint));
}

/** Takes back what cannot be kept: a parent that can have no more rows gives some to others, whichever those are. */
export function settleApart({ references, tuples }: DatasetDraft): void {
  for (const reference of references) {
    const { draw, apart, order } = reference;
    // Two that are told apart otherwise than as one pair are not to change places.
    if (!order || !apart) continue;
    const other = order.with.draw;
    const isPair = draw?.kind === 'tuple' && other?.kind === 'tuple' && draw.tuple === other.tuple;
    const own = draw?.kind === 'tuple' ? tuples[draw.tuple] : undefined;
    const isPlain = own && [own.within, own.among, own.leader, own.where].every((each) => each === undefined);
    if (!(isPair && isPlain) && !(draw?.kind === 'uniform' && other?.kind === 'uniform')) reference.apartless?.();
  }
  for (const [position, reference] of references.entries())
    if (reference.draw?.kind === 'within' && tuples.some((each) => caps(each, position))) reference.apartless?.();
}

function isKept(condition: Expression, constraint: ConstraintDraft): boolean {
  const { draft, why } = constraint;
  const ordered = orderedIn(condition, draft);
  if (ordered) return putInOrder(ordered, condition, constraint);
  const [first, second] = pairOf(condition, draft) ?? [];
  if (!first || !second) return false;
  if (first === 'row' && second !== 'row' && second.draw?.kind === 'forest' && !second.draw.rootSelf) return true;
  const order = [first, second].sort((a, b) => freedom(draft, a, b) - freedom(draft, b, a));
  const [other, apart] = order as [ReferenceDraft | 'row', ReferenceDraft];
  const isPossible = freedom(draft, apart, other) > 0 && (other === 'row' || !other.apart) && apart.parent.rows > 1;
  if (!isPossible) {
    why.set(condition, 'neither side can be drawn among what the other one leaves');
    return false;
  }
  apart.apart = other;
  apart.apartless = () => {
    delete apart.apart;
    constraint.open = [...constraint.open, condition];
    why.set(condition, 'what is unique together moves rows to other parents');
  };
  if (leavesTwo(apart)) return true;
  why.set(condition, 'there may be one row alone that both sides can mean');
  return false;
}

/** Two references to one dataset, whose rows shall lie in an order by a key that rises from row to row. */
function orderedIn(condition: Expression, draft: DatasetDraft): readonly [ReferenceDraft, ReferenceDraft] | undefined {
  if (condition.kind !== 'apply') return undefined;
  const operator = /^(<|<=|>|>=)\(/.exec(condition.operation)?.[1];
  const names = condition.args.flatMap(ownNameIn);
  const [left, right] = names.map((name) => sideOf(fieldNamed(draft, name)));
  if (operator === undefined || !left || !right || left.reference === right.reference) return undefined;
  const { parent } = left.reference;
  if (parent !== right.reference.parent || left.column !== right.column || !risesByRow(parent, left.column))
    return undefined;
  return operator.startsWith('<') ? [left.reference, right.reference] : [right.reference, left.reference];
}

/** Whether a field counts rows: each row has a higher value than those before it. */
function risesByRow(parent: DatasetDraft, name: string): boolean {
  const field = fieldNamed(parent, name);
  if (!field?.type || !isKeptAsMade(field.mask) || field.source?.kind !== 'generator' || !neverRepeats(field))
    return false;
  const { generator, parameters } = field.source;
  const type = field.type;
  const [lexicon] = lexiconsIn(parent.lexicons, parent.locale);
  if (!lexicon) return false;
  const [one, two] = [1, 2].map((rows) => generator.range?.(parameters, { type, rows, asOf: 0, lexicon }));
  return Boolean(one?.grows && two && two.least === one.least && two.greatest > one.greatest);
}

function putInOrder(
  [lower, higher]: readonly [ReferenceDraft, ReferenceDraft],
  condition: Expression,
  constraint: ConstraintDraft,
): boolean {
  const { draft, why } = constraint;
  const [other, apart] = [lower, higher].sort((a, b) => draft.references.indexOf(a) - draft.references.indexOf(b)) as [
    ReferenceDraft,
    ReferenceDraft,
  ];
  const pair = [lower, higher];
  if (pair.some((each) => each.draw?.kind !== 'uniform' || each.apart || each.order) || lower.parent.rows < 2) {
    why.set(condition, 'only references that are drawn evenly, and not by each other, can be put in an order');
    return false;
  }
  apart.apart = other;
  lower.order = { with: higher, takes: 'lower' };
  higher.order = { with: lower, takes: 'higher' };
  const takeBack = () => {
    for (const each of pair) {
      delete each.apart;
      delete each.order;
      delete each.apartless;
    }
    constraint.open = [...constraint.open, condition];
    why.set(condition, 'each of the two is unique with others: they cannot change places');
  };
  for (const each of pair) each.apartless = takeBack;
  return true;
}

/** Whether there is always more than one row to choose from, as far as it is known before any is made. */
function leavesTwo({ draw, parent, nullProbability }: ReferenceDraft): boolean {
  if (draw?.kind !== 'within' || nullProbability === 1) return true;
  const [step, ...more] = draw.route;
  const siblings = step === undefined || more.length > 0 ? undefined : parent.references[step];
  return siblings?.draw?.kind === 'per' && siblings.draw.counts.min > 1 && siblings.nullProbability === 0;
}

/**
 * What is compared in `a <> b`, or `a <> c OR b <> d` of a key of several columns, where both mean a row of one dataset by
 * its key: references in their order, or the row itself.
 */
function pairOf(condition: Expression, draft: DatasetDraft): readonly (ReferenceDraft | 'row')[] | undefined {
  const conditions = condition.kind === 'logic' && condition.operator === 'or' ? condition.args : [condition];
  const compared = conditions.map((each) => comparedIn(each, draft));
  const [one] = compared;
  if (!one || compared.some((each) => each?.first !== one.first || each.second !== one.second)) return undefined;
  const columns = compared.flatMap((each) => each?.column ?? []);
  return tellRowsApart(one.first, columns) ? [one.second ? one.first : 'row', one.second ?? one.first] : undefined;
}

/** Whether columns of the parent's tell its rows apart: they do already, or will where what is unique is drawn. */
function tellRowsApart(reference: ReferenceDraft, columns: readonly string[]): boolean {
  const { parent, fields, parentFields } = reference;
  const own = fields.filter((_, position) => columns.includes(parentFields[position] as string));
  return tellsRowsApart(parent, columns) || tellsParent(reference, own);
}

interface Compared {
  readonly first: ReferenceDraft;
  /** Absent: the row itself. */
  readonly second: ReferenceDraft | undefined;
  readonly column: string;
}

/** Two references in their order, or one and the row, that a condition says have another value of one column. */
function comparedIn(condition: Expression, draft: DatasetDraft): Compared | undefined {
  if (condition.kind !== 'apply' || !condition.operation.startsWith('<>(')) return undefined;
  const names = condition.args.flatMap(ownNameIn);
  const [one, two] = names
    .flatMap((name) => sideOf(fieldNamed(draft, name)) ?? [])
    .sort((a, b) => draft.references.indexOf(a.reference) - draft.references.indexOf(b.reference));
  if (names.length !== 2 || !one) return undefined;
  const [first, second, column] = [one.reference, two?.reference, one.column];
  const isOwn = !second && first.parent === draft && names.includes(column);
  const isSame = second !== undefined && first.parent === second.parent && column === two?.column && first !== second;
  return isOwn || isSame ? { first, second, column } : undefined;
}

/** The field of the row that is compared; PostgreSQL compares `varchar` as text. */
function ownNameIn(side: Expression): readonly string[] {
  const inner = side.kind === 'cast' && side.mode === 'implicit' ? side.operand : side;
  return inner.kind === 'field' && inner.path.length === 1 ? inner.path : [];
}

/** The reference that a field is of, and the parent's field that it means. */
function sideOf(
  field: FieldDraft | undefined,
): { readonly reference: ReferenceDraft; readonly column: string } | undefined {
  if (field?.source?.kind !== 'reference') return undefined;
  const { reference, position } = field.source;
  return { reference, column: reference.parentFields[position] as string };
}

/** How well a reference can be drawn among those rows that another one does not mean: 0 is not at all. */
function freedom(draft: DatasetDraft, reference: ReferenceDraft | 'row', other: ReferenceDraft | 'row'): number {
  if (reference === 'row' || reference.apart) return 0;
  // What follows it is drawn once it is.
  if (other !== 'row' && follows(draft, other, reference)) return 0;
  const sets = [...uniqueSets(draft), ...partialSets(draft).filter(({ unique }) => unique)];
  const isCounted = sets.some(({ fields }) => tellsParent(reference, fields));
  if (reference.draw?.kind === 'uniform') return isCounted ? 2 : 3;
  if (isOneToOne(draft, reference)) return 0;
  // What is unique with it may be counted through among the rows that are left.
  if (reference.draw?.kind === 'within') return 1;
  // A parent that can have no more rows gives some to others, whichever those are.
  return !isCounted && ['zipf', 'normal', 'weights'].includes(reference.draw?.kind ?? '') ? 1 : 0;
}

/**
 * Gives up that references are apart from what is not drawn with them: moved by another row in each row, values that
 * differ together would come twice.
 */
export function keepApart(references: readonly ReferenceDraft[], within: ReferenceDraft | undefined): void {
  for (const { apart, order, apartless } of references) {
    const isAlone = order !== undefined && !references.includes(order.with);
    if (isAlone || (apart && (apart === 'row' || (apart !== within && !references.includes(apart))))) apartless?.();
  }
}
