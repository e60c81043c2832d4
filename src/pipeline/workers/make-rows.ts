import { countChunks } from './chunks.ts';
import { RowPool } from './row-pool.ts';
import type { Encoding, RowMaker, RowTask } from './row-task.ts';
import { RowsHere } from './rows-here.ts';

/** What makes the rows of tasks: as many threads as there are workers, this one among them, never more than there is for them to do. */
export function makeRows(
  encoding: Encoding,
  tasks: readonly RowTask[],
  workers: number,
  signal: AbortSignal,
): RowMaker {
  const threads = Math.min(workers, countChunks(tasks, encoding.environment.capacity));
  return threads > 1 ? new RowPool(encoding, tasks, threads, signal) : new RowsHere(encoding);
}
