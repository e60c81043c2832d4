import type { Expression } from '../expression/expression.ts';

import { type ConstraintDraft, type DatasetDraft, type FieldDraft, fieldNamed, type ReferenceDraft } from './draft.ts';
import { isOneToOne } from './draws.ts';
import { follows } from './follows.ts';
import { tellsParent, tellsRowsApart } from './keys.ts';
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

function isKept(condition: Expression, { draft, why }: ConstraintDraft): boolean {
  const [first, second] = pairOf(condition, draft) ?? [];
  if (!first || !second) return false;
  if (first === 'row' && second !== 'row' && second.draw?.kind === 'forest' && !second.draw.rootSelf) return true;
  const order = [first, second].sort((a, b) => freedom(draft, a, b) - freedom(draft, b, a));
  const [other, apart] = order as [ReferenceDraft | 'row', ReferenceDraft];
  const isPossible = freedom(draft, apart, other) > 0 && (other === 'row' || !other.apart) && apart.parent.rows > 1;
  if (isPossible) apart.apart = other;
  else why.set(condition, 'neither side can be drawn among what the other one leaves');
  if (!isPossible || leavesTwo(apart)) return isPossible;
  why.set(condition, 'there may be one row alone that both sides can mean');
  return false;
}

/** Whether there is always more than one row to choose from, as far as it is known before any is made. */
function leavesTwo({ draw, parent, nullProbability }: ReferenceDraft): boolean {
  if (draw?.kind !== 'within' || nullProbability === 1) return true;
  const [step, ...more] = draw.route;
  const siblings = step === undefined || more.length > 0 ? undefined : parent.references[step];
  return siblings?.draw?.kind === 'per' && siblings.draw.counts.min > 1 && siblings.nullProbability === 0;
}

/** What is compared in `a <> b`, where both mean a row of one dataset by its key: references in their order, or the row itself. */
function pairOf(condition: Expression, draft: DatasetDraft): readonly (ReferenceDraft | 'row')[] | undefined {
  if (condition.kind !== 'apply' || !condition.operation.startsWith('<>(')) return undefined;
  const names = condition.args.flatMap((arg) => (arg.kind === 'field' && arg.path.length === 1 ? arg.path : []));
  const sides = names
    .flatMap((name) => sideOf(fieldNamed(draft, name)) ?? [])
    .sort((a, b) => draft.references.indexOf(a.reference) - draft.references.indexOf(b.reference));
  const [one, two] = sides;
  if (names.length !== 2 || !one || !tellsRowsApart(one.reference.parent, [one.column])) return undefined;
  const [first, second] = [one.reference, two?.reference];
  if (!second) return first.parent === draft && names.includes(one.column) ? ['row', first] : undefined;
  const isSame = first.parent === second.parent && one.column === two?.column;
  return isSame && first !== second ? [first, second] : undefined;
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
  if (reference.draw?.kind === 'uniform') return 2;
  // A parent that can have no more rows gives some to others, whichever those are.
  const isCounted =
    isOneToOne(draft, reference) || uniqueSets(draft).some(({ fields }) => tellsParent(reference, fields));
  return !isCounted && ['zipf', 'normal', 'weights', 'within'].includes(reference.draw?.kind ?? '') ? 1 : 0;
}
