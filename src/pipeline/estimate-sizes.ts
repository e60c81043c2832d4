import type { Plan } from '../plan/plan.ts';
import type { SizeEstimates } from '../plan/plan-text.ts';

import { csv } from '../formats/csv/csv.ts';
import type { FormatOptions } from '../formats/format.ts';

import { Batches } from '../generate/batches.ts';
import { loadEnvironment } from '../generate/environment.ts';

const sampled = 200;
const options: FormatOptions = { dialect: '', inserts: false, schema: false };

/** Bytes of each dataset's rows as text, from the first few hundred of them. */
export async function estimateSizes(plan: Plan): Promise<SizeEstimates> {
  const environment = await loadEnvironment(plan, sampled);
  const sizes = plan.datasets.map((dataset) => {
    const batches = new Batches(environment, dataset);
    const count = Math.min(sampled, dataset.rows);
    batches.read(0, count);
    const { length } = csv.encoder(dataset, batches.columns, options).encode(0, count);
    return [dataset.id, count === 0 ? 0 : Math.round((length / count) * dataset.rows)] as const;
  });
  return new Map(sizes);
}
