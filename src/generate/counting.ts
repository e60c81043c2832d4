import type { Rows } from '../random/rows.ts';

import type { Children } from './children.ts';
import type { ParentRows } from './parent-rows.ts';
import type { Counting } from './tuple-draws.ts';

/** Which of its parent's children each row is. Rows without a parent count as the first of one. */
export function countChildren(parents: ParentRows, children: () => Children, capacity: number): Counting {
  const positions = new Float64Array(capacity);
  let known: Children | undefined;
  return {
    groups: parents.rows,
    positions,
    read(rows: Rows) {
      known ??= children();
      parents.read(rows);
      const { none } = parents;
      for (let i = 0; i < rows.length; i++)
        positions[i] = none?.[i] === 1 ? 0 : known.positionOf(rows.at(i), parents.rows.at(i));
    },
  };
}
