import { cellReader } from '../../values/cell-text.ts';
import type { FieldType } from '../../values/type.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { maskNamed, secretOf } from '../../masks/index.ts';

import type { HashStorage } from '../../generate/checks/scratch.ts';
import { loadMaskingEnvironment } from '../../generate/environment.ts';
import { GenerationFailure } from '../../generate/generation-failure.ts';

import { RowMasker } from '../masking/mask-rows.ts';
import { RealCellReader } from '../masking/real-cells.ts';
import { OriginFailure } from '../origin/origin-failure.ts';

import { asWritten } from './one-spelling.ts';
import { textOf } from './row-batch.ts';
import type { MaskedKeys } from './row-pairs.ts';
import type { RowTable } from './row-tables.ts';
import { RowKeys } from './sorted-rows.ts';

/**
 * Masks the keys of a source: a server gives rows back in the order of their keys, which is another one once they are masked.
 * Undefined where the secret is not at hand, or a key is not masked by what is in it alone.
 */
export async function maskedKeys(
  id: string,
  plan: Plan | undefined,
  source: RowTable,
  storage: HashStorage,
): Promise<MaskedKeys | undefined> {
  const dataset = plan?.datasets.find((each) => each.id === id);
  if (!plan || !dataset || plan.keyId === undefined || !secretOf(plan.keyId)) return undefined;
  if (!dataset.key.every((field) => goesByKey(dataset, field))) return undefined;
  const types = dataset.key.map((field) => dataset.fields.find((each) => each.name === field)?.type as FieldType);
  const texts = (values: readonly (string | null)[]) =>
    JSON.stringify(values.map((value, i) => value && asWritten(types[i] as FieldType, value)));
  try {
    return {
      source: await sourceKeys({ plan, dataset, source, texts }, storage),
      keysOf({ count, columns }) {
        const keys = dataset.key.map((field) => columns.get(field));
        return Array.from({ length: count }, (_, i) => texts(keys.map((values) => textOf(values?.[i]))));
      },
    };
  } catch (error) {
    // A source of which keys cannot be masked is told by other checks.
    if (error instanceof GenerationFailure || error instanceof OriginFailure) return undefined;
    throw error;
  }
}

interface Masked {
  readonly plan: Plan;
  readonly dataset: DatasetPlan;
  readonly source: RowTable;
  readonly texts: (values: readonly (string | null)[]) => string;
}

async function sourceKeys({ plan, dataset, source, texts }: Masked, storage: HashStorage): Promise<RowKeys> {
  const environment = await loadMaskingEnvironment(plan);
  const { capacity } = environment;
  const masker = new RowMasker(environment, dataset, dataset.key, true);
  const cells = new RealCellReader(capacity);
  const readers = masker.columns.map((column, j) => cellReader(column, masker.fields[j]?.type as FieldType));
  const found = new RowKeys(storage);
  const held = dataset.key.map((): (string | null)[] => []);
  const flush = () => {
    const count = held[0]?.length ?? 0;
    masker.mask(cells.byColumn({ columns: dataset.key, cells: held, count }), count, found.count);
    const keyAt = (i: number) =>
      texts(readers.map((read, j) => (masker.columns[j]?.nulls?.[i] === 1 ? null : read(i))));
    found.add(Array.from({ length: count }, (_, i) => keyAt(i)));
    for (const column of held) column.length = 0;
  };
  for await (const { count, columns } of source.batches()) {
    const values = dataset.key.map((field) => columns.get(field));
    for (let i = 0; i < count; i++) {
      for (const [j, column] of held.entries()) column.push(textOf(values[j]?.[i]));
      if (held[0]?.length === capacity) flush();
    }
  }
  flush();
  return found;
}

/** Whether a field's mask follows from its value, or from others of the key as well. */
function goesByKey({ fields, key }: DatasetPlan, name: string): boolean {
  const { mask } = fields.find((field) => field.name === name) ?? {};
  if (mask === undefined || mask.when) return false;
  const by = maskNamed(mask.rule)?.by?.(mask.parameters);
  return by === undefined || key.includes(by);
}
