import { CellHashes } from '../random/cell.ts';
import type { Key } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';
import { unit } from '../random/uniform.ts';

import type { Source } from '../values/source.ts';

/** Marks (with 1) the rows whose cell is to be null beside those that are so already; false: it marked none. */
export type NullMarks = (rows: Rows, nulls: Uint8Array) => boolean;

/** The same cells, some of them null. */
export function withNulls(source: Source, capacity: number, mark: NullMarks): Source {
  const column = { ...source.column };
  const nulls = new Uint8Array(capacity);
  return {
    column,
    read(rows) {
      source.read(rows);
      // The buffers may be others than last time.
      Object.assign(column, source.column);
      if (source.column.nulls) nulls.set(source.column.nulls.subarray(0, rows.length));
      else nulls.fill(0, 0, rows.length);
      if (mark(rows, nulls)) column.nulls = nulls;
    },
  };
}

/** Nulls in a share of the rows, by a draw of their own: the cells that stay are what they were without. */
export function nullShare(key: Key, capacity: number, share: number): NullMarks {
  const hashes = new CellHashes(key, capacity);
  return (rows, nulls) => {
    hashes.draw(rows);
    for (let i = 0; i < rows.length; i++) {
      if (unit(hashes.h0[i] as number, hashes.h1[i] as number) < share) nulls[i] = 1;
    }
    return true;
  };
}
