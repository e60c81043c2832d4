/** Things in an order, and the circles in which they depend on each other. */
export interface Ordering<T> {
  /** What is depended on comes first; ties and circles by the given order. */
  readonly order: readonly T[];
  /** Every set of two or more that all depend on each other, in the given order. */
  readonly cycles: readonly (readonly T[])[];
}

/**
 * Orders nodes so that each follows what it depends on (Tarjan's strongly connected components, which come out in
 * just that order). `nodes` in their order of preference.
 */
export function orderByDependency<T>(nodes: readonly T[], dependencies: (node: T) => readonly T[]): Ordering<T> {
  const rank = new Map(nodes.map((node, index) => [node, index]));
  const byRank = (list: readonly T[]) => [...list].sort((a, b) => (rank.get(a) as number) - (rank.get(b) as number));
  const components = componentsOf(nodes, (node) => byRank(dependencies(node).filter((each) => rank.has(each)))).map(
    byRank,
  );
  const position = new Map(components.flatMap((component, index) => component.map((node) => [node, index])));

  // Kahn's algorithm over the components, the preferred one first, so that ties do not depend on where the walk began.
  const waiting = new Map(
    components.map((component, index) => [
      index,
      new Set(
        component
          .flatMap((node) => dependencies(node).flatMap((each) => position.get(each) ?? []))
          .filter((each) => each !== index),
      ),
    ]),
  );
  const order: T[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, needed]) => needed.size === 0).map(([index]) => index);
    const next = ready.reduce((best, index) => (firstRank(index) < firstRank(best) ? index : best));
    order.push(...(components[next] as T[]));
    waiting.delete(next);
    for (const needed of waiting.values()) needed.delete(next);
  }
  return { order, cycles: components.filter((component) => component.length > 1) };

  function firstRank(index: number): number {
    return rank.get((components[index] as T[])[0] as T) as number;
  }
}

function componentsOf<T>(nodes: readonly T[], dependencies: (node: T) => readonly T[]): T[][] {
  const components: T[][] = [];
  const indexes = new Map<T, number>();
  const lows = new Map<T, number>();
  const stack: T[] = [];
  const onStack = new Set<T>();
  const connect = (node: T): void => {
    indexes.set(node, indexes.size);
    lows.set(node, indexes.get(node) as number);
    stack.push(node);
    onStack.add(node);
    for (const next of dependencies(node)) {
      if (!indexes.has(next)) connect(next);
      else if (!onStack.has(next)) continue;
      lows.set(node, Math.min(lows.get(node) as number, lows.get(next) as number));
    }
    if (lows.get(node) !== indexes.get(node)) return;
    const component = stack.splice(stack.indexOf(node));
    for (const member of component) onStack.delete(member);
    components.push(component);
  };
  for (const node of nodes) if (!indexes.has(node)) connect(node);
  return components;
}
