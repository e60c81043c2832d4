import { consistentPick } from '../random/consistent-pick.ts';
import type { Key } from '../random/key.ts';

import type { Reference } from '../plan/plan.ts';

import type { ParentDraw } from './parent-draw.ts';
import { drawRelatives, Relatives, type Within } from './relatives.ts';
import type { RowReader } from './row-reader.ts';

/**
 * Parents that have an ancestor in common with the parents of another reference, which leads: the columns that both
 * references share hold that ancestor's key. Any of the ancestor's rows in the parent dataset is as likely as another.
 */
export function withinDraw(reader: RowReader, reference: Reference, draw: Within, key: Key): ParentDraw {
  const relatives = new Relatives(reader, reference, draw);
  return drawRelatives(relatives, key, reader.environment.capacity, (_, count, h0, h1) =>
    count > 0 ? consistentPick(count, h0, h1) : -1,
  );
}
