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
    const failed: Execution = { ...execution, state: 'failed', failure: 'the loader was gone before it was done' };
    await database.ledger.write(failed);
    settled.push(failed);
  }
  return settled;
}
