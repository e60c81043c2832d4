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
  const rankOf = (node: T) => rank.get(node) as number;
  const byRank = (list: readonly T[]) => [...list].sort((a, b) => rankOf(a) - rankOf(b));
  const needed = new Map(nodes.map((node) => [node, byRank(dependencies(node).filter((each) => rank.has(each)))]));
  const needs = (node: T) => needed.get(node) as readonly T[];
  const components = componentsOf(nodes, needs).map(byRank);
  return { order: preferred(components, needs, rankOf), cycles: components.filter(({ length }) => length > 1) };
}

/** Kahn's algorithm over the components, the preferred one first, so that ties do not depend on where the walk began. */
function preferred<T>(
  components: readonly (readonly T[])[],
  needs: (node: T) => readonly T[],
  rankOf: (node: T) => number,
): T[] {
  const position = new Map(components.flatMap((component, index) => component.map((node) => [node, index] as const)));
  const followers = components.map((): number[] => []);
  const open = components.map((component, index) => {
    const others = new Set(component.flatMap(needs).map((each) => position.get(each) as number));
    others.delete(index);
    for (const each of others) followers[each]?.push(index);
    return others.size;
  });
  const ready = new Ready((index) => rankOf(components[index]?.[0] as T));
  for (const [index, count] of open.entries()) if (count === 0) ready.add(index);
  const order: T[] = [];
  for (let next = ready.take(); next !== undefined; next = ready.take()) {
    order.push(...(components[next] as readonly T[]));
    for (const each of followers[next] as number[]) if (--(open[each] as number) === 0) ready.add(each);
  }
  return order;
}

/** Those whose turn it may be, the first in rank at the end. */
class Ready {
  readonly #list: number[] = [];

  constructor(private readonly rank: (index: number) => number) {}

  add(index: number): void {
    const own = this.rank(index);
    let low = 0;
    let high = this.#list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rank(this.#list[middle] as number) > own) low = middle + 1;
      else high = middle;
    }
    this.#list.splice(low, 0, index);
  }

  take(): number | undefined {
    return this.#list.pop();
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
