import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** The threads that there are: their sources, from `bin/dev-worker.js` on, and their bundles in `dist`, from `#thread` on. */
const entries = {
  row: { source: '../src/pipeline/workers/row-worker.ts', bundle: 'pipeline/workers/row-worker.cjs' },
  mask: { source: '../src/pipeline/masking/mask-worker.ts', bundle: 'pipeline/masking/mask-worker.cjs' },
} as const;

/**
 * Makers of rows leave next to nothing behind for the next batch, so V8 need not let its young generation grow to 48 MB, as it
 * would over minutes: with 12 MB a process of two workers peaks at 50 million rows near to where it does at one, and rows are made as fast.
 * Masks keep a batch's texts as they go on, and have what V8 gives them.
 */
const resourceLimits = { row: { maxYoungGenerationSizeMb: 12 }, mask: {} } as const;

/** Starts a thread: its bundle, or its source as it is, where that is how this runs. */
export function startWorker(name: keyof typeof entries, workerData?: unknown): Worker {
  const { source, bundle } = entries[name];
  const options = { workerData, resourceLimits: resourceLimits[name] };
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(createRequire(import.meta.url).resolve('#thread'), { ...options, argv: [bundle] });
  return new Worker(new URL('../../../bin/dev-worker.js', import.meta.url), { ...options, argv: [source] });
}
