import type { Span } from '../diagnostics/source-file.ts';
import { pairSizes } from '../random/unordered-pairs.ts';

import type { TuplePlan } from '../plan/plan.ts';

import { childRowsOf } from './child-volume.ts';
import { countable } from './distinct.ts';
import type { DatasetDraft, FieldDraft, ReferenceDraft } from './draft.ts';
import { tellsParent } from './keys.ts';
import type { Lengths } from './lengths.ts';
import type { Candidate } from './tuple-complaints.ts';

/** References whose parent rows are told apart by those of their columns that are in a set. */
export function referencesIn(draft: DatasetDraft, fields: readonly FieldDraft[]): ReferenceDraft[] {
  const names = fields.map(({ name }) => name);
  return draft.references.filter(
    (reference) =>
      reference.draw?.kind !== 'given' && reference.draw?.kind !== 'tuple' && tellsParent(reference, names),
  );
}

/** Whether a reference's draw may be replaced. */
export function isPliant({ draw }: ReferenceDraft): boolean {
  return draw !== undefined && ['uniform', 'zipf', 'normal', 'weights', 'exact'].includes(draw.kind);
}

/** Fields that are drawn from values that can be counted, and that nothing else has drawn so far. */
export function fieldsIn(draft: DatasetDraft, fields: readonly FieldDraft[], lengths: Lengths): Candidate[] {
  return fields.flatMap((field) => {
    const { source, type, mayCoincide, name } = field;
    if (source?.kind !== 'generator' || !type || mayCoincide !== undefined || field.distinct || isDrawn(draft, name))
      return [];
    const size = countable(draft, type, source, lengths);
    return size === undefined ? [] : [{ part: { field: name }, name, size }];
  });
}

function isDrawn({ tuples }: DatasetDraft, name: string): boolean {
  return tuples.some(({ parts }) => parts.some((part) => 'field' in part && part.field === name));
}

/** A reference as what a set may be told apart by: by as many rows as it may mean. */
export function ofReference(draft: DatasetDraft, reference: ReferenceDraft): Candidate {
  const position = draft.references.indexOf(reference);
  const size = parentsIn(reference);
  return { part: { reference: position }, name: reference.fields.join(', '), size, reference };
}

/** How many rows a reference may mean in one row, beside what another one of the tuple does: enough, until they are counted. */
export function parentsIn({ parent, apart, order }: ReferenceDraft): number {
  if (parent.isUncounted) return Number.MAX_SAFE_INTEGER;
  const [first, second] = pairSizes(parent.rows);
  if (order) return apart ? second : first;
  return parent.rows - (apart ? 1 : 0);
}

/** The most rows of one parent, as far as it is known before any is made. */
export function mostChildren(draft: DatasetDraft, reference: ReferenceDraft): number {
  if (reference.parent.isUncounted) return 0;
  return childRowsOf(draft, reference)?.most ?? Math.ceil(draft.rows / Math.max(1, reference.parent.rows));
}

/** Has what the tuple is of drawn by it; `span` is what says that it is unique. */
export function addTuple(draft: DatasetDraft, tuple: TuplePlan, span: Span): void {
  draft.tuples.push(tuple);
  draft.tupleSpans.push(span);
}
