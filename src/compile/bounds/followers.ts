import { type Inequality, tightened } from './inequality.ts';
import type { Following, Unknown } from './unknowns.ts';

/**
 * An inequality in which what follows another unknown of it stands as that one, as far from it as is worst: of `date_trunc('day',
 * s) + 1 day > s` no `s` is left. It may ask for more than the inequality, never for less. Undefined where nothing follows.
 */
export function ofLeaders(inequality: Inequality): Inequality | undefined {
  const leaders = new Map<Unknown, number>();
  for (const unknown of inequality.terms.keys()) {
    const leader = unknown.follows?.leader ?? unknown;
    leaders.set(leader, (leaders.get(leader) ?? 0) + 1);
  }
  const followers = [...inequality.terms.keys()].filter(
    ({ follows }) => follows && (leaders.get(follows.leader) ?? 0) > 1,
  );
  if (followers.length === 0) return undefined;
  return tightened(followers.reduce(withLeader, { ...inequality, isNeeded: false }));
}

function withLeader(inequality: Inequality, follower: Unknown): Inequality {
  const { leader, size, start, step, least, greatest } = follower.follows as Following;
  const own = inequality.terms.get(follower) as bigint;
  const terms = new Map([...inequality.terms].map(([unknown, times]) => [unknown, times * size] as const));
  terms.delete(follower);
  terms.set(leader, (terms.get(leader) ?? 0n) + own * step);
  const worst = own > 0n ? least : greatest;
  return { ...inequality, plus: inequality.plus * size + own * (start + worst), terms };
}
