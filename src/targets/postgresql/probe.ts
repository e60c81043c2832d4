import type { DatasetPlan } from '../../plan/plan.ts';

import type { Session } from './session.ts';
import { quotedTable } from './table-names.ts';

/** Reads a row and writes one that is taken back: milliseconds of each. */
export async function probeTable(
  session: Session,
  dataset: DatasetPlan | undefined,
): Promise<{ readonly read: number; readonly write: number }> {
  const read = await timed(async () => {
    await session.run(dataset ? `SELECT * FROM ${quotedTable(dataset.table)} LIMIT 1` : 'SELECT 1');
  });
  const write = await timed(async () => {
    await session.run('BEGIN');
    try {
      await session.run('CREATE TEMPORARY TABLE data_cli_probe (x integer) ON COMMIT DROP');
      await session.run('INSERT INTO data_cli_probe VALUES (1)');
    } finally {
      await session.run('ROLLBACK');
    }
  });
  return { read, write };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
