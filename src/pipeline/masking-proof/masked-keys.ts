import { cellReader } from '../../values/cell-text.ts';
import type { FieldType } from '../../values/type.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { maskNamed, secretOf } from '../../masks/index.ts';

import { loadMaskingEnvironment } from '../../generate/environment.ts';
import { GenerationFailure } from '../../generate/generation-failure.ts';

import { RowMasker } from '../masking/mask-rows.ts';
import { RealCellReader } from '../masking/real-cells.ts';
import { OriginFailure } from '../origin/origin-failure.ts';

import { asWritten } from './one-spelling.ts';
import { type Row, rowAt, textOf } from './row-batch.ts';
import type { MaskedKeys } from './row-pairs.ts';
import type { RowTable } from './row-tables.ts';

/**
 * Masks the keys of a source: a server gives rows back in the order of their keys, which is another one once they are masked.
 * Undefined where the secret is not at hand, or a key is not masked by its value alone.
 */
export async function maskedKeys(
  id: string,
  plan: Plan | undefined,
  source: RowTable,
): Promise<MaskedKeys | undefined> {
  const dataset = plan?.datasets.find((each) => each.id === id);
  if (!plan || !dataset || plan.keyId === undefined || !secretOf(plan.keyId)) return undefined;
  if (!dataset.key.every((field) => goesByValue(dataset, field))) return undefined;
  const types = dataset.key.map((field) => dataset.fields.find((each) => each.name === field)?.type as FieldType);
  const texts = (values: readonly (string | null)[]) =>
    JSON.stringify(values.map((value, i) => value && asWritten(types[i] as FieldType, value)));
  try {
    const rows = await rowsByKey(plan, dataset, source, texts);
    return {
      findAll({ count, columns }, found) {
        const keys = dataset.key.map((field) => columns.get(field));
        for (let i = 0; i < count; i++) {
          const row = rows.get(texts(keys.map((values) => textOf(values?.[i]))));
          if (row) found.put(i, row);
        }
      },
    };
  } catch (error) {
    // A source of which keys cannot be masked is told by other checks.
    if (error instanceof GenerationFailure || error instanceof OriginFailure) return undefined;
    throw error;
  }
}

async function rowsByKey(
  plan: Plan,
  dataset: DatasetPlan,
  source: RowTable,
  texts: (values: readonly (string | null)[]) => string,
): Promise<ReadonlyMap<string, Row>> {
  const environment = await loadMaskingEnvironment(plan);
  const { capacity } = environment;
  const masker = new RowMasker(environment, dataset, dataset.key, true);
  const cells = new RealCellReader(capacity);
  const readers = masker.columns.map((column, j) => cellReader(column, masker.fields[j]?.type as FieldType));
  const found = new Map<string, Row>();
  let held: Row[] = [];
  let first = 0;
  const flush = () => {
    const batch = dataset.key.map((field) => held.map((row) => textOf(row[field])));
    masker.mask(cells.byColumn({ columns: dataset.key, cells: batch, count: held.length }), held.length, first);
    for (const [i, row] of held.entries())
      found.set(texts(readers.map((read, j) => (masker.columns[j]?.nulls?.[i] === 1 ? null : read(i)))), row);
    first += held.length;
    held = [];
  };
  for await (const batch of source.batches())
    for (let i = 0; i < batch.count; i++) {
      held.push(rowAt(batch, i));
      if (held.length === capacity) flush();
    }
  flush();
  return found;
}

function goesByValue({ fields }: DatasetPlan, name: string): boolean {
  const { mask } = fields.find((field) => field.name === name) ?? {};
  const rule = mask && maskNamed(mask.rule);
  return mask !== undefined && !mask.when && !rule?.by?.(mask.parameters);
}
