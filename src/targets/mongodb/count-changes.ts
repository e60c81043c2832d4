import type { CountRequest } from '../database.ts';
import type { RowCounts } from '../execution.ts';
import type { RowSource } from '../row-source.ts';

import { existing } from './collections.ts';
import { type AnyDocument, type Context, collectionName } from './context.ts';
import { documentAt, encodedRows } from './encoded-rows.ts';
import { refusal } from './failure.ts';
import { documentsThere, isOther, unknownRows } from './merge.ts';
import { staleIds } from './stale-ids.ts';

/** What a merge would do to the collections that are there, found by reading alone. */
export async function countChanges(context: Context, request: CountRequest): Promise<ReadonlyMap<string, RowCounts>> {
  const counts = new Map<string, RowCounts>();
  for (const source of request.sources) counts.set(source.dataset.id, await countOf(context, source, request));
  return counts;
}

async function countOf(context: Context, source: RowSource, request: CountRequest): Promise<RowCounts> {
  const { dataset, start, end } = source;
  const name = collectionName(dataset.table);
  if (!(await existing(context.db, name))) return { created: end - start, updated: 0, unchanged: 0, deleted: 0 };
  const collection = context.db.collection<AnyDocument>(name);
  let [created, updated, deleted] = [0, 0, 0];
  for (const batch of encodedRows(context, source)) {
    request.signal.throwIfAborted();
    const ids = batch.ids();
    const there = await documentsThere(collection, ids);
    created += ids.filter((id) => !there.has(id)).length;
    updated += ids.filter((id, row) => isOther(there.get(id), documentAt(batch, row))).length;
  }
  for (const { source: earlier } of request.mode === 'sync' ? (request.ours.get(dataset.id) ?? []) : []) {
    if (!earlier) throw refusal(unknownRows(name));
    for (const ids of staleIds(context, earlier(), source)) deleted += (await documentsThere(collection, ids)).size;
  }
  return { created, updated, unchanged: end - start - created - updated, deleted };
}
