import type { Route } from '../plan/parent-draw-plan.ts';

import { AncestorRows } from './ancestor-rows.ts';
import { childrenOf } from './child-index.ts';
import type { Children, Counting } from './children.ts';
import type { RowReader } from './row-reader.ts';

/** Counts the rows of each ancestor that a route of references leads to. */
export function countChildren(reader: RowReader, route: Route): Counting {
  return countingOf(reader, route, () => childrenOf(reader, route));
}

/** Counts rows of each ancestor by what is found, once, with the first batch. */
export function countingOf(
  reader: RowReader,
  route: Route,
  find: () => Pick<Children, 'countOf' | 'positionOf'>,
): Counting {
  const positions = new Float64Array(reader.environment.capacity);
  const ancestors = new AncestorRows(reader, route);
  const groups = ancestors.dataset.rows;
  let known: ReturnType<typeof find> | undefined;
  const children = () => {
    known ??= find();
    return known;
  };
  return {
    groups,
    positions,
    ancestors,
    countOf: (group) => children().countOf(group),
    read(rows) {
      const { positionOf } = children();
      ancestors.read(rows);
      const { none, rows: found } = ancestors;
      for (let i = 0; i < rows.length; i++)
        positions[i] = positionOf(rows.at(i), none?.[i] === 1 ? groups : found.at(i));
    },
  };
}
