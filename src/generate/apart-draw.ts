import { CellHashes } from '../random/cell.ts';
import { consistentPick } from '../random/consistent-pick.ts';
import { deriveKey } from '../random/key.ts';
import { Rows } from '../random/rows.ts';
import { otherOfPair } from '../random/unordered-pairs.ts';

import type { Reference } from '../plan/plan.ts';

import { type Alternatives, alternativesOf } from './alternatives.ts';
import type { ParentDraw } from './parent-draw.ts';
import type { RowReader } from './row-reader.ts';

/**
 * A reference's draw among the rows that another one does not mean. One that is counted through has a number less, and
 * those from the other's row on are one higher; of all others what means the same row is drawn anew among the others that
 * the row may mean.
 */
export function apartDraw(
  reader: RowReader,
  reference: Reference,
  draw: ParentDraw,
  drawOf: (other: Reference) => ParentDraw,
): ParentDraw {
  const { apart } = reference;
  if (apart === undefined) return draw;
  const { capacity } = reader.environment;
  const { rows: size } = reader.environment.dataset(reference.parent);
  let alternatives: Alternatives | undefined;
  // Whether the other one is null does not matter, and may follow from this one.
  const other = apart === 'row' ? undefined : drawOf(reader.dataset.references[apart] as Reference);
  const [others, nobody] = [new Rows(capacity), new Uint8Array(capacity)];
  const isCounted = reference.draw.kind === 'tuple';
  const hashes = new CellHashes(deriveKey(reader.referenceKey(reference), 'apart'), capacity);
  return {
    get leavesOut() {
      return draw.leavesOut;
    },
    read(rows, parents, none) {
      draw.read(rows, parents, none);
      other?.read(rows, others, nobody);
      const taken = other ? others : rows;
      if (!isCounted) hashes.draw(rows);
      alternatives ??= alternativesOf(reader, reference);
      alternatives.read(rows);
      for (let i = 0; i < rows.length; i++) {
        const row = parents.at(i);
        const its = taken.at(i);
        if (isCounted && reference.order) parents.set(i, otherOfPair(size, its, row));
        else if (isCounted) parents.set(i, alternatives.shifted(i, row, its));
        else if (row === its) {
          const others = alternatives.countOf(i) - 1;
          // Where there is but one row the constraint is looked at, and not promised.
          if (others < 1) continue;
          const pick = consistentPick(others, hashes.h0[i] as number, hashes.h1[i] as number);
          parents.set(i, alternatives.otherThan(i, its, pick));
        }
      }
    },
  };
}
