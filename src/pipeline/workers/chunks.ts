import type { DatasetPlan } from '../../plan/plan.ts';

import type { RowTask } from './row-task.ts';

/** Rows that one thread makes at once. */
export interface Chunk {
  /** The task's position. */
  readonly task: number;
  readonly start: number;
  readonly end: number;
}

const mostBatches = 8;
const mostCells = 256;

/**
 * How many batches are made at once: enough that handing them over costs nothing, few enough that a dozen of them take
 * little memory. The plan alone says so, never how many threads there are. Nobody knows how long a row with others
 * nested in it is.
 */
export function batchesPerChunk({ fields }: DatasetPlan): number {
  if (fields.some(({ source }) => source.kind === 'children')) return 1;
  return Math.min(mostBatches, Math.max(1, Math.floor(mostCells / fields.length)));
}

/** The chunks of all tasks, in the order of their rows. */
export function* chunksOf(tasks: readonly RowTask[], capacity: number): Generator<Chunk> {
  for (const [task, { dataset, start, end }] of tasks.entries()) {
    const rows = capacity * batchesPerChunk(dataset);
    for (let at = start; at < end; at += rows) yield { task, start: at, end: Math.min(end, at + rows) };
  }
}

/** How many chunks the tasks come to, in batches of `capacity` rows. */
export function countChunks(tasks: readonly RowTask[], capacity: number): number {
  const counts = tasks.map(({ dataset, start, end }) =>
    Math.ceil((end - start) / (capacity * batchesPerChunk(dataset))),
  );
  return counts.reduce((sum, each) => sum + each, 0);
}
