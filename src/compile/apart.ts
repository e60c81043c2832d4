import type { Expression } from '../expression/expression.ts';

import { type ConstraintDraft, type DatasetDraft, fieldNamed, type ReferenceDraft } from './draft.ts';
import { tellsRowsApart } from './keys.ts';
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
  const order = [first, second].sort((a, b) => freedom(draft, a) - freedom(draft, b));
  const [other, apart] = order as [ReferenceDraft | 'row', ReferenceDraft];
  const isPossible = freedom(draft, apart) > 0 && (other === 'row' || !other.apart) && apart.parent.rows > 1;
  if (isPossible) apart.apart = other;
  else why.set(condition, 'neither side can be drawn among what the other one leaves');
  return isPossible;
}

/** What is compared in `a <> b`, where both mean a row of one dataset by its key: references in their order, or the row itself. */
function pairOf(condition: Expression, draft: DatasetDraft): readonly (ReferenceDraft | 'row')[] | undefined {
  if (condition.kind !== 'apply' || !condition.operation.startsWith('<>(')) return undefined;
  const names = condition.args.flatMap((arg) => (arg.kind === 'field' && arg.path.length === 1 ? arg.path : []));
  const references = names
    .map((name) => fieldNamed(draft, name)?.source)
    .flatMap((source) =>
      source?.kind === 'reference' && source.reference.fields.length === 1 ? [source.reference] : [],
    )
    .sort((a, b) => draft.references.indexOf(a) - draft.references.indexOf(b));
  const [first, second] = references;
  if (names.length !== 2 || !first || !tellsRowsApart(first.parent, first.parentFields)) return undefined;
  if (!second)
    return first.parent === draft && names.includes(first.parentFields[0] ?? '') ? ['row', first] : undefined;
  const isSame = first.parent === second.parent && first.parentFields[0] === second.parentFields[0];
  return isSame && first !== second ? [first, second] : undefined;
}

/** How well a reference can be drawn among fewer rows: 0 is not at all. */
function freedom(draft: DatasetDraft, reference: ReferenceDraft | 'row'): number {
  if (reference === 'row' || reference.apart) return 0;
  if (reference.draw?.kind === 'uniform') return 2;
  // A parent that can have no more rows gives some to others, whichever those are.
  const isCounted = uniqueSets(draft).some(({ fields }) => fields.includes(reference.fields[0] ?? ''));
  return !isCounted && ['zipf', 'normal', 'weights'].includes(reference.draw?.kind ?? '') ? 1 : 0;
}
