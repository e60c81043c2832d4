import type { RemoveRequest } from '../database.ts';

import { checkLock } from './advisory-lock.ts';
import { deferringKeys } from './deferring.ts';
import { indexReferences } from './index-references.ts';
import type { SqlLedger } from './ledger.ts';
import { layOut, sameRow } from './own-rows.ts';
import { refuseKept } from './refuse-kept.ts';
import { tablesThere } from './relations.ts';
import type { Session } from './session.ts';
import { sessionSettings } from './session-settings.ts';
import { quotedTable } from './table-names.ts';

/** Deletes rows that loads have written and no others: they are made again, and found by what tells them apart. */
export async function removeRows(
  session: Session,
  { sources, executions, signal }: RemoveRequest,
  ledger: SqlLedger,
  label: string,
): Promise<ReadonlyMap<string, number>> {
  await session.run(`BEGIN; ${sessionSettings.join('; ')}`);
  try {
    await checkLock(session, label);
    const there = await tablesThere(
      session,
      sources.map(({ dataset }) => dataset),
    );
    const removed = new Map<string, number>();
    const tables = sources.flatMap(({ dataset }) => there.get(dataset.id) ?? []);
    const tidy = await indexReferences(session, tables);
    const restore = await deferringKeys(session, tables);
    for (const [index, source] of [...sources.entries()].toReversed()) {
      const { dataset } = source;
      if (!there.has(dataset.id)) continue;
      const beside = `pg_temp.data_cli_gone_${index}`;
      await layOut(session, beside, [source], signal);
      const table = quotedTable(dataset.table);
      const same = sameRow(dataset, 't', 'o');
      const gone = await session.run(`DELETE FROM ${table} t USING ${beside} o WHERE ${same}`);
      await refuseKept(session, dataset, `${table} t JOIN ${beside} o ON ${same}`);
      removed.set(dataset.id, (removed.get(dataset.id) ?? 0) + gone);
    }
    await restore();
    for (const execution of executions) await ledger.write(execution);
    await tidy();
    await session.run('COMMIT');
    return removed;
  } catch (error) {
    await session.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
