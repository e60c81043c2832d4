import type { DatasetPlan, Plan } from '../plan/plan.ts';
import type { SizeEstimates } from '../plan/plan-text.ts';

import { csv } from '../formats/csv/csv.ts';
import type { FormatOptions } from '../formats/format.ts';

import { Batches } from '../generate/batches.ts';
import { type Environment, loadEnvironment } from '../generate/environment.ts';
import { GenerationFailure } from '../generate/generation-failure.ts';

const sampled = 200;
const options: FormatOptions = { dialect: '', inserts: false, schema: false };

/** Bytes of each dataset's rows as text, from the first few hundred of them. */
export async function estimateSizes(plan: Plan): Promise<SizeEstimates> {
  const environment = await loadEnvironment(plan, sampled);
  const sizes = plan.datasets.flatMap((dataset) => {
    if (plan.unread?.includes(dataset.id)) return [];
    const size = sizeOf(environment, dataset);
    return size === undefined ? [] : [[dataset.id, size] as const];
  });
  return new Map(sizes);
}

/** Undefined where rows need values that only the database has. */
function sizeOf(environment: Environment, dataset: DatasetPlan): number | undefined {
  try {
    const batches = new Batches(environment, dataset);
    const count = Math.min(sampled, dataset.rows);
    batches.read(0, count);
    const { length } = csv.encoder(dataset, batches.columns, options).encode(0, count);
    return count === 0 ? 0 : Math.round((length / count) * dataset.rows);
  } catch (error) {
    if (error instanceof GenerationFailure && error.diagnostic.code === 'DC324') return undefined;
    throw error;
  }
}
