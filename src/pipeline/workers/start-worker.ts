import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** The threads that there are: their sources, from `bin/dev-worker.js` on, and what package.json calls their bundles. */
const entries = {
  row: { source: '../src/pipeline/workers/row-worker.ts', bundle: '#row-worker' },
  mask: { source: '../src/pipeline/masking/mask-worker.ts', bundle: '#mask-worker' },
} as const;

/** Starts a thread: its bundle, or its source as it is, where that is how this runs. */
export function startWorker(name: keyof typeof entries, workerData?: unknown): Worker {
  const { source, bundle } = entries[name];
  if (!import.meta.url.endsWith('.ts')) {
    const { resolve } = createRequire(import.meta.url);
    return new Worker(resolve('#thread'), { workerData, argv: [resolve(bundle)] });
  }
  return new Worker(new URL('../../../bin/dev-worker.js', import.meta.url), { workerData, argv: [source] });
}
