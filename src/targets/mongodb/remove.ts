import type { Plan } from '../../plan/plan.ts';

import type { RowSource } from '../row-source.ts';

import { type Context, collectionOf } from './context.ts';
import { withIds } from './document-ids.ts';
import { encodedRows } from './encoded-rows.ts';

/** Deletes the documents that have the sources' `_id`s and no others, children first. */
export async function remove(
  context: Context,
  plan: Plan,
  sources: readonly RowSource[],
): Promise<ReadonlyMap<string, number>> {
  const removed = new Map<string, number>();
  for (const source of [...sources].reverse()) {
    const collection = collectionOf(context, source.dataset);
    let count = 0;
    for (const batch of encodedRows(context, plan, source)) {
      context.lock.hold();
      count += (await collection.deleteMany(withIds(batch.ids()))).deletedCount;
      source.handedOver(batch.count);
    }
    removed.set(source.dataset.id, count);
  }
  return removed;
}
