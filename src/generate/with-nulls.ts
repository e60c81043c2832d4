import { CellHashes } from '../random/cell.ts';
import type { Key } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';
import { unit } from '../random/uniform.ts';

import type { Source } from '../values/source.ts';

import type { NullTrendPlan } from '../plan/plan.ts';

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

/** The same in a share that follows another field's value; where that is null, the greater of both shares counts. */
export function nullTrend(key: Key, capacity: number, trend: NullTrendPlan, by: Source): NullMarks {
  const { from, to, least, greatest } = trend;
  const hashes = new CellHashes(key, capacity);
  const width = Math.max(1, greatest - least);
  return (rows, nulls) => {
    hashes.draw(rows);
    by.read(rows);
    const { column } = by;
    if (column.form !== 'number' && column.form !== 'big') throw new Error(`${trend.by} has no order`);
    for (let i = 0; i < rows.length; i++) {
      const place = Math.min(1, Math.max(0, (Number(column.values[i]) - least) / width));
      const share = column.nulls?.[i] === 1 ? Math.max(from, to) : from + (to - from) * place;
      if (unit(hashes.h0[i] as number, hashes.h1[i] as number) < share) nulls[i] = 1;
    }
    return true;
  };
}
