import type { DatasetPlan } from '../plan/plan.ts';

import { cellEncoder } from '../formats/content-hash/cells.ts';
import type { RowEncoder } from '../formats/format.ts';

import { Batches } from '../generate/batches.ts';

import type { Environments } from './compare-rows.ts';
import type { DatasetPair } from './compared-version.ts';

export interface OtherCell {
  readonly row: number;
  readonly field: string;
}

/**
 * The first cell in the rows [start, end) that has other bytes in a content hash: of the first such row the first of these fields.
 */
export function firstOtherCell(
  { from, to }: Environments,
  pair: DatasetPair,
  names: readonly string[],
  start: number,
  end: number,
): OtherCell | undefined {
  const [before, after] = [columnsOf(from, pair.from, names), columnsOf(to, pair.to, names)];
  for (let at = start; at < end; at += before.batches.capacity) {
    const count = Math.min(before.batches.capacity, end - at);
    for (const { batches } of [before, after]) batches.read(at, count);
    let found: OtherCell | undefined;
    for (const [index, field] of names.entries()) {
      const until = found ? found.row - at : count;
      const sides = [before, after].map(({ encoders }) => encoders[index] as RowEncoder);
      const row = firstOther(sides as [RowEncoder, RowEncoder], count, until);
      if (row !== undefined) found = { row: at + row, field };
    }
    if (found) return found;
  }
  return undefined;
}

function columnsOf(environment: Environments['from'], dataset: DatasetPlan, names: readonly string[]) {
  const fields = names.map(
    (name) => dataset.fields.find((field) => field.name === name) as DatasetPlan['fields'][number],
  );
  const batches = new Batches(environment, dataset, fields);
  const encoders = fields.map((field, at) => cellEncoder([field], [batches.columns[at] as Batches['columns'][number]]));
  return { batches, encoders };
}

/** The first of the rows before `until` that two encoders spell otherwise. */
function firstOther([one, other]: readonly [RowEncoder, RowEncoder], count: number, until: number): number | undefined {
  const [a, b] = [one.encode(0, count), other.encode(0, count)];
  let [startA, startB] = [0, 0];
  for (let row = 0; row < until; row++) {
    const [endA, endB] = [one.ends[row] as number, other.ends[row] as number];
    if (Buffer.compare(a.subarray(startA, endA), b.subarray(startB, endB)) !== 0) return row;
    [startA, startB] = [endA, endB];
  }
  return undefined;
}
