import { CellHashes } from '../random/cell.ts';
import { consistentPick } from '../random/consistent-pick.ts';
import type { Key } from '../random/key.ts';

import type { Reference } from '../plan/plan.ts';

import type { ParentDraw } from './parent-draw.ts';
import { Relatives, type Within } from './relatives.ts';
import type { RowReader } from './row-reader.ts';

/**
 * Parents that have an ancestor in common with the parents of another reference, which leads: the columns that both
 * references share hold that ancestor's key. Any of the ancestor's rows in the parent dataset is as likely as another.
 */
export function withinDraw(reader: RowReader, reference: Reference, draw: Within, key: Key): ParentDraw {
  const relatives = new Relatives(reader, reference, draw);
  const hashes = new CellHashes(key, reader.environment.capacity);
  return {
    leavesOut: relatives.none !== null,
    read(rows, parents, none) {
      relatives.read(rows);
      hashes.draw(rows);
      for (let i = 0; i < rows.length; i++) {
        if (relatives.none?.[i] === 1) none[i] = 1;
        else {
          const count = relatives.countOf(i);
          if (count === 0) throw relatives.failure(i);
          const pick = consistentPick(count, hashes.h0[i] as number, hashes.h1[i] as number);
          parents.set(i, relatives.at(i, pick));
        }
      }
    },
  };
}
