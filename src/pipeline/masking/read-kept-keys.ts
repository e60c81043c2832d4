import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { maskNamed } from '../../masks/index.ts';

import { type Environment, loadMaskingEnvironment } from '../../generate/environment.ts';
import { KeptKeys } from '../../generate/kept-keys.ts';

import type { Origin } from '../origin/file-origin.ts';

import { RowMasker } from './mask-rows.ts';
import { RealCellReader } from './real-cells.ts';

/** The conditions on other datasets' rows that references go by: `namespace/dataset.field`. */
export function neededKeys({ datasets }: Plan): ReadonlySet<string> {
  const needed = datasets.flatMap(({ fields }) => fields.flatMap(({ mask }) => mask?.when?.keys ?? []));
  return new Set(needed);
}

/**
 * Reads a dataset's rows beforehand, for the keys that their conditions leave as they are: rows that refer to it, its own among
 * them, have to know.
 */
export async function readKeptKeys(
  plan: Plan,
  dataset: DatasetPlan,
  origin: Origin,
  { keptKeys }: Environment,
  signal: AbortSignal | undefined,
): Promise<void> {
  const own = [...neededKeys(plan)].filter((each) =>
    dataset.fields.some(({ name }) => each === `${dataset.id}.${name}`),
  );
  if (own.length === 0) return;
  const found = new Map(own.map((name) => [name, new KeptKeys()]));
  // The rows are counted when they are masked.
  const counting = { isWanted: false, later: new Set<string>() };
  const environment = { ...(await loadMaskingEnvironment(plan, { counting })), keptKeys: found };
  const needed = neededFields(dataset, own);
  const reader = new RealCellReader(environment.capacity);
  let masker: RowMasker | undefined;
  let first = 0;
  for await (const batch of origin.batches) {
    signal?.throwIfAborted();
    masker ??= new RowMasker(environment, dataset, needed, true);
    if (batch.count > 0) masker.mask(reader.byColumn(batch), batch.count, first);
    first += batch.count;
  }
  for (const [name, keys] of found) {
    keys.isWhole = true;
    keptKeys.set(name, keys);
  }
}

/** Those keys, and what their masks go by: what their conditions ask of is read as it is. */
function neededFields({ id, fields }: DatasetPlan, keys: readonly string[]): string[] {
  const own = fields.filter(({ name }) => keys.includes(`${id}.${name}`));
  const beside = own.flatMap(({ mask }) => (mask && maskNamed(mask.rule)?.by?.(mask.parameters)) ?? []);
  return [...new Set([...own.map(({ name }) => name), ...beside])];
}
