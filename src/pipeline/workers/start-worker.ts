import { Worker } from 'node:worker_threads';

import type { WorkerSetup } from './worker-messages.ts';

/** Starts a thread of `row-worker.ts`: its bundle, or it as it is, where that is how this runs. */
export function startWorker(workerData: WorkerSetup): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const entry = isSource
    ? new URL('../../../bin/dev-worker.js', import.meta.url)
    : new URL(import.meta.resolve('#row-worker'));
  return new Worker(entry, { workerData });
}
