import type { DatasetPlan } from '../../plan/plan.ts';

import { Batches } from '../../generate/batches.ts';
import type { Environment } from '../../generate/environment.ts';
import type { RowSource } from '../../targets/row-source.ts';

/** The rows of a dataset for a target, or a range of them. */
export function rowSource(
  environment: Environment,
  dataset: DatasetPlan,
  range: { readonly start: number; readonly end: number },
  handedOver: (rows: number) => void = () => undefined,
): RowSource {
  // The environment's dataset: in the written plan references may have lost their foreign keys.
  const batches = new Batches(environment, environment.dataset(dataset.id));
  return {
    dataset,
    columns: batches.columns,
    ...range,
    capacity: batches.capacity,
    read: (at, count) => batches.read(at, count),
    handedOver,
  };
}
