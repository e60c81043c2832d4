import { randomUUID } from 'node:crypto';

import type { RemoveRequest } from '../database.ts';
import type { RowSource } from '../row-source.ts';

import { commit, entriesOf } from './commit.ts';
import { type AnyDocument, type Context, collectionName } from './context.ts';
import { withIds } from './document-ids.ts';
import { encodedRows } from './encoded-rows.ts';
import { orUndone, UndoLog } from './undo-log.ts';

/** Deletes the documents that have the sources' `_id`s and no others, children first; what fails is put back. */
export async function remove(
  context: Context,
  { sources, executions, signal }: RemoveRequest,
): Promise<ReadonlyMap<string, number>> {
  const id = `remove-${randomUUID()}`;
  const log = new UndoLog(context, id);
  return orUndone(log, async () => {
    const removed = new Map<string, number>();
    for (const source of sources.toReversed()) {
      const count = await removeRows(context, source, log, signal);
      removed.set(source.dataset.id, (removed.get(source.dataset.id) ?? 0) + count);
    }
    await commit(context, { id, executions: entriesOf(executions), moves: [] });
    return removed;
  });
}

async function removeRows(context: Context, source: RowSource, log: UndoLog, signal: AbortSignal): Promise<number> {
  const name = collectionName(source.dataset.table);
  const collection = context.db.collection<AnyDocument>(name);
  let count = 0;
  for (const batch of encodedRows(context, source)) {
    signal.throwIfAborted();
    context.lock.hold();
    const there = withIds(batch.ids());
    const before = (await collection.find(there, { raw: true }).toArray()) as unknown as Buffer[];
    if (before.length > 0) {
      await log.add({ collection: name, created: [] }, before);
      count += (await collection.deleteMany(there)).deletedCount;
    }
    source.handedOver(batch.count);
  }
  return count;
}
