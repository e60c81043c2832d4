import { comparableRows, type FirstDifference, firstDifference, readTrace } from '../../formats/content-hash/trace.ts';
import type { LockedDataset } from '../../formats/lock.ts';

/** Where the values of a dataset are others for the first time. */
export interface FirstCell {
  /** The field, in output order; several: which of them it is traces do not tell. */
  readonly fields: readonly string[];
  readonly first: FirstDifference;
}

interface Found extends FirstDifference {
  readonly field: string;
}

/** The first value of the fields that both have, as their traces tell it; undefined where all are the same. */
export function firstLockedCell(before: LockedDataset, now: LockedDataset): FirstCell | 'edited' | undefined {
  const rows = comparableRows(before.rows, now.rows);
  const found: Found[] = [];
  for (const [field, text] of Object.entries(now.fields)) {
    const lockedText = before.fields[field];
    if (lockedText === undefined || lockedText === text) continue;
    const trace = readTrace(lockedText, before.rows);
    if (!trace) return 'edited';
    const first = firstDifference(trace, readTrace(text, now.rows) ?? trace, rows);
    if (first) found.push({ field, ...first });
  }
  return found.length === 0 ? undefined : firstOf(found);
}

/** It lies before the first end of them all, in any field that begins before that. A row that is named is so by its field. */
function firstOf(found: readonly Found[]): FirstCell {
  const from = Math.min(...found.map((each) => each.from));
  const to = Math.min(...found.map((each) => each.to));
  const early = found.filter((each) => each.from < to);
  const sure = early.filter((each) => each.to - each.from === 1);
  const fields = (to - from === 1 ? sure.slice(0, 1) : early).map(({ field }) => field);
  return { fields, first: { from, to } };
}
