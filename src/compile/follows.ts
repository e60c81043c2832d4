import type { DatasetDraft, ReferenceDraft } from './draft.ts';

/** Whether a reference's parent follows from that of another. */
export function follows(draft: DatasetDraft, { draw }: ReferenceDraft, other: ReferenceDraft): boolean {
  const position = draw?.kind === 'within' ? draw.leader : draw?.kind === 'forest' ? draw.among?.[0] : undefined;
  const leader = position === undefined ? undefined : draft.references[position];
  return leader !== undefined && (leader === other || follows(draft, leader, other));
}
