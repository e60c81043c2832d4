import type { RemoveRequest } from '../database.ts';
import type { RowSource } from '../row-source.ts';

import { checkLock } from './advisory-lock.ts';
import { deferringKeys } from './deferring.ts';
import { indexReferences } from './index-references.ts';
import type { SqlLedger } from './ledger.ts';
import { layOut, sameRow } from './own-rows.ts';
import { refuseKept } from './refuse-kept.ts';
import { type Going, refuseHeld } from './refuse-referred.ts';
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
    const tables = sources.flatMap(({ dataset }) => there.get(dataset.id) ?? []);
    const tidy = await indexReferences(session, tables);
    const restore = await deferringKeys(session, tables);
    const leaving = sources.flatMap((source, index) => (there.has(source.dataset.id) ? [leave(source, index)] : []));
    for (const { beside, source } of leaving) await layOut(session, beside, [source], signal);
    await refuseHeld(session, leaving, { all: true });
    const removed = new Map<string, number>();
    for (const { dataset, table, beside, same } of leaving.toReversed()) {
      const gone = await session.run(`DELETE FROM ${table} t USING ${beside} o WHERE ${same('t')}`);
      await refuseKept(session, dataset, `${table} t JOIN ${beside} o ON ${same('t')}`);
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

interface Leaving extends Going {
  readonly source: RowSource;
  readonly table: string;
  /** The table of the transaction that tells which rows of the dataset's table they are. */
  readonly beside: string;
  readonly same: (row: string) => string;
}

function leave(source: RowSource, index: number): Leaving {
  const { dataset } = source;
  const beside = `pg_temp.data_cli_gone_${index}`;
  const same = (row: string) => sameRow(dataset, row, 'o');
  const isGone = (row: string) => `EXISTS (SELECT FROM ${beside} o WHERE ${same(row)})`;
  return { source, dataset, table: quotedTable(dataset.table), beside, same, isGone };
}
