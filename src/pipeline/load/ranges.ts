import type { Execution } from '../../targets/execution.ts';

import { shardRange } from '../shard-range.ts';

import type { LoadPlanRequest } from './load-request.ts';
import { liveRows } from './loaded-rows.ts';

export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** The rows of each dataset that a load writes: all of them, a target's shard, or those behind what was loaded before. */
export function rangesOf(
  { plan, mode, shard }: Pick<LoadPlanRequest, 'plan' | 'mode' | 'shard'>,
  executions: readonly Execution[],
): readonly RowRange[] {
  const ends = mode === 'append' ? loadedEnds(executions) : undefined;
  return plan.datasets.map(({ id, rows }) => {
    const [first, end] = shardRange(rows, shard);
    return { start: Math.max(first, Math.min(end, ends?.get(id) ?? 0)), end };
  });
}

/** Where the rows that loads have left end, by dataset id. */
export function loadedEnds(executions: readonly Execution[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const [id, rows] of liveRows(executions)) ends.set(id, Math.max(...rows.map(({ loaded }) => loaded.range.end)));
  return ends;
}
