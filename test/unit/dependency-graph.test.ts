import { expect, it } from 'vitest';

import { orderByDependency } from '../../src/plan/dependency-graph.ts';

/** Again and again the first of those whose needs are met; of circles the one whose first member is preferred. */
function slowly(needs: readonly (readonly number[])[]): number[] {
  const reach = needs.map((_, from) => {
    const seen = new Set<number>();
    const waiting = [from];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
      for (const next of needs[at] ?? []) if (!seen.has(next)) waiting.push(...[next].filter((each) => seen.add(each)));
    return seen;
  });
  const circleOf = (node: number) =>
    needs.flatMap((_, each) => (each === node || (reach[node]?.has(each) && reach[each]?.has(node)) ? [each] : []));
  const done: number[] = [];
  while (done.length < needs.length) {
    const next = needs.findIndex((_, node) => {
      const circle = circleOf(node);
      const open = circle.flatMap((each) => needs[each] ?? []).filter((each) => !circle.includes(each));
      return !done.includes(node) && open.every((each) => done.includes(each));
    });
    done.push(...circleOf(next));
  }
  return done;
}

it('orders what is needed first, and by preference where that says nothing', () => {
  let state = 7;
  const below = (n: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % n;
  };
  for (let round = 0; round < 200; round++) {
    const count = 2 + below(12);
    const needs = Array.from({ length: count }, () => Array.from({ length: below(3) }, () => below(count)));
    const nodes = needs.map((_, index) => index);
    expect(orderByDependency(nodes, (node) => needs[node] ?? []).order).toEqual(slowly(needs));
  }
});
