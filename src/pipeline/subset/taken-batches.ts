import { type OriginBatch, originRows, type RealBatch } from '../../targets/target.ts';

import { cellTexts } from '../masking/real-cells.ts';

import type { Choice, RowChoice } from './row-choice.ts';

/** The rows that are taken, in full batches but the last. `seen` is told how many there were. */
export async function* takenBatches(
  batches: AsyncIterable<RealBatch>,
  choice: RowChoice,
  seen: (rows: number) => void,
): AsyncIterable<OriginBatch> {
  const held = new HeldRows();
  let first = 0;
  for await (const batch of batches) {
    held.add(batch, choice.choose(batch, first));
    first += batch.count;
    seen(batch.count);
    while (held.count >= originRows) yield held.take(originRows);
  }
  yield held.take(held.count);
}

/** Rows of several batches, whose columns may be more and more. */
class HeldRows {
  readonly #cells = new Map<string, (string | null)[]>();
  count = 0;

  add(batch: RealBatch, { cells, taken, nullified }: Choice): void {
    const rows = Array.from(taken.keys()).filter((row) => taken[row] === 1);
    for (const column of batch.columns) {
      const own = this.#cells.get(column) ?? new Array<string | null>(this.count).fill(null);
      this.#cells.set(column, own);
      if (rows.length === 0) continue;
      const texts = textsOf(batch, cells, column);
      const nulls = nullified.get(column);
      for (const row of rows) own.push(nulls?.[row] === 1 ? null : (texts[row] ?? null));
    }
    this.count += rows.length;
    for (const own of this.#cells.values()) while (own.length < this.count) own.push(null);
  }

  take(count: number): OriginBatch {
    this.count -= count;
    return {
      columns: [...this.#cells.keys()],
      cells: [...this.#cells.values()].map((each) => each.splice(0, count)),
      count,
    };
  }
}

function textsOf(batch: RealBatch, cells: Choice['cells'], column: string): readonly (string | null)[] {
  if ('cells' in batch) return batch.cells[batch.columns.indexOf(column)] ?? [];
  const found = cells.get(column);
  return found ? cellTexts(found, batch.count) : [];
}
