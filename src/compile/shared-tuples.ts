import type { Span } from '../diagnostics/source-file.ts';

import type { TuplePart, TuplePlan } from '../plan/plan.ts';

import { countable } from './distinct.ts';
import type { DatasetDraft, ReferenceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import { tellsParent } from './keys.ts';
import type { Lengths } from './lengths.ts';
import { addTuple, parentsIn } from './tuple-candidates.ts';
import type { Candidate } from './tuple-complaints.ts';

/** How many rows of one parent have to differ where no parent gets more than its share. */
export function perParent(draft: DatasetDraft, { parent }: ReferenceDraft): number {
  return Math.ceil(draft.rows / Math.max(1, parent.rows));
}

/** A reference of a set that another one has drawn already, where what is left of that differs among the rows of one parent. */
export function sharedReference(
  draft: DatasetDraft,
  names: readonly string[],
  lengths: Lengths,
): ReferenceDraft | undefined {
  return draft.references.find((reference) => {
    const { draw } = reference;
    const tuple = draw?.kind === 'tuple' ? draft.tuples[draw.tuple] : undefined;
    if (!tuple || isGrouped(tuple) || !tellsParent(reference, names)) return false;
    const rest = withoutReference(draft, tuple, reference);
    const domain = rest.reduce((product, part) => product * sizeOf(draft, part, lengths), 1);
    return rest.length > 0 && domain >= perParent(draft, reference);
  });
}

function isGrouped({ within, among, leader, where }: TuplePlan): boolean {
  return [within, among, leader, where].some((each) => each !== undefined);
}

function withoutReference({ references }: DatasetDraft, { parts }: TuplePlan, reference: ReferenceDraft): TuplePart[] {
  return parts.filter((part) => !('reference' in part && references[part.reference] === reference));
}

function sizeOf(draft: DatasetDraft, part: TuplePart, lengths: Lengths): number {
  if ('reference' in part) {
    const reference = draft.references[part.reference];
    return reference ? parentsIn(reference) : 0;
  }
  const { source, type } = fieldNamed(draft, part.field) ?? {};
  return (source?.kind === 'generator' && type && countable(draft, type, source, lengths)) || 0;
}

/** Has both sets counted through for each parent of the reference that they share, which is drawn by itself again. */
export function addWithin(
  draft: DatasetDraft,
  shared: ReferenceDraft,
  candidates: readonly Candidate[],
  span: Span,
): void {
  const first = (shared.draw as Extract<ReferenceDraft['draw'], { kind: 'tuple' }>).tuple;
  const within = draft.references.indexOf(shared);
  draft.tuples[first] = { parts: withoutReference(draft, draft.tuples[first] as TuplePlan, shared), within };
  shared.draw = { kind: 'uniform' };
  const tuple = draft.tuples.length;
  for (const { reference } of candidates) if (reference) reference.draw = { kind: 'tuple', tuple };
  addTuple(draft, { parts: candidates.map(({ part }) => part), within }, span);
}
