import { forEachBatch } from './for-each-batch.ts';
import { KeyTexts } from './key-texts.ts';
import type { RowReader } from './row-reader.ts';

/** Visits all rows of a dataset whose fields have a key together: none of them is null. */
export function forEachKey(
  reader: RowReader,
  fields: readonly string[],
  visit: (row: number, key: string) => void,
): void {
  const keys = new KeyTexts(fields.map((name) => reader.field(name)));
  forEachBatch(reader, (rows, start) => {
    const keyAt = keys.read(rows);
    for (let i = 0; i < rows.length; i++) {
      const key = keyAt(i);
      if (key !== undefined) visit(start + i, key);
    }
  });
}
