import type { CountRequest } from '../database.ts';
import type { RowCounts } from '../execution.ts';

import { copyRows } from './copy-rows.ts';
import { Merge } from './merge.ts';
import { refuseReferred } from './refuse-referred.ts';
import { tablesThere } from './relations.ts';
import type { Session } from './session.ts';
import { sessionSettings } from './session-settings.ts';

/** What a merge would do to the tables that are there: the rows lie beside them in a transaction that is rolled back. */
export async function countChanges(session: Session, request: CountRequest): Promise<ReadonlyMap<string, RowCounts>> {
  await session.run(`BEGIN; ${sessionSettings.join('; ')}`);
  try {
    return await countAll(session, request);
  } finally {
    await session.run('ROLLBACK').catch(() => undefined);
  }
}

async function countAll(session: Session, request: CountRequest): Promise<ReadonlyMap<string, RowCounts>> {
  const { plan, sources, signal, mode } = request;
  const there = await tablesThere(
    session,
    sources.map(({ dataset }) => dataset),
  );
  const counts = new Map<string, RowCounts>();
  const merges: Merge[] = [];
  for (const [index, source] of sources.entries()) {
    const { dataset, start, end } = source;
    const merge = new Merge({ session, request }, source, index);
    if (!there.has(dataset.id)) {
      counts.set(dataset.id, { created: end - start, updated: 0, unchanged: 0, deleted: 0 });
      continue;
    }
    await copyRows(session, source, await merge.prepare(), { signal });
    if (mode === 'sync') await merge.layOutOwn();
    counts.set(dataset.id, await merge.count());
    merges.push(merge);
  }
  if (mode === 'sync') await refuseReferred({ session, plan, locks: false }, merges);
  return counts;
}
