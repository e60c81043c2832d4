import { type CountedHashes, DistinctCount } from '../base/distinct-count.ts';

import type { Rows } from '../random/rows.ts';

import type { Source } from '../values/source.ts';
import type { FieldType } from '../values/type.ts';

import { valueCounter } from './value-hashes.ts';

/** What a tally has counted: plain data, which threads hand on. */
export interface TallyCounts {
  readonly rows: number;
  readonly isOpen: boolean;
  readonly before: CountedHashes;
  /** Absent: what comes out is what went in. */
  readonly after?: CountedHashes;
}

/** What a rule has done to a field, in numbers: for audits. */
export class MaskTally {
  rows = 0;
  readonly before = new DistinctCount();
  after = new DistinctCount();
  /** Whether what comes out is still to be counted. */
  isOpen = false;

  /** From now on what comes out is what goes in, which is counted once. */
  keeps(): void {
    this.after = this.before;
  }

  /** Adds what another thread has counted. */
  merge({ rows, isOpen, before, after }: TallyCounts): void {
    this.rows += rows;
    this.isOpen ||= isOpen;
    this.before.merge(before);
    if (after) this.after.merge(after);
    else this.keeps();
  }

  get counts(): TallyCounts {
    const { rows, isOpen, before, after } = this;
    return { rows, isOpen, before: before.hashes, ...(after !== before && { after: after.hashes }) };
  }
}

/** A masked source that counts what goes in and, unless that is counted `later`, what comes out. */
export function tallied(tally: MaskTally, { type, source, masked, capacity, later }: Tallied): Source {
  const isKept = masked.column === source.column;
  if (isKept) tally.keeps();
  tally.isOpen = later;
  const before = isKept && later ? uncounted : counterOf(source, type, capacity, tally.before);
  const after = isKept || later ? uncounted : counterOf(masked, type, capacity, tally.after);
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

interface Tallied {
  readonly type: FieldType;
  readonly source: Source;
  readonly masked: Source;
  readonly capacity: number;
  readonly later: boolean;
}

const uncounted = (): void => undefined;

function counterOf({ column }: Source, type: FieldType, capacity: number, counted: DistinctCount) {
  return valueCounter({ column, type }, capacity, counted);
}
