import type { DatasetPlan } from '../../plan/plan.ts';

import type { Execution } from '../execution.ts';

import { existing, moveOnto } from './collections.ts';
import type { Context } from './context.ts';
import { commitMark, UndoLog } from './undo-log.ts';

/** What ends a change of the database: written down before it is begun, for it is no one step. Once it is, nothing is taken back. */
export interface Commit {
  /** Of the change: an execution's, or that of a removal. */
  readonly id: string;
  /** What the ledger says from then on. */
  readonly executions: readonly Omit<Execution, 'plan'>[];
  readonly moves: readonly { readonly from: string; readonly to: string; readonly dataset: DatasetPlan }[];
}

/** Where a change that is to stand is written down. */
export function commitKey(id: string): string {
  return `${commitMark}${id}`;
}

/** Makes a change stand. */
export async function commit(context: Context, change: Commit): Promise<void> {
  context.lock.hold();
  await context.parts.write(commitKey(change.id), Buffer.from(JSON.stringify(change)));
  await finish(context, change);
}

/** Does what of a commit is not done yet. */
export async function finish(context: Context, { id, executions, moves }: Commit): Promise<void> {
  for (const { from, to, dataset } of moves)
    if (await existing(context.db, from)) await moveOnto(context, dataset, from, to);
  for (const execution of executions) await context.ledger.writeEntry(execution);
  await new UndoLog(context, id).forget();
  await context.parts.remove(commitKey(id));
}

/** Executions as the ledger's entries have them: their plans are known already. */
export function entriesOf(executions: readonly Execution[]): Commit['executions'] {
  return executions.map(({ plan: _, ...entry }) => entry);
}
