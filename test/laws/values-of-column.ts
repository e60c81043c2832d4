import { cellTexts } from '../../src/formats/cell-texts.ts';

import type { Batches, DatasetPlan } from '../../src/index.ts';

/** All cells of a dataset as texts, by field. */
export function textsOfColumn(batches: Batches, { fields, rows }: DatasetPlan): Map<string, (string | null)[]> {
  const readers = fields.map(({ type }, index) =>
    cellTexts(type, batches.columns[index] as (typeof batches.columns)[number]),
  );
  const texts = fields.map((): (string | null)[] => []);
  for (let start = 0; start < rows; start += batches.capacity) {
    const count = Math.min(batches.capacity, rows - start);
    batches.read(start, count);
    readers.forEach((read, index) => {
      texts[index]?.push(...read(count));
    });
  }
  return new Map(fields.map(({ name }, index) => [name, texts[index] as (string | null)[]]));
}
