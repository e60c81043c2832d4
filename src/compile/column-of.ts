import type { DatasetDraft, ReferenceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';

/** Which column of which reference a field is. */
export interface ColumnOf {
  readonly reference: ReferenceDraft;
  readonly position: number;
}

/**
 * The reference that a field has its value from; of a given one the reference that the value means, of several that of
 * the fewest columns: whoever means that row may mean none by the others.
 */
export function columnOf(draft: DatasetDraft, name: string): ColumnOf | undefined {
  const source = fieldNamed(draft, name)?.source;
  if (source?.kind === 'reference') return source;
  if (source?.kind !== 'given') return undefined;
  const meant = draft.references.filter((each) => each.fields.includes(name) && isGiven(draft, each));
  const [reference] = meant.sort((a, b) => a.fields.length - b.fields.length);
  return reference && { reference, position: reference.fields.indexOf(name) };
}

/** Whether the rows say which parent each means. */
export function isGiven(draft: DatasetDraft, { fields }: Pick<ReferenceDraft, 'fields'>): boolean {
  return fields.every((name) => fieldNamed(draft, name)?.source?.kind === 'given');
}
