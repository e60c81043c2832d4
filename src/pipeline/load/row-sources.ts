import type { DatasetPlan } from '../../plan/plan.ts';

import { Batches } from '../../generate/batches.ts';
import type { Environment } from '../../generate/environment.ts';
import type { RowChoice, RowSource } from '../../targets/row-source.ts';

/** The rows of a dataset for a target, or a range of them. */
export function rowSource(
  environment: Environment,
  dataset: DatasetPlan,
  range: { readonly start: number; readonly end: number },
  handedOver: (rows: number) => void = () => undefined,
): RowSource {
  const made = (choice: RowChoice): RowSource => {
    const written = withFields(dataset, choice.fields);
    // The environment's dataset: in the written plan references may have lost their foreign keys.
    const whole = environment.dataset(dataset.id);
    const batches = new Batches(environment, whole, withFields(whole, choice.fields).fields);
    const { listed } = choice;
    return {
      dataset: written,
      columns: batches.columns,
      ...(listed ? { start: 0, end: listed.length, listed } : { start: range.start, end: range.end }),
      capacity: batches.capacity,
      read: (at, count) => batches.read(at, count, listed),
      handedOver,
      some: (other) => made({ ...choice, ...other }),
    };
  };
  return made({});
}

/** The dataset with those fields alone. */
export function withFields(dataset: DatasetPlan, names: readonly string[] | undefined): DatasetPlan {
  if (!names) return dataset;
  return { ...dataset, fields: dataset.fields.filter(({ name }) => names.includes(name)) };
}
