import { Rows } from '../random/rows.ts';

import type { ParentDraw } from './parent-draw.ts';

/** Of the rows that two references draw the lower, or the higher one. Whether the other one is null does not matter. */
export function orderedDraw(
  own: ParentDraw,
  other: ParentDraw,
  takes: 'lower' | 'higher',
  capacity: number,
): ParentDraw {
  const [others, nobody] = [new Rows(capacity), new Uint8Array(capacity)];
  return {
    get leavesOut() {
      return own.leavesOut;
    },
    read(rows, parents, none) {
      own.read(rows, parents, none);
      other.read(rows, others, nobody);
      for (let i = 0; i < rows.length; i++) {
        if (parents.at(i) < others.at(i) === (takes === 'lower')) continue;
        parents.lo[i] = others.lo[i] as number;
        parents.hi[i] = others.hi[i] as number;
      }
    },
  };
}
