import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** The threads that there are: their sources, from `bin/dev-worker.js` on, and their bundles in `dist`, from `#thread` on. */
const entries = {
  row: { source: '../src/pipeline/workers/row-worker.ts', bundle: 'pipeline/workers/row-worker.cjs' },
  mask: { source: '../src/pipeline/masking/mask-worker.ts', bundle: 'pipeline/masking/mask-worker.cjs' },
} as const;

/** Starts a thread: its bundle, or its source as it is, where that is how this runs. */
export function startWorker(name: keyof typeof entries, workerData?: unknown): Worker {
  const { source, bundle } = entries[name];
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(createRequire(import.meta.url).resolve('#thread'), { workerData, argv: [bundle] });
  return new Worker(new URL('../../../bin/dev-worker.js', import.meta.url), { workerData, argv: [source] });
}
