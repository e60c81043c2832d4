import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';

import { startWorker } from './start-worker.ts';

/** Those that nobody has taken yet. */
const waiting = new Set<Worker>();

/**
 * Starts threads for as many workers, before it is known what rows there are: they load their code while this thread
 * compiles definitions. No more than the machine runs at a time, and nothing waits for them when the process ends.
 */
export function startRowThreads(workers = 1): void {
  for (let started = 1; started < Math.min(workers, availableParallelism()); started++) {
    const thread = startWorker('row');
    waiting.add(thread);
    // Who takes another in its place meets what is wrong.
    thread.on('error', () => waiting.delete(thread));
    thread.unref();
  }
}

/** A thread that makes rows, once it has been sent what there are. */
export function takeRowThread(): Worker {
  const [thread = startWorker('row')] = waiting;
  waiting.delete(thread);
  thread.ref();
  return thread;
}
