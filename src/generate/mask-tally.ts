import { DistinctCount } from '../base/distinct-count.ts';

import { hashColumns, hashTexts } from '../random/hash-bytes.ts';
import { rootKey } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';

import { cellWriter } from '../values/cell-text.ts';
import type { Source } from '../values/source.ts';
import { Target } from '../values/target.ts';
import type { FieldType } from '../values/type.ts';

/** What a rule has done to a field, in numbers: for audits. */
export class MaskTally {
  rows = 0;
  readonly before = new DistinctCount();
  readonly after = new DistinctCount();
}

/** A masked source that counts what goes in and what comes out. */
export function tallied(tally: MaskTally, type: FieldType, source: Source, masked: Source, capacity: number): Source {
  const before = counterOf(source, type, capacity, tally.before);
  const after = counterOf(masked, type, capacity, tally.after);
  return {
    column: masked.column,
    read(rows: Rows) {
      source.read(rows);
      masked.read(rows);
      tally.rows += rows.length;
      before(rows.length);
      after(rows.length);
    },
  };
}

/** Hashes are compared with each other alone, in one process. */
const key = rootKey('mask tally');

function counterOf({ column }: Source, type: FieldType, capacity: number, counted: DistinctCount) {
  const writer = cellWriter(column, type);
  const target = new Target();
  const ends = new Uint32Array(capacity);
  const hashes = hashColumns(capacity);
  return (count: number) => {
    const { nulls } = column;
    target.reserve(writer.longest(count) * count);
    for (let i = 0, at = 0; i < count; i++) {
      if (nulls?.[i] !== 1) at = writer.write(target, at, i);
      ends[i] = at;
    }
    hashTexts(key, target.bytes, 0, ends, count, hashes);
    for (let i = 0; i < count; i++) if (nulls?.[i] !== 1) counted.add(hashes.a[i] as number, hashes.b[i] as number);
  };
}
