import type { Plan } from '../../src/plan/plan.ts';

import { ContentHash } from '../../src/formats/content-hash/content-hash.ts';
import { KeyRange } from '../../src/formats/key-range.ts';

import type { LoadedDataset } from '../../src/targets/execution.ts';

import { Batches, loadEnvironment } from '../../src/index.ts';

/** What loads of a plan's datasets record, each in parts that end at `ends`. */
export async function loadedOf(
  plan: Plan,
  ends: Readonly<Record<string, readonly number[]>> = {},
): Promise<LoadedDataset[]> {
  const environment = await loadEnvironment(plan);
  return plan.datasets.flatMap((dataset) => {
    const last = [...(ends[dataset.name] ?? []), dataset.rows];
    return last.map((end, index) => {
      const start = last[index - 1] ?? 0;
      const batches = new Batches(environment, dataset);
      const hash = new ContentHash(dataset, batches.columns);
      const keys = new KeyRange(dataset, batches.columns);
      for (let at = start; at < end; at += batches.capacity) {
        const count = Math.min(batches.capacity, end - at);
        batches.read(at, count);
        hash.add(count);
        keys.add(count);
      }
      const { id, fingerprint, table } = dataset;
      const facts = { contentHash: hash.toString(), ...(keys.range && { keyRange: keys.range }) };
      return { id, fingerprint, table, created: true, range: { start, end }, ...facts };
    });
  });
}
