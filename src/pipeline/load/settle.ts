import type { Database } from '../../targets/database.ts';
import type { Execution } from '../../targets/execution.ts';

/** Loads that were cut off: who holds the target's lock knows that nobody is loading. They are recorded as what they are. */
export async function settle(database: Database): Promise<readonly Execution[]> {
  const executions = await database.ledger.list();
  const settled: Execution[] = [];
  for (const execution of executions) {
    if (execution.state !== 'loading') {
      settled.push(execution);
      continue;
    }
    settled.push(await endUnfinished(database, execution));
  }
  return settled;
}

/** Records that a load has ended before it was done, and removes what its shards have written. */
export async function endUnfinished(database: Database, execution: Execution): Promise<Execution> {
  const failure = 'the loader was gone before it was done';
  const failed: Execution = { ...execution, state: 'failed', failure };
  if (execution.shards) await database.shards?.drop(execution);
  await database.ledger.write(failed);
  return failed;
}
