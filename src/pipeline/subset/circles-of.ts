import type { TakenBy } from '../../plan/taken-by.ts';

/** Datasets whose rows are taken only where others are that refer back to them, or to themselves: a list a circle. */
export function circlesOf(taken: ReadonlyMap<string, TakenBy>): readonly (readonly string[])[] {
  const reach = new Map([...taken.keys()].map((id) => [id, reachedFrom(id, taken)]));
  const circles = [...taken.keys()]
    .filter((id) => reach.get(id)?.has(id))
    .map((id) => [...taken.keys()].filter((other) => reach.get(id)?.has(other) && reach.get(other)?.has(id)));
  return [...new Map(circles.map((each) => [each.join('\0'), each])).values()];
}

function reachedFrom(id: string, taken: ReadonlyMap<string, TakenBy>): ReadonlySet<string> {
  const parentsOf = (each: string) => (taken.get(each)?.follows ?? []).map(({ parent }) => parent);
  const reached = new Set(parentsOf(id));
  for (const each of reached) for (const parent of parentsOf(each)) reached.add(parent);
  return reached;
}
