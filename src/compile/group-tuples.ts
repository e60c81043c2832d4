import type { ParentDrawPlan } from '../plan/parent-draw-plan.ts';
import type { TuplePart, TuplePlan } from '../plan/plan.ts';

import type { DatasetDraft, ReferenceDraft } from './draft.ts';
import { tellsParent } from './keys.ts';

type Within = Extract<ParentDrawPlan, { kind: 'within' }>;

/** A reference that follows another one, whose column it shares. */
interface Follower {
  readonly reference: ReferenceDraft;
  readonly draw: Within;
}

/** The references of a tuple that is counted through for each of the rows that they follow, and how. */
export interface GroupTuple {
  readonly parts: readonly TuplePart[];
  readonly grouped: Pick<TuplePlan, 'within' | 'among' | 'leader' | 'where'>;
  /** Those whose draw the tuple says. */
  readonly drawn: readonly ReferenceDraft[];
}

/**
 * How references that follow one leader are unique together, or with others. Where the leader may be drawn freely, the
 * combinations of all its parents are dealt out at once; else those of one parent to the rows which that one has. Undefined
 * where they follow several leaders, or a leader whose parents nothing tells apart.
 */
export function groupTuple(
  draft: DatasetDraft,
  names: readonly string[],
  references: readonly ReferenceDraft[],
): GroupTuple | undefined {
  const followers = references.flatMap((reference): Follower[] =>
    reference.draw?.kind === 'within' ? [{ reference, draw: reference.draw }] : [],
  );
  const [first] = followers;
  if (!first || followers.some(({ draw }) => draw.leader !== first.draw.leader)) return undefined;
  const leader = draft.references[first.draw.leader] as ReferenceDraft;
  const drawn = followers.map(({ reference }) => reference);
  const position = draft.references.indexOf(leader);
  const parts = (all: readonly Follower[]): TuplePart[] =>
    all.map(({ reference, draw: { ancestor, route } }) => ({
      reference: draft.references.indexOf(reference),
      follows: { ancestor, route },
    }));
  const isNamed = tellsParent(leader, names);
  const isTold = isNamed || followers.some(({ draw }) => draw.ancestor.length === 0);
  if (isTold && leader.draw?.kind === 'uniform')
    return {
      parts: [{ reference: position }, ...parts(followers)],
      grouped: { leader: position },
      drawn: [leader, ...drawn],
    };
  if (isNamed) return { parts: parts(followers), grouped: { within: position }, drawn };
  const { ancestor } = first.draw;
  if (followers.some(({ draw }) => draw.ancestor.join() !== ancestor.join())) return undefined;
  const told = followers.map(({ reference, draw }) => ({ reference, draw: { ...draw, ancestor: [] } }));
  return { parts: parts(told), grouped: { among: [position, ...ancestor] }, drawn };
}
