import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { traceText } from '../../formats/content-hash/trace.ts';
import type { Format } from '../../formats/format.ts';
import { formats } from '../../formats/index.ts';
import type { LockedDataset } from '../../formats/lock.ts';

import { loadEnvironment } from '../../generate/environment.ts';

import { makeRows } from '../workers/make-rows.ts';
import type { RowTask } from '../workers/row-task.ts';

export interface LockRowsRequest {
  readonly plan: Plan;
  /** Those of the plan's datasets that are meant. */
  readonly datasets: readonly DatasetPlan[];
  readonly workers: number;
  readonly signal: AbortSignal;
  /** Told after every batch. */
  readonly progress: (rows: number) => void;
}

/** Makes all rows of datasets, and what a lock says of them. */
export async function lockRows(request: LockRowsRequest): Promise<readonly LockedDataset[]> {
  const { plan, datasets, workers, signal, progress } = request;
  const tasks = datasets.map(
    (dataset): RowTask => ({ dataset, start: 0, end: dataset.rows, facts: true, traces: true }),
  );
  const environment = await loadEnvironment(plan);
  // Bytes of the plainest format: they are thrown away.
  const format = formats.find(({ name }) => name === 'csv') as Format;
  const options = { dialect: '', inserts: false, schema: false };
  const maker = makeRows({ environment, format, options }, tasks, workers, signal);
  const locked: LockedDataset[] = [];
  let rows = 0;
  try {
    for (const task of tasks) {
      const made = await maker.rows(task);
      for await (const batch of made.batches) {
        signal.throwIfAborted();
        rows += batch.rows;
        progress(rows);
      }
      const { contentHash, traces = [] } = made.facts();
      locked.push(lockedDataset(task.dataset, contentHash, traces.map(traceText)));
    }
  } finally {
    await maker.close();
  }
  return locked;
}

function lockedDataset(dataset: DatasetPlan, contentHash: string, traces: readonly string[]): LockedDataset {
  const { name, namespace, version, fingerprint, rows, fields } = dataset;
  return {
    name,
    namespace,
    ...(version !== undefined && { version }),
    fingerprint,
    rows,
    content_hash: contentHash,
    fields: Object.fromEntries(fields.map((field, at) => [field.name, traces[at] ?? ''])),
  };
}
